import Foundation
import GRDB
import QuizModel
import Testing

@testable import LearnerStore

@Suite("Recovery")
struct RecoveryTests {
  @Test("a file that never was a database", arguments: [0, 1, 99, 4096, 10_000])
  func notADatabase(size: Int) throws {
    let folder = try TemporaryFolder()
    let bytes = Data((0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) })
    try folder.put(bytes)
    let store = try folder.open()
    let recovery = try #require(store.recovery)
    #expect(recovery.recovered == 0)
    #expect(recovery.setAside == folder.store + "/records-damaged-20260105-100000.sqlite")
    #expect(try Data(contentsOf: URL(filePath: recovery.setAside)) == bytes)
    try store.appendAttempts(1)
    #expect(try folder.open().recovery == nil)
  }

  @Test("somebody else's database")
  func otherDatabase() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.store, withIntermediateDirectories: true)
    do {
      let other = try RecordDatabase(opening: folder.database)
      try other.perform { try $0.execute(sql: "CREATE TABLE plant (name TEXT)") }
    }
    #expect(try folder.open().recovery?.recovered == 0)
  }

  @Test("records that are only in the log are read too")
  func log() throws {
    let (folder, copy) = (try TemporaryFolder(), try TemporaryFolder())
    let store = try folder.open()
    try store.appendAttempts(30)
    try copy.put(Data())
    try FileManager.default.copyItem(
      atPath: folder.database + "-wal", toPath: copy.database + "-wal")
    let recovered = try copy.open(id: "device-b")
    let recovery = try #require(recovered.recovery)
    #expect(recovery.recovered == 30)
    #expect(recovery.lost == 0)
    #expect(
      try Data(contentsOf: URL(filePath: recovery.setAside + "-wal"))
        == Data(contentsOf: URL(filePath: folder.database + "-wal")))
    #expect(try recovered.records(course: .service) == store.records(course: .service))
  }

  @Test("a sound database that is only suspected loses nothing")
  func sound() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    for (number, event) in RoundTripTests.events.enumerated() {
      _ = try store.append(
        event, course: .service, session: nil, at: .minutes(number), id: .numbered(number))
    }
    let before = try store.records(course: .service)
    let after = try store.recovering(now: .start, makeID: { "device-b" })
    #expect(after.recovery?.recovered == before.records.count)
    #expect(after.recovery?.lost == 0)
    #expect(try after.records(course: .service) == before)
  }

  @Test("a recovery is a new device, which counts from 1")
  func device() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    try store.appendAttempts(2)
    let recovered = try store.recovering(now: .start, makeID: { "device-b" })
    let record = try recovered.append(
      .skip("q"), course: .service, session: nil, at: .minutes(9), id: "x")
    #expect(record.device == "device-b")
    #expect(record.sequence == 1)
  }

  @Test("two damages in one second get two names")
  func names() throws {
    let folder = try TemporaryFolder()
    for damage in ["one", "two", "three"] {
      try folder.put(Data(damage.utf8))
      _ = try folder.open()
    }
    let stem = "records-damaged-20260105-100000"
    for (name, text) in [("", "one"), ("-2", "two"), ("-3", "three")] {
      let path = "\(folder.store)/\(stem)\(name).sqlite"
      #expect(try Data(contentsOf: URL(filePath: path)) == Data(text.utf8))
    }
  }

  @Test("a recovery that was interrupted goes on where it was")
  func interrupted() throws {
    let folder = try TemporaryFolder()
    try folder.open().appendAttempts(5)
    try FileManager.default.moveItem(
      atPath: folder.database, toPath: folder.store + "/records-recovered.sqlite")
    try Data("half".utf8).write(to: URL(filePath: folder.store + "/records-unfinished.sqlite"))
    try Data("log".utf8).write(to: URL(filePath: folder.database + "-wal"))
    #expect(try folder.open(id: "unused").rowCount() == 5)
    let aside = folder.store + "/records-damaged-20260105-100000.sqlite-wal"
    #expect(try Data(contentsOf: URL(filePath: aside)) == Data("log".utf8))
  }
}
