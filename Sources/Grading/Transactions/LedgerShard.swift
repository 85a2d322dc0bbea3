import Synchronization

/// What the customers bought whose names' hashes start alike: a part of a ledger that one worker at
/// a time adds to.
final class LedgerShard: Sendable {
  private let state: Mutex<LedgerState>

  init(seed: UInt64, countsDays: Bool) {
    state = Mutex(LedgerState(seed: seed, countsDays: countsDays))
  }

  func add(_ rows: UnsafeBufferPointer<LedgerRow>) {
    state.withLock { $0.add(rows) }
  }

  /// Takes all that was gathered.
  func take() -> LedgerState {
    state.withLock { state in
      defer { state = LedgerState(seed: 0, countsDays: false) }
      return state
    }
  }
}

/// A hash table with open addressing over entries in the order in which they came.
struct LedgerState: Sendable {
  /// The most customers that a shard holds.
  static let limit = 1 << 24 - 1

  private(set) var entries: [LedgerEntry] = []
  /// For each slot the number of an entry from 1, or 0, and above it eight more bits of the hash.
  private var slots: [UInt32]
  /// Names of more than 15 bytes: the length of each in two bytes, then the name.
  private var longNames: [UInt8] = []
  /// On which days customers bought; `nil` when that isn't asked.
  private var days: PurchaseDays?
  /// Whether a customer was left out because there were too many.
  private(set) var isFull = false

  private let seed: UInt64

  init(seed: UInt64, countsDays: Bool) {
    self.seed = seed
    slots = Array(repeating: 0, count: 64)
    days = countsDays ? PurchaseDays() : nil
  }

  mutating func add(_ rows: UnsafeBufferPointer<LedgerRow>) {
    while (entries.count + rows.count) * 8 >= slots.count * 5 { grow() }
    var isNew: [Int] = []
    Self.addKnown(rows, &entries, slots, longNames, &days, &isNew)
    for number in isNew { addNew(rows[number]) }
  }

  /// Adds the purchases of customers that are known, and tells the others' numbers.
  private static func addKnown(
    _ rows: UnsafeBufferPointer<LedgerRow>, _ entries: inout [LedgerEntry], _ slots: [UInt32],
    _ longNames: [UInt8], _ days: inout PurchaseDays?, _ isNew: inout [Int]
  ) {
    entries.withUnsafeMutableBufferPointer { entries in
      slots.withUnsafeBufferPointer { slots in
        readAhead(rows, entries, slots)
        for number in rows.indices {
          let place = place(of: rows[number], entries, slots, longNames)
          if place < 0 {
            isNew.append(number)
          } else {
            entries[place].add(rows[number])
            days?.add(customer: place, day: rows[number].day)
          }
        }
      }
    }
  }

  /// Touches what the purchases will need, without deciding anything: so the processor waits for
  /// all of it at once instead of for one customer after another, which is most of the work.
  private static func readAhead(
    _ rows: UnsafeBufferPointer<LedgerRow>, _ entries: UnsafeMutableBufferPointer<LedgerEntry>,
    _ slots: UnsafeBufferPointer<UInt32>
  ) {
    guard !entries.isEmpty else { return }
    withUnsafeTemporaryAllocation(of: Int.self, capacity: rows.count) { places in
      for number in rows.indices {
        let slot = firstSlot(rows[number].hash, slots.count)
        places.initializeElement(at: number, to: max(1, Int(slots[slot] & 0xFF_FFFF)) - 1)
      }
      var touched: UInt64 = 0
      for place in places {
        // The first and the last part, which may be in two lines of the cache.
        touched |= entries[place].key.low | UInt64(entries[place].purchases)
      }
      // Always so, which the compiler doesn't know.
      precondition(touched > 0, "a customer has purchases")
    }
  }

  /// The number of a customer; -1 for an unknown one.
  private static func place(
    of row: LedgerRow, _ entries: UnsafeMutableBufferPointer<LedgerEntry>,
    _ slots: UnsafeBufferPointer<UInt32>, _ longNames: [UInt8]
  ) -> Int {
    let tag = tag(row.hash)
    var slot = firstSlot(row.hash, slots.count)
    while slots[slot] != 0 {
      let found = slots[slot]
      let place = Int(found & 0xFF_FFFF) - 1
      if found & 0xFF00_0000 == tag, isSame(entries[place].key, row, longNames) { return place }
      slot = (slot + 1) & (slots.count - 1)
    }
    return -1
  }

  /// Adds a purchase of a customer who may have become known since.
  private mutating func addNew(_ row: LedgerRow) {
    var place = entries.withUnsafeMutableBufferPointer { [slots, longNames] entries in
      slots.withUnsafeBufferPointer { Self.place(of: row, entries, $0, longNames) }
    }
    if place >= 0 {
      entries[place].add(row)
    } else if entries.count < Self.limit {
      place = entries.count
      entries.append(LedgerEntry(row, key: kept(row)))
      Self.put(place, row.hash, &slots)
    } else {
      isFull = true
      return
    }
    days?.add(customer: place, day: row.day)
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for (place, entry) in entries.enumerated() {
      Self.put(place, entry.key.hash(seed: seed), &slots)
    }
  }

  private static func put(_ place: Int, _ hash: UInt64, _ slots: inout [UInt32]) {
    var slot = firstSlot(hash, slots.count)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = tag(hash) | UInt32(place + 1)
  }

  private static func firstSlot(_ hash: UInt64, _ count: Int) -> Int {
    Int(truncatingIfNeeded: hash >> 32) & (count - 1)
  }

  private static func tag(_ hash: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: hash >> 24) << 24
  }

  private static func isSame(_ key: NameKey, _ row: LedgerRow, _ longNames: [UInt8]) -> Bool {
    guard key.isLong else { return key == row.key }
    return row.key.isLong && key.low == row.key.low
      && longName(key, longNames).elementsEqual(row.name)
  }

  private mutating func kept(_ row: LedgerRow) -> NameKey {
    guard row.key.isLong else { return row.key }
    let place = longNames.count
    longNames.append(UInt8(row.name.count >> 8))
    longNames.append(UInt8(row.name.count & 255))
    longNames.append(contentsOf: row.name)
    return row.key.kept(at: place)
  }

  private static func longName(_ key: NameKey, _ longNames: [UInt8]) -> ArraySlice<UInt8> {
    let length = Int(longNames[key.place]) << 8 | Int(longNames[key.place + 1])
    return longNames[(key.place + 2)..<(key.place + 2 + length)]
  }

  func name(_ place: Int) -> ArraySlice<UInt8> {
    let key = entries[place].key
    return key.isLong ? Self.longName(key, longNames) : key.bytes[...]
  }

  func appendName(_ place: Int, to names: inout PackedNames) {
    let key = entries[place].key
    if key.isLong {
      names.append(Self.longName(key, longNames))
    } else {
      key.appendBytes(to: &names)
    }
  }

  /// On how many days each customer bought; `nil` when that wasn't asked.
  mutating func dayCounts() -> [UInt32]? {
    days?.counts(customers: entries.count)
  }
}
