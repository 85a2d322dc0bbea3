import Documents
import Foundation
import Grading
import QuizModel
import Reports

/// Where the work of groups is kept until it's handed in, and after: a file each, for the owner's
/// eyes only.
struct DraftFolder {
  let path: String

  init(_ workspace: Workspace, course: CourseID) {
    path = "\(Self.root(workspace.dataFolder))/\(course)"
  }

  private static func root(_ dataFolder: String) -> String { "\(dataFolder)/assignments" }

  /// All that is kept of a course, or of all of them with `nil`; what a program that was killed left
  /// too.
  static func files(of course: CourseID?, in dataFolder: String) -> [String] {
    let folder = root(dataFolder) + (course.map { "/\($0)" } ?? "")
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.sorted().map { "\(folder)/\($0)" }.filter { path in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        && !isFolder.boolValue
    }
  }

  struct Entry {
    let path: String
    let submission: Submission
    let modified: Date

    /// The file of a draft stays when the group takes another name.
    var name: String { submission.group.name }
  }

  /// More than a person works on; what's older is found by its name all the same.
  private static let limit = 200

  /// The drafts of an assignment, the latest first.
  func entries(of assignment: AssignmentID) -> [Entry] {
    names(of: assignment).compactMap { name in
      let path = "\(self.path)/\(name)"
      guard let bytes = try? FileBytes.read(path, limit: SubmissionFile.maximumBytes),
        let submission = SubmissionFile.read(bytes, file: path).submission,
        submission.assignment == assignment
      else { return nil }
      let attributes = try? FileManager.default.attributesOfItem(atPath: path)
      let modified = attributes?[.modificationDate] as? Date ?? .distantPast
      return Entry(path: path, submission: submission, modified: modified)
    }
    .sorted { ($0.modified, $1.name) > ($1.modified, $0.name) }
  }

  private func names(of assignment: AssignmentID) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { $0.hasPrefix("\(assignment)-") && $0.hasSuffix(".json") }.sorted()
      .suffix(Self.limit)
  }

  func make() throws(SavingFailure) {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .file(path, .unwritable(reason: error.localizedDescription))
    }
  }

  /// The path for a new draft: two groups may have names that make the same file's name.
  func freshPath(_ assignment: AssignmentID, group: String) -> String {
    let stem = "\(path)/\(assignment)-\(Submission.Group.fileName(group))"
    return FreshPath.first(stem, "json")
  }
}

/// Names of files that aren't there yet.
enum FreshPath {
  /// `stem.json`, `stem-2.json`…
  static func first(_ stem: String, _ ending: String) -> String {
    let paths = (1...).lazy.map { $0 == 1 ? "\(stem).\(ending)" : "\(stem)-\($0).\(ending)" }
    return paths.first { !FileManager.default.fileExists(atPath: $0) } ?? "\(stem).\(ending)"
  }
}

extension Submission.Group {
  /// Its name as a part of a file's.
  var fileName: String { Self.fileName(name) }

  static func fileName(_ name: String) -> String { FileNames.safe(name, fallback: "x") }
}

/// Why an entry isn't kept; it has to be given again.
enum SavingFailure: Error, Equatable {
  case file(String, PrivateFile.Failure)
  /// All work together would be more than a submission may hold.
  case tooLarge
  /// Another window has the same draft open.
  case isOpen
}
