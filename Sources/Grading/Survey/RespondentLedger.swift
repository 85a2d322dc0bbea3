import Dispatch
import Synchronization

/// The respondents that one worker met, 16 bytes each, sorted roughly by their first bits so that
/// equal ones can be looked for part by part.
///
/// Belongs to one worker until all are done.
final class RespondentLedger: @unchecked Sendable {
  private static let partCount = 256
  /// Respondents in one page: small pages leave little unused.
  private static let pageSize = 128

  private let parts: UnsafeMutablePointer<Part>

  private struct Part {
    var pages: [UnsafeMutablePointer<RespondentHash>] = []
    /// Where the next one goes, and how many fit there.
    var next: UnsafeMutablePointer<RespondentHash>?
    var room = 0

    var count: Int { pages.count * pageSize - room }

    mutating func addPage() {
      let page = UnsafeMutablePointer<RespondentHash>.allocate(capacity: pageSize)
      pages.append(page)
      next = page
      room = pageSize
    }
  }

  init() {
    parts = .allocate(capacity: Self.partCount)
    parts.initialize(repeating: Part(), count: Self.partCount)
  }

  deinit {
    for part in 0..<Self.partCount {
      for page in parts[part].pages { page.deallocate() }
    }
    parts.deinitialize(count: Self.partCount)
    parts.deallocate()
  }

  func add(_ hash: RespondentHash) {
    let part = parts + Int(hash.high >> 56)
    if part.pointee.room == 0 { part.pointee.addPage() }
    part.pointee.next?.initialize(to: hash)
    part.pointee.next? += 1
    part.pointee.room -= 1
  }

  private func forEach(inPart part: Int, _ body: (RespondentHash) -> Void) {
    let (pages, room) = (parts[part].pages, parts[part].room)
    for (place, page) in pages.enumerated() {
      let filled = place == pages.count - 1 ? Self.pageSize - room : Self.pageSize
      for index in 0..<filled { body(page[index]) }
    }
  }

  /// Those that occur more than once, up to `limit`, and how many rows are of somebody who was
  /// there already.
  static func repeated(
    in ledgers: [RespondentLedger], limit: Int
  ) -> (hashes: Set<RespondentHash>, extraRows: Int) {
    let found = Mutex<(hashes: [RespondentHash], extraRows: Int)>(([], 0))
    DispatchQueue.concurrentPerform(iterations: partCount) { part in
      let (hashes, extraRows) = repeated(in: ledgers, part: part)
      guard extraRows > 0 else { return }
      found.withLock {
        $0.hashes += hashes
        $0.extraRows += extraRows
      }
    }
    let (hashes, extraRows) = found.withLock { $0 }
    return (Set(hashes.sorted().prefix(limit)), extraRows)
  }

  /// By a table with open addressing, twice as large as the part.
  private static func repeated(
    in ledgers: [RespondentLedger], part: Int
  ) -> (hashes: Set<RespondentHash>, extraRows: Int) {
    let count = ledgers.reduce(0) { $0 + $1.parts[part].count }
    guard count > 1 else { return ([], 0) }
    var capacity = 4
    while capacity < 2 * count { capacity *= 2 }
    return withUnsafeTemporaryAllocation(of: RespondentHash?.self, capacity: capacity) { table in
      table.initialize(repeating: nil)
      var hashes: Set<RespondentHash> = []
      var extraRows = 0
      for ledger in ledgers {
        ledger.forEach(inPart: part) { hash in
          var place = Int(truncatingIfNeeded: hash.low) & (capacity - 1)
          while let other = table[place], other != hash { place = (place + 1) & (capacity - 1) }
          if table[place] == nil {
            table[place] = hash
          } else {
            hashes.insert(hash)
            extraRows += 1
          }
        }
      }
      return (hashes, extraRows)
    }
  }
}
