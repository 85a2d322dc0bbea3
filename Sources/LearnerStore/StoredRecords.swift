import GRDB
import QuizModel

import struct QuizModel.Record

/// What was read of one course or of all.
public struct StoredRecords: Equatable, Sendable {
  /// By time, then device, then sequence.
  public let records: [Record]
  /// How many more there are that can't be understood: a value is unknown to this version, or was
  /// damaged. They stay where they are.
  public let unreadable: Int

  init(course: CourseID?, in db: Database) throws {
    var records: [Record] = []
    // A damaged file can give any number here.
    let count = try Int.fetchOne(db, sql: "SELECT max(rowid) FROM record") ?? 0
    records.reserveCapacity(min(max(count, 0), 1 << 16))
    var unreadable = 0
    var isOrdered = true
    let condition = course == nil ? "" : " WHERE course = ?"
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: RecordColumn.selection + condition),
      arguments: course.map { [$0.text] } ?? [])
    while let row = try rows.next() {
      guard let record = Record(StoredRow(row: row)) else {
        unreadable += 1
        continue
      }
      if let last = records.last { isOrdered = isOrdered && last.precedes(record) }
      records.append(record)
    }
    // Rows come as they were added, which is their order unless a clock went back.
    self.records = isOrdered ? records : records.sorted { $0.precedes($1) }
    self.unreadable = unreadable
  }
}
