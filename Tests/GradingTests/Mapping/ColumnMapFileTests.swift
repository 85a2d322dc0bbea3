import CourseFiles
import Documents
import QuizModel
import Testing

@testable import Grading

/// Maps in files.
@Suite struct ColumnMapFileTests {
  @Test(arguments: [
    "google-sheet-nl", "microsoft-forms-nl", "qualtrics-en", "google-two-languages",
  ])
  func whatIsWrittenIsRead(name: String) throws {
    let map = try Forms.proposal(try Forms.text(name)).map
    let (read, findings) = ObjectFile.read(
      Array(map.tree.text.utf8), path: "a.map.json", as: ColumnMap.self)
    #expect(findings.isEmpty)
    #expect(read == map)
  }

  @Test(arguments: [
    (#""columns": []"#, "map-columns"),
    (#""columns": [{"header": "a", "readAs": "p3", "column": 3}]"#, "unknown-key"),
    (#""columns": [{"header": "a"}]"#, "missing-key"),
    (#""columns": [{"header": "a", "readAs": "p 3!"}]"#, "map-name"),
    (#""columns": [{"header": "a", "readAs": 3}]"#, "wrong-type"),
    (#""columns": [{"readAs": "p3"}], "headerRows": 0"#, "number-range"),
    (#""columns": [{"readAs": "p3"}], "instrument": "A b""#, "id-form"),
    (
      #""columns": [{"readAs": "p3"}], "labels": [{"text": "eens", "value": 4}, {"text": "Eens", "value": 5}]"#,
      "label-twice"
    ),
  ])
  func wrongMaps(members: String, check: String) {
    let text = "{\"formatVersion\": 1,\n \(members)}"
    let (map, findings) = ObjectFile.read(
      Array(text.utf8), path: "a.map.json", as: ColumnMap.self)
    #expect(map == nil)
    #expect(findings.map { $0.check } == [check])
    #expect(findings.first?.place.line == 2)
  }

  /// A header that was broken into lines, or has spaces that nobody sees, is the same column; of
  /// columns with the same header the order tells.
  @Test func columnsByTheirHeaders() {
    let map = ColumnMap(
      instrument: nil,
      columns: [
        .init(header: "De  balie\nis netjes.\u{A0}", readAs: "p1"),
        .init(header: "Cijfer", readAs: "p2"), .init(header: "Cijfer", readAs: nil),
        .init(header: "Mark", readAs: "p2"),
      ])
    let header = CSVHeader(names: ["Cijfer", "De balie is netjes.", "Mark", "Cijfer"])
    #expect(map.fits(header))
    #expect(map.renamed(header).names == ["p2", "p1", "", ""])
    #expect(map.doubles(in: header).map { $0.column } == [2])
    #expect(!map.fits(CSVHeader(names: ["Cijfer", "De balie is netjes.", "Mark"])))
  }
}
