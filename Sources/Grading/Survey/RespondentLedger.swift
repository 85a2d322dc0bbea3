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

  private var parts: [Part] = Array(repeating: Part(), count: partCount)

  private struct Part {
    var pages: [UnsafeMutablePointer<RespondentHash>] = []
    /// In the last page.
    var filled = RespondentLedger.pageSize
    var count: Int { pages.isEmpty ? 0 : (pages.count - 1) * pageSize + filled }
  }

  deinit {
    for part in parts {
      for page in part.pages { page.deallocate() }
    }
  }

  func add(_ hash: RespondentHash) {
    let part = Int(hash.high >> 56)
    if parts[part].filled == Self.pageSize {
      parts[part].pages.append(.allocate(capacity: Self.pageSize))
      parts[part].filled = 0
    }
    let page = parts[part].pages[parts[part].pages.count - 1]
    (page + parts[part].filled).initialize(to: hash)
    parts[part].filled += 1
  }

  private func forEach(inPart part: Int, _ body: (RespondentHash) -> Void) {
    let part = parts[part]
    for (place, page) in part.pages.enumerated() {
      let filled = place == part.pages.count - 1 ? part.filled : Self.pageSize
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
