import Documents
import QuizModel

/// A "niet" that a question hinges on is emphasised, or readers miss it (Haladyna, Downing &
/// Rodriguez 2002, guideline 17).
///
/// It's told in a question that asks which of the options is *not* so: *welke* or *wat* with a
/// negation in its main clause. In "welke klant die niet koopt" nothing hinges on it.
enum PlainNegatives: QuestionCheck {
  static let name = "negative-emphasis"

  static func findings(in checked: CheckedQuestion) -> [Finding] {
    guard !checked.options.isEmpty, let negative = checked.hingingNegative,
      !isEmphasised(negative, in: checked)
    else { return [] }
    let text = checked.prompt.text(of: negative)
    return [
      checked.finding(
        Self.self, .warning, at: ["prompt"],
        Message(
          nl: "de vraag draait om '\(text)'; schrijf **\(text)** of vraag wat er wel klopt",
          en: "the question hinges on '\(text)'; write **\(text)** or ask what does hold"))
    ]
  }

  private static func isEmphasised(_ negative: Word, in checked: CheckedQuestion) -> Bool {
    let text = checked.prompt.text(of: negative)
    if text.utf8.count > 1, text == text.uppercased() { return true }
    return checked.question.prompt.emphasised.contains { part in
      WordList(part, checked.context.vocabulary).contains(negative.hash)
    }
  }
}

extension CheckedQuestion {
  /// The negation in the main clause of a question that asks for one of several.
  var hingingNegative: Word? {
    let sentence = prompt.words[asking]
    guard let place = prompt.negations(in: asking).first,
      let chooser = sentence.firstIndex(where: { $0.roles.contains(.chooser) }), chooser < place,
      !prompt.hasComma(from: chooser, to: place),
      !sentence[chooser..<place].contains(where: { $0.roles.contains(.subordinator) })
    else { return nil }
    return sentence[place]
  }
}

extension WordList {
  /// The places of the words that negate: *niet*, but not in *niet alleen*.
  func negations(in range: Range<Int>) -> [Int] {
    range.filter { place in
      words[place].roles.contains(.negation)
        && !(place + 1 < range.upperBound && words[place + 1].roles.contains(.softener))
    }
  }

  /// Whether a comma stands between two words.
  func hasComma(from first: Int, to last: Int) -> Bool {
    let range = Int(words[first].end)..<Int(words[last].start)
    return text.utf8.dropFirst(range.lowerBound).prefix(range.count).contains(UInt8(ascii: ","))
  }
}

extension RichText {
  /// The texts with emphasis, of all paragraphs and lists.
  var emphasised: [String] {
    let inlines = blocks.flatMap { block -> [Inline] in
      switch block {
      case .paragraph(let inlines): inlines
      case .list(_, let items): items.flatMap { $0 }
      case .table, .code, .image: []
      }
    }
    return inlines.compactMap { inline in
      switch inline {
      case .plain: nil
      case .emphasis(let text), .strong(let text): text
      }
    }
  }
}
