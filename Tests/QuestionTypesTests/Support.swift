import QuestionTypes
import QuizModel
import TestSupport
import Testing

@testable import CourseFiles

/// A question of a type with these fields, as the loader of course files reads it.
func load(
  _ type: String, _ fields: String
) -> (question: Question?, findings: [Finding]) {
  let text = """
    {"formatVersion": 1, "questions": [{
      "id": "vraag", "type": "\(type)", "section": "1", "bloom": "apply", "prompt": "Wat?",
      "status": "draft",
    \(fields)
    }]}
    """
  let part = FilePart(Array(text.utf8), path: "bank.json", kind: .bank)
  return (part.questions.first, part.findings)
}

func body(_ type: any QuestionType.Type, _ fields: String) throws -> any QuestionType {
  let (question, findings) = load(type.name, fields)
  #expect(findings == [])
  return try #require(question).body
}

extension QuestionType {
  /// The verdict on a response that no person has to judge.
  func mark(_ response: Response) throws -> Verdict { try #require(verdict(on: response)) }
}

/// What became of reading a response.
enum Reading: Equatable {
  case read(Response)
  case unreadable(Unreadable)

  init(_ typed: String, _ presentation: Presentation, shown: [OptionID]? = nil) {
    let shown = shown ?? presentation.plainOrder
    do {
      self = .read(try presentation.read(typed, shown: shown))
    } catch {
      self = .unreadable(error)
    }
  }

  var response: Response? {
    if case .read(let response) = self { response } else { nil }
  }
}

func decimal(_ text: String) -> Rational {
  guard let value = Rational(decimal: text) else { preconditionFailure("\(text) is no decimal") }
  return value
}
