import Documents
import QuizModel

/// Writes a listing as separated values, with a header.
struct CSVListingSink: ListingSink {
  private var output: CSVOutput
  private let language: Language

  init(_ output: CSVOutput, _ language: Language) {
    self.output = output
    self.language = language
  }

  var isForPeople: Bool { true }
  var missing: [UInt8] { [] }

  func cell(_ number: Rational, decimals: Int) -> [UInt8] {
    output.cell(number, decimals: decimals)
  }

  func cell(_ text: String) -> [UInt8] { output.cell(text) }

  func cell(_ flag: Bool) -> [UInt8] {
    cell(flag ? Message(nl: "ja", en: "yes")[language] : Message(nl: "nee", en: "no")[language])
  }

  mutating func put(_ cell: [UInt8]) { output.append(cell: cell) }
  mutating func put(_ number: Int) { output.append(number) }
  mutating func put(millionths: Int64) { output.append(millionths: millionths) }
  mutating func put(text: UnsafeBufferPointer<UInt8>) { output.append(text: text) }
  mutating func endRow() throws { try output.endRow() }
  mutating func flush() throws { try output.flush() }
}

/// Writes a listing as the elements of a JSON array, an object for each row.
struct JSONListingSink: ListingSink {
  /// `"key":` of each column.
  private let keys: [[UInt8]]
  private let write: ([UInt8]) throws -> Void
  private var bytes: [UInt8] = []
  private var column = 0
  private var hasRows = false

  private static let blockBytes = 128 << 10

  init(_ columns: [ListingColumn], write: @escaping ([UInt8]) throws -> Void) {
    keys = columns.map { Array("\"\($0.key)\":".utf8) }
    self.write = write
  }

  var isForPeople: Bool { false }
  var missing: [UInt8] { Array("null".utf8) }

  /// The nearest double, as elsewhere in JSON.
  func cell(_ number: Rational, decimals: Int) -> [UInt8] {
    Array((number.denominator == 1 ? "\(number.numerator)" : "\(number.doubleValue)").utf8)
  }

  func cell(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var text = text
    text.withUTF8 { Self.append($0, to: &bytes) }
    return bytes
  }

  func cell(_ flag: Bool) -> [UInt8] { Array((flag ? "true" : "false").utf8) }

  private mutating func startCell() {
    if column == 0 {
      bytes.append(contentsOf: (hasRows ? ",\n    {" : "\n    {").utf8)
    } else {
      bytes.append(UInt8(ascii: ","))
    }
    bytes.append(contentsOf: keys[column])
    column += 1
  }

  mutating func put(_ cell: [UInt8]) {
    startCell()
    bytes.append(contentsOf: cell)
  }

  mutating func put(_ number: Int) {
    startCell()
    bytes.append(contentsOf: "\(number)".utf8)
  }

  mutating func put(millionths: Int64) {
    startCell()
    millionths.appendDecimal(to: &bytes, mark: UInt8(ascii: "."))
  }

  mutating func put(text: UnsafeBufferPointer<UInt8>) {
    startCell()
    Self.append(text, to: &bytes)
  }

  /// In quotes, with what JSON can't hold escaped.
  private static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0..<0x20, 0x7F:
        let digits = String(byte, radix: 16)
        bytes.append(contentsOf: ("\\u00" + (byte < 16 ? "0" : "") + digits).utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func endRow() throws {
    bytes.append(UInt8(ascii: "}"))
    column = 0
    hasRows = true
    if bytes.count >= Self.blockBytes { try flush() }
  }

  mutating func flush() throws {
    try write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}

/// Gathers the rows of a listing for a screen or a page.
struct TableListingSink: ListingSink {
  private let language: Language
  private let decimalMark: Character
  private(set) var rows: [[String]] = []
  private var row: [String] = []

  init(_ language: Language) {
    self.language = language
    decimalMark = language == .dutch ? "," : "."
  }

  var isForPeople: Bool { true }
  var missing: [UInt8] { Array("–".utf8) }

  func cell(_ number: Rational, decimals: Int) -> [UInt8] {
    let shown = min(number.exactDecimals ?? decimals, decimals)
    return Array(number.text(decimals: shown, separator: decimalMark).utf8)
  }

  func cell(_ text: String) -> [UInt8] { Array(text.utf8) }

  func cell(_ flag: Bool) -> [UInt8] {
    cell(flag ? Message(nl: "ja", en: "yes")[language] : "")
  }

  mutating func put(_ cell: [UInt8]) { row.append(String(decoding: cell, as: UTF8.self)) }
  mutating func put(_ number: Int) { row.append("\(number)") }

  mutating func put(millionths: Int64) {
    var bytes: [UInt8] = []
    millionths.appendDecimal(to: &bytes, mark: decimalMark.asciiValue ?? UInt8(ascii: "."))
    put(bytes)
  }

  mutating func put(text: UnsafeBufferPointer<UInt8>) {
    row.append(String(decoding: text, as: UTF8.self))
  }

  mutating func endRow() {
    rows.append(row)
    row.removeAll(keepingCapacity: true)
  }
}

extension ReportListing {
  /// The first rows as texts.
  public func rows(first limit: Int, in language: Language) -> [[String]] {
    var sink = TableListingSink(language)
    // A table in memory takes everything.
    try? write(first: limit, to: &sink, in: language)
    return sink.rows
  }

  /// Writes all rows under a header of the columns' titles.
  public func writeCSV(
    _ dialect: CSVDialect, in language: Language, to write: @escaping ([UInt8]) throws -> Void
  ) throws {
    var sink = CSVListingSink(CSVOutput(dialect, write: write), language)
    for column in columns { sink.put(sink.cell(column.title[language])) }
    try sink.endRow()
    try self.write(first: count, to: &sink, in: language)
    try sink.flush()
  }

  /// Writes all rows as a JSON array.
  public func writeJSON(
    in language: Language, to write: @escaping ([UInt8]) throws -> Void
  ) throws {
    try write([UInt8(ascii: "[")])
    var sink = JSONListingSink(columns, write: write)
    try self.write(first: count, to: &sink, in: language)
    try sink.flush()
    try write(Array((count > 0 ? "\n  ]" : "]").utf8))
  }
}
