/// What is right, and what is said of each response.
public enum Key: Equatable, Sendable {
  /// One for each option, in the same order.
  case singleChoice([OptionKey])
  case multipleChoice([OptionKey])
  case text(TextKey)
  case number(NumberKey)
  /// One for each gap, in the order of the text.
  case gaps([GapKey])
  /// The right side of each left side, in the same order.
  case matching([ElementKey])
  /// In the right order; `target` is empty.
  case ordering([ElementKey])
  /// The group of each element, in the same order.
  case classification([ElementKey])
  case open(OpenKey)
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

public struct GapKey: Equatable, Sendable {
  public let id: OptionID
  public let key: TextKey
  /// Said where the gap was filled wrongly.
  public let feedback: RichText?

  public init(id: OptionID, key: TextKey, feedback: RichText?) {
    self.id = id
    self.key = key
    self.feedback = feedback
  }
}

/// Where one element belongs, and why.
public struct ElementKey: Equatable, Sendable {
  public let id: OptionID
  /// The right side or the group it belongs to.
  public let target: OptionID
  public let feedback: RichText?

  public init(id: OptionID, target: OptionID, feedback: RichText?) {
    self.id = id
    self.target = target
    self.feedback = feedback
  }
}

/// The model answer of an open question, and the points by which an answer is judged.
public struct OpenKey: Equatable, Sendable {
  /// A point that an answer makes or doesn't.
  public struct Point: Equatable, Sendable {
    public let id: OptionID
    public let text: RichText
    public let points: Int

    public init(id: OptionID, text: RichText, points: Int) {
      self.id = id
      self.text = text
      self.points = points
    }
  }

  public let modelAnswer: RichText
  public let rubric: [Point]

  public init(modelAnswer: RichText, rubric: [Point]) {
    self.modelAnswer = modelAnswer
    self.rubric = rubric
  }
}

extension Key {
  /// The answers that are typed, right or anticipated as wrong.
  public var typedAnswers: [String] {
    switch self {
    case .text(let key): key.typedAnswers
    case .gaps(let keys): keys.flatMap { $0.key.typedAnswers }
    default: []
    }
  }
}

extension TextKey {
  fileprivate var typedAnswers: [String] { accepted + anticipated.flatMap { $0.values } }
}
