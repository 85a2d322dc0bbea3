import CourseFiles
import Documents
import QuizModel
import TestSupport
import Testing

@testable import Grading

/// Exports as form services write them, and the same answers in the contract's own columns.
enum Forms {
  static let folder = "Tests/GradingTests/Fixtures/Forms/"

  static func text(_ name: String) throws -> String {
    String(decoding: try Repository.bytes(folder + name + ".csv"), as: UTF8.self)
  }

  /// The instruments of the shipped course.
  static let instruments = Instrument.all(
    ofCourse: Repository.root + "courses/klantgericht-organiseren")

  static func instrument(_ id: String) throws -> Instrument {
    try #require(instruments.first { $0.id.text == id })
  }

  static func input(_ text: String, map: ColumnMap? = nil) -> GradingInput {
    var input = GradingInput(.bytes(Array(text.utf8)), name: "form.csv")
    input.map = map
    return input
  }

  /// The only proposal for a file.
  static func proposal(
    _ text: String, among instruments: [Instrument] = instruments,
    sides: [Instrument.Side] = [.expectation, .perception]
  ) throws -> ColumnProposal {
    let all = try ColumnProposal.made(for: input(text), among: instruments, sides: sides)
    #expect(all.count == 1)
    return try #require(all.first)
  }

  static func graded<Model: QuestionnaireModel>(
    _ type: Model.Type, _ text: String, map: ColumnMap?, instrument: Instrument,
    missing: MissingRule? = nil
  ) throws -> Model.Report {
    var settings = GradingSettings()
    settings.instrument = instrument
    settings.missing = missing
    let model = try Model(settings)
    return model.report(on: try model.sums(of: input(text, map: map)), ReportChoices())
  }

  /// All results but who the respondents are.
  static func results(_ report: some GradingReport) -> [String: JSONTree] {
    var results = report.results(in: .dutch)
    results["respondentScores"] = nil
    return results
  }
}
