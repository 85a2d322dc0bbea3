import Documents
import QuizModel
import Slips
import Testing

@testable import Grading

/// Each known slip is named by the number it gives, from the vectors where these have it.
@Suite struct ExplanationTests {
  private func explanation<Model: GradingModel>(
    _ text: String, _ type: Model.Type, _ csv: String,
    _ change: (inout GradingSettings) -> Void = { _ in }
  ) throws -> Explanation {
    let value = try #require(Rational(decimal: text))
    let decimals = text.split(separator: ".").dropFirst().first?.count ?? 0
    let unit = (0..<decimals).reduce(2) { unit, _ in unit * 10 }
    return Explanation(
      of: value, halfUnit: Rational(parts: 1, of: unit),
      among: try graded(type, csv, ReportChoices(), change).slipResults)
  }

  private func names(_ explanation: Explanation) -> [String] {
    explanation.matches.map { "\($0.slip.name) \($0.result.id)" }
  }

  @Test(arguments: [
    ("1.3075", "signReversed unweighted"), ("1.31", "signReversed unweighted"),
    ("-1.329545", "meanOverItems unweighted"), ("-1.33", "meanOverItems unweighted"),
    ("-144.075", "notDividedByHundred weighted"), ("-144.08", "notDividedByHundred weighted"),
    ("-0.28815", "totalDividedByFive weighted"), ("-28.815", "totalDividedByFive weighted"),
    ("-1.459125", "weightsAveragedFirst weighted"), ("1.8125", "signReversed responsiveness"),
    ("-1.3600", "dimensionsByPosition unweighted"),
  ])
  func servqual(number: String, slip: String) throws {
    let explanation = try explanation(number, ServqualModel.self, Vectors.csv("servqual_basic"))
    #expect(names(explanation).contains(slip), "\(names(explanation))")
    #expect(explanation.right.isEmpty)
  }

  /// A right number isn't a slip, whatever else would give it.
  @Test(arguments: ["-1.3075", "-1.308", "-1.31", "-1.3", "-1", "-1.44075", "-0.625", "-1.4"])
  func rightNumbers(number: String) throws {
    let explanation = try explanation(number, ServqualModel.self, Vectors.csv("servqual_basic"))
    #expect(!explanation.right.isEmpty && explanation.matches.isEmpty)
  }

  @Test func nothingKnown() throws {
    let explanation = try explanation("-3.21", ServqualModel.self, Vectors.csv("servqual_basic"))
    #expect(explanation.right.isEmpty && explanation.matches.isEmpty)
  }

  @Test(arguments: [("-0.0225", "unweighted"), ("1.8125", "responsiveness"), ("1.4", "empathy")])
  func itemsThatWereNotReversed(number: String, result: String) throws {
    let reversed = (Array(10...13) + Array(18...22)).map { ItemID("\($0)") }
    let explanation = try explanation(
      number, ServqualModel.self, Vectors.csv("servqual_reverse1988", prefix: "raw_")
    ) { $0.reversed = reversed }
    #expect(names(explanation).contains("itemsNotReversed \(result)"))
  }

  @Test func unpairedMeans() throws {
    for (number, result) in [("-1.702632", "reliability"), ("-1.833333", "responsiveness")] {
      let explanation = try explanation(
        number, ServqualModel.self, Vectors.csv("servqual_missing"))
      #expect(names(explanation).contains("unpairedMeans \(result)"))
    }
  }

  /// t over 120 gaps of tangibles instead of 30 respondents, by scipy 1.17.1:
  /// `ttest_1samp((P - E)[:, :4].ravel(), 0).statistic`.
  @Test func pooledT() throws {
    let explanation = try explanation(
      "-15.052542", ServqualModel.self, Vectors.csv("servqual_stats_n30"))
    #expect(names(explanation) == ["pooledT t-tangibles"])
  }

  /// Items 6 to 9 taken for responsiveness, and weights at the wrong gaps.
  @Test func dimensionsByPosition() throws {
    let csv = try Vectors.csv("servqual_basic")
    let items = try graded(ServqualModel.self, csv).result.items.compactMap(\.score)
    let second = try #require(Rational.mean(items[5..<9].map { $0 }))
    let byOrder = try explanation("\(second.text(decimals: 4))", ServqualModel.self, csv)
    #expect(names(byOrder).contains("dimensionsByPosition responsiveness"))
    let report = try graded(ServqualModel.self, csv)
    let weighted = try #require(report.slipResults.first { $0.id == "weighted" })
    let numbers = DimensionsByPosition.numbers(insteadOf: weighted).map(\.doubleValue)
    // numpy: mean over respondents of Σ w[book order] · gap[questionnaire order] / 100, both ways.
    #expect(
      numbers.count == 2 && agree(numbers[0], -1.1945000000000001) && agree(numbers[1], -1.442))
  }

  @Test func fifthsOfAScore() throws {
    let aspects = Instrument.csas.items.map(\.id.text).joined(separator: ",")
    let csv = aspects + "\n" + Array(repeating: "2", count: 16).joined(separator: ",")
    let explanation = try explanation("40", CSASModel.self, csv)
    #expect(
      names(explanation) == ["fifthsOfScore percent-procedural", "fifthsOfScore percent-personal"])
    #expect(try self.explanation("25", CSASModel.self, csv).right.count == 2)
  }
}
