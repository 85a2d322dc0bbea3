import CourseFiles
import Documents
import Grading
import QuizModel

/// Column maps in files.
extension Workspace {
  func columnMap(at path: String) throws(CommandFailure) -> ColumnMap {
    let (map, findings) = ObjectFile.read(path, as: ColumnMap.self)
    if let map { return map }
    let isMissing = findings.contains { $0.check == "file-readable" }
    let lines = findings.prefix(5).map { $0.line(in: texts.language).sanitizedLine }
    throw CommandFailure(
      isMissing ? .noSuchFile : .unreadableData, texts.brokenMap(path.sanitizedLine, lines))
  }
}

extension ColumnMap {
  /// Where the map of a file is kept: beside it.
  static func path(beside file: String) -> String { file + ".map.json" }
}
