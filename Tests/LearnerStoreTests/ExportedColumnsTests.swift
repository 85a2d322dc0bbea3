import Documents
import QuizModel
import RecordFiles
import Testing

@testable import LearnerStore

@Suite("Exported records")
struct ExportedColumnsTests {
  @Test("have every column of the event table")
  func columns() throws {
    var keys: Set<String> = []
    for record in StoredVersion.all.flatMap({ $0.records }) {
      let root = try #require(JSONDocument.read(Array(record.line.utf8), file: "").document).root
      keys.formUnion(root.members.compactMap { $0.key.string })
    }
    #expect(keys == Set(RecordColumn.allCases.map { "\($0)" }))
  }
}
