import QuizModel
import Testing

@testable import Reports

struct ReportNumberTests {
  @Test(arguments: [
    ("-1.3075", 3, "−1,308"), ("-1.3075", 2, "−1,31"), ("-0.001", 2, "0,00"), ("2.5", 0, "3"),
    ("-0.625", 2, "−0,63"), ("12", 1, "12,0"),
  ])
  func roundsExactly(decimal: String, decimals: Int, text: String) throws {
    let number = ReportNumber(try #require(Rational(decimal: decimal)))
    #expect(SampleCharts.dutch.number(number, decimals: decimals) == text)
  }

  @Test(arguments: [(-0.858, 2, "-0.86"), (-0.0004, 2, "0.00"), (1234.5, 1, "1234.5")])
  func writesDoubles(value: Double, decimals: Int, text: String) throws {
    let number = try #require(ReportNumber(value))
    let minus = text.replacing("-", with: "−")
    #expect(SampleCharts.english.number(number, decimals: decimals) == minus)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 1e300])
  func whatCannotBeDrawnIsNoNumber(value: Double) {
    #expect(ReportNumber(value) == nil)
    #expect(ReportInterval(lower: 0, upper: value) == nil)
  }

  @Test func anIntervalRunsUpward() {
    #expect(ReportInterval(lower: 1, upper: 0) == nil)
    #expect(ReportInterval(lower: 1, upper: 1) != nil)
  }

  @Test(arguments: [(0, "0"), (999, "999"), (1000, "1.000"), (1_234_567, "1.234.567")])
  func groupsThousands(count: Int, text: String) {
    #expect(SampleCharts.dutch.count(count) == text)
  }

  @Test(arguments: [(9_999, "9999"), (10_000, "10k"), (999_999, "999k"), (1_500_000, "1M")])
  func shortensCounts(count: Int, text: String) {
    #expect(SampleCharts.dutch.shortCount(count) == text)
  }

  @Test(arguments: [("50", "50"), ("4.50", "4,5"), ("0.125", "0,13"), ("100", "100")])
  func leavesOffZeros(decimal: String, text: String) throws {
    let number = ReportNumber(try #require(Rational(decimal: decimal)))
    #expect(SampleCharts.dutch.plain(number) == text)
  }
}
