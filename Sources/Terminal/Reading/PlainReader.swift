/// Reads lines from a file or a pipe: no prompt, no echo, no editing.
///
/// The bytes are data, control characters too. A class, because the bytes read ahead belong to
/// one descriptor: a copy would read lines twice or lose them.
public final class PlainReader: LineReader {
  public let isInteractive = false
  public private(set) var droppedByteCount = 0

  private let descriptor: Int32
  private var ahead: ArraySlice<UInt8> = []

  /// The descriptor stays open.
  public init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  public func read(_ request: LineRequest) -> LineEvent {
    droppedByteCount = 0
    guard let bytes = nextLine() else { return .endOfInput }
    let line = BoundedLine(bytes, alreadyDropped: droppedByteCount)
    droppedByteCount = line.droppedByteCount
    return .line(line.text)
  }

  /// The bytes up to the next line end or the end of the file; nil when there are none left.
  private func nextLine() -> [UInt8]? {
    var line: [UInt8] = []
    while fillAhead() {
      let end = ahead.firstIndex(of: newline)
      keep(ahead[..<(end ?? ahead.endIndex)], in: &line)
      guard let end else {
        ahead = []
        continue
      }
      ahead = ahead[(end + 1)...]
      return withoutCarriageReturn(line)
    }
    return line.isEmpty ? nil : withoutCarriageReturn(line)
  }

  /// Keeps one byte more than the bound, which may be the carriage return of a line end.
  private func keep(_ part: ArraySlice<UInt8>, in line: inout [UInt8]) {
    let kept = part.prefix(maximumLineByteCount + 1 - line.count)
    line += kept
    droppedByteCount += part.count - kept.count
  }

  private func withoutCarriageReturn(_ line: [UInt8]) -> [UInt8] {
    droppedByteCount == 0 && line.last == carriageReturn ? line.dropLast() : line
  }

  private func fillAhead() -> Bool {
    if ahead.isEmpty { ahead = readChunk(from: descriptor)[...] }
    return !ahead.isEmpty
  }
}

private let newline = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
