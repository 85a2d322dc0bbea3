import Documents
import Testing

@testable import Statistics

/// Against scipy 1.17.1 (`servqual_stats_n30.json`).
@Suite struct InferenceTests {
  /// The gaps of the respondents on a dimension, over the number of its items.
  private func gaps(_ items: ClosedRange<Int>) throws -> ValueCounts {
    let (expected, perceived) = try (
      Vectors.answers("expectations"), Vectors.answers("perceptions")
    )
    let sums = zip(expected, perceived).map { expected, perceived in
      items.reduce(0) { $0 + perceived[$1 - 1] - expected[$1 - 1] }
    }
    return ValueCounts(values: sums, denominator: items.count)
  }

  /// The vector's p for dimensions of five items came from means as doubles, in which equal gaps
  /// differ in their last digit and so aren't ties. These are scipy's for the sums of the gaps.
  private static let rankPs = [
    "reliability": 1.5942375258103098e-06, "empathy": 3.503293290470851e-06,
  ]

  @Test(arguments: Vectors.dimensions.map(\.name))
  func gapsOfADimension(name: String) throws {
    let items = try #require(Vectors.dimensions.first { $0.name == name }).items
    let vector = try #require(try Vectors.file("servqual_stats_n30")["expected"]?[name])
    let gaps = try gaps(items)
    let test = try #require(PairedT(gaps.moments))
    #expect(agree(gaps.moments.mean, vector["mean_gap"]?.number, within: 1e-14))
    #expect(agree(gaps.moments.standardDeviation, vector["sd_gap"]?.number, within: 1e-13))
    #expect(agree(test.t, vector["t"]?.number, within: 1e-12))
    #expect(Double(test.df) == vector["df"]?.number)
    let p = try #require(vector["p_two_sided"]?.number)
    #expect((test.p / p - 1).magnitude < 1e-9)
    #expect(agree(test.effect, vector["cohen_dz"]?.number, within: 1e-12))
    let interval = try #require(vector["ci95"]).numbers
    #expect(agree(test.interval.lowerBound, interval[0], within: 1e-12))
    #expect(agree(test.interval.upperBound, interval[1], within: 1e-12))
    let wilcoxon = try #require(WilcoxonSignedRank(gaps))
    #expect(wilcoxon.statistic == vector["wilcoxon_W"]?.number)
    let rankP = try #require(Self.rankPs[name] ?? vector["wilcoxon_p_normal_nocorr"]?.number)
    #expect((wilcoxon.p / rankP - 1).magnitude < 1e-9)
  }

  @Test func holm() throws {
    let file = try Vectors.file("servqual_stats_n30")
    let names = Vectors.dimensions.map(\.name)
    let ps = names.map { file["expected"]?[$0]?["p_two_sided"]?.number }
    let theirs = names.map { file["holm_p"]?[$0]?.number }
    for (mine, theirs) in zip(Holm.adjusted(ps), theirs) {
      #expect(agree(mine, theirs, within: 1e-20))
    }
  }

  @Test func holmWithoutSomeTests() {
    let adjusted = Holm.adjusted([0.01, nil, 0.04, 0.03, 0.9])
    let expected: [Double?] = [0.04, nil, 0.09, 0.09, 0.9]
    for (mine, theirs) in zip(adjusted, expected) { #expect(agree(mine, theirs, within: 1e-15)) }
    #expect(Holm.adjusted([]) == [])
    #expect(Holm.adjusted([0.7, 0.8]) == [1, 1])
  }

  /// scipy: `wilcoxon([1,-2,3,0,2,-1,4,5,-3,2], correction=False, method="asymptotic")`, 1.17.1.
  @Test func wilcoxonWithTiesAndZeros() throws {
    let test = try #require(
      WilcoxonSignedRank(ValueCounts(values: [1, -2, 3, 0, 2, -1, 4, 5, -3, 2])))
    #expect(test.count == 9)
    #expect(test.statistic == 12)
    #expect(agree(test.p, 0.21110534568480344, within: 1e-9))
    #expect(WilcoxonSignedRank(ValueCounts(values: [0, 0])) == nil)
    #expect(WilcoxonSignedRank(ValueCounts(values: [])) == nil)
  }

  @Test func whatCannotBeTested() {
    #expect(PairedT(ValueCounts(values: [3]).moments) == nil)
    #expect(PairedT(ValueCounts(values: [3, 3, 3]).moments) == nil)
    #expect(PairedT(IntegerMoments()) == nil)
    #expect(IntegerMoments().mean == nil)
    #expect(ValueCounts(values: [5]).moments.variance == nil)
  }

  /// As doubles, Σx² − (Σx)²/n loses every digit here; the exact variance is 30 (1, 6, 11, 16 over a
  /// thousand million).
  @Test func variancesOfLargeNumbersAreExact() {
    let base = 1_000_000_000_000
    let moments = ValueCounts(values: [base + 4, base + 7, base + 13, base + 16]).moments
    #expect(moments.variance == 30)
  }

  @Test func medians() {
    #expect(ValueCounts(values: [9, 1, 4, 2]).median == 3)
    #expect(ValueCounts(values: [9, 1, 4], denominator: 2).median == 2)
    #expect(ValueCounts(values: []).median == nil)
    #expect(ValueCounts([3: 0, 5: 2]).entries == [.init(value: 5, count: 2)])
  }

  /// scipy 1.17.1: t.ppf(0.975, 29), f.ppf(0.9, 3, 12), norm.ppf(0.025), 2·t.cdf(−2.5, 7).
  @Test func distributions() {
    #expect(agree(StudentT.quantile(0.975, df: 29), 2.045229642132703, within: 1e-12))
    #expect(agree(FisherF.quantile(0.9, df1: 3, df2: 12), 2.6055249208306783, within: 1e-10))
    #expect(agree(Normal.quantile(0.025), -1.959963984540054, within: 1e-12))
    #expect(agree(StudentT.twoSidedP(-2.5, df: 7), 0.04099221858575289, within: 1e-9))
    #expect(StudentT.quantile(1, df: 3) == nil)
    #expect(StudentT.quantile(0.5, df: 0) == nil)
    #expect(FisherF.quantile(0.5, df1: -1, df2: 3) == nil)
    #expect(Normal.quantile(0) == nil)
  }
}
