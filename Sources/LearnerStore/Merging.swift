import GRDB
import QuizModel

import struct QuizModel.Record

/// What came of adding the records of another installation.
public struct Merge: Equatable, Sendable {
  /// Why a record can't be added.
  public enum Conflict: Equatable, Sendable {
    /// Its id is here with other content. What is here stays.
    case otherContent
    /// Another event of the same installation bears its number.
    case takenNumber(by: RecordID)
  }

  /// Records that weren't here.
  public internal(set) var added = 0
  /// Records that were here already, the same.
  public internal(set) var present = 0
  /// By the record's place in the list that was given.
  public internal(set) var conflicts: [(place: Int, conflict: Conflict)] = []
  /// Whether the records were added, all or those without conflict.
  public internal(set) var isDone = false

  public static func == (left: Merge, right: Merge) -> Bool {
    (left.added, left.present, left.isDone) == (right.added, right.present, right.isDone)
      && left.conflicts.elementsEqual(right.conflicts, by: ==)
  }
}

extension LearnerStore {
  /// Adds records as they are, whatever their order, in one transaction: all are on the disk when
  /// this returns, or none. A record that's here already is left alone, so the same records can be
  /// merged any number of times.
  ///
  /// With a conflict nothing is added, unless `skipsConflicts`.
  public func merge(_ records: [Record], skipsConflicts: Bool) throws(StoreError) -> Merge {
    try using { db in
      var merge = Merge()
      try db.inTransaction(.immediate) {
        for (place, record) in records.enumerated() {
          try merge.take(record, at: place, in: db)
        }
        merge.isDone = merge.conflicts.isEmpty || skipsConflicts
        return merge.isDone ? .commit : .rollback
      }
      return merge
    }
  }
}

extension Merge {
  fileprivate mutating func take(_ record: Record, at place: Int, in db: Database) throws {
    if let same = try stored(record.id, in: db) {
      if same == record {
        present += 1
      } else {
        conflicts.append((place, .otherContent))
      }
      return
    }
    let other = try String.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM record WHERE device = ? AND sequence = ?"),
      arguments: [record.device, record.sequence])
    if let other {
      conflicts.append((place, .takenNumber(by: RecordID(other))))
      return
    }
    try db.cachedStatement(sql: RecordColumn.insertion).execute(arguments: record.values.arguments)
    added += 1
  }

  /// `nil` where there's none; `.some(nil)` where there's one that can't be understood.
  private func stored(_ id: RecordID, in db: Database) throws -> Record?? {
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: RecordColumn.selection + " WHERE id = ?"), arguments: [id.text])
    return try rows.next().map { Record(StoredRow(row: $0)) }
  }
}
