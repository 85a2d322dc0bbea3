import Documents
import QuizModel

/// Options look alike, so that none stands out: in capitals, in points at the end and in length
/// (Haladyna, Downing & Rodriguez 2002, guidelines 23 and 24).
///
/// A capital counts where it can't be a name: on a word that holds sentences together, such as
/// *De*, and before a small letter. A length stands out when it's over three times another and 40
/// characters more.
enum ParallelOptions: QuestionCheck {
  static let name = "options-parallel"

  static func findings(in checked: CheckedQuestion) -> [Finding] {
    guard let option = checked.options.first else { return [] }
    let message = pointMessage(checked) ?? capitalMessage(checked) ?? lengthMessage(checked)
    guard let message else { return [] }
    return [
      checked.finding(
        Self.self, .warning, at: ["options", .place(option.place), "text"], message)
    ]
  }

  private static func pointMessage(_ checked: CheckedQuestion) -> Message? {
    let withPoint = checked.options.count { $0.words.text.utf8.last == UInt8(ascii: ".") }
    guard withPoint > 0, withPoint < checked.options.count else { return nil }
    return Message(
      nl: "niet alle opties eindigen met een punt; kies voor alle hetzelfde",
      en: "not all options end with a full stop; do the same for all")
  }

  private static func capitalMessage(_ checked: CheckedQuestion) -> Message? {
    let hasCapital = checked.options.contains { startsWithCapital($0.words.words) }
    let hasSmall = checked.options.contains { option in
      guard let letter = option.words.text.utf8.first else { return false }
      return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter)
    }
    guard hasCapital, hasSmall else { return nil }
    return Message(
      nl: "niet alle opties beginnen met een hoofdletter; kies voor alle hetzelfde",
      en: "not all options start with a capital; do the same for all")
  }

  private static func startsWithCapital(_ words: [Word]) -> Bool {
    guard let first = words.first, first.isCapitalised, !first.isContent, first.length > 1 else {
      return false
    }
    return words.count == 1 || !words[1].isCapitalised
  }

  private static func lengthMessage(_ checked: CheckedQuestion) -> Message? {
    let lengths = checked.options.map { $0.words.text.utf8.count }
    guard let shortest = lengths.min(), let longest = lengths.max(),
      longest > 3 * shortest, longest >= shortest + 40
    else { return nil }
    return Message(
      nl: "de opties lopen in lengte uiteen (\(shortest) tot \(longest) tekens); "
        + "maak ze even uitvoerig",
      en: "the options differ in length (\(shortest) to \(longest) characters); "
        + "give them the same detail")
  }
}
