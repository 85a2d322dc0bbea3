import Documents
import QuizModel
import Slips

/// A way to grade a file: one file each under `Models/`, one line in `GradingModels.all`.
///
/// Reading and reporting are apart: all that a report needs are sums.
public protocol GradingModel: Sendable {
  associatedtype Sums: Sendable
  associatedtype Report: GradingReport

  /// As on the command line.
  static var name: String { get }
  /// What it reads and gives.
  static var summary: Message { get }
  /// Throws when a setting can't be used.
  init(_ settings: GradingSettings) throws(GradingFailure)
  func sums(of input: GradingInput) throws(GradingFailure) -> Sums
  func report(on sums: Sums, _ choices: ReportChoices) -> Report
}

/// What a model says of a file.
public protocol GradingReport: Sendable {
  var rows: RowCounts { get }
  var findings: RowFindings { get }
  /// For people.
  var page: ReportPage { get }
  /// The model's own results by name, for programs; see ``document(in:)``.
  func results(in language: Language) -> [String: JSONTree]
  /// The rows of the long table, where there is one.
  var listing: (any ReportListing)? { get }
  /// What a known slip could have spoilt.
  var slipResults: [SlipResult] { get }
}

public enum GradingModels {
  public static let all: [any GradingModel.Type] = [
    ServqualModel.self,
    ServperfModel.self,
    CSASModel.self,
    IPAModel.self,
    ZoneModel.self,
    RFMModel.self,
    MatrixModel.self,
  ]

  public static func named(_ name: String) -> (any GradingModel.Type)? {
    all.first { $0.name == name }
  }

  public static let names: [String] = all.map { $0.name }
}

extension GradingReport {
  public var slipResults: [SlipResult] { [] }
  public var listing: (any ReportListing)? { nil }

  public var rowTree: JSONTree { rows.json }

  public func findingTree(in language: Language) -> JSONTree {
    .array(findings.shown) { $0.json(in: language) }
  }

  /// The whole result, with what every model gives.
  public func document(in language: Language) -> JSONTree {
    let page = page
    var conventions: [String: JSONTree] = [:]
    for convention in page.conventions {
      conventions[convention.key] = .string(convention.text[language])
    }
    return JSONTree.object(results(in: language)).with([
      "rows": rowTree, "findings": findingTree(in: language),
      "findingCount": .integer(findings.count),
      "notes": .array(page.notes + page.detailNotes) { .string($0[language]) },
      "conventions": .object(conventions),
    ])
  }
}
