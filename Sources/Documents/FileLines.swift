#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads a text file line by line, bounded: neither a long line nor a long file can fill the
/// memory.
public enum FileLines {
  public struct Limits: Sendable {
    public var lineBytes: Int
    public var bytes: Int

    public init(lineBytes: Int, bytes: Int) {
      self.lineBytes = lineBytes
      self.bytes = bytes
    }
  }

  public enum Line: Equatable, Sendable {
    /// Without its line end.
    case bytes([UInt8])
    /// Longer than the limit; its bytes were passed over.
    case tooLong
  }

  /// Gives each line in turn to `body`, counted from 1. The line end of the last one may be missing.
  public static func read(
    _ path: String, limits: Limits, _ body: (_ number: Int, Line) -> Void
  ) throws(FileBytes.Failure) {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileBytes.failure(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileBytes.failure(errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    try read(descriptor: descriptor, limits: limits, body)
  }

  /// The same from an open file or a pipe, such as standard input, up to its end.
  public static func read(
    descriptor: Int32, limits: Limits, _ body: (_ number: Int, Line) -> Void
  ) throws(FileBytes.Failure) {
    var splitter = LineSplitter(limit: limits.lineBytes)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    var total = 0
    while true {
      let count = FileBytes.read(descriptor, into: &chunk)
      guard count >= 0 else { throw FileBytes.failure(errno) }
      guard count > 0 else { break }
      total += count
      guard total <= limits.bytes else { throw .tooLarge(limit: limits.bytes) }
      splitter.take(chunk[..<count], body)
    }
    splitter.finish(body)
  }
}

/// Puts lines together from pieces of a file.
private struct LineSplitter {
  let limit: Int
  private var line: [UInt8] = []
  private var isTooLong = false
  private var number = 1

  init(limit: Int) {
    self.limit = limit
  }

  mutating func take(_ bytes: ArraySlice<UInt8>, _ body: (Int, FileLines.Line) -> Void) {
    var rest = bytes
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      keep(rest[..<end])
      give(body)
      rest = rest[(end + 1)...]
    }
    keep(rest)
  }

  mutating func finish(_ body: (Int, FileLines.Line) -> Void) {
    if !line.isEmpty || isTooLong { give(body) }
  }

  private mutating func keep(_ part: ArraySlice<UInt8>) {
    isTooLong = isTooLong || line.count + part.count > limit
    if isTooLong { line.removeAll(keepingCapacity: true) } else { line += part }
  }

  private mutating func give(_ body: (Int, FileLines.Line) -> Void) {
    body(number, isTooLong ? .tooLong : .bytes(line))
    line.removeAll(keepingCapacity: true)
    isTooLong = false
    number += 1
  }
}
