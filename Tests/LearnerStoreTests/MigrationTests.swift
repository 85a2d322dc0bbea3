import Foundation
import QuizModel
import Testing

@testable import LearnerStore

@Suite("Databases of other versions")
struct MigrationTests {
  private static let next = Migration(
    name: "next", sql: "ALTER TABLE record ADD COLUMN mood TEXT; CREATE TABLE later (x ANY) STRICT")

  @Test("a newer one is left as it is")
  func newer() throws {
    let folder = try TemporaryFolder()
    try folder.open(migrations: Migration.all + [Self.next]).appendAttempts(1)
    let bytes = try folder.databaseBytes()
    #expect(throws: StoreError.newerVersion(path: folder.database)) { try folder.open() }
    #expect(try folder.databaseBytes() == bytes)
    #expect(try folder.names() == ["records.lock", "records.sqlite"])
  }

  @Test("an older one is brought up to date, with all its records")
  func older() throws {
    let folder = try TemporaryFolder()
    try folder.open().appendAttempts(3)
    let store = try folder.open(migrations: Migration.all + [Self.next])
    #expect(store.recovery == nil)
    #expect(try store.records(course: .service).records.count == 3)
    #expect(try store.value(of: "SELECT count(*) FROM later") == "0")
  }

  @Test("an older one that is damaged is read with the columns that it has")
  func olderAndDamaged() throws {
    let folder = try TemporaryFolder()
    try folder.open().appendAttempts(3)
    var bytes = try folder.databaseBytes()
    bytes.fill(0..<4096) { 0 }
    try folder.put(bytes)
    let store = try folder.open(migrations: Migration.all + [Self.next])
    #expect(store.recovery?.recovered == 3)
    #expect(try store.records(course: .service).records.count == 3)
  }

  @Test("stored databases of each version open", arguments: StoredVersion.all.indices)
  func stored(_ index: Int) throws {
    let version = StoredVersion.all[index]
    let folder = try TemporaryFolder()
    try folder.put(try Data(contentsOf: version.file))
    let store = try folder.open(id: "unused")
    #expect(store.recovery == nil)
    #expect(store.device == "device-a")
    #expect(try store.records(course: .service).records == version.records)
    try store.appendAttempts(1, from: 100)
  }

  /// Run with `OEFEN_STORE_FIXTURE=1` after a new migration, and once only.
  @Test(
    "the stored database is made",
    .enabled(if: ProcessInfo.processInfo.environment["OEFEN_STORE_FIXTURE"] != nil))
  func makeStored() throws {
    let version = try #require(StoredVersion.all.last)
    let folder = try TemporaryFolder()
    do {
      let store = try folder.open()
      for record in version.records {
        _ = try store.append(
          record.event, course: record.course, session: record.session, at: record.time,
          id: record.id)
      }
    }
    try FileManager.default.copyItem(at: URL(filePath: folder.database), to: version.file)
  }
}
