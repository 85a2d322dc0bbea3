import Foundation
import QuizModel
import Testing

@testable import LearnerStore

@Suite("Records of several installations")
struct MergingTests {
  private func records(_ count: Int, device: String = "device-x", first: Int = 100) -> [Record] {
    (1...count).map { number in
      Record(
        id: .numbered(first + number), device: device, sequence: number, time: .minutes(number),
        course: .service, session: .first,
        event: .attempt(.sample(question: QuestionID("q-\(number)"), typed: "é\u{0}👍")))
    }
  }

  @Test("are added once, however often and in whatever order they come")
  func added() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    let records = records(20)
    let first = try store.merge(records.reversed(), skipsConflicts: false)
    #expect((first.added, first.present, first.isDone) == (20, 0, true))
    let second = try store.merge(records + records, skipsConflicts: false)
    #expect((second.added, second.present, second.isDone) == (0, 40, true))
    #expect(try store.records().records == records)
  }

  @Test("own records go on with the next number after a merge")
  func numbers() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    try store.appendAttempts(2)
    _ = try store.merge(records(5, device: "device-a", first: 7).suffix(2), skipsConflicts: false)
    try store.appendAttempts(1, from: 9)
    let own = try store.records().records.filter { $0.device == "device-a" }
    #expect(own.map(\.sequence).sorted() == [1, 2, 4, 5, 6])
  }

  @Test("an id with other content stays as it is, and nothing else is added")
  func otherContent() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    _ = try store.merge(records(3), skipsConflicts: false)
    var other = records(5)
    other[1] = Record(
      id: other[1].id, device: other[1].device, sequence: 2, time: .minutes(2), course: .service,
      session: .first, event: .sessionEnded)
    let refused = try store.merge(other, skipsConflicts: false)
    #expect(refused.conflicts.map(\.place) == [1])
    #expect(refused.conflicts.first?.conflict == .otherContent)
    #expect(!refused.isDone)
    #expect(try store.records().records == records(3))
    let taken = try store.merge(other, skipsConflicts: true)
    #expect((taken.added, taken.present, taken.conflicts.count) == (2, 2, 1))
    #expect(try store.records().records == records(5))
  }

  @Test("two events with one number can't both be")
  func takenNumber() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    _ = try store.merge(records(3), skipsConflicts: false)
    let refused = try store.merge(records(2, first: 500), skipsConflicts: false)
    #expect(
      refused.conflicts.map(\.conflict) == [
        .takenNumber(by: .numbered(101)), .takenNumber(by: .numbered(102)),
      ])
  }

  @Test("a row that can't be understood is never taken for the same")
  func strangeRow() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    try store.execute("PRAGMA ignore_check_constraints = ON")
    try store.execute(
      """
      INSERT INTO record (id, device, sequence, time, offsetMinutes, course, kind)
      VALUES ('\(RecordID.numbered(101))', 'device-x', 1, 0, 0, 'c', 'dream')
      """)
    let merge = try store.merge(records(2), skipsConflicts: true)
    #expect(merge.conflicts.first?.conflict == .otherContent)
    #expect(merge.added == 1)
  }

  @Test("a full disk adds nothing")
  func fullDisk() async throws {
    let folder = try TemporaryFolder()
    await #expect(processExitsWith: .success) { [path = folder.store as String] in
      let store = try LearnerStore(opening: path, now: .start, makeID: { "device-a" })
      try store.appendAttempts(1)
      signal(SIGXFSZ, SIG_IGN)
      try limitFileSize(60_000)
      let records = MergingTests().records(500)
      #expect(throws: StoreError.diskFull(path: path + "/records.sqlite")) {
        try store.merge(records, skipsConflicts: false)
      }
      #expect(try store.rowCount() == 1)
      try limitFileSize(10_000_000)
      #expect(try store.merge(records, skipsConflicts: false).added == 500)
    }
  }

  @Test("a copied folder is another installation, so that both can go on and be joined")
  func copiedFolder() throws {
    let (first, second) = (try TemporaryFolder(), try TemporaryFolder())
    do { try first.open(id: "device-a").appendAttempts(3) }
    try FileManager.default.copyItem(atPath: first.store, toPath: second.store)
    let (here, there) = (try first.open(id: "unused"), try second.open(id: "device-b"))
    #expect((here.device, there.device) == ("device-a", "device-b"))
    try here.appendAttempts(2, from: 10)
    try there.appendAttempts(2, from: 20)
    #expect(try second.open(id: "unused").device == "device-b")
    let merge = try here.merge(there.records().records, skipsConflicts: false)
    #expect((merge.added, merge.present, merge.conflicts.isEmpty) == (2, 3, true))
    _ = try there.merge(here.records().records, skipsConflicts: false)
    #expect(try here.records() == there.records())
  }
}
