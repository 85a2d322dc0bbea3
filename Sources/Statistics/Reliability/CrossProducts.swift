/// The sums of several whole numbers and of their products, over respondents: all that variances,
/// covariances and reliability need of a row of any length. Rows that are summed apart can be
/// added.
public struct CrossProducts: Equatable, Sendable {
  public let variables: Int
  public var count: Int
  /// One for each variable.
  public var sums: [Int]
  /// Row by row: the product of variables i and j at i·variables + j, and at j·variables + i.
  public var products: [Int]

  public init(variables: Int) {
    self.variables = variables
    count = 0
    sums = Array(repeating: 0, count: variables)
    products = Array(repeating: 0, count: variables * variables)
  }

  public mutating func add(_ values: [Int]) {
    precondition(values.count == variables)
    count += 1
    for (row, value) in values.enumerated() {
      sums[row] += value
      for (column, other) in values.enumerated() {
        products[row * variables + column] += value * other
      }
    }
  }

  /// The sums of new variables, each a sum of old ones with whole weights: `[[1, -1]]` is the
  /// difference of the first two.
  public func combined(_ weights: [[Int]]) -> CrossProducts {
    var result = CrossProducts(variables: weights.count)
    result.count = count
    for (row, left) in weights.enumerated() {
      result.sums[row] = zip(left, sums).reduce(0) { $0 + $1.0 * $1.1 }
      for (column, right) in weights.enumerated() {
        result.products[row * weights.count + column] = product(left, right)
      }
    }
    return result
  }

  private func product(_ left: [Int], _ right: [Int]) -> Int {
    var total = 0
    for (row, weight) in left.enumerated() where weight != 0 {
      for (column, other) in right.enumerated() where other != 0 {
        total += weight * other * products[row * variables + column]
      }
    }
    return total
  }

  /// The covariances with n − 1; `nil` below two respondents.
  public var covariance: SquareMatrix? {
    guard count > 1 else { return nil }
    let number = Int128(count)
    let divisor = Double(number * (number - 1))
    return SquareMatrix(size: variables) { row, column in
      let product = number * Int128(products[row * variables + column])
      return Double(product - Int128(sums[row]) * Int128(sums[column])) / divisor
    }
  }
}
