import QuizModel

/// A submission that could be marked, as a gradebook needs it: without the data and texts, so that
/// those of thousands of groups needn't be kept.
public struct HandedInWork: Sendable {
  /// Its path as it was given.
  public let file: String
  public let assignment: AssignmentID
  public let version: Int
  public let group: Submission.Group
  public let organisation: String
  /// `nil` where the file doesn't say.
  public let submittedAt: LocalInstant?
  /// See ``Submission/contentHash``.
  public let hash: String
  public let marked: MarkedSubmission
  /// Criteria that people marked and that are open all the same.
  public let open: [PartID: [RubricMarks.Open]]
  /// What couldn't be read of the file.
  public let findings: [Finding]
  let print: WorkPrint

  init(
    _ submission: Submission, file: String, hash: String, marked: MarkedSubmission,
    open: [PartID: [RubricMarks.Open]], findings: [Finding]
  ) {
    self.file = file
    assignment = submission.assignment
    version = submission.version
    group = submission.group
    organisation = submission.organisation
    submittedAt = submission.submittedAt.flatMap { LocalInstant(iso: $0) }
    self.hash = hash
    self.marked = marked
    self.open = open
    self.findings = findings
    print = WorkPrint(submission)
  }

  /// The group by its name, or by the file where it has none.
  public var groupName: String {
    FoldedName(group.name).isEmpty ? file : group.name
  }

  var groupKey: FoldedName { FoldedName(groupName) }
}
