import CourseFiles
import Foundation
import QuizModel

/// What a new question is about: as its author asked, with the rest filled in from the course.
public struct DraftTopic: Equatable, Sendable {
  public let section: SectionID
  /// Empty where the course has no goal for the section.
  public let goals: [GoalID]
  public let facts: [FactID]

  /// `file` is the path of the bank: without a section, a question goes where the file's last one
  /// is, or where the file is called after. `nil` for a course without sections.
  init?(asked: Request, file: String, in bank: Bank) {
    let section =
      asked.section ?? asked.goal.flatMap { bank.goal($0)?.section } ?? asked.fact?.section
      ?? asked.last ?? Self.section(calledAs: file, in: bank) ?? Self.firstPart(of: bank)
    guard let section else { return nil }
    self.section = section
    goals = (asked.goal ?? Self.leastAskedGoal(of: section, in: bank)).map { [$0] } ?? []
    facts = asked.fact.map { [$0.id] } ?? []
  }

  /// What the author asked for; all of it exists in the course.
  struct Request {
    var section: SectionID?
    var goal: GoalID?
    var fact: Fact?
    /// The section of the last question of the file.
    var last: SectionID?
  }

  private static func section(calledAs file: String, in bank: Bank) -> SectionID? {
    let name = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
    return bank.section(SectionID(name))?.id
  }

  /// The first section that has no parts.
  private static func firstPart(of bank: Bank) -> SectionID? {
    let parents = Set(bank.course.sections.compactMap { $0.id.parent })
    return bank.course.sections.first { !parents.contains($0.id) }?.id
  }

  /// The goal that needs a question most.
  private static func leastAskedGoal(of section: SectionID, in bank: Bank) -> GoalID? {
    let goals = bank.course.goals.filter { $0.section == section }.map { $0.id }
    let active = bank.outlines.filter { $0.isActive }
    let counts = goals.map { goal in active.count { $0.goals.contains(goal) } }
    return zip(goals, counts).min { $0.1 < $1.1 }?.0
  }
}
