import QuizModel

/// Marks submissions for one assignment. It has no state: the same submission gets the same marks.
///
/// Parts are marked in their order, as given and once more with the group's own earlier answers put
/// in; the better counts.
public struct AssignmentMarking: Sendable {
  public let assignment: Assignment
  private let instruments: [InstrumentID: Instrument]

  /// - Parameter instruments: those of the course.
  public init(_ assignment: Assignment, instruments: [Instrument]) {
    self.assignment = assignment
    self.instruments = Dictionary(
      instruments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// - Parameters:
  ///   - unreadable: parts that couldn't be read well; see ``SubmissionFile/Contents``.
  ///   - teacher: marks for texts, as far as there are any.
  public func mark(
    _ submission: Submission, unreadable: Set<PartID> = [], teacher: TeacherMarks = [:]
  ) -> MarkedSubmission {
    var work = GroupWork(
      assignment, submission, instruments: instruments, unreadable: unreadable)
    let parts = assignment.parts.map { part -> MarkedPart in
      switch part.content {
      case .data(let content): DataMarking(part, content).marked(&work)
      case .numbers(let content): NumbersMarking(part, content).marked(&work)
      case .choices(let content): ChoicesMarking(part, content).marked(&work)
      case .list(let content): ListMarking(part, content).marked(work)
      case .text(let content):
        TextMarking(part, content).marked(work, teacher: teacher[part.id] ?? [:])
      }
    }
    return MarkedSubmission(
      assignment: assignment.id, version: assignment.version, parts: parts,
      attention: attention(submission))
  }

  private func attention(_ submission: Submission) -> [Message] {
    var attention: [Message] = []
    let members = submission.group.members.count
    if !assignment.groupSize.contains(members) {
      let (low, high) = (assignment.groupSize.lowerBound, assignment.groupSize.upperBound)
      let asked = low == high ? "\(low)" : "\(low)–\(high)"
      attention.append(
        Message(
          nl: "De groep heeft \(members) \(members == 1 ? "lid" : "leden"); gevraagd: \(asked).",
          en: "The group has \(members) \(members == 1 ? "member" : "members"); asked: \(asked)."))
    }
    let strangers = submission.responses.keys.filter { assignment.part($0) == nil }.sorted()
    if !strangers.isEmpty {
      let names = strangers.prefix(5).map { shown($0.text) }.joined(separator: ", ")
      attention.append(
        Message(
          nl: "Er zijn antwoorden op onderdelen die deze opdracht niet heeft: \(names).",
          en: "There are answers to parts that this assignment doesn't have: \(names)."))
    }
    return attention
  }
}
