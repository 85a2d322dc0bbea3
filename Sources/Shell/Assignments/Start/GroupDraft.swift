import Documents
import Grading
import QuizModel

/// The work of one group on an assignment, in a file that always holds all that was entered.
///
/// A class, because it stands for that one file.
final class GroupDraft {
  private(set) var form: AssignmentForm
  let path: String
  private let lock: FileLock

  var assignment: Assignment { form.assignment }
  var submission: Submission { form.submission }

  /// Opens a draft, or begins one; nothing is written yet.
  init(_ form: AssignmentForm, at path: String) throws(SavingFailure) {
    // Another suffix than drafts have.
    guard let lock = FileLock(path + ".lock") else { throw .isOpen }
    self.form = form
    self.path = path
    self.lock = lock
  }

  /// Changes the work; it's on the disk when this returns, and unchanged when it throws. What was
  /// handed in and is changed waits to be handed in again.
  func change(_ edit: (inout Submission) -> Void) throws(SavingFailure) {
    var changed = submission
    edit(&changed)
    guard changed != submission else { return }
    if changed.submittedAt == submission.submittedAt { changed.submittedAt = nil }
    try save(changed)
    form.submission = changed
  }

  func answer(_ part: AssignmentPart, _ response: PartResponse?) throws(SavingFailure) {
    try change { $0.responses[part.id] = response }
  }

  /// Writes the work for the first time.
  func begin() throws(SavingFailure) {
    try save(submission)
  }

  private func save(_ submission: Submission) throws(SavingFailure) {
    let text = SubmissionFile.text(submission, order: assignment.parts.map { $0.id })
    guard text.utf8.count <= SubmissionFile.maximumBytes else { throw .tooLarge }
    do throws(PrivateFile.Failure) {
      var file = try PrivateFile(path, replaces: true)
      try file.write(text)
      try file.finish()
    } catch {
      throw .file(path, error)
    }
  }
}
