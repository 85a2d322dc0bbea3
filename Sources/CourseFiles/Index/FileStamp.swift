#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What shows that a file is the one that was read before: another edit gives another stamp.
///
/// The time of the last change of the file's status can't be set back by a program, as the time of
/// its text can. Two changes within one tick of the file system's clock look alike, so a stamp that
/// was taken close after a change proves nothing.
struct FileStamp: Equatable, Sendable {
  let size: Int64
  /// Nanoseconds since 1970.
  let modified: Int64
  let changed: Int64
  let inode: UInt64
  let device: UInt64

  init(size: Int64, modified: Int64, changed: Int64, inode: UInt64, device: UInt64) {
    self.size = size
    self.modified = modified
    self.changed = changed
    self.inode = inode
    self.device = device
  }

  /// Links are followed. `nil` when there's no such file.
  init?(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    #if canImport(Glibc)
      let (modified, changed) = (status.st_mtim, status.st_ctim)
    #else
      let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
    #endif
    self.init(
      size: Int64(status.st_size), modified: modified.nanoseconds, changed: changed.nanoseconds,
      inode: UInt64(status.st_ino), device: UInt64(truncatingIfNeeded: status.st_dev))
  }
}

extension timespec {
  fileprivate var nanoseconds: Int64 {
    Int64(tv_sec).multipliedReportingOverflow(by: 1_000_000_000).partialValue &+ Int64(tv_nsec)
  }
}
