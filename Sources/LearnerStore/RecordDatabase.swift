import GRDB
import GRDBSQLite

/// One connection to a database of records. Calls from several threads wait for each other.
struct RecordDatabase: Sendable {
  private let queue: DatabaseQueue
  let path: String

  /// SQLite 3.37 is the first with strict tables; an older one takes ours for damage.
  private static let oldestSQLite: Int32 = 3_037_000

  /// Reads no more than the schema, and changes nothing.
  init(opening path: String) throws(StoreError) {
    self.path = path
    guard Database.sqliteLibVersionNumber >= Self.oldestSQLite else {
      throw .other(path: path, message: "SQLite \(Database.sqliteLibVersionNumber) < 3.37")
    }
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.foreignKeysEnabled = false
    do {
      queue = try DatabaseQueue(path: path, configuration: configuration)
    } catch {
      throw StoreError(error, at: path)
    }
  }

  /// Makes every commit last through a power cut before it returns.
  ///
  /// Set after opening: in WAL mode both GRDB and Apple's SQLite start with less.
  func makeDurable() throws(StoreError) {
    try perform { db in
      let mode = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
      guard mode == "wal" else {
        throw StoreError.other(path: path, message: "journal_mode = \(mode ?? "")")
      }
      try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA fullfsync = ON")
      try db.execute(sql: "PRAGMA cell_size_check = ON")
    }
  }

  func migrate(_ migrations: [Migration]) throws(StoreError) {
    do {
      try migrations.migrator.migrate(queue)
    } catch {
      throw StoreError(error, at: path)
    }
  }

  func perform<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do {
      return try queue.inDatabase { db in
        do {
          return try body(db)
        } catch let error as DatabaseError {
          let systemCode = sqlite3_system_errno(db.sqliteConnection)
          throw StoreError(error, at: path, systemCode: systemCode)
        }
      }
    } catch {
      throw StoreError(error, at: path)
    }
  }

  func close() throws(StoreError) {
    do {
      try queue.close()
    } catch {
      throw StoreError(error, at: path)
    }
  }
}

extension Database {
  /// Everything in `body` or nothing. No other process writes meanwhile.
  func writing<Value>(_ body: () throws -> Value) throws -> Value {
    var result: Result<Value, any Error> = .failure(CancellationError())
    try inTransaction(.immediate) {
      result = .success(try body())
      return .commit
    }
    return try result.get()
  }
}
