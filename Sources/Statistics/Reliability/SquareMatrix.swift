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

  public func times(_ vector: [Double]) -> [Double] {
    (0..<size).map { row in
      var sum = 0.0
      for column in 0..<size { sum += self[row, column] * vector[column] }
      return sum
    }
  }

  public func times(_ other: SquareMatrix) -> SquareMatrix {
    SquareMatrix(size: size) { row, column in
      var sum = 0.0
      for place in 0..<size { sum += self[row, place] * other[place, column] }
      return sum
    }
  }

  /// The lower triangle whose product with its own transpose this is (Cholesky); `nil` unless the
  /// matrix is symmetric and positive definite by a clear margin.
  public var cholesky: SquareMatrix? {
    var lower = self
    let isDefinite = lower.values.withUnsafeMutableBufferPointer { cells in
      for row in 0..<size {
        for column in 0...row {
          var rest = cells[row * size + column]
          for place in 0..<column {
            rest -= cells[row * size + place] * cells[column * size + place]
          }
          if row == column {
            guard rest > 1e-12 * max(self[row, row], 1e-300) else { return false }
            cells[row * size + row] = rest.squareRoot()
          } else {
            cells[row * size + column] = rest / cells[column * size + column]
            cells[column * size + row] = 0
          }
        }
      }
      return true
    }
    return isDefinite ? lower : nil
  }

  /// The solution of `self · x = right`, with `self` as ``cholesky`` wants it.
  public func solution(for right: [Double]) -> [Double]? {
    guard let lower = cholesky else { return nil }
    var x = right
    x.withUnsafeMutableBufferPointer { lower.solve($0) }
    return x
  }

  /// The inverse; `nil` where ``cholesky`` is.
  public var inverse: SquareMatrix? { cholesky?.inverseByTriangle }

  /// With `self` the lower triangle of a matrix, the inverse of that matrix.
  var inverseByTriangle: SquareMatrix {
    // A symmetric matrix has its columns as rows.
    var inverse = SquareMatrix(size: size) { $0 == $1 ? 1 : 0 }
    inverse.values.withUnsafeMutableBufferPointer { cells in
      for row in 0..<size {
        solve(UnsafeMutableBufferPointer(rebasing: cells[row * size..<(row + 1) * size]))
      }
    }
    return inverse
  }

  /// With `self` the lower triangle of a matrix, puts the solution for that matrix in place of the
  /// right side.
  private func solve(_ x: UnsafeMutableBufferPointer<Double>) {
    values.withUnsafeBufferPointer { cells in
      for row in 0..<size {
        var rest = x[row]
        for place in 0..<row { rest -= cells[row * size + place] * x[place] }
        x[row] = rest / cells[row * size + row]
      }
      for row in (0..<size).reversed() {
        var rest = x[row]
        for place in row + 1..<size { rest -= cells[place * size + row] * x[place] }
        x[row] = rest / cells[row * size + row]
      }
    }
  }
}
