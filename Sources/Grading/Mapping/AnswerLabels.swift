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
    /// `nil` for words that are no answer: "weet niet".
    public let value: Int?

    public init(text: String, value: Int?) {
      self.text = text
      self.value = value
    }
  }

  /// What words say.
  public enum Meaning: Equatable, Sendable {
    case number(Int)
    case noAnswer
  }

  public private(set) var all: [Label] = []
  private var meanings: [PlainWords: Meaning] = [:]

  public init(_ labels: [Label] = []) {
    for label in labels { add(label) }
  }

  /// A text that's there already keeps its number.
  public mutating func add(_ label: Label) {
    let words = PlainWords(label.text)
    guard !words.isEmpty, meanings[words] == nil else { return }
    meanings[words] = label.meaning
    all.append(Label(text: ColumnMap.onOneLine(label.text), value: label.value))
  }

  /// Words that have two numbers; `nil` when there are none.
  static func contradiction(in labels: [Label]) -> String? {
    var meanings: [PlainWords: Meaning] = [:]
    return labels.first { label in
      meanings.updateValue(label.meaning, forKey: PlainWords(label.text))
        .map { $0 != label.meaning } ?? false
    }?.text
  }

  /// `nil` when the words aren't known, or say another number than stands with them.
  public func meaning(of text: String) -> Meaning? {
    if let meaning = meanings[PlainWords(text)] { return meaning }
    guard let (number, words) = Self.numbered(text) else { return nil }
    let known = meanings[PlainWords(words)]
    return known == nil || known == .number(number) ? .number(number) : nil
  }

  /// A number and the words that stand behind it, or before it in brackets. Words with another
  /// number in them, as in "5 of 6", say two things.
  private static func numbered(_ text: String) -> (Int, Substring)? {
    let found: (number: Substring, words: Substring)? =
      if let match = text.wholeMatch(of: /\s*([+-]?[0-9]{1,4})\s*(?:[-–—:=.)(]|\s)\s*(\D+)/) {
        (match.1, match.2)
      } else if let match = text.wholeMatch(
        of: /(\D*[^\s\d])\s*[(\[]\s*([+-]?[0-9]{1,4})\s*[)\]]\s*/)
      {
        (match.2, match.1)
      } else {
        nil
      }
    guard let found, found.words.contains(where: { $0.isLetter }) else { return nil }
    return Int(found.number).map { ($0, found.words) }
  }

  public static func == (left: AnswerLabels, right: AnswerLabels) -> Bool { left.all == right.all }
}

extension AnswerLabels.Label {
  fileprivate var meaning: AnswerLabels.Meaning { value.map { .number($0) } ?? .noAnswer }
}

/// Reads labels in a file: what was read once is known by its bytes.
struct LabelReader: Sendable {
  private let labels: AnswerLabels
  private var known: [(spelling: [UInt8], answer: WholeAnswer)] = []

  /// More spellings than a questionnaire has answers.
  private static let limit = 64

  init(_ labels: AnswerLabels) {
    self.labels = labels
  }

  mutating func answer(in field: CSVField) -> WholeAnswer {
    let bytes = field.trimmed
    if let found = known.first(where: { $0.spelling.elementsEqual(bytes) }) { return found.answer }
    let answer: WholeAnswer =
      switch labels.meaning(of: field.trimmedText) {
      case .number(let number): .value(number)
      case .noAnswer: .missing
      case nil: .unreadable
      }
    if known.count < Self.limit { known.append((Array(bytes), answer)) }
    return answer
  }
}
