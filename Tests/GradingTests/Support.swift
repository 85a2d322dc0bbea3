import Documents
import QuizModel
import TestSupport
import Testing

@testable import Grading

/// The stored vectors; each names the tool that computed it.
enum Vectors {
  static let dimensions = [
    "tangibles", "reliability", "responsiveness", "assurance", "empathy",
  ]

  static func file(_ name: String) throws -> JSONValue {
    let bytes = try Repository.bytes("Tests/GradingTests/Fixtures/\(name).json")
    return try #require(JSONDocument.read(bytes, file: name).document).root
  }

  /// A vector's answers as a response file; `prefix` is `raw_` where answers aren't turned yet.
  static func csv(_ name: String, prefix: String = "", separator: String = ",") throws -> String {
    let file = try file(name)
    let expectations = try #require(file["\(prefix)expectations"])
    let perceptions = try #require(file["\(prefix)perceptions"])
    let weights = file["weights_100"].map { Array($0.elements) }
    var header = ["respondent"] + (1...22).map { "e\($0)" } + (1...22).map { "p\($0)" }
    if weights != nil { header += dimensions.map { "w_\($0)" } }
    var lines = [header.joined(separator: separator)]
    for (place, both) in zip(expectations.elements, perceptions.elements).enumerated() {
      var row = ["r\(place + 1)"]
      row += (Array(both.0.elements) + Array(both.1.elements)).map { cell in
        cell.number.map { "\(Int($0))" } ?? ""
      }
      row += weights?[place].elements.map { "\(Int($0.number ?? 0))" } ?? []
      lines.append(row.joined(separator: separator))
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension JSONValue {
  var number: Double? { numberText.flatMap { Double($0) } }
  var numbers: [Double?] { elements.map(\.number) }
}

/// Whether two numbers agree to the last digits of a double.
func agree(_ mine: Double?, _ theirs: Double?, within tolerance: Double = 1e-12) -> Bool {
  guard let mine, let theirs else { return mine == nil && theirs == nil }
  return (mine - theirs).magnitude <= tolerance * max(1, theirs.magnitude)
}

/// A model's report on a text as a file.
func graded<Model: GradingModel>(
  _ type: Model.Type, _ text: String, _ choices: ReportChoices = ReportChoices(),
  _ change: (inout GradingSettings) -> Void = { _ in }
) throws -> Model.Report {
  var settings = GradingSettings()
  change(&settings)
  let model = try Model(settings)
  let sums = try model.sums(of: GradingInput(.bytes(Array(text.utf8)), name: "test.csv"))
  return model.report(on: sums, choices)
}

/// The document as a script reads it.
func document(_ report: some GradingReport, in language: Language = .english) throws -> JSONValue {
  let bytes = Array(report.document(in: language).text.utf8)
  return try #require(JSONDocument.read(bytes, file: "report").document).root
}
