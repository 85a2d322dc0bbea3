/// The rules of separated values once more, a byte at a time over the whole text: slow and plain,
/// to compare with.
struct PlainCSV {
  let separator: UInt8
  let lineEnd: UInt8

  /// `nil` when a quote is never closed. Lines without a byte are no records.
  func records(_ bytes: [UInt8]) -> [[[UInt8]]]? {
    var records: [[[UInt8]]] = []
    var place = 0
    while place < bytes.count {
      guard let record = record(bytes, &place) else { return nil }
      if record != [[]] { records.append(record.map(trimmed)) }
    }
    return records
  }

  private func record(_ bytes: [UInt8], _ place: inout Int) -> [[UInt8]]? {
    var values: [[UInt8]] = []
    while true {
      guard let value = value(bytes, &place) else { return nil }
      values.append(value)
      let isOver = place >= bytes.count || bytes[place] == lineEnd
      place += 1
      if isOver { return values }
    }
  }

  private func value(_ bytes: [UInt8], _ place: inout Int) -> [UInt8]? {
    let isEnd = { (byte: UInt8) in byte == separator || byte == lineEnd }
    guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else {
      var value: [UInt8] = []
      while place < bytes.count, !isEnd(bytes[place]) {
        value.append(bytes[place])
        place += 1
      }
      let endsLine = place >= bytes.count || bytes[place] == lineEnd
      if endsLine, value.last == 13 { value.removeLast() }
      return value
    }
    place += 1
    var value: [UInt8] = []
    while true {
      guard place < bytes.count else { return nil }
      if bytes[place] == UInt8(ascii: "\"") {
        let isDoubled = place + 1 < bytes.count && bytes[place + 1] == UInt8(ascii: "\"")
        guard isDoubled else { break }
        place += 1
      }
      value.append(bytes[place])
      place += 1
    }
    place += 1
    while place < bytes.count, !isEnd(bytes[place]) { place += 1 }
    // Quotes show that a value is there, even in an empty line.
    return value.isEmpty ? [UInt8(ascii: " ")] : value
  }

  private func trimmed(_ value: [UInt8]) -> [UInt8] {
    let isSpace = { (byte: UInt8) in byte == 32 || (9...13).contains(byte) }
    return Array(value.drop(while: isSpace).reversed().drop(while: isSpace).reversed())
  }
}
