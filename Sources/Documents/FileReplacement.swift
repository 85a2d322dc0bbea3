#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes whole files so that whoever reads them, or a crash, finds the old text or the new one and
/// nothing in between.
public enum FileReplacement {
  public enum Failure: Error, Equatable {
    /// The file isn't what it was when it was read.
    case changed
    /// A new file was asked for, and there is one.
    case exists
    case cannotWrite(reason: String)
  }

  /// Puts `new` in the place of `old`, which the file must still hold.
  ///
  /// A symbolic link stays and the file behind it is replaced; permissions stay, and the owner where
  /// the system allows it. A hard link elsewhere keeps the old text.
  public static func replace(
    _ path: String, holding old: [UInt8], with new: [UInt8]
  ) throws(Failure) {
    guard let real = realpath(path, nil) else { throw .system(errno) }
    defer { free(real) }
    let target = String(cString: real)
    let status = try statusOfWritableFile(target)
    let folder = self.folder(of: target)
    let temporary = try TemporaryFile(in: folder)
    try temporary.take(status)
    try writeDurably(new, to: temporary.descriptor)
    guard (try? FileBytes.read(target, limit: old.count)) == old else { throw .changed }
    guard rename(temporary.path, target) == 0 else { throw .system(errno) }
    synchronizeFolder(folder)
  }

  /// Makes a file that isn't there yet, with the permissions that the umask leaves.
  public static func create(_ path: String, _ bytes: [UInt8]) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw errno == EEXIST ? .exists : .system(errno) }
    defer { close(descriptor) }
    do {
      try writeDurably(bytes, to: descriptor)
    } catch {
      unlink(path)
      throw error
    }
    synchronizeFolder(folder(of: path))
  }

  /// A rename needs no right to the file itself, so that is asked for here.
  private static func statusOfWritableFile(_ path: String) throws(Failure) -> stat {
    let descriptor = open(path, O_WRONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(errno) }
    return status
  }

  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The name is on the disk too once the folder is. Some file systems can't say, which is no
  /// failure: the text is there.
  static func synchronizeFolder(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}

extension FileReplacement.Failure {
  static func system(_ code: Int32) -> Self {
    .cannotWrite(reason: String(cString: strerror(code)))
  }
}

/// A file without a name of its own yet, gone with its value unless it was renamed.
private struct TemporaryFile: ~Copyable {
  let descriptor: Int32
  let path: String

  /// The name starts with a point, so that a course isn't taken to hold it.
  init(in folder: String) throws(FileReplacement.Failure) {
    var template = Array("\(folder)/.oefen-XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .system(errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
  }

  deinit {
    close(descriptor)
    unlink(path)
  }

  /// Takes over who may do what. Only root can give a file away, so that may fail.
  func take(_ status: stat) throws(FileReplacement.Failure) {
    _ = fchown(descriptor, status.st_uid, status.st_gid)
    guard fchmod(descriptor, status.st_mode & 0o7777) == 0 else { throw .system(errno) }
  }
}

extension FileReplacement {
  /// Writes bytes where the file is, and waits until the disk has them.
  static func writeDurably(_ bytes: [UInt8], to descriptor: Int32) throws(Failure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .system(errno) }
      rest = rest.dropFirst(count)
    }
    guard fsync(descriptor) == 0 else { throw .system(errno) }
  }
}
