import QuizModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension FileReplacement {
  /// Writes a result where it's asked for: a new file, in place of an older one, or into something
  /// that is no file, such as a pipe.
  public static func put(_ bytes: [UInt8], at path: String) throws(Failure) {
    var status = stat()
    guard stat(path, &status) == 0 else { return try create(path, bytes) }
    guard status.st_mode & S_IFMT == S_IFREG else { return try stream(bytes, into: path) }
    let old: [UInt8]
    do throws(FileBytes.Failure) {
      old = try FileBytes.read(path, limit: .max)
    } catch {
      throw .cannotWrite(reason: error.message.english)
    }
    try replace(path, holding: old, with: bytes)
  }

  private static func stream(_ bytes: [UInt8], into path: String) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotWrite(reason: String(cString: strerror(errno))) }
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .cannotWrite(reason: String(cString: strerror(errno))) }
      rest = rest.dropFirst(count)
    }
  }
}
