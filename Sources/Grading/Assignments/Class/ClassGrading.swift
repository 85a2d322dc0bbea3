import Documents
import QuizModel

/// Reads and marks the files of a class, with what teachers gave; a bad one never stops the rest. It
/// has no state, so that many can be graded side by side.
public struct ClassGrading: Sendable {
  private let grading: SubmissionGrading
  private let marks: RubricMarks

  /// - Parameter marks: what teachers gave.
  public init(_ grading: SubmissionGrading, marks: RubricMarks = RubricMarks()) {
    self.grading = grading
    self.marks = marks
  }

  public func grade(_ path: String) -> GradedSubmission {
    do throws(FileBytes.Failure) {
      let bytes = try FileBytes.read(path, limit: SubmissionFile.maximumBytes)
      return grading.grade(bytes, file: path) { submission, assignment in
        guard !marks.isEmpty else { return [:] }
        return marks.teacherMarks(submission: submission.contentHash, assignment).marks
      }
    } catch {
      let message = Message(
        nl: error.message.dutch + "; kijk of de naam klopt",
        en: error.message.english + "; check its name")
      return GradedSubmission(
        file: path,
        findings: [
          Finding(
            place: Finding.Place(file: path, line: 1, column: 1), severity: .error,
            check: "file-readable", message: message)
        ])
    }
  }

  /// What a gradebook needs of a graded file.
  public func entry(_ graded: GradedSubmission) -> GradebookEntry {
    guard let submission = graded.submission, let marked = graded.marked,
      let assignment = graded.assignment
    else { return .refused(RefusedFile(file: graded.file, findings: graded.findings)) }
    let hash = submission.contentHash
    return .work(
      HandedInWork(
        submission, file: graded.file, hash: hash, marked: marked,
        open: marks.teacherMarks(submission: hash, assignment).open, findings: graded.findings))
  }
}

/// What became of a file, for a gradebook.
public enum GradebookEntry: Sendable {
  case work(HandedInWork)
  case refused(RefusedFile)
}

/// A file that can't be marked; its findings say why.
public struct RefusedFile: Equatable, Sendable {
  public let file: String
  public let findings: [Finding]

  /// The first thing that is wrong.
  public var reason: Message {
    findings.first?.message
      ?? Message(nl: "dit is geen inlevering", en: "this is no submission")
  }
}
