import Documents
import QuizModel

/// No text names an option by its letter: options are shuffled, so a letter names another one each
/// time. `optie b`, `antwoord B` and `(b)` are letters as long as there are that many options.
enum OptionLetters: QuestionCheck {
  static let name = "option-letter"

  static func findings(in checked: CheckedQuestion) -> [Finding] {
    guard !checked.options.isEmpty else { return [] }
    var findings: [Finding] = []
    checked.forEachText { text, path in
      guard let letter = letter(in: text, checked) else { return }
      findings.append(
        checked.finding(
          Self.self, .error, at: path(),
          Message(
            nl: "'\(letter)' noemt een optie bij haar letter, maar opties worden geschud; "
              + "zeg wat er in de optie staat",
            en: "'\(letter)' names an option by its letter, but options are shuffled; "
              + "say what the option says")))
    }
    return findings
  }

  /// The first place that names an option by its letter, as written.
  private static func letter(in text: String, _ checked: CheckedQuestion) -> String? {
    var text = text
    let last = UInt8(ascii: "a") + UInt8(min(checked.options.count, 26)) - 1
    return text.withUTF8 { bytes in
      for place in bytes.indices.dropFirst() {
        guard bytes[place - 1] == UInt8(ascii: " ") || bytes[place - 1] == UInt8(ascii: "(") else {
          continue
        }
        let letter = bytes[place] | 0x20
        guard letter >= UInt8(ascii: "a"), letter <= last else { continue }
        let next = place + 1 < bytes.count ? bytes[place + 1] : UInt8(ascii: " ")
        guard !WordSplitter.isASCIILetter(next), next < 0x80, next != UInt8(ascii: "'") else {
          continue
        }
        if let named = named(bytes, at: place, next: next, checked.context.vocabulary) {
          return named
        }
      }
      return nil
    }
  }

  /// What names an option at a letter that stands alone, if anything does.
  private static func named(
    _ bytes: UnsafeBufferPointer<UInt8>, at place: Int, next: UInt8, _ vocabulary: Vocabulary
  ) -> String? {
    let isSmall = bytes[place] >= UInt8(ascii: "a")
    if bytes[place - 1] == UInt8(ascii: "("), next == UInt8(ascii: ")") {
      return isSmall ? String(decoding: bytes[(place - 1)...(place + 1)], as: UTF8.self) : nil
    }
    guard bytes[place - 1] == UInt8(ascii: " "), place >= 2 else { return nil }
    if isArticle(bytes[place], next, vocabulary) { return nil }
    let start = bytes[..<(place - 1)].lastIndex { !WordSplitter.isASCIILetter($0) }.map { $0 + 1 }
    let before = String(decoding: bytes[(start ?? 0)..<(place - 1)], as: UTF8.self)
    guard WordList(before, vocabulary).has(.optionNoun) else { return nil }
    return String(decoding: bytes[(start ?? 0)...place], as: UTF8.self)
  }

  /// English *a* before another word: "answer a question".
  private static func isArticle(_ letter: UInt8, _ next: UInt8, _ vocabulary: Vocabulary) -> Bool {
    vocabulary.language != .dutch && letter == UInt8(ascii: "a") && next == UInt8(ascii: " ")
  }
}

extension CheckedQuestion {
  /// Every text of the question that a learner may see, with its path.
  func forEachText(_ visit: (_ text: String, _ path: () -> [JSONPathStep]) -> Void) {
    visit(prompt.text) { ["prompt"] }
    for option in options {
      visit(option.words.text) { ["options", .place(option.place), "text"] }
      guard let feedback = option.key.feedback else { continue }
      visit(feedback.plain) { ["options", .place(option.place), "feedback"] }
    }
    for (place, hint) in question.hints.enumerated() {
      visit(hint.plain) { ["hints", .place(place)] }
    }
    if let explanation = question.explanation {
      visit(explanation.plain) { ["explanation"] }
    }
  }
}
