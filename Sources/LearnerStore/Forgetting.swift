import GRDB
import QuizModel

/// What the folder holds of a learner.
public struct Holdings: Equatable, Sendable {
  /// How many records there are of each course, by its id. Those that can't be understood count.
  public let records: [CourseID: Int]
  /// The database and what SQLite keeps beside it.
  public let database: [String]
  /// Damaged databases that were set aside.
  public let setAside: [String]

  public var count: Int { records.values.reduce(0, +) }
}

/// What was done to forget.
public struct Forgetting: Sendable {
  /// Goes on in the new database.
  public let store: LearnerStore
  /// The records that are gone, and those of other courses that stayed.
  public let forgotten: Int
  public let kept: Int
}

extension LearnerStore {
  public func holdings() throws(StoreError) -> Holdings {
    let records = try using { db in
      var records: [CourseID: Int] = [:]
      let rows = try Row.fetchCursor(db, sql: "SELECT course FROM record")
      while let row = try rows.next() {
        records[CourseID(row[0] as String? ?? ""), default: 0] += 1
      }
      return records
    }
    return Holdings(
      records: records, database: folder.records.existing, setAside: folder.setAside())
  }

  /// Erases the records of a course, or all of them, every damaged database that was set aside and
  /// the files given. Don't use this store any more, also when this throws: open the folder again.
  ///
  /// Records are never deleted from a table, where they would stay readable in free pages and in
  /// the log: what stays is copied into a new database that takes the place of the old one, and the
  /// old one is overwritten. A store of another process finds the new one, as after a recovery. The
  /// new database counts as a new installation: the numbers of forgotten records aren't used again,
  /// so that a file exported earlier can still be merged.
  public func forgetting(
    _ course: CourseID?, alsoWiping files: [String] = [], now: Instant, makeID: () -> String
  ) throws(StoreError) -> Forgetting {
    do {
      try? database.close()
      let (forgotten, kept) = try lock.excludingOthers {
        guard FileStatus(of: database.path)?.identity == identity else {
          throw StoreError.damaged(path: database.path)
        }
        let counts = try replaceDatabase(without: course, device: makeID())
        for path in folder.setAside() + files { try FileWiping.wipe(path) }
        try folder.synchronize()
        return counts
      }
      let store = try LearnerStore(opening: folder.path, now: now, makeID: makeID)
      return Forgetting(store: store, forgotten: forgotten, kept: kept)
    } catch {
      throw StoreError(error, at: folder.path)
    }
  }

  /// The new database is complete and on the disk before the old one moves. A crash in between
  /// leaves one of them in place, or the new one to be installed by the next start.
  private func replaceDatabase(
    without course: CourseID?, device: String
  ) throws -> (forgotten: Int, kept: Int) {
    defer { try? folder.unfinished.wipe() }
    try NewDatabase(files: folder.unfinished, migrations: Migration.all).make(device: device)
    let counts = try copyRecords(without: course)
    try folder.recovered.wipe()
    try folder.unfinished.complete(as: folder.recovered)
    try folder.forgotten.wipe()
    try folder.records.rename(to: folder.forgotten)
    try folder.recovered.rename(to: folder.records)
    try folder.synchronize()
    try folder.forgotten.wipe()
    try folder.scratch.wipe()
    return counts
  }

  private func copyRecords(without course: CourseID?) throws -> (forgotten: Int, kept: Int) {
    let target = try RecordDatabase(opening: folder.unfinished.path)
    defer { try? target.close() }
    return try target.perform { db in
      // The new database is synchronized as a whole when it's complete.
      try db.execute(sql: "PRAGMA synchronous = OFF")
      try db.execute(sql: "ATTACH DATABASE ? AS old", arguments: [folder.records.path])
      let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM old.record") ?? 0
      if let course {
        let columns = RecordColumn.names
        try db.execute(
          sql: """
            INSERT INTO main.record (\(columns))
            SELECT \(columns) FROM old.record WHERE course <> ? ORDER BY rowid
            """, arguments: [course.text])
      }
      let kept = try Int.fetchOne(db, sql: "SELECT count(*) FROM main.record") ?? 0
      // All must be in the file itself, which moves without a log.
      _ = try Row.fetchAll(db, sql: "PRAGMA main.wal_checkpoint(TRUNCATE)")
      return (count - kept, kept)
    }
  }
}

extension Folder {
  /// Finishes what was cut off while something was being forgotten.
  func wipeForgotten(_ lock: FolderLock) throws {
    guard !forgotten.existing.isEmpty else { return }
    try lock.excludingOthers { try forgotten.wipe() }
  }
}
