import GRDB

/// Reads what can be read of a damaged database into a new one.
///
/// A table is a tree of pages, and its rows are in the leaves. SQLite finds the leaves from the
/// root, so one broken page can hide the rest. Here each leaf is laid in turn where the table's
/// root is, and SQLite reads it as a table of one page. That needs neither the other pages nor the
/// damaged file's own header: the new database's header is laid over it.
///
/// All this happens in a copy. The damaged file isn't touched.
struct Salvage {
  let damaged: DatabaseFiles
  let scratch: DatabaseFiles
  /// Freshly made and not in use.
  let target: DatabaseFiles

  func run() throws -> (recovered: Int, lost: Int?) {
    try scratch.remove()
    try damaged.copy(to: scratch)
    let count = try recordCount()
    try scratch.removeLog()
    var pages = try PageFile(scratch.path, withSchemaOf: target)
    let recovered = try copyRows(of: &pages)
    return (recovered, count.flatMap { $0 < recovered ? nil : $0 - recovered })
  }

  /// How many records there were; `nil` when the end of the table can't be read. Rows are numbered
  /// from 1 without gaps, as none is ever deleted.
  ///
  /// Plays the log into the copy on the way.
  private func recordCount() throws -> Int? {
    // SQLite throws away a log that belongs to an empty file.
    let isEmpty = FileStatus(of: scratch.path)?.size == 0
    if !isEmpty, let count = playLog() { return count }
    _ = try PageFile(scratch.path, withSchemaOf: target)
    return playLog()
  }

  private func playLog() -> Int? {
    guard let database = try? RecordDatabase(opening: scratch.path) else { return nil }
    defer { try? database.close() }
    let count = try? database.perform { db in
      _ = try? Row.fetchAll(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      return try Int.fetchOne(db, sql: "SELECT max(rowid) FROM record") ?? 0
    }
    let size = FileStatus(of: scratch.path)?.size ?? 0
    return count.flatMap { $0 < size / Self.leastRowSize ? $0 : nil }
  }

  /// In bytes; fewer than any record takes. A count that doesn't fit in the file is damage.
  private static let leastRowSize = 20

  private func copyRows(of pages: inout PageFile) throws -> Int {
    let database = try RecordDatabase(opening: target.path)
    defer { try? database.close() }
    return try database.perform { db in
      // The new database is synchronized as a whole when it's complete.
      try db.execute(sql: "PRAGMA synchronous = OFF")
      try db.execute(sql: "ATTACH DATABASE ? AS damaged", arguments: [scratch.path])
      let root = try Int.fetchOne(
        db, sql: "SELECT rootpage FROM damaged.sqlite_schema WHERE name = 'record'")
      guard let root else { return 0 }
      var count = 0
      for leaf in try pages.leaves(first: root) {
        try pages.copy(leaf.page, to: root)
        count += try copyLeaf(rows: leaf.rows, in: db)
      }
      // All must be in the file itself, which moves without a log.
      _ = try Row.fetchAll(db, sql: "PRAGMA main.wal_checkpoint(TRUNCATE)")
      return count
    }
  }

  /// Copies all rows at once, or one by one when that fails. Leaves of other tables fail too: their
  /// rows don't make a record.
  private func copyLeaf(rows: Int, in db: Database) throws -> Int {
    if let count = try copied(db, limit: "") { return count }
    guard rows < PageFile.pageSize else { return 0 }
    return try (0..<rows).reduce(0) { count, row in
      count + (try copied(db, limit: "LIMIT 1 OFFSET \(row)") ?? 0)
    }
  }

  /// How many rows were copied; `nil` when a row among them can't be read or isn't a record.
  private func copied(_ db: Database, limit: String) throws -> Int? {
    let columns = RecordColumn.names
    do {
      try db.execute(
        sql: """
          INSERT INTO main.record (\(columns))
          SELECT \(columns) FROM damaged.record NOT INDEXED \(limit)
          """)
      return db.changesCount
    } catch let error as DatabaseError {
      switch error.resultCode {
      case .SQLITE_CORRUPT, .SQLITE_CONSTRAINT, .SQLITE_MISMATCH, .SQLITE_TOOBIG: return nil
      default: throw error
      }
    }
  }
}
