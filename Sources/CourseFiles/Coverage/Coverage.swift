import Documents
import QuizModel

/// How far the questions of a course cover its facts and its goals.
///
/// Only reviewed and approved questions count: a draft may still be wrong, and a retired question
/// isn't asked any more.
public struct Coverage: Sendable {
  public let course: CourseID
  public let title: String
  /// By importance, from 3 to 1.
  public let facts: [FactCoverage]
  public let goals: GoalPractice
  /// Questions that count.
  public let counted: Int
  public let drafts: Int

  init(_ bank: Bank, _ outline: CourseOutline) {
    course = bank.course.id
    title = bank.course.title
    let questions = bank.outlines.filter { $0.isActive }
    facts = FactCoverage.byImportance(bank.facts, outline.facts, questions)
    goals = GoalPractice(bank.course.goals, outline.course, questions)
    counted = questions.count { $0.isReviewed }
    drafts = questions.count - counted
  }

  /// Every fact and goal with too few questions: the facts by importance, then the goals.
  public var shortages: [Shortage] { facts.flatMap { $0.short } + goals.short }
}

/// A fact or a goal with too few questions.
public struct Shortage: Sendable {
  public let id: String
  public let section: SectionID
  /// Questions that count.
  public let questions: Int
  /// Drafts, which would count once reviewed.
  public let drafts: Int
  /// The same as a finding, at the place of the fact or the goal.
  public let finding: Finding
}

/// The questions on one fact or goal.
struct QuestionsOn {
  var counted: [QuestionOutline] = []
  var drafts = 0

  mutating func add(_ question: QuestionOutline) {
    if question.isReviewed { counted.append(question) } else { drafts += 1 }
  }
}

extension LoadedCourse {
  /// `nil` when the course file itself can't be used. What couldn't be read isn't counted.
  public var coverage: Coverage? {
    bank.map { Coverage($0, outline) }
  }
}
