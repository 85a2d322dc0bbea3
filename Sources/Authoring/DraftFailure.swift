import Documents
import QuizModel

/// Why nothing was drafted; no file has been touched then.
public enum DraftFailure: Error, Equatable {
  /// The file doesn't stand in the folder `banks` of a course.
  case noCourse(path: String)
  /// Its name isn't one of a bank: `*.json`, without a point in front.
  case noBankName(path: String)
  /// The course file can't be used.
  case brokenCourse(folder: String)
  /// A course without sections has no place for a question.
  case noSections(folder: String)
  /// The fact may not be asked.
  case neverAsked(FactID)
  /// The bank can't be read, or holds no list of questions; with what is wrong.
  case unreadableBank(path: String, [Finding])
  case notWritten(path: String, FileReplacement.Failure)
  /// There's something of this name already.
  case courseExists(path: String)
  /// The folder for a new course is a course itself.
  case insideCourse(path: String)
  case folderNotMade(path: String, reason: String)
}
