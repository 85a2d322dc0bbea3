/// Follows the quotes of a file across blocks, so that it can be cut where a record ends.
///
/// A newline in a quoted value ends nothing, so cutting at any newline isn't safe. Here the state is
/// carried on from the first byte, which is exact. A quote opens a value only as its first byte and
/// two of them within it stand for one (RFC 4180, section 2); a quote elsewhere is an ordinary
/// character.
struct QuoteScan {
  private enum State {
    case outside
    case inside
    /// After a quote in a quoted value: a second one follows, or the value is over.
    case afterQuote
  }

  let format: CSVFormat
  private var state = State.outside

  init(format: CSVFormat) {
    self.format = format
  }

  /// Whether the bytes scanned so far end within a quoted value.
  var isInside: Bool { state == .inside }

  /// Goes on from `start` to the end of the bytes, which begin at the start of a record.
  ///
  /// Gives the place after the last line end that ends a record; `nil` when there is none.
  mutating func lastRecordEnd(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
    var place = start
    var end: Int?
    while place < bytes.count {
      switch state {
      case .outside:
        let quote = Self.next(CSVFormat.quote, in: bytes, from: place)
        end = Self.last(format.lineEnd.rawValue, in: bytes, place..<quote).map { $0 + 1 } ?? end
        if quote < bytes.count, isValueStart(quote, in: bytes) { state = .inside }
        place = quote + 1
      case .inside:
        let quote = Self.next(CSVFormat.quote, in: bytes, from: place)
        if quote < bytes.count { state = .afterQuote }
        place = quote + 1
      case .afterQuote:
        let isDoubled = bytes[place] == CSVFormat.quote
        state = isDoubled ? .inside : .outside
        place += isDoubled ? 1 : 0
      }
    }
    return end
  }

  private func isValueStart(_ place: Int, in bytes: UnsafeRawBufferPointer) -> Bool {
    guard place > 0 else { return true }
    let before = bytes[place - 1]
    return before == format.separator.rawValue || before == format.lineEnd.rawValue
  }

  /// The place of the byte, or the end. Values are short where quotes are many, so the library's
  /// search is only worth its call after some bytes.
  private static func next(
    _ byte: UInt8, in bytes: UnsafeRawBufferPointer, from start: Int
  ) -> Int {
    var place = start
    let near = min(bytes.count, start + 16)
    while place < near {
      if bytes[place] == byte { return place }
      place += 1
    }
    return bytes.firstPlace(of: byte, from: place)
  }

  private static func last(
    _ byte: UInt8, in bytes: UnsafeRawBufferPointer, _ range: Range<Int>
  ) -> Int? {
    var place = range.upperBound
    while place > range.lowerBound {
      place -= 1
      if bytes[place] == byte { return place }
    }
    return nil
  }
}
