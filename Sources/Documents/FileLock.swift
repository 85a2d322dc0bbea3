#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Keeps other processes from working on the same thing, for as long as this value lives. What a
/// process that dies held is free again.
public struct FileLock: ~Copyable {
  private let descriptor: Int32

  /// Makes the file where it's missing, for its owner's eyes only. `nil` where another process
  /// holds it. Where the file system has no locks, or the file can't be made, nobody is kept out.
  public init?(_ path: String) {
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    if descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
      close(descriptor)
      return nil
    }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }
}
