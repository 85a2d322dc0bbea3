import Documents
import QuizModel

/// What came out of a course folder: the bank as far as it could be read, all findings of the
/// reading, and where everything stands, for the checks.
public struct LoadedCourse: Sendable {
  public let folder: String
  /// `nil` when the course file itself can't be used.
  public let bank: Bank?
  public let instruments: [Instrument]
  /// In all their versions; those with errors are left out.
  public let assignments: [Assignment]
  /// In the order of the files.
  public let findings: [Finding]
  /// The paths of all files of the course that are there to be read.
  public let files: [String]
  /// Questions that were left out because of errors.
  public let droppedQuestions: Int
  let outline: CourseOutline

  /// The version of the format that this program reads and writes.
  public static let formatVersion = CourseFile.formatVersion

  /// All questions in the files, those left out too.
  public var questionCount: Int { outline.questions.count + droppedQuestions }

  /// The questions that were read from one file.
  public func questionCount(in file: String, real: (String) -> String) -> Int {
    let names = Set(files.filter { real($0) == file })
    return outline.questions.count { names.contains($0.document.file) }
  }

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
  /// The questions that were left out because of errors.
  var dropped: [JSONValue] = []
}

extension Instrument {
  /// An instrument from its own file; `nil` when it has errors.
  public static func read(_ path: String) -> (instrument: Instrument?, findings: [Finding]) {
    let part = FilePart(CourseFile(path: path, kind: .instrument))
    return (part.instrument, part.findings)
  }

  /// The instruments of a course, without the rest of it.
  public static func all(ofCourse folder: String) -> [Instrument] {
    CourseFolder.instruments(in: folder + "/instruments").compactMap { read($0.path).instrument }
  }
}
