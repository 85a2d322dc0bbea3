/// Names one behind the other in one piece of memory: a million of them take little more than their
/// letters.
struct PackedNames: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Where each name ends.
  private(set) var ends: [UInt32] = []

  var count: Int { ends.count }

  mutating func append(_ name: some Collection<UInt8>) {
    bytes.append(contentsOf: name)
    ends.append(UInt32(bytes.count))
  }

  subscript(place: Int) -> ArraySlice<UInt8> {
    bytes[(place == 0 ? 0 : Int(ends[place - 1]))..<Int(ends[place])]
  }

  /// Hands out all names in turn, without a copy of any.
  func visit<Failure>(
    _ body: (_ place: Int, _ name: UnsafeBufferPointer<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    try bytes.withUnsafeBufferPointer { bytes throws(Failure) in
      var start = 0
      for place in ends.indices {
        let end = Int(ends[place])
        try body(place, UnsafeBufferPointer(rebasing: bytes[start..<end]))
        start = end
      }
    }
  }

  func text(_ place: Int) -> String {
    String(decoding: self[place], as: UTF8.self)
  }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }

  /// The same names in no more memory than they need.
  var trimmed: PackedNames {
    var names = PackedNames()
    names.bytes = bytes.trimmed
    names.ends = ends.trimmed
    return names
  }
}

extension Array {
  /// The same elements in no more memory than they need.
  var trimmed: [Element] {
    [Element](unsafeUninitializedCapacity: count) { memory, filled in
      _ = memory.initialize(from: self)
      filled = count
    }
  }
}
