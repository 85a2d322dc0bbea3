import Documents
import QuizModel

/// A submission's file and what came of it.
public struct GradedSubmission: Sendable {
  /// As findings name it.
  public let file: String
  /// `nil` where the file is no submission.
  public let submission: Submission?
  /// The assignment in the version that it was marked by.
  public let assignment: Assignment?
  /// `nil` where it couldn't be graded; the findings say why.
  public let marked: MarkedSubmission?
  public let findings: [Finding]

  public init(
    file: String, submission: Submission? = nil, assignment: Assignment? = nil,
    marked: MarkedSubmission? = nil, findings: [Finding]
  ) {
    self.file = file
    self.submission = submission
    self.assignment = assignment
    self.marked = marked
    self.findings = findings
  }
}

/// Grades submissions of one course, each by the version of the assignment that it was made for. It
/// has no state, so that many can be graded side by side.
public struct SubmissionGrading: Sendable {
  private let course: CourseID
  private let markings: [AssignmentID: [Int: AssignmentMarking]]

  /// - Parameters:
  ///   - assignments: in all their versions.
  ///   - instruments: those of the course.
  public init(course: CourseID, assignments: [Assignment], instruments: [Instrument]) {
    self.course = course
    markings = Dictionary(grouping: assignments) { $0.id }.mapValues { versions in
      Dictionary(
        versions.map { ($0.version, AssignmentMarking($0, instruments: instruments)) },
        uniquingKeysWith: { first, _ in first })
    }
  }

  /// - Parameter teacher: the teacher's marks for a submission, as far as there are any.
  public func grade(
    _ bytes: [UInt8], file: String,
    teacher: (Submission, Assignment) -> TeacherMarks = { _, _ in [:] }
  ) -> GradedSubmission {
    let contents = SubmissionFile.read(bytes, file: file)
    guard let submission = contents.submission else {
      return GradedSubmission(file: file, findings: contents.findings)
    }
    if let refusal = refusal(submission) {
      let place = Self.place(of: refusal.key, in: bytes, file: file)
      let finding = Finding(
        place: place, severity: .error, check: refusal.check, message: refusal.message)
      return GradedSubmission(
        file: file, submission: submission, findings: [finding] + contents.findings)
    }
    guard let marking = markings[submission.assignment]?[submission.version] else {
      return GradedSubmission(file: file, submission: submission, findings: contents.findings)
    }
    return GradedSubmission(
      file: file, submission: submission, assignment: marking.assignment,
      marked: marking.mark(
        submission, unreadable: contents.unreadable,
        teacher: teacher(submission, marking.assignment)),
      findings: contents.findings)
  }

  /// Where a value stands in a file that was refused for it.
  private static func place(of key: String, in bytes: [UInt8], file: String) -> Finding.Place {
    guard let document = JSONDocument.read(bytes, file: file).document,
      let value = document.root[key]
    else { return Finding.Place(file: file, line: 1, column: 1) }
    return document.place(ofByte: value.byteRange.lowerBound)
  }

  // MARK: Refusals

  private struct Refusal {
    let key: String
    let check: String
    let message: Message
  }

  /// Why a submission can't be graded by this course; `nil` where it can.
  private func refusal(_ submission: Submission) -> Refusal? {
    if submission.course != course {
      return Refusal(key: "course", check: "submission-course", message: otherCourse(submission))
    }
    guard let versions = markings[submission.assignment] else {
      return Refusal(
        key: "assignment", check: "submission-assignment", message: unknown(submission))
    }
    guard versions[submission.version] == nil else { return nil }
    return Refusal(
      key: "assignmentVersion", check: "submission-version",
      message: otherVersion(submission, versions.keys.sorted()))
  }

  private func otherCourse(_ submission: Submission) -> Message {
    let (theirs, ours) = (shown(submission.course.text), shown(course.text))
    return Message(
      nl: "deze inlevering is voor de cursus '\(theirs)' en niet voor '\(ours)'; geef --course "
        + theirs,
      en: "this submission is for the course '\(theirs)', not for '\(ours)'; give --course "
        + theirs)
  }

  private func unknown(_ submission: Submission) -> Message {
    let known = markings.keys.sorted().map { $0.text }
    let id = shown(submission.assignment.text)
    let list = known.prefix(20).joined(separator: ", ")
    if let meant = NearestName.of(submission.assignment.text, among: known) {
      return Message(
        nl: "de cursus heeft geen opdracht '\(id)'; bedoel je '\(meant)'? Er zijn: \(list)",
        en: "the course has no assignment '\(id)'; did you mean '\(meant)'? There are: \(list)")
    }
    return Message(
      nl: "de cursus heeft geen opdracht '\(id)'; er zijn: \(list)",
      en: "the course has no assignment '\(id)'; there are: \(list)")
  }

  private func otherVersion(_ submission: Submission, _ known: [Int]) -> Message {
    let (id, version) = (submission.assignment.text, submission.version)
    let list = known.map { "\($0)" }.joined(separator: ", ")
    if let newest = known.last, version > newest {
      return Message(
        nl: "gemaakt voor versie \(version) van opdracht \(id), en deze cursus heeft alleen "
          + "\(list); werk de cursus bij",
        en: "made for version \(version) of assignment \(id), and this course has only \(list); "
          + "update the course")
    }
    return Message(
      nl: "gemaakt voor versie \(version) van opdracht \(id), die deze cursus niet meer heeft (wel "
        + "\(list)); zet het bestand van die versie terug of laat de groep opnieuw inleveren",
      en: "made for version \(version) of assignment \(id), which this course no longer has (but "
        + "\(list)); put the file of that version back or let the group hand in again")
  }
}
