import Foundation

/// What the system knows of a file.
struct FileStatus {
  /// Tells two files apart that had the same path one after the other.
  struct Identity: Hashable, Sendable {
    let device: UInt64
    let node: UInt64
  }

  let identity: Identity
  let size: Int
  /// The last nine bits are the permissions.
  let mode: UInt32

  /// `nil` when there's no such file, or it can't be looked at.
  init?(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    identity = Identity(
      device: UInt64(truncatingIfNeeded: status.st_dev),
      node: UInt64(truncatingIfNeeded: status.st_ino))
    size = Int(status.st_size)
    mode = UInt32(status.st_mode)
  }
}

/// An open file, closed when the last reference goes.
final class SystemFile: Sendable {
  let descriptor: Int32
  let path: String

  /// A file that's made here is readable by the user only, whatever the umask.
  init(_ path: String, _ flags: Int32) throws(SystemError) {
    self.path = path
    descriptor = open(path, flags | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw SystemError(code: errno, path: path) }
    if flags & O_EXCL != 0, fchmod(descriptor, 0o600) != 0 {
      throw SystemError(code: errno, path: path)
    }
  }

  deinit {
    close(descriptor)
  }

  /// Fewer bytes than `count` at the end of the file.
  func read(_ count: Int, at offset: Int) throws(SystemError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      let length = bytes.withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress.map { $0 + done }, count - done, off_t(offset + done))
      }
      if length < 0, errno == EINTR { continue }
      guard length >= 0 else { throw SystemError(code: errno, path: path) }
      guard length > 0 else { break }
      done += length
    }
    return Array(bytes.prefix(done))
  }

  func write(_ bytes: [UInt8], at offset: Int) throws(SystemError) {
    var done = 0
    while done < bytes.count {
      let length = bytes.withUnsafeBytes {
        pwrite(descriptor, $0.baseAddress.map { $0 + done }, $0.count - done, off_t(offset + done))
      }
      if length < 0, errno == EINTR { continue }
      guard length > 0 else { throw SystemError(code: errno, path: path) }
      done += length
    }
  }

  func truncate(to size: Int) throws(SystemError) {
    guard ftruncate(descriptor, off_t(size)) == 0 else {
      throw SystemError(code: errno, path: path)
    }
  }

  /// Returns when the disk has it.
  func synchronize() throws(SystemError) {
    guard fsync(descriptor) == 0 else { throw SystemError(code: errno, path: path) }
  }
}
