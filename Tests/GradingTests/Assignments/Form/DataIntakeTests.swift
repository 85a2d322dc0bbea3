import CourseFiles
import Documents
import Foundation
import QuizModel
import TestSupport
import Testing

@testable import Grading

/// A file of a group's own, taken into its submission.
@Suite struct DataIntakeTests {
  private static let instruments = Dictionary(
    uniqueKeysWithValues: Instrument.all(
      ofCourse: Repository.root + "courses/klantgericht-organiseren"
    ).map { ($0.id, $0) })

  private func intake(_ model: DataModel = .servqual) -> DataIntake {
    DataIntake(
      DataPart(
        model: model, instrument: model == .servqual ? "servqual-1991" : nil, minimumRows: 1,
        draw: nil, points: .one),
      instruments: Self.instruments)
  }

  private func bytes(_ name: String) throws -> [UInt8] {
    let path = Repository.root + "Tests/GradingTests/Fixtures/Forms/\(name).csv"
    return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  @Test func theContractsColumnsStayAsTheyAre() throws {
    let csv = try Vectors.csv("servqual_basic")
    guard case .ready(let text, let dropped) = try intake().read(Array(csv.utf8), name: "f") else {
      Issue.record("not ready")
      return
    }
    #expect(text == csv && dropped.isEmpty)
  }

  @Test func columnsThatNobodyReadsStayOut() throws {
    let lines = try Vectors.csv("servqual_basic").split(separator: "\n")
    let csv = zip(lines, ["E-mail", "=a@b.nl", "b@c.nl", "c@d.nl", "d@e.nl"])
      .map { "\($1),\($0)" }.joined(separator: "\r\n")
    guard case .ready(let text, let dropped) = try intake().read(Array(csv.utf8), name: "f") else {
      Issue.record("not ready")
      return
    }
    #expect(dropped == ["E-mail"])
    #expect(!text.contains("@"))
    #expect(try score(text) == score(lines.joined(separator: "\n")))
  }

  /// The exports of all services, in the model's columns, give the same report as the answers
  /// themselves.
  @Test(arguments: [
    "microsoft-forms-nl", "google-forms-en", "google-sheet-nl", "qualtrics-en",
  ])
  func exportsAreConverted(name: String) throws {
    let bytes = try bytes(name)
    guard case .export(let proposal) = try intake().read(bytes, name: name) else {
      Issue.record("no export")
      return
    }
    #expect(proposal.openColumns(required: intake().required).isEmpty)
    let text = try intake().converted(bytes, by: proposal.map)
    let answers = String(decoding: try self.bytes("answers"), as: UTF8.self)
    #expect(try score(text) == score(answers))
    #expect(!text.contains("@") && !text.contains("Timestamp"))
  }

  /// A question that's asked in two languages has two columns; what's answered counts.
  @Test func columnsThatAreReadAsOneArePutTogether() throws {
    let intake = DataIntake(
      DataPart(model: .csas, instrument: "csas", minimumRows: 1, draw: nil, points: .one),
      instruments: Self.instruments)
    let bytes = try bytes("google-two-languages")
    guard case .export(let proposal) = try intake.read(bytes, name: "f") else {
      Issue.record("no export")
      return
    }
    let text = try intake.converted(bytes, by: proposal.map)
    let answers = String(decoding: try self.bytes("csas-answers"), as: UTF8.self)
    #expect(try means(text) == means(answers))
  }

  private func means(_ csv: String) throws -> [String: JSONTree] {
    var settings = GradingSettings()
    settings.instrument = Self.instruments["csas"]
    return try report(CSASModel(settings), csv).results(in: .english)
  }

  private func report<Model: GradingModel>(_ model: Model, _ csv: String) throws -> Model.Report {
    let report = model.report(
      on: try model.sums(of: GradingInput(.bytes(Array(csv.utf8)), name: "f")), ReportChoices())
    #expect(report.rows.used > 0)
    return report
  }

  /// All numbers of a file as the model has them.
  private func score(_ csv: String) throws -> String {
    var settings = GradingSettings()
    settings.instrument = Self.instruments["servqual-1991"]
    let report = try report(ServqualModel(settings), csv)
    let results = report.results(in: .english)
    return "\(results["unweighted"] ?? .null) \(results["weighted"] ?? .null) \(report.rows)"
  }

  @Test func customersStayAsTheyAre() throws {
    let csv = "klant,r,f,m,attractiviteit,overstapkosten,vertrouwen,tevredenheid\nA,1,2,3,4,5,6,7\n"
    guard case .ready(let text, _) = try intake(.matrix).read(Array(csv.utf8), name: "f") else {
      Issue.record("not ready")
      return
    }
    #expect(text == csv)
  }

  @Test(
    arguments: [
      [], Array("\u{FEFF}".utf8), [0xFF, 0xFE, 0x61, 0x00], Array("naam\nNo".utf8) + [0xEB],
      Array("a,\"b\nc".utf8),
    ] as [[UInt8]])
  func whatIsNoTableIsRefusedOrReadAsItIs(bytes: [UInt8]) {
    for model in [DataModel.servqual, .matrix] {
      // Either it's refused here with a reason, or its columns are missing when it's read.
      guard let reading = try? intake(model).read(bytes, name: "f") else { continue }
      guard case .ready(let csv, _) = reading else {
        Issue.record("an export")
        return
      }
      #expect(csv.utf8.elementsEqual(bytes))
    }
  }
}
