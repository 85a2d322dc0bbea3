import Foundation
import GRDB
import QuizModel
import Testing

@testable import LearnerStore

@Suite("An event is on the disk before its feedback is shown")
struct DurabilityTests {
  @Test("the connection that appends is in WAL mode and synchronizes at each commit")
  func pragmas() throws {
    let folder = try TemporaryFolder()
    for _ in 1...2 {
      let store = try folder.open()
      try store.appendAttempts(1, from: Int(try store.rowCount()) + 1)
      #expect(try store.value(of: "PRAGMA synchronous") == "2")
      #expect(try store.value(of: "PRAGMA journal_mode") == "wal")
    }
  }

  @Test("a record survives the process being killed right after append returned")
  func killed() async throws {
    let folder = try TemporaryFolder()
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = folder.store as String] in
      let store = try LearnerStore(opening: path, now: .start, makeID: { "device-a" })
      try store.appendAttempts(3)
      kill(getpid(), SIGKILL)
    }
    let store = try folder.open(id: "unused")
    #expect(store.recovery == nil)
    #expect(try store.records(course: .service).records.map(\.sequence) == [1, 2, 3])
  }

  @Test("records are never changed and never deleted")
  func appendOnly() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    try store.appendAttempts(1)
    for change in ["UPDATE record SET score = '1'", "DELETE FROM record"] {
      #expect(throws: StoreError.self) { try store.execute(change) }
    }
    #expect(try store.records(course: .service).records.count == 1)
  }

  @Test("only the user can read the files, whatever the umask")
  func modes() async throws {
    let folder = try TemporaryFolder()
    await #expect(processExitsWith: .success) { [path = folder.path as String] in
      umask(0)
      let store = try LearnerStore(
        opening: path + "/made/data", now: .start, makeID: { "device-a" })
      try store.appendAttempts(1)
      let modes = try permissions(in: path + "/made/data")
      #expect(
        modes == [
          "records.lock": 0o600, "records.sqlite": 0o600, "records.sqlite-shm": 0o600,
          "records.sqlite-wal": 0o600,
        ])
      #expect(try permissions(in: path)["made"] == 0o700)
      #expect(try permissions(in: path + "/made")["data"] == 0o700)
    }
  }

  @Test("files that others could read are closed to them")
  func modesOfExistingFiles() throws {
    let folder = try TemporaryFolder()
    let first = try folder.open()
    try first.appendAttempts(1)
    for name in try folder.names() {
      chmod("\(folder.store)/\(name)", 0o666)
    }
    try folder.open().appendAttempts(1, from: 2)
    let modes = try permissions(in: folder.store).filter { $0.key != "records.lock" }
    #expect(modes.count == 3)
    #expect(modes.values.allSatisfy { $0 == 0o600 })
    withExtendedLifetime(first) {}
  }
}

/// The permissions of each file in a folder.
private func permissions(in folder: String) throws -> [String: UInt32] {
  let names = try FileManager.default.contentsOfDirectory(atPath: folder)
  return names.reduce(into: [:]) { modes, name in
    modes[name] = FileStatus(of: "\(folder)/\(name)").map { $0.mode & 0o777 }
  }
}

extension LearnerStore {
  func value(of sql: String) throws -> String? {
    try using { try String.fetchOne($0, sql: sql) }
  }

  func execute(_ sql: String) throws {
    try using { try $0.execute(sql: sql) }
  }
}
