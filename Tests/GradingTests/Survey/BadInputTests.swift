import Documents
import QuizModel
import Statistics
import TestSupport
import Testing

@testable import Grading

/// What people's files really hold: each is told with its row and column, and nothing is dropped
/// without a word.
@Suite struct BadInputTests {
  private static let header =
    "respondent," + (1...22).map { "e\($0)" }.joined(separator: ",") + ","
    + (1...22).map { "p\($0)" }.joined(separator: ",")

  private func row(_ id: String, _ changes: [Int: String] = [:]) -> String {
    ([id] + (1...44).map { changes[$0] ?? "5" }).joined(separator: ",")
  }

  private func result(
    _ rows: String..., header: String = header, change: (inout GradingSettings) -> Void = { _ in }
  ) throws -> SurveyResult {
    let text = ([header] + rows).joined(separator: "\n")
    return try graded(ServqualModel.self, text, ReportChoices(), change).result
  }

  @Test(arguments: [
    ("8", "answer-scale"), ("0", "answer-scale"), ("-1", "answer-scale"),
    ("99999999999999999999", "answer-whole"), ("4.5", "answer-whole"), ("vijf", "answer-whole"),
    ("5 of 6", "answer-whole"), ("+", "answer-whole"), ("5.", "answer-whole"),
    ("=cmd|'/C calc'!A0", "formula"), ("\u{0}5", "null-byte"), ("\"5\"6", "quote"),
  ])
  func oneBadAnswer(answer: String, check: String) throws {
    let result = try result(row("a"), row("b", [24: answer]), row("c"))
    let finding = try #require(result.findings.shown.first)
    #expect(result.findings.count == 1)
    #expect(finding.check == check)
    #expect(finding.row == 3 && finding.column == 25 && finding.header == "p2")
    #expect(finding.file == "test.csv")
    #expect(result.rows == RowCounts(read: 3, used: 3))
    if check != "quote" { #expect(result.items[1].count == 2) }
    let line = finding.line(in: .dutch)
    #expect(line.hasPrefix("test.csv:3:25: error: ") && line.hasSuffix("[\(check)]"))
  }

  @Test(arguments: ["", " ", "NA", "na", "-", " - "])
  func missingAnswers(answer: String) throws {
    let result = try result(row("a"), row("b", [1: answer, 44: answer]))
    #expect(result.findings.count == 0)
    #expect(result.items[0].count == 1 && result.items[21].count == 1)
  }

  @Test(arguments: ["5.0", "5,00", " 5 ", "+5", "05", "\"5\""])
  func otherWaysToWriteFive(answer: String) throws {
    let cell = answer.contains(",") ? "\"\(answer)\"" : answer
    let result = try result(row("a", [30: cell]), row("b"))
    #expect(result.findings.count == 0)
    #expect(result.items[7].score == .zero && result.items[7].count == 2)
  }

  @Test func raggedRows() throws {
    let short = row("b").split(separator: ",").prefix(30).joined(separator: ",")
    let result = try result(row("a"), short, row("c") + ",7", row("d") + ",,")
    #expect(result.findings.shown.map(\.row) == [3, 4])
    #expect(result.findings.shown.allSatisfy { $0.check == "row-length" && $0.column == nil })
    #expect(result.rows == RowCounts(read: 4, used: 4))
    #expect(result.items[21].count == 3 && result.items[3].count == 4)
  }

  @Test func emptyRowsCount() throws {
    let empty = String(repeating: ",", count: 44)
    let result = try result(row("a"), empty, "", row("b"))
    #expect(result.rows == RowCounts(read: 3, used: 2))
    #expect(result.findings.shown.map(\.check) == ["empty-row"])
    #expect(result.findings.shown.first?.row == 3)
  }

  @Test func missingColumns() {
    let header = Self.header.replacing("e7", with: "e77").replacing("p12,", with: "")
    #expect(
      throws: GradingFailure.missingColumns([
        .init(name: "e7", nearest: "e77"), .init(name: "p12", nearest: nil),
      ])
    ) { try result(row("a"), header: header) }
    let message = GradingFailure.missingColumns([.init(name: "e7", nearest: "e77")]).message
    #expect(message.dutch.contains("e7 (bedoel je ‘e77’?)"))
  }

  @Test func repeatedColumns() {
    let header = Self.header.replacing("p2,", with: "P1,")
    #expect(throws: GradingFailure.missingColumns([.init(name: "p2", nearest: nil)])) {
      try result(row("a"), header: header)
    }
    #expect(throws: GradingFailure.repeatedColumns(["p1"])) {
      try result(row("a") + ",5", header: Self.header + ",p 1")
    }
    #expect(throws: GradingFailure.repeatedColumns(["Respondent"])) {
      try result(
        row("a") + ",5", header: Self.header.replacing("resp", with: "Resp") + ",RESPONDENT")
    }
  }

  @Test func columnsInAnyOrderAndOthersBetween() throws {
    let plain = try Vectors.csv("servqual_basic")
    let table = try CSVTable.read(.bytes(Array(plain.utf8)))
    let lines = ([table.header.names] + table.rows.map(\.values)).map { values in
      values.reversed().map { "\"\($0)\";opmerking" }.joined(separator: ";")
    }
    let result = try graded(ServqualModel.self, lines.joined(separator: "\r\n")).result
    #expect(result.unweighted == Rational(decimal: "-1.3075"))
    #expect(result.weights?.weighted == Rational(decimal: "-1.44075"))
  }

  @Test(arguments: [
    (["10", "40", "25", "15", "11"], "weights-sum", "101"),
    (["20", "20", "20", "20", ""], "weight", ""),
    (["20", "20", "20", "20", "x"], "weight", "'x'"),
    (["-20", "60", "20", "20", "20"], "weight", "'-20'"),
    (["20.0001", "19.9999", "20", "20", "20"], "weight", "20.0001"),
  ])
  func badWeights(weights: [String], check: String, says: String) throws {
    let header = Self.header + "," + Vectors.dimensions.map { "w_\($0)" }.joined(separator: ",")
    let good = row("a") + ",20,20,20,20,20"
    let result = try result(
      good, row("b", [23: "4"]) + "," + weights.joined(separator: ","), header: header)
    #expect(result.findings.shown.map(\.check) == [check])
    #expect(result.findings.shown.first?.message.english.contains(says) == true)
    #expect(result.weights?.count == 1 && result.dimensions[0].count == 2)
    #expect(result.weights?.weighted == .zero)
  }

  @Test func weightsWithDecimals() throws {
    let header =
      Self.header.replacing(",", with: ";") + ";"
      + Vectors.dimensions.map { "w_\($0)" }.joined(separator: ";")
    let row = row("a", [23: "4"]).replacing(",", with: ";") + ";12,5;12,5;25;25;25"
    let result = try result(row, header: header)
    #expect(result.findings.count == 0)
    #expect(result.weights?.weighted == Rational(decimal: "-0.03125"))
    #expect(result.weights?.meanWeights.first == Rational(decimal: "12.5"))
  }

  @Test func respondentsWhoOccurTwice() throws {
    let result = try result(row("a"), row("b"), row(" a "), row(""), row(""), row("a"))
    #expect(result.findings.errorCount == 0 && result.findings.warningCount == 2)
    #expect(result.findings.shown.map(\.row) == [4, 7])
    #expect(result.findings.shown.allSatisfy { $0.message.dutch.contains("staat ook in rij 2") })
    #expect(result.rows.used == 6)
    let off = try self.result(row("a"), row("a")) { $0.findsDuplicates = false }
    #expect(off.findings.count == 0)
  }

  @Test func oneRespondent() throws {
    let result = try result(row("a", [25: "3"]))
    let dimension = result.dimensions[0]
    #expect(dimension.score == Rational(decimal: "-0.5"))
    #expect(dimension.deviation == nil && dimension.test == nil && dimension.holmP == nil)
    #expect(dimension.reliability.gap == nil)
    let notes = SurveyNotes(result: result, choices: ReportChoices()).notes.map(\.english)
    #expect(notes.contains { $0.contains("with one respondent there is no deviation") })
  }

  @Test func zeroVariance() throws {
    let result = try result(row("a"), row("b"), row("c"))
    let dimension = result.dimensions[0]
    #expect(dimension.score == .zero && dimension.deviation == 0)
    #expect(dimension.test == nil && dimension.reliability.gap?.alpha == nil)
    let notes = SurveyNotes(result: result, choices: ReportChoices())
    #expect(notes.notes.contains { $0.english.contains("all respondents have the same score") })
    #expect(notes.details.contains { $0.english.contains("No alpha for Tangibles (expectation)") })
    let json = SurveyJSON(result: result, choices: ReportChoices()).members
    guard case .array(let dimensions)? = json["dimensions"],
      case .object(let first)? = dimensions.first
    else {
      Issue.record("no dimensions")
      return
    }
    for key in ["t", "df", "p", "pHolm", "effect", "interval"] { #expect(first[key] == .null) }
  }

  /// Where scores are equal, none is called the lowest.
  @Test func equalScores() throws {
    let same = try graded(
      ServqualModel.self, [Self.header, row("a"), row("b")].joined(separator: "\n"))
    #expect(same.page.headlines[0].english.hasSuffix("; no dimension scores lower."))
    // Perceptions of 1 on items 1–4 and 10–13: two dimensions share the lowest place.
    let low = Dictionary(uniqueKeysWithValues: [23, 24, 25, 26, 32, 33, 34, 35].map { ($0, "1") })
    let two = try graded(ServqualModel.self, [Self.header, row("a", low)].joined(separator: "\n"))
    #expect(
      two.page.headlines[0].english.contains("the lowest are Tangibles and Responsiveness with -"))
  }

  @Test func allMissing() throws {
    let empty = (1...44).reduce(into: [Int: String]()) { $0[$1] = "" }
    for rows in [[], [row("a", empty)], [row("a", empty), row("b", empty)]] {
      let text = ([Self.header] + rows).joined(separator: "\n")
      let report = try graded(ServqualModel.self, text)
      #expect(report.result.unweighted == nil && report.result.rows.used == 0)
      #expect(report.result.rows.leftOut == rows.count)
      #expect(report.result.dimensions.allSatisfy { $0.score == nil && $0.count == 0 })
      #expect(report.page.headlines[0].english.contains("no score at all"))
      #expect(report.slipResults.isEmpty)
      _ = report.document(in: .dutch).text
    }
  }

  @Test func aLineOfTenMegabytes() throws {
    let header = Self.header + ",opmerking"
    let long = String(repeating: "x", count: 10 << 20)
    let result = try result(row("a") + ",\(long)", row("b") + ",kort", header: header)
    #expect(result.rows == RowCounts(read: 2, used: 2) && result.findings.count == 0)
    let many = try self.result(row("a") + String(repeating: ",5", count: 1 << 20), row("b"))
    #expect(many.findings.shown.map(\.check) == ["row-length"] && many.rows.used == 2)
  }

  @Test func atMostAThousandFindingsAreKept() throws {
    let bad = (1...44).reduce(into: [Int: String]()) { $0[$1] = "9" }
    let rows = (0..<60).map { row("r\($0)", bad) }
    let text = ([Self.header] + rows).joined(separator: "\n")
    let result = try graded(ServqualModel.self, text).result
    #expect(result.findings.shown.count == 1000)
    #expect(result.findings.errorCount == 60 * 44 + 60)
    let places = result.findings.shown.map { ($0.row ?? 0) * 100 + ($0.column ?? 0) }
    #expect(places == places.sorted())
  }

  @Test func unreadableFiles() {
    let latin = Array((Self.header + "\n" + row("a") + "\ncaf").utf8) + [0xE9]
    for (bytes, failure) in [
      ([], CSVFailure.empty), (latin, .notUTF8(line: 3, byte: 0xE9)),
    ] {
      #expect(throws: GradingFailure.file(failure)) {
        let model = try ServqualModel(GradingSettings())
        _ = try model.sums(of: GradingInput(.bytes(bytes), name: "f"))
      }
    }
  }

  /// Spoilt files are graded or told; nothing crashes, and no row is lost.
  @Test func spoiltSurveys() throws {
    let rows = (0..<40).map { row("r\($0)", [1: "", 30 + $0 % 10: "NA", 3 + $0 / 2: "\"6\""]) }
    let original = Array(([Self.header] + rows).joined(separator: "\r\n").utf8)
    let servqual = try ServqualModel(GradingSettings())
    let servperf = try ServperfModel(GradingSettings())
    var mutator = Mutator(seed: 77)
    var gradedCount = 0
    for step in 0..<Mutator.count / 10 {
      let bytes = mutator.mutated(original)
      do throws(GradingFailure) {
        let input = GradingInput(.bytes(bytes), name: "f")
        let sums = try servqual.sums(of: input)
        let perceived = try servperf.sums(of: input)
        gradedCount += 1
        if sums.rows.read != perceived.rows.read || sums.rows.used > sums.rows.read {
          Issue.record("\(String(decoding: bytes, as: UTF8.self))")
        }
        // Working the numbers out takes longer than reading.
        if step % 25 == 0 {
          let report = servqual.report(on: sums, ReportChoices())
          #expect(!report.document(in: .dutch).text.contains("nan"))
        }
      } catch {
        #expect(!error.message.dutch.isEmpty)
      }
    }
    #expect(gradedCount > Mutator.count / 20)
  }
}
