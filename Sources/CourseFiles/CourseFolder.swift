import Foundation

/// The files of a course: `course.json`, `facts.json`, `banks/*.json`, `instruments/*.json` and
/// `assignments/*.json`.
enum CourseFolder {
  static func files(in folder: String) -> [CourseFile] {
    var files = [CourseFile(path: folder + "/course.json", kind: .course)]
    let facts = folder + "/facts.json"
    if FileManager.default.fileExists(atPath: facts) {
      files.append(CourseFile(path: facts, kind: .facts))
    }
    return files + banks(in: folder + "/banks") + instruments(in: folder + "/instruments")
      + assignments(in: folder + "/assignments")
  }

  /// What practice reads; facts, instruments and assignments are for others.
  static func practiceFiles(in folder: String) -> [CourseFile] {
    [CourseFile(path: folder + "/course.json", kind: .course)] + banks(in: folder + "/banks")
  }

  static func instruments(in folder: String) -> [CourseFile] {
    only(.instrument, in: folder)
  }

  static func assignments(in folder: String) -> [CourseFile] {
    only(.assignment, in: folder)
  }

  /// Only files of one kind belong there, so a file by another name isn't passed over.
  private static func only(_ kind: CourseFile.Kind, in folder: String) -> [CourseFile] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      let isThere = FileManager.default.fileExists(atPath: folder)
      return isThere ? [CourseFile(path: folder, kind: kind)] : []
    }
    return names.filter { !$0.hasPrefix(".") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .map { name in
        CourseFile(path: "\(folder)/\(name)", kind: name.hasSuffix(".json") ? kind : .unknown)
      }
  }

  /// In the order of their names, as bytes: the same everywhere. A folder that is there and can't be
  /// listed is opened as a bank would be, so that it's told and never taken for empty.
  private static func banks(in folder: String) -> [CourseFile] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      let isThere = FileManager.default.fileExists(atPath: folder)
      return isThere ? [CourseFile(path: folder, kind: .bank)] : []
    }
    return names.filter(isBankName)
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .map { CourseFile(path: "\(folder)/\($0)", kind: .bank) }
  }

  static func isBankName(_ name: String) -> Bool {
    name.hasSuffix(".json") && !name.hasPrefix(".")
  }

  static func isRegularFile(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && !isFolder.boolValue
  }
}
