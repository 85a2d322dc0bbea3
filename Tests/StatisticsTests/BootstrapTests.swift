import Documents
import QuizModel
import Testing

@testable import Statistics

/// Against a full enumeration with numpy 2.4.6 (`bootstrap_exact_n6.json`).
@Suite struct BootstrapTests {
  private static let gaps = ValueCounts(values: [-5, -3, -6, -1, 1, -4], denominator: 4)

  private func uniform(_ seed: UInt64) -> () -> Double {
    var generator = SeededGenerator(seed: seed)
    return { Double(generator.next() >> 11) * 0x1p-53 }
  }

  private func agrees(_ mine: ClosedRange<Double>?, _ theirs: [Double]?) -> Bool {
    agree(mine?.lowerBound, theirs?.first, within: 1e-12)
      && agree(mine?.upperBound, theirs?.last, within: 1e-12)
  }

  @Test func allDrawingsOfSix() throws {
    let vector = try Vectors.file("bootstrap_exact_n6")
    for ties in [BootstrapIntervals.Ties.half, .strict] {
      let intervals = try #require(
        Bootstrap.intervals(of: Self.gaps, ties: ties, next: { 0 }))
      #expect(intervals.drawings == nil)
      #expect(agree(intervals.standardError, vector["boot_se_exact"]?.number, within: 1e-12))
      #expect(agrees(intervals.percentile, vector["percentile_ci95"]?.numbers))
      #expect(agrees(intervals.basic, vector["basic_ci95"]?.numbers))
      let key = ties == .half ? "ci_midties" : "ci_strict"
      #expect(agrees(intervals.bca, vector["bca"]?[key]?.numbers))
    }
    let test = try #require(PairedT(Self.gaps.moments))
    #expect(agrees(test.interval, vector["student_t_ci95"]?.numbers))
  }

  @Test func theBiasAndAccelerationOfSix() throws {
    let bca = try #require(try Vectors.file("bootstrap_exact_n6")["bca"])
    let exact = try #require(ExactBootstrap(Self.gaps))
    let (below, equal) = exact.shares(comparedTo: Self.gaps)
    #expect(agree(Normal.quantile(below), bca["z0_strict_less"]?.number, within: 1e-10))
    #expect(agree(Normal.quantile(below + equal / 2), bca["z0_midties"]?.number, within: 1e-10))
    #expect(
      agree(
        BootstrapIntervals.acceleration(Self.gaps), bca["acceleration"]?.number, within: 1e-12))
  }

  /// Drawing comes near counting: within four standard errors of a quantile.
  @Test func drawingComesNearCounting() throws {
    let simulated = try #require(
      SimulatedBootstrap(Self.gaps, drawings: 40_000, next: uniform(5)))
    let exact = try #require(ExactBootstrap(Self.gaps))
    for share in [0.1, 0.25, 0.5, 0.9] {
      let distance = (simulated.quantile(share) - exact.quantile(share)).magnitude
      #expect(distance <= 1.0 / 24 + 1e-12, "\(share)")
    }
    let (mine, theirs) = (
      simulated.shares(comparedTo: Self.gaps), exact.shares(comparedTo: Self.gaps)
    )
    #expect((mine.below - theirs.below).magnitude < 0.011)
  }

  @Test func manyRespondentsAreDrawnByTheirCounts() throws {
    let values = ValueCounts([-2: 300_000, -1: 400_000, 0: 200_000, 3: 100_000])
    let intervals = try #require(
      Bootstrap.intervals(of: values, drawings: 2000, next: uniform(9)))
    let test = try #require(PairedT(values.moments))
    #expect(intervals.drawings == 2000)
    #expect(agree(intervals.percentile.lowerBound, test.interval.lowerBound, within: 5e-4))
    #expect(agree(intervals.percentile.upperBound, test.interval.upperBound, within: 5e-4))
    let again = Bootstrap.intervals(of: values, drawings: 2000, next: uniform(9))
    #expect(again == intervals)
    let other = Bootstrap.intervals(of: values, drawings: 2000, next: uniform(10))
    #expect(other != intervals)
  }

  @Test func whatCannotBeDrawn() {
    for values in [[], [4], [4, 4, 4]] {
      #expect(Bootstrap.intervals(of: ValueCounts(values: values), next: { 0.5 }) == nil)
    }
  }

  @Test func twoValues() throws {
    let intervals = try #require(
      Bootstrap.intervals(of: ValueCounts(values: [0, 1]), next: { 0 }))
    // 0, 0.5, 0.5 and 1: between the first two lies 0.025 of the way, 3 steps long.
    #expect(agrees(intervals.percentile, [0.0375, 0.9625]))
    #expect(agree(intervals.standardError, 0.5 / 2.0.squareRoot(), within: 1e-15))
  }

  /// The largest number of respondents whose drawings are counted.
  @Test func twentySixRespondents() throws {
    let values = ValueCounts(values: (0..<26).map { $0 * $0 % 7 })
    let exact = try #require(ExactBootstrap(values))
    #expect(ExactBootstrap(ValueCounts(values: Array(0..<27))) == nil)
    let test = try #require(PairedT(values.moments))
    #expect(agree(exact.quantile(0.025), test.interval.lowerBound, within: 0.1))
    #expect(agree(exact.quantile(0.5), values.moments.mean, within: 0.05))
  }
}
