import QuizModel

/// The open family of question types: one file each, one line here.
public enum QuestionTypes {
  public static let all: [any QuestionType.Type] = [
    SingleChoiceQuestion.self,
    MultipleChoiceQuestion.self,
    ShortAnswerQuestion.self,
    NumberQuestion.self,
    TrueFalseQuestion.self,
    GapsQuestion.self,
    MatchingQuestion.self,
    OrderingQuestion.self,
    ClassificationQuestion.self,
    OpenQuestion.self,
    CalculatedQuestion.self,
  ]

  public static func named(_ name: String) -> (any QuestionType.Type)? {
    all.first { $0.name == name }
  }

  /// All names, in the order of ``all``.
  public static let names: [String] = all.map { $0.name }
}

extension Question {
  /// The name of its type, as in files.
  public var typeName: String { type(of: body).name }
}
