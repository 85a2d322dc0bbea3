/// Which record of a file: its chunk and its number in it.
struct RecordPlace: Comparable, Sendable {
  private let value: UInt64

  init(chunk: Int, record: Int) {
    value = UInt64(chunk) << 32 | UInt64(record)
  }

  var chunk: Int { Int(value >> 32) }
  var record: Int { Int(value & 0xFFFF_FFFF) }

  static func < (left: RecordPlace, right: RecordPlace) -> Bool { left.value < right.value }
}
