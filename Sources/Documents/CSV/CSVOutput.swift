import QuizModel

/// Writes any number of rows in little memory: the bytes go out in blocks. The cells are those of
/// ``CSVWriter``.
public struct CSVOutput {
  public let dialect: CSVDialect
  private var bytes: [UInt8]
  private let write: ([UInt8]) throws -> Void
  private let separator: UInt8
  private let lineEnd: [UInt8]
  private var isAtRowStart = true

  private static let blockBytes = 128 << 10

  /// - Parameter write: takes the next bytes of the file.
  public init(_ dialect: CSVDialect, write: @escaping ([UInt8]) throws -> Void) {
    self.dialect = dialect
    self.write = write
    bytes = Array(dialect.opening.utf8)
    separator = dialect.separator.asciiValue ?? UInt8(ascii: ",")
    lineEnd = Array(dialect.lineEnd.utf8)
    bytes.reserveCapacity(Self.blockBytes + 4096)
  }

  private mutating func startCell() {
    if !isAtRowStart { bytes.append(separator) }
    isAtRowStart = false
  }

  /// A text, in quotes where needed and made harmless where a spreadsheet would run it.
  public mutating func append(text: UnsafeBufferPointer<UInt8>) {
    startCell()
    if Self.isPlain(text) {
      bytes.append(contentsOf: text)
    } else {
      bytes.append(contentsOf: cell(String(decoding: text, as: UTF8.self)))
    }
  }

  /// A text as a cell, to be appended as often as needed.
  public func cell(_ text: String) -> [UInt8] {
    var writer = CSVWriter(.standard)
    writer.append([.text(text)])
    return Array(writer.text.utf8.dropLast())
  }

  /// Whether a text is a cell as it stands: it starts with a letter or a digit and holds nothing
  /// that separates.
  private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = text.first, first &- 0x30 < 10 || first | 0x20 &- 0x61 < 26 else {
      return text.isEmpty
    }
    return text.allSatisfy { byte in
      byte > 0x20 && byte != 0x22 && byte != 0x2C && byte != 0x3B && byte < 0x7F
    }
  }

  public mutating func append(_ number: Int) {
    startCell()
    if (0..<10).contains(number) {
      bytes.append(0x30 + UInt8(number))
    } else {
      bytes.append(contentsOf: "\(number)".utf8)
    }
  }

  /// An amount in millionths, with no more decimals than it needs.
  public mutating func append(millionths: Int64) {
    startCell()
    millionths.appendDecimal(to: &bytes, mark: dialect.decimalMark.asciiValue ?? 0x2E)
  }

  /// A cell that was made before; see ``cell(_:)`` and ``cell(_:decimals:)``.
  public mutating func append(cell: [UInt8]) {
    startCell()
    bytes.append(contentsOf: cell)
  }

  /// A number as a cell, to be appended as often as needed, with at most this many decimals.
  public func cell(_ number: Rational, decimals: Int) -> [UInt8] {
    Array(number.shortText(atMost: decimals, separator: dialect.decimalMark).utf8)
  }

  public mutating func endRow() throws {
    bytes.append(contentsOf: lineEnd)
    isAtRowStart = true
    if bytes.count >= Self.blockBytes { try flush() }
  }

  /// Must be called after the last row.
  public mutating func flush() throws {
    try write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}

extension Int64 {
  /// Writes a number of millionths as a decimal, with no more decimals than it needs: `-2.5`.
  public func appendDecimal(to bytes: inout [UInt8], mark: UInt8) {
    if self < 0 { bytes.append(UInt8(ascii: "-")) }
    let (whole, part) = magnitude.quotientAndRemainder(dividingBy: 1_000_000)
    bytes.append(contentsOf: "\(whole)".utf8)
    guard part > 0 else { return }
    bytes.append(mark)
    var (rest, place) = (part, UInt64(100_000))
    while rest > 0 {
      bytes.append(0x30 + UInt8(rest / place))
      (rest, place) = (rest % place, place / 10)
    }
  }
}
