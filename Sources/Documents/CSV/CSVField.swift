/// One value of a record: the bytes between its separators, without its quotes.
///
/// It points into the chunk that it was read from and is valid as long as that is.
public struct CSVField {
  @usableFromInline let start: UnsafePointer<UInt8>
  /// In bytes.
  public let count: Int
  /// Whether it has two quotes where one is meant.
  @usableFromInline let hasDoubledQuotes: Bool
  /// Whether it stood in quotes and text follows these, as in `"a"b`; that text is left out.
  public let hasTextAfterQuote: Bool
  /// Whether it's the last of its record.
  public let endsRecord: Bool

  @inlinable
  init(
    start: UnsafePointer<UInt8>, count: Int, hasDoubledQuotes: Bool = false,
    hasTextAfterQuote: Bool = false, endsRecord: Bool
  ) {
    self.start = start
    self.count = count
    self.hasDoubledQuotes = hasDoubledQuotes
    self.hasTextAfterQuote = hasTextAfterQuote
    self.endsRecord = endsRecord
  }

  /// The bytes as they stand in the file, doubled quotes too.
  @inlinable
  public var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

  /// The bytes without white space (ASCII) around them.
  public var trimmed: UnsafeBufferPointer<UInt8> {
    var (low, high) = (0, count)
    while low < high, Self.isSpace(start[low]) { low += 1 }
    while high > low, Self.isSpace(start[high - 1]) { high -= 1 }
    return UnsafeBufferPointer(rebasing: bytes[low..<high])
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// The value as text, doubled quotes made one.
  public var text: String { text(of: bytes) }

  /// ``text`` without white space around it.
  public var trimmedText: String { text(of: trimmed) }

  /// By bytes: to a `Character`, a quote with an accent on it is another one.
  private func text(of bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard hasDoubledQuotes else { return String(decoding: bytes, as: UTF8.self) }
    var single: [UInt8] = []
    single.reserveCapacity(bytes.count)
    var isSecond = false
    for byte in bytes {
      isSecond = byte == CSVFormat.quote && !isSecond
      if byte != CSVFormat.quote || isSecond { single.append(byte) }
    }
    return String(decoding: single, as: UTF8.self)
  }

  /// Whether it's nothing, or the sign of a missing answer: `NA` or `-`.
  public var isMissing: Bool {
    let bytes = trimmed
    switch bytes.count {
    case 0: return true
    case 1: return bytes[0] == UInt8(ascii: "-")
    case 2: return bytes[0] | 0x20 == UInt8(ascii: "n") && bytes[1] | 0x20 == UInt8(ascii: "a")
    default: return false
    }
  }

  /// Whether a spreadsheet would take it for a formula.
  public var isFormula: Bool { trimmed.first == UInt8(ascii: "=") }

  public var holdsNull: Bool { bytes.contains(0) }
}
