#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads whole files, bounded: a device, a pipe or a file that grows can't fill the memory.
public enum FileBytes {
  public enum Failure: Error, Equatable {
    case missing
    case notAFile
    case unreadable(reason: String)
    case tooLarge(limit: Int)
  }

  public static func read(_ path: String, limit: Int) throws(Failure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    guard status.st_size <= limit else { throw .tooLarge(limit: limit) }
    return try bytes(of: descriptor, count: Int(status.st_size))
  }

  /// Some of a file's bytes; fewer where the file ends before them.
  public static func read(_ path: String, _ range: Range<Int>) throws(Failure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(errno) }
    defer { close(descriptor) }
    guard lseek(descriptor, off_t(range.lowerBound), SEEK_SET) >= 0 else { throw failure(errno) }
    return try bytes(of: descriptor, count: range.count)
  }

  /// Whether a folder stands there, or a link to one.
  public static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The path with links followed; `nil` when nothing is there.
  public static func realPath(of path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  private static func bytes(of descriptor: Int32, count: Int) throws(Failure) -> [UInt8] {
    var problem: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count, let start = buffer.baseAddress {
        let amount = Self.read(descriptor, start + filled, count - filled)
        if amount < 0 { problem = errno }
        guard amount > 0 else { return }
        filled += amount
      }
    }
    guard problem == 0 else { throw failure(problem) }
    return bytes
  }

  static func read(_ descriptor: Int32, _ start: UnsafeMutableRawPointer, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, start, count)
    #else
      Darwin.read(descriptor, start, count)
    #endif
  }

  /// As many bytes as there are at once; 0 at the end, negative with `errno` set when it fails.
  static func read(_ descriptor: Int32, into chunk: inout [UInt8]) -> Int {
    while true {
      let count = chunk.withUnsafeMutableBufferPointer { buffer in
        buffer.baseAddress.map { read(descriptor, $0, buffer.count) } ?? 0
      }
      guard count < 0, errno == EINTR else { return count }
    }
  }

  static func failure(_ code: Int32) -> Failure {
    code == ENOENT ? .missing : .unreadable(reason: String(cString: strerror(code)))
  }
}
