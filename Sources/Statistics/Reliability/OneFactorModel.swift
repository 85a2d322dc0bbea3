/// One common factor behind some items, by maximum likelihood (Jöreskog 1967):
///
///     Σ = λλᵀ + diag(θ);  F = ln|Σ| + tr(SΣ⁻¹)
///
/// minimised by Fisher scoring, with no bounds on θ. Where the best fit asks for a negative
/// variance (a Heywood case) or there is none, omega isn't to be had: on such data programs print
/// 2.5 or stop.
public enum OneFactorModel {
  public enum Outcome: Equatable, Sendable {
    /// (Σλ)² / ((Σλ)² + Σθ), McDonald's ω (McDonald 1999), from 0 to 1.
    case value(Double)
    /// Under three items the model has more unknowns than data.
    case tooFewItems
    /// An item without variance, or items that say exactly the same.
    case singular
    /// The fit asks for a variance below 0.
    case negativeVariance
    /// The fit finds no end.
    case noConvergence

    public var value: Double? {
      if case .value(let value) = self { value } else { nil }
    }
  }

  /// Where there's an end, it's found in fewer steps.
  private static let steps = 200

  public static func omega(_ covariance: SquareMatrix) -> Outcome {
    guard covariance.size >= 3 else { return .tooFewItems }
    guard let correlations = covariance.correlations, correlations.cholesky != nil else {
      return .singular
    }
    guard let fit = fitted(to: correlations) else { return .noConvergence }
    guard fit.uniquenesses.allSatisfy({ $0 >= 0 }) else { return .negativeVariance }
    return .value(omega(of: fit, covariance))
  }

  /// The best fit, possible or not; `nil` when none is found.
  static func fitted(to correlations: SquareMatrix) -> Fit? {
    guard var fit = Fit(correlations) else { return nil }
    for _ in 0..<steps {
      guard let next = fit.improved() else { return nil }
      let moved = zip(fit.loadings + fit.uniquenesses, next.loadings + next.uniquenesses)
        .reduce(0) { max($0, ($1.0 - $1.1).magnitude) }
      fit = next
      // A variance this far below 0 doesn't come back.
      guard fit.uniquenesses.allSatisfy({ $0 > -1 }) else { return nil }
      if moved < 1e-10 { return fit }
    }
    return nil
  }

  /// The model was fitted to correlations; sums are of the items as they are.
  static func omega(of fit: Fit, _ covariance: SquareMatrix) -> Double {
    var (common, unique) = (0.0, 0.0)
    for item in 0..<covariance.size {
      let variance = covariance[item, item]
      common += fit.loadings[item] * variance.squareRoot()
      unique += fit.uniquenesses[item] * variance
    }
    return common * common / (common * common + unique)
  }

  /// Loadings and uniquenesses on the way to the best.
  struct Fit {
    private let observed: SquareMatrix
    private(set) var loadings: [Double]
    private(set) var uniquenesses: [Double]
    /// Σ⁻¹
    private let inverse: SquareMatrix
    /// What is minimised.
    private let misfit: Double
    private var size: Int { observed.size }

    /// Starts from the first centroid factor; `nil` where the implied covariances aren't possible
    /// ones.
    init?(_ observed: SquareMatrix) {
      let root = max(observed.total, 1e-6).squareRoot()
      let loadings = (0..<observed.size).map { item in
        let loading = observed.rowSum(item) / root
        return min(max(loading.magnitude, 0.1), 0.9) * (loading < 0 ? -1 : 1)
      }
      self.init(observed, loadings, loadings.map { 1 - $0 * $0 })
    }

    private init?(_ observed: SquareMatrix, _ loadings: [Double], _ uniquenesses: [Double]) {
      let implied = SquareMatrix(size: observed.size) { row, column in
        loadings[row] * loadings[column] + (row == column ? uniquenesses[row] : 0)
      }
      guard let lower = implied.cholesky else { return nil }
      self.observed = observed
      self.loadings = loadings
      self.uniquenesses = uniquenesses
      inverse = lower.inverseByTriangle
      var misfit = 0.0
      for row in 0..<observed.size {
        misfit += 2 * lower[row, row].logarithm
        for column in 0..<observed.size { misfit += observed[row, column] * inverse[row, column] }
      }
      self.misfit = misfit
    }

    /// After one step of Fisher scoring, halved until it's a step down; itself when there's none
    /// left to make, `nil` when none can be computed.
    func improved() -> Fit? {
      guard let step = information.solution(for: gradient) else { return nil }
      var scale = 1.0
      for _ in 0..<40 {
        let next = Fit(
          observed, loadings.indices.map { loadings[$0] - scale * step[$0] },
          loadings.indices.map { uniquenesses[$0] - scale * step[size + $0] })
        if let next, next.misfit <= misfit + 1e-14 { return next }
        scale /= 2
      }
      return self
    }

    /// With A = Σ⁻¹ − Σ⁻¹SΣ⁻¹: 2Aλ and the diagonal of A.
    private var gradient: [Double] {
      let whole = inverse.times(observed).times(inverse)
      let difference = SquareMatrix(size: size) { inverse[$0, $1] - whole[$0, $1] }
      return difference.times(loadings).map { 2 * $0 } + (0..<size).map { difference[$0, $0] }
    }

    /// tr(Σ⁻¹ ∂Σ Σ⁻¹ ∂Σ) for each pair of unknowns, loadings first.
    private var information: SquareMatrix {
      let turned = inverse.times(loadings)
      let length = zip(loadings, turned).reduce(0) { $0 + $1.0 * $1.1 }
      return SquareMatrix(size: 2 * size) { row, column in
        let (i, j) = (row % size, column % size)
        switch (row < size, column < size) {
        case (true, true): return 2 * (inverse[i, j] * length + turned[i] * turned[j])
        case (true, false): return 2 * inverse[i, j] * turned[j]
        case (false, true): return 2 * inverse[i, j] * turned[i]
        case (false, false): return inverse[i, j] * inverse[i, j]
        }
      }
    }
  }
}
