import Documents
import QuizModel

/// Which number is meant by the words of an answer.
///
/// An answer may be words alone ("helemaal mee eens"), words with a number before them ("7 – helemaal
/// mee eens") or behind them in brackets ("Strongly agree (7)"). Words and number must agree where
/// both are known.
public struct AnswerLabels: Equatable, Sendable {
  public struct Label: Equatable, Sendable {
    public let text: String
    public let value: Int

    public init(text: String, value: Int) {
      self.text = text
      self.value = value
    }
  }

  public private(set) var all: [Label] = []
  private var values: [PlainWords: Int] = [:]

  public init(_ labels: [Label] = []) {
    for label in labels { add(label.text, value: label.value) }
  }

  /// A text that's there already keeps its number.
  public mutating func add(_ text: String, value: Int) {
    let words = PlainWords(text)
    guard !words.isEmpty, values[words] == nil else { return }
    values[words] = value
    all.append(Label(text: ColumnMap.onOneLine(text), value: value))
  }

  /// Two numbers for the same words; `nil` when there are none.
  static func contradiction(in labels: [Label]) -> String? {
    var values: [PlainWords: Int] = [:]
    return labels.first { label in
      values.updateValue(label.value, forKey: PlainWords(label.text))
        .map { $0 != label.value } ?? false
    }?.text
  }

  /// `nil` when the words aren't known, or say another number than stands with them.
  public func number(of text: String) -> Int? {
    let whole = PlainWords(text)
    if let value = values[whole] { return value }
    guard let (number, words) = Self.numbered(text) else { return nil }
    let known = values[PlainWords(words)]
    return known == nil || known == number ? number : nil
  }

  /// A number and the words that stand behind it, or before it in brackets.
  private static func numbered(_ text: String) -> (Int, Substring)? {
    if let match = text.wholeMatch(of: /\s*([+-]?[0-9]{1,4})\s*(?:[-–—:=.)(]|\s)\s*([^0-9,.].*)/) {
      return Int(match.1).map { ($0, match.2) }
    }
    if let match = text.wholeMatch(of: /(.*[^\s])\s*[(\[]\s*([+-]?[0-9]{1,4})\s*[)\]]\s*/) {
      return Int(match.2).map { ($0, match.1) }
    }
    return nil
  }

  public static func == (left: AnswerLabels, right: AnswerLabels) -> Bool { left.all == right.all }
}

/// Reads labels in a file: what was read once is known by its bytes.
struct LabelReader: Sendable {
  private let labels: AnswerLabels
  private var known: [(spelling: [UInt8], number: Int?)] = []

  /// More spellings than a questionnaire has answers.
  private static let limit = 64

  init(_ labels: AnswerLabels) {
    self.labels = labels
  }

  mutating func number(of field: CSVField) -> Int? {
    let bytes = field.trimmed
    if let found = known.first(where: { $0.spelling.elementsEqual(bytes) }) { return found.number }
    let number = labels.number(of: field.trimmedText)
    if known.count < Self.limit { known.append((Array(bytes), number)) }
    return number
  }
}
