/// How the values of a file are separated, and where its lines end.
public struct CSVFormat: Equatable, Sendable {
  public enum Separator: UInt8, CaseIterable, Sendable {
    case comma = 0x2C
    case semicolon = 0x3B
    case tab = 0x09

    /// `,`, `;` or `tab`, as it's named on the command line.
    public init?(name: String) {
      switch name {
      case ",", "comma": self = .comma
      case ";", "semicolon": self = .semicolon
      case "\t", "\\t", "tab": self = .tab
      default: return nil
      }
    }
  }

  public enum LineEnd: UInt8, Sendable {
    /// A CR before it belongs to the line end too.
    case lineFeed = 0x0A
    /// Of old Macintosh files.
    case carriageReturn = 0x0D
  }

  public let separator: Separator
  public let lineEnd: LineEnd

  public init(separator: Separator, lineEnd: LineEnd = .lineFeed) {
    self.separator = separator
    self.lineEnd = lineEnd
  }

  public static let quote = UInt8(ascii: "\"")
}

extension CSVFormat {
  /// What stands before the header: a byte order mark, and the line `sep=;` that Excel knows.
  struct Opening: Equatable {
    var format: CSVFormat
    /// In bytes.
    var length: Int
    var lines: Int
  }

  /// Finds the format in a file's first bytes: the separator that stands most often in the header
  /// outside quotes (of equals the comma, then the semicolon), unless it's named.
  static func detected(
    in bytes: UnsafeRawBufferPointer, separator named: Separator?
  ) throws(CSVFailure) -> Opening {
    try refuseUTF16(bytes)
    var length = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let lineEnd = lineEnd(in: UnsafeRawBufferPointer(rebasing: bytes[length...]))
    var hinted: Separator?
    if let hint = separatorHint(bytes[length...], lineEnd) {
      hinted = hint.separator
      length += hint.length
    }
    let separator = named ?? hinted ?? commonest(in: bytes[length...], lineEnd)
    return Opening(
      format: CSVFormat(separator: separator, lineEnd: lineEnd), length: length,
      lines: hinted == nil ? 0 : 1)
  }

  private static func refuseUTF16(_ bytes: UnsafeRawBufferPointer) throws(CSVFailure) {
    guard bytes.count >= 2 else { return }
    let mark = (bytes[0], bytes[1])
    if mark == (0xFF, 0xFE) || mark == (0xFE, 0xFF) { throw .utf16 }
    // Without a mark: every second byte of a header in Latin letters is 0.
    let sample = bytes.prefix(64)
    if sample.count >= 8, sample.count(where: { $0 == 0 }) * 5 >= sample.count * 2 { throw .utf16 }
  }

  private static func lineEnd(in bytes: UnsafeRawBufferPointer) -> LineEnd {
    var isInside = false
    for (place, byte) in bytes.enumerated() {
      if byte == quote { isInside.toggle() }
      if isInside { continue }
      if byte == LineEnd.lineFeed.rawValue { return .lineFeed }
      if byte == LineEnd.carriageReturn.rawValue {
        let hasFeed = place + 1 < bytes.count && bytes[place + 1] == LineEnd.lineFeed.rawValue
        return hasFeed ? .lineFeed : .carriageReturn
      }
    }
    return .lineFeed
  }

  private static func separatorHint(
    _ bytes: Slice<UnsafeRawBufferPointer>, _ lineEnd: LineEnd
  ) -> (separator: Separator, length: Int)? {
    guard bytes.starts(with: "sep=".utf8), let byte = bytes.dropFirst(4).first,
      let separator = Separator(rawValue: byte)
    else { return nil }
    var length = 5
    var rest = bytes.dropFirst(5)
    if lineEnd == .lineFeed, rest.first == LineEnd.carriageReturn.rawValue {
      rest.removeFirst()
      length += 1
    }
    return rest.first == lineEnd.rawValue ? (separator, length + 1) : nil
  }

  private static func commonest(
    in bytes: Slice<UnsafeRawBufferPointer>, _ lineEnd: LineEnd
  ) -> Separator {
    var counts: [UInt8: Int] = [:]
    var isInside = false
    for byte in bytes {
      if byte == quote { isInside.toggle() }
      if isInside { continue }
      if byte == lineEnd.rawValue { break }
      counts[byte, default: 0] += 1
    }
    return Separator.allCases.reduce(.comma) { best, separator in
      counts[separator.rawValue, default: 0] > counts[best.rawValue, default: 0] ? separator : best
    }
  }
}
