/// A small square matrix of numbers.
public struct SquareMatrix: Equatable, Sendable {
  public let size: Int
  private var values: [Double]

  public init(size: Int, _ value: (_ row: Int, _ column: Int) -> Double) {
    self.size = size
    values = []
    values.reserveCapacity(size * size)
    for row in 0..<size {
      for column in 0..<size { values.append(value(row, column)) }
    }
  }

  public subscript(row: Int, column: Int) -> Double {
    get { values[row * size + column] }
    set { values[row * size + column] = newValue }
  }

  public var total: Double { values.reduce(0, +) }
  public var trace: Double { (0..<size).reduce(0) { $0 + self[$1, $1] } }

  public func rowSum(_ row: Int) -> Double { (0..<size).reduce(0) { $0 + self[row, $1] } }

  /// Covariances as correlations; `nil` where a variance is 0.
  public var correlations: SquareMatrix? {
    guard (0..<size).allSatisfy({ self[$0, $0] > 0 }) else { return nil }
    return SquareMatrix(size: size) { row, column in
      row == column
        ? 1 : self[row, column] / (self[row, row] * self[column, column]).squareRoot()
    }
  }

  /// The lower triangle whose product with its own transpose this is (Cholesky); `nil` unless the
  /// matrix is symmetric and positive definite by a clear margin.
  public var cholesky: SquareMatrix? {
    var lower = SquareMatrix(size: size) { _, _ in 0 }
    for row in 0..<size {
      for column in 0...row {
        let rest = (0..<column).reduce(self[row, column]) {
          $0 - lower[row, $1] * lower[column, $1]
        }
        if row == column {
          guard rest > 1e-12 * max(self[row, row], 1e-300) else { return nil }
          lower[row, row] = rest.squareRoot()
        } else {
          lower[row, column] = rest / lower[column, column]
        }
      }
    }
    return lower
  }

  /// The solution of `self · x = right`, with `self` as ``cholesky`` wants it.
  public func solution(for right: [Double]) -> [Double]? {
    cholesky.map { $0.solutionByTriangle(for: right) }
  }

  /// The same with `self` the lower triangle.
  private func solutionByTriangle(for right: [Double]) -> [Double] {
    var x = right
    for row in 0..<size {
      x[row] = (0..<row).reduce(x[row]) { $0 - self[row, $1] * x[$1] } / self[row, row]
    }
    for row in (0..<size).reversed() {
      x[row] = (row + 1..<size).reduce(x[row]) { $0 - self[$1, row] * x[$1] } / self[row, row]
    }
    return x
  }

  /// The inverse; `nil` where ``cholesky`` is.
  public var inverse: SquareMatrix? {
    guard let lower = cholesky else { return nil }
    let columns = (0..<size).map { column in
      lower.solutionByTriangle(for: (0..<size).map { $0 == column ? 1 : 0 })
    }
    return SquareMatrix(size: size) { row, column in columns[column][row] }
  }
}
