import Foundation
import QuizModel
import Testing

@testable import LearnerStore

@Suite("What stands in the way is said as a fact")
struct TroubleTests {
  /// Root writes anywhere, so as root the child becomes a user that owns nothing.
  private static let nobody: uid_t = 65_534

  @Test("a folder that can't be written, before and after it has records")
  func readOnlyFolder() async throws {
    let folder = try TemporaryFolder()
    try folder.open().appendAttempts(1)
    chmod(folder.path, 0o555)
    chmod(folder.store, 0o555)
    for name in try folder.names() { chmod("\(folder.store)/\(name)", 0o444) }
    await #expect(processExitsWith: .success) {
      [path = folder.path as String, nobody = Self.nobody as uid_t] in
      _ = setuid(nobody)
      for path in [path + "/data", path + "/other"] {
        #expect {
          try LearnerStore(opening: path, now: .start, makeID: { "device-a" })
        } throws: { error in
          if case StoreError.readOnly = error { true } else { false }
        }
      }
    }
    chmod(folder.path, 0o755)
    chmod(folder.store, 0o755)
  }

  @Test("a full disk, and a disk with room again")
  func fullDisk() async throws {
    let folder = try TemporaryFolder()
    await #expect(processExitsWith: .success) { [path = folder.store as String] in
      let store = try LearnerStore(opening: path, now: .start, makeID: { "device-a" })
      try store.appendAttempts(1)
      // A write beyond the limit fails with EFBIG once its signal is ignored.
      signal(SIGXFSZ, SIG_IGN)
      try limitFileSize(60_000)
      var failures = 0
      for number in 2...50 {
        do {
          try store.appendAttempts(1, from: number)
        } catch StoreError.diskFull {
          failures += 1
        }
      }
      #expect(failures > 0)
      try limitFileSize(10_000_000)
      try store.appendAttempts(1, from: 51)
      let sequences = try store.records(course: .service).records.map(\.sequence)
      #expect(sequences == Array(1...(51 - failures)))
    }
    #expect(try folder.open().recovery == nil)
  }

  @Test("a disk that is full at the first start, and at a recovery")
  func fullDiskAtOpening() async throws {
    let folder = try TemporaryFolder()
    try folder.put(Data(repeating: 7, count: 5000))
    await #expect(processExitsWith: .success) { [path = folder.path as String] in
      signal(SIGXFSZ, SIG_IGN)
      try limitFileSize(5000)
      for path in [path + "/data", path + "/other"] {
        #expect {
          try LearnerStore(opening: path, now: .start, makeID: { "device-a" })
        } throws: { error in
          if case StoreError.diskFull = error { true } else { false }
        }
      }
    }
    #expect(try folder.databaseBytes() == Data(repeating: 7, count: 5000))
    #expect(try folder.open().recovery?.recovered == 0)
  }

  @Test("a file where the folder should be, and a folder where the database should be")
  func wrongKind() throws {
    let folder = try TemporaryFolder()
    try Data().write(to: URL(filePath: folder.store))
    #expect {
      try folder.open()
    } throws: { error in
      if case StoreError.folderNotUsable = error { true } else { false }
    }
    try FileManager.default.removeItem(atPath: folder.store)
    try FileManager.default.createDirectory(
      atPath: folder.database, withIntermediateDirectories: true)
    #expect(throws: StoreError.self) { try folder.open() }
  }

  @Test("a database that another process keeps to itself", .timeLimit(.minutes(1)))
  func busy() throws {
    let folder = try TemporaryFolder()
    let (store, other) = (try folder.open(), try folder.open())
    try other.using { db in
      try db.writing {
        _ = #expect(throws: StoreError.busy(path: folder.database)) {
          try store.appendAttempts(1)
        }
      }
    }
    try store.appendAttempts(1)
  }

  @Test("a sequence that can't be counted on from is damage")
  func lastSequence() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    try store.execute(
      """
      INSERT INTO record (id, device, sequence, time, offsetMinutes, course, kind)
      VALUES ('x', 'device-a', 9223372036854775807, 0, 0, 'c', 'sessionEnded')
      """)
    #expect(throws: StoreError.damaged(path: folder.database)) { try store.appendAttempts(1) }
    let recovered = try store.recovering(now: .start, makeID: { "device-b" })
    try recovered.appendAttempts(1)
    #expect(try recovered.rowCount() == 2)
  }

  @Test("rows that can't be understood are counted")
  func strangeRows() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    try store.appendAttempts(1)
    try store.execute("PRAGMA ignore_check_constraints = ON")
    for (number, change) in ["kind = 'dream'", "score = '1/0'", "outcome = 'odd'"].enumerated() {
      let column = change.prefix { $0 != " " }
      let value = change.split(separator: " ")[2]
      try store.execute(
        """
        INSERT INTO record SELECT * FROM record WHERE 0;
        CREATE TEMP TABLE copy AS SELECT * FROM record WHERE sequence = 1;
        UPDATE copy SET id = 'x\(number)', sequence = \(number + 2), \(column) = \(value);
        INSERT INTO record SELECT * FROM copy;
        DROP TABLE copy;
        """)
    }
    let stored = try store.records(course: .service)
    #expect(stored.records.count == 1)
    #expect(stored.unreadable == 3)
    try store.appendAttempts(1, from: 9)
    #expect(try store.records(course: .service).records.map(\.sequence) == [1, 5])
  }
}

func limitFileSize(_ bytes: UInt) throws {
  #if canImport(Glibc)
    let resource = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
  #else
    let resource = RLIMIT_FSIZE
  #endif
  var limit = rlimit()
  getrlimit(resource, &limit)
  limit.rlim_cur = rlim_t(bytes)
  try #require(setrlimit(resource, &limit) == 0)
}
