import QuizModel

/// Values one after the other in few bytes: whole numbers little-endian, texts as UTF-8 after their
/// length.
struct PackedWriter {
  private(set) var bytes: [UInt8] = []

  mutating func put(number: some FixedWidthInteger) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// A number from 0 to 4,294,967,295: more than a file or an index may be long.
  mutating func put(count: Int) {
    put(number: UInt32(clamping: count))
  }

  mutating func put(_ flag: Bool) {
    bytes.append(flag ? 1 : 0)
  }

  mutating func put(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      put(count: utf8.count)
      bytes.append(contentsOf: utf8)
    }
  }

  mutating func put(_ bytes: some Collection<UInt8>) {
    self.bytes.append(contentsOf: bytes)
  }

  mutating func put<Element>(
    _ elements: [Element], _ put: (inout PackedWriter, Element) -> Void
  ) {
    self.put(count: elements.count)
    for element in elements { put(&self, element) }
  }

  mutating func put(_ texts: [String]) {
    put(texts) { $0.put($1) }
  }

  mutating func put<Entity>(_ ids: [Identifier<Entity>]) {
    put(ids) { $0.put($1.text) }
  }

  mutating func put<Value>(_ value: Value?, _ put: (inout PackedWriter, Value) -> Void) {
    self.put(value != nil)
    if let value { put(&self, value) }
  }
}

/// Reads what ``PackedWriter`` wrote, in the same order. Past the end there are zeros and empty
/// texts, so that spoilt bytes give nonsense and no crash.
struct PackedReader {
  private let bytes: IndexBytes
  private var position: Int

  init(_ bytes: IndexBytes, at position: Int = 0) {
    self.bytes = bytes
    self.position = min(max(0, position), bytes.count)
  }

  private var left: Int { bytes.count - position }

  mutating func number<Number: FixedWidthInteger>(_ type: Number.Type = Number.self) -> Number {
    let size = MemoryLayout<Number>.size
    guard left >= size else {
      position = bytes.count
      return 0
    }
    defer { position += size }
    return Number(
      littleEndian: bytes.buffer.loadUnaligned(fromByteOffset: position, as: Number.self))
  }

  mutating func count() -> Int {
    Int(number(UInt32.self))
  }

  mutating func flag() -> Bool {
    number(UInt8.self) != 0
  }

  mutating func text() -> String {
    let count = min(count(), left)
    defer { position += count }
    return String(decoding: bytes.buffer[position..<position + count], as: UTF8.self)
  }

  mutating func list<Element>(_ read: (inout PackedReader) -> Element) -> [Element] {
    let count = count()
    var elements: [Element] = []
    elements.reserveCapacity(min(count, left))
    while elements.count < count, left > 0 {
      elements.append(read(&self))
    }
    return elements
  }

  mutating func texts() -> [String] {
    list { $0.text() }
  }

  mutating func ids<Entity>() -> [Identifier<Entity>] {
    list { Identifier($0.text()) }
  }

  mutating func optional<Value>(_ read: (inout PackedReader) -> Value) -> Value? {
    flag() ? read(&self) : nil
  }
}
