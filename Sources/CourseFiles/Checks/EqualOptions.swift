import Documents
import Foundation
import QuestionTypes
import QuizModel

/// No two options say the same but for case, accents, punctuation or an article: one of them would
/// be marked wrong without a reason.
///
/// With a digit or a sign of arithmetic in it, every character but a space counts: `1,5` isn't
/// `15`, and `−3` isn't `3`.
enum EqualOptions: QuestionCheck {
  static let name = "equal-options"

  static func findings(in checked: CheckedQuestion) -> [Finding] {
    let options = checked.options
    guard mayHoldEquals(options) else { return [] }
    var first: [String: CheckedQuestion.Option] = [:]
    return options.compactMap { option in
      guard let earlier = first.updateValue(option, forKey: folded(option.words.text)) else {
        return nil
      }
      return checked.finding(
        Self.self, .error, at: ["options", .place(option.place), "text"],
        Message(
          nl: "de opties '\(earlier.option.id)' en '\(option.option.id)' zeggen hetzelfde; "
            + "verander er één",
          en: "the options '\(earlier.option.id)' and '\(option.option.id)' say the same; "
            + "change one of them"))
    }
  }

  /// A quick look: texts in ASCII whose last letters differ can't be equal.
  private static func mayHoldEquals(_ options: [CheckedQuestion.Option]) -> Bool {
    var endings: [[UInt8]] = []
    for option in options {
      guard let ending = ending(of: option.words.text) else { return true }
      let isShared = endings.contains { other in
        zip(other, ending).allSatisfy { $0 == $1 }
      }
      if isShared { return true }
      endings.append(ending)
    }
    return false
  }

  /// The last six letters or digits in lower case, the last first; `nil` where not all is ASCII.
  private static func ending(of text: String) -> [UInt8]? {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
      let letters = bytes.reversed().lazy.filter(WordSplitter.isASCIILetter)
      return letters.prefix(6).map { $0 | 0x20 }
    }
  }

  private static func folded(_ text: String) -> String {
    let isExact = text.unicodeScalars.contains {
      $0.properties.numericType != nil || $0.properties.isMath
    }
    guard isExact else { return FoldedText(text).text }
    return text.lowercased().filter { !$0.isWhitespace }
  }
}
