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

  private static let steps = 500

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
    var fit = Fit(correlations)
    for _ in 0..<steps {
      guard let next = fit.improved() else { return nil }
      let moved = zip(fit.loadings + fit.uniquenesses, next.loadings + next.uniquenesses)
        .reduce(0) { max($0, ($1.0 - $1.1).magnitude) }
      fit = next
      // A variance this far below 0 doesn't come back.
      guard fit.uniquenesses.allSatisfy({ $0 > -10 }) else { return nil }
      if moved < 1e-11 { return fit }
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
    fileprivate(set) var loadings: [Double]
    fileprivate(set) var uniquenesses: [Double]
    private var size: Int { observed.size }

    /// Starts from the first centroid factor.
    init(_ observed: SquareMatrix) {
      self.observed = observed
      let root = max(observed.total, 1e-6).squareRoot()
      loadings = (0..<observed.size).map { item in
        let loading = observed.rowSum(item) / root
        return min(max(loading.magnitude, 0.1), 0.9) * (loading < 0 ? -1 : 1)
      }
      uniquenesses = loadings.map { 1 - $0 * $0 }
    }

    private func implied() -> SquareMatrix {
      SquareMatrix(size: size) { row, column in
        loadings[row] * loadings[column] + (row == column ? uniquenesses[row] : 0)
      }
    }

    /// What is minimised; `nil` where the implied covariances aren't possible ones.
    private var misfit: Double? {
      let implied = implied()
      guard let lower = implied.cholesky, let inverse = implied.inverse else { return nil }
      let logarithm = (0..<size).reduce(0) { $0 + 2 * lower[$1, $1].logarithm }
      return logarithm + product(observed, inverse)
    }

    /// tr(AB) of symmetric matrices.
    private func product(_ left: SquareMatrix, _ right: SquareMatrix) -> Double {
      (0..<size).reduce(0) { sum, row in
        (0..<size).reduce(sum) { $0 + left[row, $1] * right[row, $1] }
      }
    }

    /// After one step of Fisher scoring, halved until it's a step down; itself when there's none
    /// left to make, `nil` when none can be computed.
    func improved() -> Fit? {
      guard let inverse = implied().inverse, let now = misfit,
        let step = information(inverse).solution(for: gradient(inverse))
      else { return nil }
      var scale = 1.0
      for _ in 0..<40 {
        var next = self
        for item in 0..<size {
          next.loadings[item] -= scale * step[item]
          next.uniquenesses[item] -= scale * step[size + item]
        }
        if let misfit = next.misfit, misfit <= now + 1e-14 { return next }
        scale /= 2
      }
      return self
    }

    /// With A = Σ⁻¹ − Σ⁻¹SΣ⁻¹: 2Aλ and the diagonal of A.
    private func gradient(_ inverse: SquareMatrix) -> [Double] {
      let half = times(inverse, observed)
      let whole = times(half, inverse)
      let difference = SquareMatrix(size: size) { inverse[$0, $1] - whole[$0, $1] }
      let byLoading = (0..<size).map { row in
        2 * (0..<size).reduce(0) { $0 + difference[row, $1] * loadings[$1] }
      }
      return byLoading + (0..<size).map { difference[$0, $0] }
    }

    private func times(_ left: SquareMatrix, _ right: SquareMatrix) -> SquareMatrix {
      SquareMatrix(size: size) { row, column in
        (0..<size).reduce(0) { $0 + left[row, $1] * right[$1, column] }
      }
    }

    /// tr(Σ⁻¹ ∂Σ Σ⁻¹ ∂Σ) for each pair of unknowns, loadings first.
    private func information(_ inverse: SquareMatrix) -> SquareMatrix {
      let turned = (0..<size).map { row in
        (0..<size).reduce(0) { $0 + inverse[row, $1] * loadings[$1] }
      }
      let length = (0..<size).reduce(0) { $0 + loadings[$1] * turned[$1] }
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
