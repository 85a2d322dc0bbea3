import Foundation
import GRDB
import QuizModel
import Testing

import struct QuizModel.Record

@testable import LearnerStore

@Suite("A damaged database is set aside and read as far as it can be")
struct DamageTests {
  @Test("never a crash, nothing thrown away, numbers that agree", arguments: Damage.allCases)
  func seeded(_ damage: Damage) throws {
    let sound = try SoundDatabase.shared.get()
    var readable = 0
    for seed: UInt64 in 1...50 {
      var trial = try Trial(damage.done(to: sound.bytes, seed: seed), of: sound)
      try trial.run()
      readable += trial.records.count
      #expect(trial.problems.isEmpty, "\(damage) \(seed)")
    }
    // One page of 50 has what is lost; a cut file has some half of its rows.
    let leastShare = damage == .truncated ? 35 : 95
    #expect(readable * 100 >= 50 * sound.records.count * leastShare)
  }
}

/// A database of 500 attempts, made once.
struct SoundDatabase {
  let bytes: Data
  let records: [Record]

  static let shared = Result { () throws -> SoundDatabase in
    let folder = try TemporaryFolder()
    try folder.open().appendAttempts(500)
    let records = try folder.open().records(course: .service).records
    return SoundDatabase(bytes: try folder.databaseBytes(), records: records)
  }
}

/// A damaged database, used as the program would.
private struct Trial {
  let bytes: Data
  let sound: SoundDatabase
  let folder: TemporaryFolder
  var store: LearnerStore
  var records: [Record] = []
  var problems: [String] = []

  init(_ bytes: Data, of sound: SoundDatabase) throws {
    (self.bytes, self.sound) = (bytes, sound)
    folder = try TemporaryFolder()
    try folder.put(bytes)
    store = try folder.open(id: "device-b")
  }

  mutating func run() throws {
    do {
      records = try store.records(course: .service).records
    } catch StoreError.damaged {
      try recover()
      records = try store.records(course: .service).records
    }
    try checkRecovery()
    checkRecords()
    do {
      try store.appendAttempts(1, from: 1_000)
    } catch StoreError.damaged {
      try recover()
      try store.appendAttempts(1, from: 1_000)
    }
  }

  private mutating func recover() throws {
    store = try store.recovering(now: .start, makeID: { "device-b" })
    if store.recovery == nil { problems.append("recovered without saying so") }
  }

  private mutating func checkRecovery() throws {
    guard let recovery = store.recovery else { return }
    if try Data(contentsOf: URL(filePath: recovery.setAside)) != bytes {
      problems.append("the damaged file isn't as it was")
    }
    let rows = try store.rowCount()
    if recovery.recovered != rows { problems.append("said \(recovery.recovered), has \(rows)") }
    if let lost = recovery.lost, rows + lost != sound.records.count {
      problems.append("\(rows) and \(lost) lost")
    }
  }

  /// SQLite has no checksums: a flipped letter is read as it is. Most records must be equal.
  private mutating func checkRecords() {
    let known = Dictionary(uniqueKeysWithValues: sound.records.map { ($0.id, $0) })
    let strange = records.filter { known[$0.id] != $0 }
    if strange.count > 25 { problems.append("\(strange.count) strange records") }
  }
}

extension LearnerStore {
  func rowCount() throws -> Int {
    try using { try Int.fetchOne($0, sql: "SELECT count(*) FROM record") ?? 0 }
  }
}

extension TemporaryFolder {
  func databaseBytes() throws -> Data {
    try Data(contentsOf: URL(filePath: database))
  }

  /// Makes the store's folder with `bytes` as its database.
  func put(_ bytes: Data) throws {
    try FileManager.default.createDirectory(atPath: store, withIntermediateDirectories: true)
    try bytes.write(to: URL(filePath: database))
  }
}
