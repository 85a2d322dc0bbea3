import CourseFiles
import Documents
import Foundation
import QuizModel
import TestSupport
import Testing

@testable import Grading

/// An export of a form, taken to results as a student would: what its header asks is recognised,
/// and the results are those of the same answers in the contract's columns.
@Suite struct FormsExportTests {
  @Test(arguments: [
    ("google-sheet-nl", 1), ("google-forms-en", 1), ("microsoft-forms-nl", 1), ("qualtrics-en", 3),
  ])
  func sameResultsAsTheContract(name: String, headerRows: Int) throws {
    let text = try Forms.text(name)
    let proposal = try Forms.proposal(text)
    let instrument = proposal.instrument
    let required = ServqualModel.required(of: instrument)
    #expect(instrument.id == "servqual-1991")
    #expect(proposal.headerRows == headerRows)
    #expect(proposal.openColumns(required: required) == [])
    #expect(proposal.missing(required) == [])
    #expect(proposal.unknownLabels == [])
    let report = try Forms.graded(
      ServqualModel.self, text, map: proposal.map, instrument: instrument)
    let contract = try Forms.graded(
      ServqualModel.self, try Forms.text("answers"), map: nil, instrument: instrument)
    #expect(report.findings.count == 0)
    #expect(report.rows == RowCounts(read: 6, used: 6))
    #expect(Forms.results(report) == Forms.results(contract))
    #expect(report.result.weights?.weightCount == 6)
  }

  @Test(arguments: ["google-sheet-nl", "microsoft-forms-nl", "qualtrics-en"])
  func perceptionsAlone(name: String) throws {
    let text = try Forms.text(name)
    let proposal = try Forms.proposal(text, sides: ServperfModel.sides)
    let report = try Forms.graded(
      ServperfModel.self, text, map: proposal.map, instrument: proposal.instrument)
    let contract = try Forms.graded(
      ServperfModel.self, try Forms.text("answers"), map: nil, instrument: proposal.instrument)
    #expect(Forms.results(report) == Forms.results(contract))
  }

  /// A form with a part in each language: half of the respondents filled in either.
  @Test(arguments: [MissingRule.any, .listwise])
  func twoLanguagesInOneFile(missing: MissingRule) throws {
    let text = try Forms.text("google-two-languages")
    let proposal = try Forms.proposal(text, sides: CSASModel.sides)
    #expect(proposal.instrument.id == "csas" && proposal.unknownLabels == [])
    let report = try Forms.graded(
      CSASModel.self, text, map: proposal.map, instrument: proposal.instrument, missing: missing)
    let contract = try Forms.graded(
      CSASModel.self, try Forms.text("csas-answers"), map: nil, instrument: proposal.instrument,
      missing: missing)
    #expect(report.findings.count == 0)
    #expect(Forms.results(report) == Forms.results(contract))
  }

  /// Who answers a question in both languages is told of, and the first answer counts.
  @Test func answeredTwice() throws {
    let text = try Forms.text("google-two-languages")
    var rows = text.split(separator: "\n").map(String.init)
    let map = try Forms.proposal(text, sides: CSASModel.sides).map
    #expect(rows[1].hasSuffix(","))
    rows[1] += "2"
    let report = try Forms.graded(
      CSASModel.self, rows.joined(separator: "\n"), map: map, instrument: Forms.instrument("csas"))
    let finding = try #require(report.findings.shown.first)
    #expect(report.findings.count == 1)
    #expect(finding.check == "answer-twice" && finding.row == 2 && finding.column == 34)
  }

  @Test(arguments: ["google-sheet-nl", "microsoft-forms-nl", "qualtrics-en"])
  func nothingPersonalIsKept(name: String) throws {
    let text = try Forms.text(name)
    let proposal = try Forms.proposal(text)
    let report = try Forms.graded(
      ServqualModel.self, text, map: proposal.map, instrument: proposal.instrument)
    let kept = report.document(in: .dutch).text + proposal.map.tree.text
    for secret in ["@", "192.0.2.", "2026", "anonymous", "52.37"] {
      #expect(!kept.contains(secret), "\(secret)")
    }
  }

  // MARK: Bad input

  private func spoilt(_ name: String, _ change: (inout [String]) -> Void) throws -> String {
    var lines = try Forms.text(name).split(separator: "\r\n").map(String.init)
    change(&lines)
    return lines.joined(separator: "\r\n")
  }

  @Test func twoColumnsThatAskTheSame() throws {
    let item = try #require(try Forms.instrument("servqual-1991").items[2].perception?.dutch)
    let other = try #require(try Forms.instrument("servqual-1991").items[3].perception?.dutch)
    let text = try spoilt("microsoft-forms-nl") { lines in
      lines[0] = lines[0].replacing(other + "\u{A0}", with: other).replacing(
        other, with: item + "2")
    }
    let proposal = try Forms.proposal(text)
    let required = ServqualModel.required(of: proposal.instrument)
    let open = proposal.openColumns(required: required)
    #expect(open.map { proposal.columns[$0].match } == [.unclear(["p3"]), .unclear(["p3"])])
    #expect(proposal.missing(required) == ["p3", "p4"])
  }

  @Test func aMissingQuestion() throws {
    let item = try #require(try Forms.instrument("servqual-1991").items[7].perception?.dutch)
    let text = try spoilt("microsoft-forms-nl") { lines in
      lines[0] = lines[0].replacing(item, with: "Hoe vaak kom je hier?")
    }
    let proposal = try Forms.proposal(text)
    let required = ServqualModel.required(of: proposal.instrument)
    #expect(proposal.missing(required) == ["p8"])
    #expect(proposal.openColumns(required: required).count == 1)
    let problem = #expect(throws: GradingFailure.self) {
      try Forms.graded(
        ServqualModel.self, text, map: proposal.map, instrument: proposal.instrument)
    }
    guard case .missingColumns(let missing)? = problem else {
      Issue.record("\(String(describing: problem))")
      return
    }
    #expect(missing.map { $0.name } == ["p8"])
  }

  @Test(arguments: [
    ("microsoft-forms-nl", "Mee eens", 3), ("qualtrics-en", "Strongly agree (7)", 5),
  ])
  func anUnreadableLabel(name: String, label: String, row: Int) throws {
    let proposal = try Forms.proposal(try Forms.text(name))
    let (lineEnd, separator) = name.hasPrefix("m") ? ("\r\n", ";") : ("\n", ",")
    var lines = try Forms.text(name).components(separatedBy: lineEnd)
    let line = try #require(lines.lastIndex { $0.contains(label) })
    let before = try #require(lines[line].ranges(of: label).first)
    let column = lines[line][..<before.lowerBound].split(
      separator: Character(separator), omittingEmptySubsequences: false
    ).count
    lines[line].replaceSubrange(before, with: "Zeker \u{1B}[2Jweten")
    let report = try Forms.graded(
      ServqualModel.self, lines.joined(separator: lineEnd), map: proposal.map,
      instrument: proposal.instrument)
    let finding = try #require(report.findings.shown.first)
    #expect(report.findings.count == 1 && finding.check == "answer-label")
    #expect(finding.column == column)
    #expect(finding.header == proposal.columns[column - 1].header)
    // The last respondent is in the last row, whatever the rows of the header.
    #expect(finding.row == 6 + proposal.headerRows - (lines.count - 2 - line))
    #expect(!finding.line(in: .dutch).contains("\u{1B}"))
  }

  @Test func anEmptyFile() throws {
    #expect(throws: GradingFailure.file(.empty)) {
      try ColumnProposal.made(for: Forms.input(""), among: Forms.instruments, sides: [.perception])
    }
    let head = try Forms.text("google-sheet-nl").split(separator: "\r\n")[0]
    let proposal = try Forms.proposal(String(head))
    let report = try Forms.graded(
      ServqualModel.self, String(head), map: proposal.map, instrument: proposal.instrument)
    #expect(report.rows == RowCounts(read: 0, used: 0))
  }

  @Test func aFileOfSomethingElse() throws {
    let all = try ColumnProposal.made(
      for: Forms.input("datum,bedrag\n1-1-2026,5\n"), among: Forms.instruments,
      sides: [.expectation, .perception])
    #expect(all.isEmpty)
  }

  @Test func aMapOfOtherColumns() throws {
    let map = try Forms.proposal(try Forms.text("google-sheet-nl")).map
    let text = try spoilt("google-sheet-nl") { lines in
      lines[0] = lines[0].replacing("Tijdstempel", with: "Moment")
    }
    #expect(
      throws: GradingFailure.otherColumns(map: ["Tijdstempel"], file: ["Moment"])
    ) {
      try Forms.graded(
        ServqualModel.self, text, map: map, instrument: Forms.instrument("servqual-1991"))
    }
  }

  @Test func spoiltExports() throws {
    let bytes = Array(try Forms.text("qualtrics-en").utf8)
    let instruments = [try Forms.instrument("servqual-1991")]
    var mutator = Mutator(seed: 31)
    var read = 0
    for _ in 0..<(Mutator.count / 400) {
      let input = GradingInput(.bytes(mutator.mutated(bytes)), name: "form.csv")
      guard
        let proposal = try? ColumnProposal.made(
          for: input, among: instruments, sides: [.expectation, .perception]
        ).first
      else { continue }
      var settings = GradingSettings()
      settings.instrument = proposal.instrument
      var mapped = input
      mapped.map = proposal.map
      let model = try ServqualModel(settings)
      if let sums = try? model.sums(of: mapped) {
        read += 1
        #expect(sums.rows.used <= sums.rows.read)
      }
    }
    #expect(read > Mutator.count / 1000)
  }
}
