import Documents

/// Reads customers, a row each, into a segment for each chunk.
struct CustomerWorker: CSVWorker {
  /// The customers of a chunk, and which of its records they aren't in.
  struct Part: Sendable {
    let chunk: Int
    var segment: CustomerSegment
    /// Ascending.
    let skipped: [Int32]
  }

  private(set) var scanner: RowScanner
  private let layout: CustomerLayout
  private(set) var parts: [Part] = []
  /// Filled anew for each chunk.
  private var segment = CustomerSegment()

  init(_ scanner: RowScanner, _ layout: CustomerLayout) {
    self.scanner = scanner
    self.layout = layout
  }

  mutating func read(chunk: Int, _ cursor: inout CSVCursor) -> Int {
    var record = 0
    var skipped: [Int32] = []
    segment.removeAll()
    cursor.skipEmptyLines()
    while !cursor.isAtEnd {
      if let name = scanner.next(&cursor, chunk: chunk, record: record) {
        append(name)
      } else {
        skipped.append(Int32(clamping: record))
      }
      record += 1
      cursor.skipEmptyLines()
    }
    parts.append(Part(chunk: chunk, segment: segment.trimmed, skipped: skipped))
    return record
  }

  private mutating func append(_ name: CSVField) {
    if name.bytes.contains(CSVFormat.quote) {
      segment.names.append(name.trimmedText.utf8)
    } else {
      segment.names.append(name.trimmed)
    }
    var slot = 0
    var spent: Int64?
    switch layout.behaviour {
    case .raw:
      segment.recency.append(Int32(truncatingIfNeeded: scanner.values[0]))
      segment.frequency.append(Int32(truncatingIfNeeded: scanner.values[1]))
      spent = scanner.values[2]
      slot = 3
    case .classes:
      segment.codes.append(code(scanner.values[0], scanner.values[1], scanner.values[2]))
      slot = 3
    case .returns:
      segment.returns.append(Int32(truncatingIfNeeded: scanner.values[0]))
      slot = 1
    }
    if layout.behaviour != .raw, layout.columns[slot] == .monetary {
      spent = scanner.values[slot]
      slot += 1
    }
    if let spent { segment.monetary.append(spent) }
    appendRelationship(slot)
  }

  private func code(_ recency: Int64, _ frequency: Int64, _ monetary: Int64) -> UInt8 {
    UInt8(truncatingIfNeeded: ((recency - 1) * 5 + frequency - 1) * 5 + monetary - 1)
  }

  private mutating func appendRelationship(_ slot: Int) {
    switch layout.relationship {
    case .given:
      segment.relationships.append(Int32(truncatingIfNeeded: scanner.values[slot]))
    case .answers:
      let sum = scanner.values[slot..<slot + RelationshipScale.answerCount].reduce(0, +)
      segment.relationships.append(
        Int32(truncatingIfNeeded: sum) - Int32(RelationshipScale.answerCount))
    case nil: break
    }
  }
}
