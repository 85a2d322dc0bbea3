/// Resampling of a mean: all drawings where they can be counted, else many.
public enum Bootstrap {
  public static let defaultDrawings = 10_000

  /// `nil` when all values are equal or there are fewer than two.
  ///
  /// - Parameter next: numbers from 0 up to but not including 1, each as likely; unused where all
  ///   drawings are counted.
  public static func intervals(
    of values: ValueCounts, confidence: Double = 0.95, ties: BootstrapIntervals.Ties = .half,
    drawings: Int = defaultDrawings, next: () -> Double
  ) -> BootstrapIntervals? {
    if let exact = ExactBootstrap(values) {
      return BootstrapIntervals(of: values, means: exact, confidence: confidence, ties: ties)
    }
    return SimulatedBootstrap(values, drawings: drawings, next: next).flatMap {
      BootstrapIntervals(of: values, means: $0, confidence: confidence, ties: ties)
    }
  }
}
