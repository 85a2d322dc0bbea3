import Foundation
import QuizModel
import Testing

@testable import LearnerStore

@Suite("Forgetting")
struct ForgettingTests {
  /// Answers that no other byte of a database can be taken for.
  private func fill(_ store: LearnerStore, from first: Int = 1) throws {
    for number in first..<first + 200 {
      let course: CourseID = number.isMultiple(of: 2) ? .service : "other"
      _ = try store.append(
        .attempt(.sample(typed: "\(course) secret \(number)")), course: course, session: .first,
        at: .minutes(number), id: .numbered(number))
    }
  }

  /// The names of the files in a folder that hold a text.
  private func files(holding text: String, in folder: TemporaryFolder) throws -> [String] {
    try folder.names().filter { name in
      let bytes = try Data(contentsOf: URL(filePath: "\(folder.store)/\(name)"))
      return bytes.range(of: Data(text.utf8)) != nil
    }
  }

  private func forget(
    _ course: CourseID? = nil, _ store: LearnerStore, id: String = "device-b"
  ) throws -> Forgetting {
    try store.forgetting(course, now: .start, makeID: { id })
  }

  @Test("leaves nothing readable in any file")
  func everything() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    try fill(store)
    #expect(try !files(holding: "secret", in: folder).isEmpty)
    let forgetting = try forget(nil, store)
    #expect((forgetting.forgotten, forgetting.kept) == (200, 0))
    #expect(try files(holding: "secret", in: folder) == [])
    #expect(try forgetting.store.records().records == [])
    #expect(try folder.names().allSatisfy { $0.hasPrefix("records.") })
  }

  @Test("leaves the other courses as they are")
  func oneCourse() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    try fill(store)
    let others = try store.records(course: "other")
    let forgetting = try forget(.service, store)
    #expect((forgetting.forgotten, forgetting.kept) == (100, 100))
    #expect(try files(holding: "\(CourseID.service) secret", in: folder) == [])
    #expect(try !files(holding: "other secret", in: folder).isEmpty)
    #expect(try folder.open(id: "unused").records() == others)
  }

  @Test("gives out no number again, so that what was exported can come back")
  func comesBack() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    try fill(store)
    let records = try store.records().records
    let forgetting = try forget(.service, store)
    try forgetting.store.appendAttempts(3, from: 900)
    let merge = try forgetting.store.merge(records, skipsConflicts: false)
    #expect((merge.added, merge.present, merge.conflicts.isEmpty) == (100, 100, true))
  }

  @Test("takes the damaged databases along that were set aside")
  func setAside() throws {
    let folder = try TemporaryFolder()
    do { try fill(folder.open()) }
    var bytes = try folder.databaseBytes()
    bytes.fill(0..<100) { 0 }
    try folder.put(bytes)
    let store = try folder.open()
    #expect(store.recovery != nil)
    let holdings = try store.holdings()
    #expect(holdings.setAside.count == 1)
    #expect(holdings.records == [.service: 100, "other": 100])
    let forgetting = try forget(.service, store)
    #expect(try forgetting.store.holdings().setAside == [])
    #expect(try files(holding: "\(CourseID.service) secret", in: folder) == [])
  }

  @Test("does another open store no harm")
  func otherStore() throws {
    let folder = try TemporaryFolder()
    let (store, other) = (try folder.open(), try folder.open())
    try fill(store)
    try other.appendAttempts(1, from: 500)
    _ = try forget(nil, store)
    #expect(throws: StoreError.damaged(path: folder.database)) {
      try other.appendAttempts(1, from: 501)
    }
    let again = try other.recovering(now: .start, makeID: { "unused" })
    #expect(again.recovery == nil)
    try again.appendAttempts(1, from: 501)
    #expect(try again.records().records.map(\.id) == [.numbered(501)])
    #expect(try files(holding: "secret", in: folder) == [])
    #expect(try folder.names().allSatisfy { $0.hasPrefix("records.") })
  }

  @Test("a store that was replaced meanwhile says so, and erases nothing")
  func replaced() throws {
    let folder = try TemporaryFolder()
    let (store, other) = (try folder.open(), try folder.open())
    try fill(store)
    _ = try store.recovering(now: .start, makeID: { "device-b" })
    #expect(throws: StoreError.damaged(path: folder.database)) { try forget(nil, other) }
    let again = try other.recovering(now: .start, makeID: { "unused" })
    #expect(try forget(nil, again, id: "device-c").forgotten == 200)
  }

  @Test("that was cut off halfway is finished at the next start")
  func cutOff() throws {
    let folder = try TemporaryFolder()
    do { try fill(folder.open()) }
    for name in try folder.names() where name != "records.lock" {
      try FileManager.default.moveItem(
        atPath: "\(folder.store)/\(name)",
        toPath: "\(folder.store)/\(name.replacing("records", with: "records-forgotten"))")
    }
    #expect(try !files(holding: "secret", in: folder).isEmpty)
    #expect(try folder.open(id: "device-b").records().records == [])
    #expect(try files(holding: "secret", in: folder) == [])
  }

  @Test("on a full disk erases nothing")
  func fullDisk() async throws {
    let folder = try TemporaryFolder()
    do { try fill(folder.open()) }
    await #expect(processExitsWith: .success) { [path = folder.store as String] in
      let store = try LearnerStore(opening: path, now: .start, makeID: { "unused" })
      signal(SIGXFSZ, SIG_IGN)
      try limitFileSize(20_000)
      #expect {
        try store.forgetting(.service, now: .start, makeID: { "device-b" })
      } throws: { error in
        if case StoreError.diskFull = error { true } else { false }
      }
    }
    #expect(try folder.open(id: "unused").records().records.count == 200)
    #expect(try folder.names().allSatisfy { $0.hasPrefix("records.") })
  }
}
