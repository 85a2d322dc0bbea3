#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file for its owner's eyes only (mode 0600) that appears whole or not at all: it's written
/// beside its place under another name and moved there once the disk has it.
public struct PrivateFile: ~Copyable {
  public enum Failure: Error, Equatable {
    /// There's a file already, and it wasn't to be replaced.
    case exists
    /// A folder, a device or a pipe stands there.
    case notAFile
    case full
    case unwritable(reason: String)
  }

  private let path: String
  private let draft: String
  private let replaces: Bool
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var isFinished = false

  private static let bufferSize = 1 << 16

  /// Where a link leads to, the file there is written. `replaces` allows a file that's there to be
  /// replaced.
  public init(_ path: String, replaces: Bool) throws(Failure) {
    let real = FileBytes.realPath(of: path) ?? path
    var status = stat()
    if stat(real, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
      guard replaces else { throw .exists }
    }
    let draft = "\(real).\(getpid()).part"
    unlink(draft)  // of a process by the same number that was killed
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Self.failure(errno) }
    // The umask can only have taken rights of the owner away.
    fchmod(descriptor, 0o600)
    self.path = real
    self.draft = draft
    self.replaces = replaces
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
    if !isFinished { unlink(draft) }
  }

  public mutating func write(_ text: String) throws(Failure) {
    buffer += text.utf8
    if buffer.count >= Self.bufferSize { try flush() }
  }

  /// Puts the file in its place; it's on the disk when this returns. Without this, nothing is left.
  public mutating func finish() throws(Failure) {
    try flush()
    guard fsync(descriptor) == 0 else { throw Self.failure(errno) }
    try move()
    isFinished = true
    synchronizeFolder()
  }

  private mutating func flush() throws(Failure) {
    var done = 0
    while done < buffer.count {
      let count = buffer.withUnsafeBytes { bytes in
        bytes.baseAddress.map { Self.write(descriptor, $0 + done, bytes.count - done) } ?? 0
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Self.failure(errno) }
      done += count
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private static func write(_ descriptor: Int32, _ start: UnsafeRawPointer, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, start, count)
    #else
      Darwin.write(descriptor, start, count)
    #endif
  }

  /// A hard link fails when the name was taken meanwhile, where a renaming would replace. Sticks
  /// have file systems without links; there a look must do.
  private func move() throws(Failure) {
    if !replaces {
      if link(draft, path) == 0 {
        unlink(draft)
        return
      }
      if errno == EEXIST || access(path, F_OK) == 0 { throw .exists }
    }
    guard rename(draft, path) == 0 else { throw Self.failure(errno) }
  }

  /// Makes the name last through a power cut; some file systems can't, and the file is there.
  private func synchronizeFolder() {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let opened = open(folder, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else { return }
    fsync(opened)
    close(opened)
  }

  private static func failure(_ code: Int32) -> Failure {
    switch code {
    case ENOSPC, EDQUOT, EFBIG: .full
    case EISDIR: .notAFile
    default: .unwritable(reason: String(cString: strerror(code)))
    }
  }
}
