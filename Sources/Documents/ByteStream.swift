#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where bytes come from.
public enum ByteSource: Sendable {
  /// The path of a file or a pipe.
  case path(String)
  case bytes([UInt8])
}

/// The bytes of a source, from the first to the last, in pieces: of any size in little memory.
final class ByteStream {
  /// -1 where the bytes are in memory.
  private let descriptor: Int32
  private var memory: ArraySlice<UInt8> = []
  /// `nil` for a pipe, whose end shows only when it comes.
  let size: Int?

  convenience init(_ source: ByteSource) throws(FileBytes.Failure) {
    switch source {
    case .bytes(let bytes): self.init(bytes)
    case .path(let path): try self.init(path: path)
    }
  }

  private init(_ bytes: [UInt8]) {
    descriptor = -1
    memory = bytes[...]
    size = bytes.count
  }

  /// Opens a regular file or a pipe; other things, such as a terminal, could go on for ever.
  private init(path: String) throws(FileBytes.Failure) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw FileBytes.failure(errno) }
    let kind = status.st_mode & S_IFMT
    guard kind == S_IFREG || kind == S_IFIFO else { throw .notAFile }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileBytes.failure(errno) }
    self.descriptor = descriptor
    size = kind == S_IFREG ? Int(status.st_size) : nil
    #if canImport(Glibc)
      posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL)
    #endif
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Fills `bytes` as far as the stream goes and gives how many there were: fewer only at its end.
  func read(into bytes: UnsafeMutableRawBufferPointer) throws(FileBytes.Failure) -> Int {
    guard let start = bytes.baseAddress else { return 0 }
    guard descriptor >= 0 else {
      let piece = memory.prefix(bytes.count)
      bytes.copyBytes(from: piece)
      memory = memory.dropFirst(piece.count)
      return piece.count
    }
    var filled = 0
    while filled < bytes.count {
      let amount = FileBytes.read(descriptor, start + filled, bytes.count - filled)
      if amount < 0 && errno == EINTR { continue }
      guard amount >= 0 else { throw FileBytes.failure(errno) }
      if amount == 0 { break }
      filled += amount
    }
    return filled
  }
}
