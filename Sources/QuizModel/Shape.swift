/// A question as everything outside its own type sees it: what a learner sees, and what is right.
///
/// Every question type projects itself to one of a few shapes. Screens, printers and exporters
/// know shapes only, so a new type costs them nothing.
public struct QuestionShape: Equatable, Sendable {
  public let presentation: Presentation
  public let key: Key

  public init(presentation: Presentation, key: Key) {
    self.presentation = presentation
    self.key = key
  }
}

/// All that a learner sees of a question besides its prompt, and enough to read a response.
public enum Presentation: Equatable, Sendable {
  case singleChoice(Choices)
  /// `count` is how many options are right, where the learner is told.
  case multipleChoice(Choices, count: Int?)
  case text(TextField)
  case number(NumberField)

  /// The name in files and in JSON.
  public var shapeName: String {
    switch self {
    case .singleChoice: "singleChoice"
    case .multipleChoice: "multipleChoice"
    case .text: "text"
    case .number: "number"
    }
  }

  /// The options, where there are any.
  public var choices: Choices? {
    switch self {
    case .singleChoice(let choices), .multipleChoice(let choices, _): choices
    case .text, .number: nil
    }
  }
}

/// The options in the order of the file.
public struct Choices: Equatable, Sendable {
  public let options: [Option]
  /// Whether they're shown in that order: for numbers, dates and scales.
  public let isOrderFixed: Bool

  public init(options: [Option], isOrderFixed: Bool) {
    self.options = options
    self.isOrderFixed = isOrderFixed
  }
}

public struct Option: Equatable, Sendable {
  public let id: OptionID
  public let text: RichText

  public init(id: OptionID, text: RichText) {
    self.id = id
    self.text = text
  }
}

public struct TextField: Equatable, Sendable {
  /// How many words the answer has.
  public let words: Int?

  public init(words: Int?) {
    self.words = words
  }
}

public struct NumberField: Equatable, Sendable {
  /// How many decimals are asked for.
  public let decimals: Int
  public let unit: String?
  /// What the number can be at all, such as 0 to 100 for a share.
  public let minimum: Rational?
  public let maximum: Rational?

  public init(decimals: Int, unit: String?, minimum: Rational?, maximum: Rational?) {
    self.decimals = decimals
    self.unit = unit
    self.minimum = minimum
    self.maximum = maximum
  }
}

/// What is right, and what is said of each response.
public enum Key: Equatable, Sendable {
  /// One for each option, in the same order.
  case singleChoice([OptionKey])
  case multipleChoice([OptionKey])
  case text(TextKey)
  case number(NumberKey)
}

public struct OptionKey: Equatable, Sendable {
  public let id: OptionID
  public let isCorrect: Bool
  public let feedback: RichText?
  /// The goal whose idea was mixed in, for a wrong option.
  public let confuses: GoalID?

  public init(id: OptionID, isCorrect: Bool, feedback: RichText?, confuses: GoalID?) {
    self.id = id
    self.isCorrect = isCorrect
    self.feedback = feedback
    self.confuses = confuses
  }
}

public struct TextKey: Equatable, Sendable {
  /// What is right; the first is the model answer.
  public let accepted: [String]
  public let anticipated: [AnticipatedAnswer<String>]

  public init(accepted: [String], anticipated: [AnticipatedAnswer<String>]) {
    self.accepted = accepted
    self.anticipated = anticipated
  }
}

public struct NumberKey: Equatable, Sendable {
  public let answer: Rational
  /// How far off is still right, beyond half a unit of the last asked decimal.
  public let tolerance: Rational
  public let anticipated: [AnticipatedAnswer<Rational>]

  public init(answer: Rational, tolerance: Rational, anticipated: [AnticipatedAnswer<Rational>]) {
    self.answer = answer
    self.tolerance = tolerance
    self.anticipated = anticipated
  }
}

/// A wrong answer that the author saw coming, with what to say of it.
public struct AnticipatedAnswer<Value: Equatable & Sendable>: Equatable, Sendable {
  public let values: [Value]
  public let feedback: RichText
  public let confuses: GoalID?

  public init(values: [Value], feedback: RichText, confuses: GoalID?) {
    self.values = values
    self.feedback = feedback
    self.confuses = confuses
  }
}
