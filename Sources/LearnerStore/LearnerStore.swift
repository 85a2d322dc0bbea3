import GRDB
import QuizModel

import struct QuizModel.Record

/// The records of one learner, in a folder of the learner's own.
///
/// Any number of stores and processes can use a folder at once.
public struct LearnerStore: Sendable {
  /// Names this installation in its new records.
  public var device: String { installation.device }
  /// What was done when the database was found damaged while opening.
  public let recovery: Recovery?

  let folder: Folder
  let lock: FolderLock
  let database: RecordDatabase
  let identity: FileStatus.Identity
  private let installation: Installation

  /// Opens the folder's records, and makes folder and database where there are none.
  ///
  /// A damaged database is set aside and what can be read of it goes into a new one: see
  /// ``recovery``. `now` dates the name that the damaged one gets; `makeID` gives a UUID, for a new
  /// database.
  public init(
    opening folder: String, now: Instant, makeID: () -> String
  ) throws(StoreError) {
    try self.init(opening: folder, now: now, makeID: makeID, migrations: Migration.all)
  }

  /// `suspect` is a database that was found damaged while it was used.
  init(
    opening path: String, now: Instant, makeID: () -> String, migrations: [Migration],
    suspect: FileStatus.Identity? = nil
  ) throws(StoreError) {
    folder = Folder(path: path)
    do {
      try folder.make()
      lock = try FolderLock(folder.lock)
      let opening = Opening(folder: folder, migrations: migrations, now: now, suspect: suspect)
      let opened = try opening.run(lock, makeID)
      (installation, recovery) = (opened.installation, opened.recovery)
      (database, identity) = (opened.database, opened.identity)
    } catch {
      throw StoreError(error, at: path)
    }
  }

  /// A store in the same folder, after this one threw ``StoreError/damaged(path:)``. Don't use
  /// this one any more.
  public func recovering(
    now: Instant, makeID: () -> String
  ) throws(StoreError) -> LearnerStore {
    try? database.close()
    return try LearnerStore(
      opening: folder.path, now: now, makeID: makeID, migrations: Migration.all,
      suspect: identity)
  }

  /// Adds an event as the next record of this installation. It's on the disk when this returns;
  /// when this throws, nothing was added, and the next time may go well again.
  public func append(
    _ event: Event, course: CourseID, session: SessionID?, at time: LocalInstant, id: RecordID
  ) throws(StoreError) -> Record {
    try using { db in
      try db.writing {
        let device = try installation.device(in: db)
        let record = Record(
          id: id, device: device, sequence: try nextSequence(of: device, db), time: time,
          course: course, session: session, event: event)
        try db.cachedStatement(sql: RecordColumn.insertion)
          .execute(arguments: record.values.arguments)
        return record
      }
    }
  }

  private func nextSequence(of device: String, _ db: Database) throws -> Int {
    let last = try Int.fetchOne(
      db.cachedStatement(sql: "SELECT max(sequence) FROM record WHERE device = ?"),
      arguments: [device])
    guard last != .max else { throw StoreError.damaged(path: database.path) }
    return (last ?? 0) + 1
  }

  /// All records of a course.
  public func records(course: CourseID) throws(StoreError) -> StoredRecords {
    try using { try StoredRecords(course: course, in: $0) }
  }

  /// All records there are.
  public func records() throws(StoreError) -> StoredRecords {
    try using { try StoredRecords(course: nil, in: $0) }
  }

  /// The connection, as long as its database is still the one at its path.
  func using<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    try database.perform { db in
      try lock.sharing {
        guard FileStatus(of: database.path)?.identity == identity else {
          throw StoreError.damaged(path: database.path)
        }
        return try body(db)
      }
    }
  }
}
