import Documents

/// The problems that one worker met, in the order of the file: the first thousand, and how many
/// there were.
struct RowLog: Sendable {
  static let limit = 1000

  struct Entry: Sendable {
    let chunk: Int
    let record: Int
    /// From 0; `nil` for the row as a whole.
    let column: Int?
    let problem: RowProblem
  }

  private(set) var entries: [Entry] = []
  private(set) var count = 0

  mutating func add(chunk: Int, record: Int, column: Int?, _ problem: @autoclosure () -> RowProblem)
  {
    count += 1
    guard entries.count < Self.limit else { return }
    entries.append(Entry(chunk: chunk, record: record, column: column, problem: problem()))
  }
}

/// All that was found in the rows of a file.
struct RowFindings: Equatable, Sendable {
  /// In the order of the file; the first ``RowLog/limit``.
  private(set) var first: [RowFinding] = []
  /// With those that aren't among the first.
  private(set) var count = 0

  /// What several workers found, each in the order of the file.
  init(_ logs: [RowLog], _ header: CSVHeader, _ rows: CSVRows) {
    for log in logs {
      count += log.count
      first += log.entries.map { entry in
        RowFinding(
          row: rows.row(chunk: entry.chunk, record: entry.record),
          column: entry.column.map { $0 < header.names.count ? header.names[$0] : "\($0 + 1)" },
          problem: entry.problem)
      }
    }
    keepFirst()
  }

  mutating func add(_ findings: [RowFinding], count: Int) {
    first += findings
    self.count += count
    keepFirst()
  }

  private mutating func keepFirst() {
    first.sort { $0.row < $1.row }
    first = Array(first.prefix(RowLog.limit))
  }
}
