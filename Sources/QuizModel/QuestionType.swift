/// A type of question: its own fields, how it projects to a shape, and how it's marked.
///
/// Each type is one file in `QuestionTypes` and one line in its `all` list.
public protocol QuestionType: Sendable {
  /// The name in files, such as `singleChoice`.
  static var name: String { get }

  /// Raised when the rule of marking changes, so that old attempts can be told from new ones.
  static var ruleVersion: Int { get }

  /// Questions of this type with responses and their verdicts: the type's own test, and its
  /// example for authors.
  static var samples: [QuestionSample] { get }

  /// What an author starts a new question of this type from.
  static var template: QuestionTemplate { get }

  /// Reads the type's own fields. What is wrong is reported to `fields`; the value is then dropped.
  init(reading fields: some FieldReader)

  /// The same question from a shape, for importers; `nil` where the shape is another.
  init?(shape: QuestionShape)

  var shape: QuestionShape { get }

  /// The question with its numbers drawn; itself where nothing is drawn.
  func drawn(with seed: Seed) -> Drawing

  /// Marks a response that was read with this question's presentation; `nil` while a person has to
  /// judge it.
  func verdict(on response: Response) -> Verdict?

  /// The exact expected score of a random response: uniform over the allowed responses, 0 where
  /// the answer is typed.
  var guessScore: Rational { get }
}

extension QuestionType {
  public func drawn(with seed: Seed) -> Drawing { Drawing(body: self, values: [:]) }
}

/// A question body with the values that its texts name.
public struct Drawing: Sendable {
  public let body: any QuestionType
  public let values: [String: Rational]

  public init(body: any QuestionType, values: [String: Rational]) {
    self.body = body
    self.values = values
  }
}

/// A question with responses, each with what should become of it.
public struct QuestionSample: Sendable {
  public enum Expectation: Equatable, Sendable {
    case correct
    case wrong
    case partial(Rational)
    case unreadable
  }

  /// The type's own fields, as the inside of a JSON object.
  public let fields: String
  /// As typed, with the options in the order of the file.
  public let responses: [(typed: String, expected: Expectation)]

  public init(fields: String, responses: [(typed: String, expected: Expectation)]) {
    self.fields = fields
    self.responses = responses
  }
}

/// What a new question starts from: every key in its place, with what to write there in the words
/// of the course's language. Each text that an author must change holds ``mark``.
public struct QuestionTemplate: Sendable {
  /// Easy to find in any editor; `oefen check` tells of each that is left.
  public static let mark = "TODO:"

  /// What the type is for, in a few words.
  public let purpose: Message
  public let prompt: Message
  /// The type's own fields, as the inside of a JSON object.
  public let fields: Message

  public init(purpose: Message, prompt: Message, fields: Message) {
    self.purpose = purpose
    self.prompt = prompt
    self.fields = fields
  }
}
