import Foundation

/// Destroys a file's content before its name goes: what's deleted plainly can be read back from the
/// disk. A disk that writes elsewhere than told, as those without moving parts do, may still hold
/// it for a while.
enum FileWiping {
  /// A file that isn't there is fine. A link is removed, and what it points to is left alone.
  static func wipe(_ path: String) throws(SystemError) {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      guard errno == ENOENT else { throw SystemError(code: errno, path: path) }
      return
    }
    if status.st_mode & S_IFMT == S_IFREG, status.st_nlink == 1 {
      try overwrite(path, size: Int(status.st_size))
    }
    guard unlink(path) == 0 || errno == ENOENT else {
      throw SystemError(code: errno, path: path)
    }
  }

  private static func overwrite(_ path: String, size: Int) throws(SystemError) {
    let file = try SystemFile(path, O_WRONLY | O_NOFOLLOW)
    let zeros = [UInt8](repeating: 0, count: 1 << 16)
    var offset = 0
    while offset < size {
      try file.write(Array(zeros.prefix(size - offset)), at: offset)
      offset += zeros.count
    }
    try file.synchronize()
  }
}
