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
  /// `values` has room for `count`. Eight at a time are taken on machines with the lowest byte first,
  /// as all are that this runs on.
  @inlinable
  public mutating func digits(
    into values: UnsafeMutablePointer<UInt8>, count: Int, minimum: UInt8, range: UInt8
  ) -> Int {
    let zero = 0x30 &+ minimum
    let quick = DigitRun(zero: zero, range: range, separator: separator)
    let room = UnsafeMutableRawPointer(values)
    var taken = 0
    // A copy: what's written to `values` could else be taken to change the cursor.
    var place = place
    while taken &+ 8 <= count, let eight = quick.read(place) {
      room.storeBytes(of: eight, toByteOffset: taken, as: UInt64.self)
      taken &+= 8
      place += 16
    }
    while taken < count, place[1] == separator, place[0] &- zero <= range {
      values[taken] = place[0] &- zero
      taken += 1
      place += 2
    }
    self.place = place
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

/// Reads eight digits with a separator behind each at once, in lanes of 16 bits of two words.
@usableFromInline
struct DigitRun {
  @usableFromInline typealias Words = SIMD2<UInt64>

  @usableFromInline let separators: Words
  /// Carries into a lane's ninth bit what isn't below the lowest digit.
  @usableFromInline let lift: Words
  /// Carries into it what's above the range.
  @usableFromInline let overflow: Words

  @inlinable
  init(zero: UInt8, range: UInt8, separator: UInt8) {
    let ones: UInt64 = 0x0001_0001_0001_0001
    separators = Words(repeating: ones &* (UInt64(separator) << 8))
    lift = Words(repeating: ones &* (0x100 - UInt64(zero)))
    overflow = Words(repeating: ones &* (0xFF - UInt64(range)))
  }

  /// The digits less the lowest, one in each byte, the first lowest; `nil` when it's something else.
  /// Reads sixteen bytes.
  @inlinable
  @inline(__always)
  func read(_ place: UnsafePointer<UInt8>) -> UInt64? {
    let lanes = Words(repeating: 0x00FF_00FF_00FF_00FF)
    let carries = Words(repeating: 0x0100_0100_0100_0100)
    let words = UnsafeRawPointer(place).loadUnaligned(as: Words.self)
    let lifted = (words & lanes) &+ lift
    let values = lifted & lanes
    // What's left of each condition where it isn't met.
    let rest =
      ((words & ~lanes) ^ separators) | ((lifted & carries) ^ carries)
      | ((values &+ overflow) & carries)
    guard rest[0] | rest[1] == 0 else { return nil }
    let pairs = (values | values &>> 8) & Words(repeating: 0x0000_FFFF_0000_FFFF)
    let fours = pairs | pairs &>> 16
    return fours[0] & 0xFFFF_FFFF | fours[1] << 32
  }
}
