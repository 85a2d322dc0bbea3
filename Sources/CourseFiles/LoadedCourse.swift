import Documents
import QuizModel

/// What came out of a course folder: the bank as far as it could be read, all findings of the
/// reading, and where everything stands, for the checks.
public struct LoadedCourse: Sendable {
  public let folder: String
  /// `nil` when the course file itself can't be used.
  public let bank: Bank?
  /// In the order of the files.
  public let findings: [Finding]
  public let fileCount: Int
  /// Questions that were left out because of errors.
  public let droppedQuestions: Int
  let outline: CourseOutline

  /// Whether the folder holds a course file.
  public static func isCourse(_ folder: String) -> Bool {
    CourseFolder.isRegularFile(folder + "/course.json")
  }
}

/// Where the parts of a course stand in its files, in the order of the values in the bank.
struct CourseOutline: Sendable {
  var course: JSONValue?
  var facts: [JSONValue] = []
  var questions: [JSONValue] = []
  var cases: [JSONValue] = []
}
