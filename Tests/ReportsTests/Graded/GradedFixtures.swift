import Documents
import Foundation
import Grading
import QuizModel
import TestSupport
import Testing

@testable import Reports

/// The files of `Fixtures/`, each graded by the model that its name starts with.
enum GradedFixtures {
  static let names = [
    "csas.gasten", "csas.many", "ipa.rtl", "ipa.vector", "ipa.winkel", "matrix.many",
    "matrix.names", "matrix.vector",
    "rfm.customers", "rfm.purchases", "servperf.thirty",
    "servqual.bad", "servqual.empty", "servqual.few", "servqual.missing", "servqual.one",
    "servqual.thirty", "zone.vector",
  ]

  static func page(_ name: String, _ language: Language) throws -> Page {
    Page(try report(name), file: "\(name).csv", language.reportTexts)
  }

  static func report(_ name: String) throws -> any GradingReport {
    let model = try #require(GradingModels.named(String(name.prefix { $0 != "." })))
    let bytes = try Repository.bytes("Tests/ReportsTests/Fixtures/\(name).csv")
    return try graded(model, bytes, name: name)
  }

  private static func graded<Model: GradingModel>(
    _ type: Model.Type, _ bytes: [UInt8], name: String
  ) throws -> any GradingReport {
    let model = try Model(GradingSettings())
    let sums = try model.sums(of: GradingInput(.bytes(bytes), name: "\(name).csv"))
    return model.report(on: sums, ReportChoices())
  }
}
