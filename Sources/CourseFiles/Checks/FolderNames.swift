import Documents
import QuizModel

/// A course's folder bears the course's id. Lists and Tab go by the folder, records by the id: with
/// two names a learner doesn't know which to give.
enum FolderNames: CourseCheck {
  static let name = "folder-name"

  static func findings(in course: CheckedCourse) -> [Finding] {
    let id = course.bank.course.id.text
    guard let file = course.outline.course?.document.file, let folder = folderName(of: file),
      folder != id
    else { return [] }
    let finding = course.finding(
      Self.self, .warning, at: ["id"],
      Message(
        nl: "de map heet '\(shown(folder))'; noem die '\(id)', naar de id van de cursus",
        en: "the folder is called '\(shown(folder))'; name it '\(id)', after the course's id"))
    return [finding].compactMap { $0 }
  }

  /// The name as it's written, or of the folder itself where it's written as `.` or `..`.
  private static func folderName(of file: String) -> String? {
    let folder = file.lastIndex(of: "/").map { String(file[..<$0]) } ?? "."
    let name = lastName(of: folder)
    guard name == "." || name == ".." else { return name }
    return FileBytes.realPath(of: folder).flatMap(lastName)
  }

  private static func lastName(of path: String) -> String? {
    path.split(separator: "/").last.map(String.init)
  }
}
