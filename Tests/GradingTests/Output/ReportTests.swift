import Documents
import QuizModel
import TestSupport
import Testing

@testable import Grading

/// What people and programs get.
@Suite struct ReportTests {
  /// The names that scripts rely on.
  @Test func servqualKeys() throws {
    let document = try document(graded(ServqualModel.self, Vectors.csv("servqual_basic")))
    let keys = Set(document.members.compactMap { $0.key.string })
    #expect(
      keys.isSuperset(of: [
        "model", "respondents", "scale", "missingRule", "dimensions", "unweighted",
        "unweightedItems", "weighted", "weightedOfMeans", "weakest", "items", "notes", "rows",
        "findings", "conventions",
      ]))
    #expect(document["model"]?.string == "servqual")
    #expect(document["respondents"]?.number == 4)
    #expect(document["scale"]?["direction"]?.string == "agree-high")
    #expect(document["missingRule"]?.string == "half")
    #expect(document["weakest"]?.string == "responsiveness")
    #expect(document["unweighted"]?.numberText == "-1.3075")
    #expect(document["weighted"]?.numberText == "-1.44075")
    #expect(document["weightedOfMeans"]?.numberText == "-1.459125")
    #expect(document["rows"]?["leftOut"]?.number == 0)
    #expect(document["findings"]?.kind == .array && document["notes"]?.kind == .array)
    #expect(document["conventions"]?.kind == .object)
    let first = try #require(document["dimensions"]?[0])
    #expect(first["id"]?.string == "tangibles" && first["items"]?.number == 4)
    for key in ["n", "expectation", "perception", "gap", "sd", "t", "df", "p", "pHolm", "effect"] {
      #expect(first[key]?.kind == .number, "\(key)")
    }
    #expect(first["interval"]?.numbers.count == 2)
    for key in ["expectation", "perception", "gap"] {
      #expect(first["alpha"]?[key]?.kind == .number)
    }
    let item = try #require(document["items"]?[0])
    #expect(item["item"]?.numberText == "1" && item["gap"]?.number == -1 && item["n"]?.number == 4)
  }

  @Test func servperfHasNoGaps() throws {
    let document = try document(graded(ServperfModel.self, Vectors.csv("servqual_basic")))
    let first = try #require(document["dimensions"]?[0])
    for key in ["expectation", "gap", "t", "p"] { #expect(first[key] == nil, "\(key)") }
    #expect(first["perception"]?.numberText == "5.5")
    #expect(first["alpha"]?.members.map { $0.key.string } == ["perception"])
  }

  /// With few respondents no p in the first table; with enough there is.
  @Test(arguments: [("servqual_basic", false), ("servqual_stats_n30", true)])
  func pAmongTheFirst(vector: String, isShown: Bool) throws {
    let page = try graded(ServqualModel.self, Vectors.csv(vector)).page
    guard case .table(let table)? = page.blocks.first?.content else {
      Issue.record("no table")
      return
    }
    #expect(table.columns.contains { $0.title.english == "p (Holm)" } == isShown)
    #expect(
      page.notes.contains { $0.english.contains("p values are among the details") } != isShown)
    #expect(page.notes.contains { $0.english.contains("random sample") })
    for block in page.blocks {
      guard case .table(let table) = block.content else { continue }
      #expect(table.rows.allSatisfy { $0.count == table.columns.count }, "\(block.id)")
    }
  }

  /// Every text is in both languages.
  @Test func bothLanguages() throws {
    let survey = try Vectors.csv("servqual_missing")
    let ipa = "item,importance,performance\na,5,3\nb,3,5"
    let zone = "dimension,adequate,desired,perceived\na,3,5,2"
    let aspects = Instrument.csas.items.map(\.id.text).joined(separator: ",")
    let csas = aspects + "\n" + Array(repeating: "2", count: 16).joined(separator: ",")
    let pages = try [
      graded(ServqualModel.self, survey).page, graded(ServperfModel.self, survey).page,
      graded(IPAModel.self, ipa).page, graded(ZoneModel.self, zone).page,
      graded(CSASModel.self, csas).page,
    ]
    for page in pages {
      let messages =
        [page.title] + page.headlines + page.notes + page.detailNotes
        + page.conventions.map(\.text) + page.blocks.map(\.title)
      #expect(messages.allSatisfy { !$0.dutch.isEmpty && !$0.english.isEmpty })
      for message in page.headlines + page.notes + page.detailNotes {
        #expect(message.dutch != message.english)
      }
      #expect(Set(page.conventions.map(\.key)).count == page.conventions.count)
      #expect(Set(page.blocks.map(\.id)).count == page.blocks.count)
    }
  }

  @Test func spreadsheets() throws {
    let page = try graded(ServqualModel.self, Vectors.csv("servqual_basic")).page
    let dutch = page.csv(.excelDutch, in: .dutch)
    #expect(dutch.hasPrefix("\u{FEFF}SERVQUAL\r\n"))
    #expect(dutch.contains("Tastbaarheden;4;6,125;5,5;-0,625;1,198958;-2,53281;1,28281\r\n"))
    #expect(dutch.contains("95%-interval van;95%-interval tot"))
    let standard = page.csv(.standard, in: .english)
    #expect(standard.contains("Tangibles,4,6.125,5.5,-0.625,1.198958,-2.53281,1.28281\n"))
    // It can be read again, apart from its titles.
    #expect(throws: Never.self) { try CSVTable.read(.bytes(Array(dutch.utf8))) }
  }

  /// Names from a file can't become formulas in the spreadsheet.
  @Test func namesAreHarmless() throws {
    let page = try graded(
      IPAModel.self, "item,importance,performance\n=HYPERLINK(1),5,3\n-2,4,4"
    ).page
    let csv = page.csv(.standard, in: .english)
    #expect(csv.contains("\n'=HYPERLINK(1),1,5,3,") && csv.contains("\n-2,1,4,4,"))
  }

  @Test func jsonTrees() throws {
    let tree: JSONTree = [
      "b": [1, .number(Double(2.5)), nil, true], "a": .string("x\"\\\n\u{1}é"), "empty": [:],
      "none": [],
      "nan": .number(Double.nan), "tiny": .number(1.2e-9), "large": .number(1e20),
    ]
    let text = tree.text
    let read = try #require(JSONDocument.read(Array(text.utf8), file: "t").document).root
    #expect(
      read.members.map { $0.key.string } == ["a", "b", "empty", "large", "nan", "none", "tiny"])
    #expect(read["a"]?.string == "x\"\\\n\u{1}é")
    #expect(read["b"]?[1]?.numberText == "2.5" && read["b"]?[2]?.isNull == true)
    #expect(read["nan"]?.isNull == true)
    #expect(read["tiny"]?.number == 1.2e-9 && read["large"]?.number == 1e20)
    #expect(tree.with(["a": 1, "z": 2]).text.contains("\"z\": 2"))
  }
}
