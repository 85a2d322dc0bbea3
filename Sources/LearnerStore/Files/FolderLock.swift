import Foundation

/// Keeps processes from pulling the files away under each other: whoever uses the database shares
/// the lock for that moment, whoever makes, migrates or replaces it has the lock alone.
///
/// SQLite's own locks can't do this, as they're on the file that is replaced. A lock that's held
/// by a process that dies is free again.
struct FolderLock: Sendable {
  private let file: SystemFile

  init(_ path: String) throws(SystemError) {
    file = try SystemFile(path, O_RDWR | O_CREAT)
  }

  func sharing<Value>(_ body: () throws -> Value) throws -> Value {
    try holding(LOCK_SH, body)
  }

  func excludingOthers<Value>(_ body: () throws -> Value) throws -> Value {
    try holding(LOCK_EX, body)
  }

  /// Tries for five seconds, as long as SQLite does.
  private func holding<Value>(_ kind: Int32, _ body: () throws -> Value) throws -> Value {
    var triesLeft = 2500
    while flock(file.descriptor, kind | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else {
        throw SystemError(code: errno, path: file.path)
      }
      guard triesLeft > 0 else { throw StoreError.busy(path: file.path) }
      triesLeft -= 1
      usleep(2000)
    }
    defer { _ = flock(file.descriptor, LOCK_UN) }
    return try body()
  }
}
