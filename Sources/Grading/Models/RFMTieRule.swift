/// Which rank customers with the same value get, out of the ranks that they take up together.
///
/// Only `first` gives equal customers different classes.
public enum RFMTieRule: String, CaseIterable, Sendable {
  /// The mean of those ranks: four equal ones at the bottom all have rank 2½.
  case average
  /// The lowest of them.
  case min
  /// The highest of them.
  case max
  /// Each its own, in the order of the file.
  case first
}
