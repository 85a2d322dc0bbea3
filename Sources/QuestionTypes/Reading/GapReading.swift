import QuizModel

/// What is put in the gaps, with ` | ` between them.
struct GapReading {
  private let text: GapText
  /// The options of all gaps, as shown.
  private let shown: [OptionID]
  private let glossary: Glossary?

  init(_ text: GapText, shown: [OptionID], glossary: Glossary?) {
    self.text = text
    self.shown = shown
    self.glossary = glossary
  }

  /// `nil` for a gap that was left open with a hyphen.
  func read(_ typed: String) throws(Unreadable) -> [String?] {
    let parts = typed.split(separator: "|", omittingEmptySubsequences: false)
      .map { String($0).trimmed }
    guard parts.count == text.gaps.count else {
      throw .otherGapCount(read: parts.count, asked: text.gaps.count)
    }
    var filled: [String?] = []
    for (place, part) in parts.enumerated() {
      filled.append(try fill(place, with: part))
    }
    return filled
  }

  private func fill(_ place: Int, with part: String) throws(Unreadable) -> String? {
    guard !part.isEmpty else { throw .empty }
    if part == "-" { return nil }
    let options = text.gaps[place].options(in: shown)
    guard !options.isEmpty else { return try Presentation.words(part, glossary) }
    if let option = options.first(where: { FoldedText($0) == FoldedText(part) }) { return option }
    if let letter = options.indices.first(where: { LetterReading.letter($0) == part.lowercased() })
    {
      return options[letter]
    }
    throw .notAGapOption(read: part, gap: place + 1, options: options)
  }
}
