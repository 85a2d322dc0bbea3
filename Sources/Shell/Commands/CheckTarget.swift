import CourseFiles
import Foundation

/// What `check` looks at: a course folder, or one file in it.
struct CheckTarget {
  let path: String
  let folder: String
  /// The one file that was asked for, with all links followed.
  var file: String?

  /// The courses in the folders and files that were named, or all that are found.
  static func all(
    at paths: [String], in workspace: Workspace
  ) throws(CommandFailure) -> [CheckTarget] {
    guard !paths.isEmpty else {
      let found = workspace.courses.found().map { CheckTarget(path: $0.folder, folder: $0.folder) }
      guard !found.isEmpty else {
        let message = workspace.texts.noCourses(workspace.courses.folders)
        throw CommandFailure(.noSuchFile, message)
      }
      return found
    }
    var targets: [CheckTarget] = []
    for path in paths {
      let found = Self.targets(at: path)
      guard !found.isEmpty else { throw workspace.noFile(path) }
      targets += found
    }
    return targets
  }

  private static func targets(at path: String) -> [CheckTarget] {
    let bare = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    let courses = CourseLibrary.courses(in: bare).map {
      CheckTarget(path: $0.folder, folder: $0.folder)
    }
    guard courses.isEmpty, bare.hasSuffix(".json") else { return courses }
    return fileTarget(bare).map { [$0] } ?? []
  }

  /// The course that a file is in: its own folder's, or the one above.
  private static func fileTarget(_ path: String) -> CheckTarget? {
    let folder = (path as NSString).deletingLastPathComponent
    let near = folder.isEmpty ? "." : folder
    let above =
      near.contains("/") ? (near as NSString).deletingLastPathComponent : near == "." ? ".." : "."
    return [near, above].first(where: LoadedCourse.isCourse).map {
      CheckTarget(path: path, folder: $0, file: real(path))
    }
  }

  /// Whether a file of the course is, or is in, what was asked for.
  func includes(_ path: String) -> Bool {
    file == nil || file == Self.real(path)
  }

  /// With all links followed.
  static func real(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
  }
}

extension Workspace {
  func noFile(_ path: String) -> CommandFailure {
    CommandFailure(.noSuchFile, texts.noFile(path.sanitizedLine))
  }
}
