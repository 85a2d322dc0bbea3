import Foundation

/// The learner's data folder and the names in it.
struct Folder: Sendable {
  let path: String

  var records: DatabaseFiles { DatabaseFiles(path + "/records.sqlite") }
  /// A database that isn't complete yet.
  var unfinished: DatabaseFiles { DatabaseFiles(path + "/records-unfinished.sqlite") }
  /// Complete, and waiting for the damaged one to be out of the way.
  var recovered: DatabaseFiles { DatabaseFiles(path + "/records-recovered.sqlite") }
  /// A copy of a damaged database, to work on.
  var scratch: DatabaseFiles { DatabaseFiles(path + "/records-scratch.sqlite") }
  /// What was forgotten, on its way out.
  var forgotten: DatabaseFiles { DatabaseFiles(path + "/records-forgotten.sqlite") }
  /// Where damaged databases are set aside.
  var setAsideStem: String { path + "/records-damaged-" }
  var lock: String { path + "/records.lock" }

  /// Makes the folder and those above it where missing, for the user only. A folder that's there
  /// keeps its mode: it may be shared on purpose, and the files guard themselves.
  func make() throws(SystemError) {
    try Self.make(path)
  }

  private static func make(_ path: String) throws(SystemError) {
    if mkdir(path, 0o700) == 0 {
      chmod(path, 0o700)
      return
    }
    let code = errno
    if code == EEXIST { return }
    guard code == ENOENT, let parent = parent(of: path) else {
      throw SystemError(code: code, path: path)
    }
    try make(parent)
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw SystemError(code: errno, path: path)
    }
  }

  private static func parent(of path: String) -> String? {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return nil }
    return String(path[..<slash])
  }

  /// The files of damaged databases that were set aside, by name.
  func setAside() -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.map { "\(path)/\($0)" }.filter { $0.hasPrefix(setAsideStem) }.sorted()
  }

  /// Makes the renaming of files in the folder last through a power cut.
  func synchronize() throws(SystemError) {
    try SystemFile(path, O_RDONLY).synchronize()
  }
}
