import Authoring
import CourseFiles
import Foundation
import QuestionTypes
import QuizModel
import TestSupport
import Testing

extension CourseFixture {
  func path(_ bank: String = "bank") -> String { "\(folder)/banks/\(bank).json" }

  func text(_ bank: String = "bank") throws -> String {
    try String(contentsOfFile: path(bank), encoding: .utf8)
  }

  /// Drafts a question in one of its banks.
  func draft(
    _ type: any QuestionType.Type = SingleChoiceQuestion.self, in bank: String = "bank",
    section: SectionID? = nil, goal: GoalID? = nil, fact: FactID? = nil
  ) throws -> DraftedQuestion {
    let file = try BankFile(path(bank))
    return try file.addQuestion(
      type, section: section, goal: goal,
      fact: fact.flatMap { id in file.bank.facts.first { $0.id == id } })
  }
}

func failure(_ work: () throws -> Void) -> DraftFailure? {
  do {
    try work()
    return nil
  } catch {
    return error as? DraftFailure
  }
}

extension Key {
  /// A response that is right, for any question that no person has to judge the meaning of.
  var rightResponse: Response {
    switch self {
    case .singleChoice(let keys): .option(keys.first { $0.isCorrect }?.id ?? "")
    case .multipleChoice(let keys): .options(Set(keys.filter { $0.isCorrect }.map { $0.id }))
    case .text(let key): .text(key.accepted[0])
    case .number(let key): .number(key.answer)
    case .gaps(let keys): .gaps(keys.map { $0.key.accepted[0] })
    case .matching(let keys), .classification(let keys):
      .pairs(Dictionary(uniqueKeysWithValues: keys.map { ($0.id, $0.target) }))
    case .ordering(let keys): .order(keys.map { $0.id })
    case .open(let key): .open("Zo.", made: Set(key.rubric.map { $0.id }))
    }
  }
}
