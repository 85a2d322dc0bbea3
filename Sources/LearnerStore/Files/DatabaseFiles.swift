import Foundation

/// A database file with the companions that SQLite keeps beside it. The three go together: a log
/// that's left behind would be played into the next database of that name.
struct DatabaseFiles: Sendable {
  let path: String

  init(_ path: String) {
    self.path = path
  }

  var log: String { path + "-wal" }
  private var all: [String] { [path, log, path + "-shm"] }

  var existing: [String] { all.filter { FileStatus(of: $0) != nil } }

  /// Takes other users' access away. SQLite gives its companions the mode of the database.
  func protect() {
    for path in all {
      guard let status = FileStatus(of: path), status.mode & 0o077 != 0 else { continue }
      // A file system without modes refuses, and there's nothing to protect on it.
      chmod(path, mode_t(status.mode) & 0o700)
    }
  }

  /// Gives a closed database the name under which it's taken for whole.
  func complete(as other: DatabaseFiles) throws(SystemError) {
    try SystemFile(path, O_RDONLY).synchronize()
    try rename(to: other)
  }

  func rename(to other: DatabaseFiles) throws(SystemError) {
    for (old, new) in zip(all, other.all) {
      guard systemRename(old, new) == 0 || errno == ENOENT else {
        throw SystemError(code: errno, path: new)
      }
    }
  }

  /// For files that nobody but this process uses.
  func remove() throws(SystemError) {
    try Self.remove(all)
  }

  /// Removes them with all that they hold.
  func wipe() throws(SystemError) {
    for path in all { try FileWiping.wipe(path) }
  }

  func removeLog() throws(SystemError) {
    try Self.remove(Array(all.dropFirst()))
  }

  private static func remove(_ paths: [String]) throws(SystemError) {
    for path in paths {
      guard unlink(path) == 0 || errno == ENOENT else {
        throw SystemError(code: errno, path: path)
      }
    }
  }

  /// Copies the database and its log; the third file is only an index to the log.
  func copy(to other: DatabaseFiles) throws(SystemError) {
    for (old, new) in [(path, other.path), (log, other.log)] {
      guard let status = FileStatus(of: old) else { continue }
      let bytes = try SystemFile(old, O_RDONLY).read(status.size, at: 0)
      try SystemFile(new, O_WRONLY | O_CREAT | O_EXCL).write(bytes, at: 0)
    }
  }
}

private func systemRename(_ old: String, _ new: String) -> Int32 {
  rename(old, new)
}
