import Documents

/// A whole number as people and spreadsheets write it: `5`, `-2`, `+3`, and `5,0` or `5.00` too.
enum WholeAnswer {
  case missing
  case value(Int)
  case unreadable

  init(_ field: CSVField) {
    let bytes = field.trimmed
    if field.isMissing {
      self = .missing
      return
    }
    var place = 0
    let isNegative = bytes[0] == UInt8(ascii: "-")
    if isNegative || bytes[0] == UInt8(ascii: "+") { place = 1 }
    let start = place
    var number = 0
    while place < bytes.count, let digit = Self.digit(bytes[place]), place - start < 9 {
      number = number * 10 + digit
      place += 1
    }
    guard place > start, Self.isZeroFraction(bytes, from: place) else {
      self = .unreadable
      return
    }
    self = .value(isNegative ? -number : number)
  }

  private static func digit(_ byte: UInt8) -> Int? {
    let digit = byte &- UInt8(ascii: "0")
    return digit < 10 ? Int(digit) : nil
  }

  /// Nothing, or a decimal mark and zeros.
  private static func isZeroFraction(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    guard start < bytes.count else { return true }
    let isMark = bytes[start] == UInt8(ascii: ".") || bytes[start] == UInt8(ascii: ",")
    guard isMark, start + 1 < bytes.count else { return false }
    return bytes[(start + 1)...].allSatisfy { $0 == UInt8(ascii: "0") }
  }
}
