/// A whole file with separated values in memory: for small ones, which most are.
///
/// Rows keep the number that a spreadsheet shows. Rows with more or fewer values than the header
/// are kept as they are; ``CSVRow/text(_:)`` gives nothing for what isn't there.
public struct CSVTable: Sendable {
  public let header: CSVHeader
  public let format: CSVFormat
  public let rows: [CSVRow]

  /// - Parameter rowLimit: more rows are refused, so that a large file can't fill the memory.
  public static func read(
    _ source: ByteSource, separator: CSVFormat.Separator? = nil, rowLimit: Int = 200_000
  ) throws(CSVFailure) -> CSVTable {
    let file = try CSVFile(source, separator: separator)
    let (workers, rows) = try file.read(workers: 1) { RowCollector(limit: rowLimit) }
    guard rows.count <= rowLimit else { throw .tooManyRows(limit: rowLimit) }
    let collected = workers.flatMap { $0.rows }.map { row in
      CSVRow(
        number: rows.row(chunk: row.chunk, record: row.record), values: row.values,
        hasTextAfterQuote: row.hasTextAfterQuote)
    }
    return CSVTable(header: file.header, format: file.format, rows: collected)
  }
}

public struct CSVRow: Sendable {
  /// As a spreadsheet counts: the header is row 1.
  public let number: Int
  public let values: [String]
  /// Whether text follows the quotes of a value, as in `"a"b`.
  public let hasTextAfterQuote: Bool

  /// The value in a column without white space around it; `nil` where the row has none.
  public func text(_ column: Int) -> String? {
    values.indices.contains(column) ? values[column] : nil
  }
}

private struct RowCollector: CSVWorker {
  struct Row {
    let chunk: Int
    let record: Int
    var values: [String] = []
    var hasTextAfterQuote = false
  }

  let limit: Int
  var rows: [Row] = []

  mutating func read(chunk: Int, _ cursor: inout CSVCursor) -> Int {
    var count = 0
    cursor.skipEmptyLines()
    while !cursor.isAtEnd {
      var row = Row(chunk: chunk, record: count)
      var isOver = false
      while !isOver {
        let field = cursor.next()
        if rows.count < limit { row.values.append(field.trimmedText) }
        row.hasTextAfterQuote = row.hasTextAfterQuote || field.hasTextAfterQuote
        isOver = field.endsRecord
      }
      if rows.count < limit { rows.append(row) }
      count += 1
      cursor.skipEmptyLines()
    }
    return count
  }
}
