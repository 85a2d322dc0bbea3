import QuizModel
import Testing

@testable import LearnerStore

@Suite("Years of practice")
struct SizeTests {
  /// 10,000 attempts are read in under 40 ms of CPU in a release build; measured apart.
  @Test("10,000 attempts are read")
  func read() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    try store.appendAttempts(1)
    let columns = RecordColumn.allCases.map { column in
      switch column {
      case .id: "'id-' || number"
      case .sequence: "number"
      case .time: "time + number"
      default: "\(column)"
      }
    }
    try store.execute(
      """
      WITH numbers (number) AS (
        SELECT 2 UNION ALL SELECT number + 1 FROM numbers WHERE number < 10000)
      INSERT INTO record (\(RecordColumn.names))
      SELECT \(columns.joined(separator: ", ")) FROM record, numbers WHERE sequence = 1
      """)
    let stored = try store.records(course: .service)
    #expect(stored.unreadable == 0)
    #expect(stored.records.map(\.sequence) == Array(1...10_000))
  }
}
