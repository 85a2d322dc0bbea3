import Foundation
import QuizModel
import Testing

@testable import LearnerStore

@Suite("Several prompts at once")
struct ConcurrencyTests {
  @Test("no sequence is lost or given twice")
  func appends() async throws {
    let folder = try TemporaryFolder()
    let stores = try [folder.open(), folder.open(), folder.open()]
    try await withThrowingTaskGroup { group in
      for number in 0..<120 {
        group.addTask { try stores[number % 3].appendAttempts(1, from: number) }
      }
      try await group.waitForAll()
    }
    let records = try stores[0].records(course: .service).records
    #expect(records.map(\.sequence).sorted() == Array(1...120))
    #expect(Set(records.map(\.id)).count == 120)
    #expect(records == (try stores[1].records(course: .service).records))
  }

  @Test("all make the same database")
  func firstStart() async throws {
    let folder = try TemporaryFolder()
    let devices = try await opened(8, folder) { $0.device }
    #expect(Set(devices).count == 1)
    #expect(try folder.names().filter { $0.hasPrefix("records-") } == [])
  }

  @Test("one recovers, and the others wait for it")
  func recovery() async throws {
    let folder = try TemporaryFolder()
    try folder.open().appendAttempts(20)
    var bytes = try folder.databaseBytes()
    bytes.fill(0..<100) { 0 }
    try bytes.write(to: URL(filePath: folder.database))
    let recoveries = try await opened(8, folder) { $0.recovery }
    #expect(recoveries.compactMap(\.self).map(\.recovered) == [20])
    #expect(try folder.names().count { $0.hasPrefix("records-damaged") } == 1)
    #expect(try folder.open().rowCount() == 20)
  }

  @Test("a store whose database was replaced says so, and writes nothing to the old one")
  func replaced() throws {
    let folder = try TemporaryFolder()
    let (first, second) = (try folder.open(), try folder.open())
    try first.appendAttempts(3)
    let recovered = try first.recovering(now: .start, makeID: { "device-b" })
    #expect(recovered.recovery?.recovered == 3)
    #expect(throws: StoreError.damaged(path: folder.database)) {
      try second.appendAttempts(1, from: 4)
    }
    let joined = try second.recovering(now: .start, makeID: { "device-c" })
    #expect(joined.recovery == nil)
    #expect(joined.device == "device-b")
    try joined.appendAttempts(1, from: 4)
    try recovered.appendAttempts(1, from: 5)
    #expect(try joined.rowCount() == 5)
  }

  /// Opens `count` stores at the same time.
  private func opened<Value: Sendable>(
    _ count: Int, _ folder: TemporaryFolder, _ value: @escaping @Sendable (LearnerStore) -> Value
  ) async throws -> [Value] {
    try await withThrowingTaskGroup { group in
      for number in 0..<count {
        group.addTask { value(try folder.open(id: "device-\(number)")) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
  }
}
