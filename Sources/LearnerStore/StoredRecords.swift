import GRDB
import QuizModel

import struct QuizModel.Record

/// What was read of a course.
public struct StoredRecords: Equatable, Sendable {
  /// By time, then device, then sequence.
  public let records: [Record]
  /// How many more there are that this version can't understand. They stay where they are.
  public let unreadable: Int

  init(course: CourseID, in db: Database) throws {
    var records: [Record] = []
    var unreadable = 0
    var isOrdered = true
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: RecordColumn.selection), arguments: [course.text])
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
