#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes a result of any size piece by piece: a new file, in place of an older one once all is
/// there, or into something that is no file, such as a pipe. What isn't finished leaves nothing
/// behind.
///
/// A result can be made again, so the disk isn't waited for. A class, because it owns a file.
public final class ResultStream {
  private enum Target {
    case new(path: String)
    case old(path: String, TemporaryPath)
    case stream
  }

  private let descriptor: Int32
  private let target: Target
  private var isFinished = false

  public init(at path: String) throws(FileReplacement.Failure) {
    var status = stat()
    if stat(path, &status) != 0 {
      descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      target = .new(path: path)
    } else if status.st_mode & S_IFMT == S_IFREG {
      let real = FileBytes.realPath(of: path) ?? path
      try Self.checkWritable(real)
      let temporary = TemporaryPath(beside: real)
      descriptor = temporary.open(like: status)
      target = .old(path: real, temporary)
    } else {
      descriptor = open(path, O_WRONLY | O_CLOEXEC)
      target = .stream
    }
    guard descriptor >= 0 else { throw .system(errno) }
  }

  deinit {
    close(descriptor)
    guard !isFinished else { return }
    switch target {
    case .new(let path): unlink(path)
    case .old(_, let temporary): unlink(temporary.path)
    case .stream: break
    }
  }

  /// A rename needs no right to the file itself, so that is asked for here.
  private static func checkWritable(_ path: String) throws(FileReplacement.Failure) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(errno) }
    close(descriptor)
  }

  public func write(_ bytes: [UInt8]) throws(FileReplacement.Failure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Self.write(descriptor, $0) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .system(errno) }
      rest = rest.dropFirst(count)
    }
  }

  private static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #else
      Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }

  /// Puts the file in its place; to be called when all is written.
  public func finish() throws(FileReplacement.Failure) {
    if case .old(let path, let temporary) = target {
      guard rename(temporary.path, path) == 0 else { throw .system(errno) }
    }
    isFinished = true
  }
}

/// A file beside another, to be renamed to it.
private final class TemporaryPath {
  private(set) var path: String

  init(beside file: String) {
    path = file + ".oefen-XXXXXX"
  }

  /// Makes the file, for whom the other is; a negative number where that fails.
  func open(like status: stat) -> Int32 {
    var template = Array(path.utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { return descriptor }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    // Only root can give a file away.
    _ = fchown(descriptor, status.st_uid, status.st_gid)
    _ = fchmod(descriptor, status.st_mode & 0o7777)
    return descriptor
  }
}
