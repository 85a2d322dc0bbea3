import Documents

/// What each customer bought, gathered by several workers at once.
///
/// Customers are spread over shards by their names' hashes. A worker collects some purchases for
/// each shard and then adds them at once, so that workers seldom wait for one another.
final class Ledger: Sendable {
  static let shardBits = 6

  let shards: [LedgerShard]
  let seed: UInt64

  init(countsDays: Bool) {
    // Another one in each run; the results don't depend on it.
    let seed = UInt64(truncatingIfNeeded: Hasher().finalize())
    self.seed = seed
    shards = (0..<1 << Self.shardBits).map { _ in
      LedgerShard(seed: seed, countsDays: countsDays)
    }
  }

  func take() -> [LedgerState] { shards.map { $0.take() } }
}

/// Purchases of one worker on their way to the shards.
final class LedgerBatch: @unchecked Sendable {
  private static let room = 48

  private let ledger: Ledger
  private let rows: UnsafeMutablePointer<LedgerRow>
  /// For each shard how many rows wait.
  private let counts: UnsafeMutablePointer<Int>
  /// Names that don't stand in the file as they're meant.
  private var copies: [UnsafeMutableBufferPointer<UInt8>] = []

  init(_ ledger: Ledger) {
    self.ledger = ledger
    rows = .allocate(capacity: ledger.shards.count * Self.room)
    counts = .allocate(capacity: ledger.shards.count)
    counts.initialize(repeating: 0, count: ledger.shards.count)
  }

  deinit {
    rows.deallocate()
    counts.deallocate()
  }

  func add(_ name: CSVField, day: Int32, millionths: Int64, place: RecordPlace) {
    let name = bytes(of: name)
    let key = NameKey(name, seed: ledger.seed)
    let hash = key.hash(seed: ledger.seed)
    let shard = Int(truncatingIfNeeded: hash >> UInt64(64 - Ledger.shardBits))
    let count = counts[shard]
    (rows + shard * Self.room + count).initialize(
      to: LedgerRow(
        key: key, name: name, hash: hash, day: day, millionths: millionths, place: place))
    counts[shard] = count + 1
    if count + 1 == Self.room { flush(shard) }
  }

  private func bytes(of name: CSVField) -> UnsafeBufferPointer<UInt8> {
    guard name.bytes.contains(CSVFormat.quote) else { return name.trimmed }
    let text = Array(name.trimmedText.utf8)
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.count)
    _ = copy.initialize(from: text)
    copies.append(copy)
    return UnsafeBufferPointer(copy)
  }

  private func flush(_ shard: Int) {
    let start = rows + shard * Self.room
    ledger.shards[shard].add(UnsafeBufferPointer(start: start, count: counts[shard]))
    counts[shard] = 0
  }

  /// Must be called before the bytes of the names go.
  func flush() {
    for shard in ledger.shards.indices where counts[shard] > 0 { flush(shard) }
    for copy in copies { copy.deallocate() }
    copies.removeAll()
  }
}
