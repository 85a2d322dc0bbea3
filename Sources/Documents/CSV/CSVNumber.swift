import QuizModel

/// Numbers as they stand in files: with a decimal comma or point, and groups of thousands.
public enum CSVNumber {
  public enum DecimalMark: UInt8, Sendable {
    case point = 0x2E
    case comma = 0x2C

    /// `.` or `,`, as it's named on the command line.
    public init?(name: String) {
      guard name.utf8.count == 1, let byte = name.utf8.first else { return nil }
      self.init(rawValue: byte)
    }
  }

  /// The exact value of `-1,25`, `1.234,56`, `1,234.56`, `12` or `1e3`; `nil` for anything else.
  ///
  /// A mark that stands alone is the decimal one, also in `1.234`, unless `mark` names the other.
  /// White space around it (ASCII) and the minus sign U+2212 are understood.
  public static func value(_ text: String, mark: DecimalMark? = nil) -> Rational? {
    let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    var bytes = Array(text.utf8.drop(while: isSpace))
    while bytes.last.map(isSpace) == true { bytes.removeLast() }
    if bytes.starts(with: [0xE2, 0x88, 0x92]) { bytes.replaceSubrange(0..<3, with: [0x2D]) }
    guard !bytes.isEmpty, bytes.count <= 64 else { return nil }
    guard let decimal = mark?.rawValue ?? decimalMark(of: bytes) else {
      return Rational(decimal: String(decoding: bytes, as: UTF8.self))
    }
    let group: UInt8 = decimal == DecimalMark.point.rawValue ? 0x2C : 0x2E
    let parts = bytes.split(separator: decimal, omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = withoutGroups(parts[0], group) else { return nil }
    let fraction = parts.count == 2 ? [0x2E] + parts[1] : []
    return Rational(decimal: String(decoding: whole + fraction, as: UTF8.self))
  }

  /// Of two different marks the last; of several equal ones none; a single one is itself.
  private static func decimalMark(of bytes: [UInt8]) -> UInt8? {
    let marks = bytes.filter { $0 == 0x2C || $0 == 0x2E }
    guard let last = marks.last else { return nil }
    if marks.allSatisfy({ $0 == last }) && marks.count > 1 {
      return last == 0x2C ? 0x2E : 0x2C
    }
    return last
  }

  /// The digits of `1.234.567`; `nil` where groups aren't of three.
  private static func withoutGroups(_ bytes: ArraySlice<UInt8>, _ mark: UInt8) -> [UInt8]? {
    let groups = bytes.split(separator: mark, omittingEmptySubsequences: false)
    guard groups.count > 1 else { return Array(bytes) }
    let first = groups[0].drop { $0 == 0x2D || $0 == 0x2B }
    guard (1...3).contains(first.count), groups.dropFirst().allSatisfy({ $0.count == 3 }) else {
      return nil
    }
    return Array(groups.joined())
  }
}
