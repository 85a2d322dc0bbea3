import Documents
import QuizModel
import Synchronization

/// Reads and marks the files of a class, side by side; a bad one never stops the rest.
public struct ClassGrading: Sendable {
  /// What became of a file.
  public enum Outcome: Sendable {
    case graded(HandedInWork)
    case refused(RefusedFile)
  }

  private let grading: SubmissionGrading
  private let marks: RubricMarks

  /// - Parameter marks: what teachers gave.
  public init(_ grading: SubmissionGrading, marks: RubricMarks = RubricMarks()) {
    self.grading = grading
    self.marks = marks
  }

  /// The outcomes in the order of the paths.
  ///
  /// - Parameter progress: is told how many are done, on any thread but never on two at once.
  public func grade(
    _ paths: [String], progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) -> [Outcome] {
    let done = Mutex(0)
    return [Outcome](concurrently: paths.count) { place in
      let outcome = grade(paths[place])
      done.withLock { done in
        done += 1
        progress(done)
      }
      return outcome
    }
  }

  private func grade(_ path: String) -> Outcome {
    let bytes: [UInt8]
    do throws(FileBytes.Failure) {
      bytes = try FileBytes.read(path, limit: SubmissionFile.maximumBytes)
    } catch {
      return .refused(RefusedFile(file: path, reason: error.message, findings: []))
    }
    var (hash, open) = ("", [PartID: [RubricMarks.Open]]())
    let graded = grading.grade(bytes, file: path) { submission in
      guard !marks.isEmpty, let assignment = grading.assignment(of: submission) else { return [:] }
      hash = submission.contentHash
      let teacher = marks.teacherMarks(submission: hash, assignment)
      open = teacher.open
      return teacher.marks
    }
    guard let submission = graded.submission, let marked = graded.marked else {
      let reason = graded.findings.first?.message ?? Self.noSubmission
      return .refused(RefusedFile(file: path, reason: reason, findings: graded.findings))
    }
    return .graded(
      HandedInWork(
        submission, file: path, hash: hash.isEmpty ? submission.contentHash : hash,
        marked: marked, open: open, findings: graded.findings))
  }

  private static let noSubmission = Message(
    nl: "dit is geen inlevering", en: "this is no submission")
}
