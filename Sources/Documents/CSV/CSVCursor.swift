/// Goes through the records of a chunk, value by value, without making anything.
///
/// A chunk ends with a line end, so a value outside quotes always has an end that's found without
/// looking for the end of the chunk.
public struct CSVCursor {
  @usableFromInline var place: UnsafePointer<UInt8>
  @usableFromInline let end: UnsafePointer<UInt8>
  @usableFromInline let separator: UInt8
  @usableFromInline let lineEnd: UInt8

  init(_ chunk: CSVChunk) {
    // A chunk is never empty.
    let bytes = chunk.bytes.assumingMemoryBound(to: UInt8.self)
    place = bytes.baseAddress.unsafelyUnwrapped
    end = place + bytes.count
    separator = chunk.format.separator.rawValue
    lineEnd = chunk.format.lineEnd.rawValue
  }

  @inlinable
  public var isAtEnd: Bool { place >= end }

  /// The bytes that haven't been read.
  var remaining: Int { end - place }

  /// Skips lines without a single character, which are no records.
  @inlinable
  public mutating func skipEmptyLines() {
    while place < end {
      if place[0] == lineEnd {
        place += 1
      } else if place[0] == 0x0D, place[1] == lineEnd {
        place += 2
      } else {
        return
      }
    }
  }

  /// The next value; there is one while the cursor isn't at the end.
  @inlinable
  public mutating func next() -> CSVField {
    if place[0] == 0x22 { return quoted() }
    let start = place
    var stop = place
    while stop[0] != separator && stop[0] != lineEnd { stop += 1 }
    let endsRecord = stop[0] == lineEnd
    place = stop + 1
    return CSVField(
      start: start, count: lengthWithoutReturn(from: start, to: stop, endsRecord),
      endsRecord: endsRecord)
  }

  /// A line may end with CR LF.
  @inlinable
  func lengthWithoutReturn(
    from start: UnsafePointer<UInt8>, to stop: UnsafePointer<UInt8>, _ endsRecord: Bool
  ) -> Int {
    let count = stop - start
    return endsRecord && count > 0 && stop[-1] == 0x0D ? count - 1 : count
  }

  @usableFromInline
  mutating func quoted() -> CSVField {
    let start = place + 1
    var stop = start
    var hasDoubledQuotes = false
    while stop < end {
      if stop[0] == CSVFormat.quote {
        guard stop[1] == CSVFormat.quote, stop + 1 < end else { break }
        hasDoubledQuotes = true
        stop += 1
      }
      stop += 1
    }
    var after = stop < end ? stop + 1 : stop
    let closed = after
    while after < end, after[0] != separator, after[0] != lineEnd { after += 1 }
    let endsRecord = after >= end || after[0] == lineEnd
    place = after < end ? after + 1 : end
    return CSVField(
      start: start, count: stop - start, hasDoubledQuotes: hasDoubledQuotes,
      hasTextAfterQuote: lengthWithoutReturn(from: closed, to: after, endsRecord) > 0,
      endsRecord: endsRecord)
  }

  /// Reads up to `count` values of one digit each, as most answers in a survey are, and gives how
  /// many there were: it stops at the first that is something else, isn't from `minimum` to
  /// `minimum + range`, or ends its record. What's written is the digit less `minimum`.
  ///
  /// `values` has room for `count` rounded up to a multiple of eight.
  @inlinable
  public mutating func digits(
    into values: UnsafeMutablePointer<UInt8>, count: Int, minimum: UInt8, range: UInt8
  ) -> Int {
    let zero = 0x30 &+ minimum
    let room = UnsafeMutableRawPointer(values)
    var taken = 0
    while taken < count {
      // Eight digits and their separators; bytes behind the chunk are its padding.
      let pairs = UnsafeRawPointer(place).loadUnaligned(as: SIMD16<UInt8>.self)
      let offsets = pairs.evenHalf &- zero
      let isWhole = any(pairs.oddHalf .!= separator) || any(offsets .> range)
      if isWhole { break }
      room.storeBytes(of: offsets, toByteOffset: taken, as: SIMD8<UInt8>.self)
      let amount = min(8, count - taken)
      taken += amount
      place += 2 * amount
    }
    while taken < count, place[1] == separator, place[0] &- zero <= range {
      values[taken] = place[0] &- zero
      taken += 1
      place += 2
    }
    return taken
  }

  /// The same for the one value that ends a record.
  @inlinable
  public mutating func lastDigit(minimum: UInt8, range: UInt8) -> UInt8? {
    let value = place[0] &- (0x30 &+ minimum)
    guard value <= range else { return nil }
    if place[1] == lineEnd {
      place += 2
    } else if place[1] == 0x0D, place[2] == lineEnd {
      place += 3
    } else {
      return nil
    }
    return value
  }
}
