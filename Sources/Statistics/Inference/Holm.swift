/// Holm's correction for several tests (Holm 1979): the smallest p times the number of tests, the
/// next times one less, and so on, never smaller than the one before and at most 1.
public enum Holm {
  /// In the order given; a test that couldn't be done stays `nil` and doesn't count as one.
  ///
  /// 0.01, 0.04, 0.03: 0.03, 0.06, 0.06.
  public static func adjusted(_ ps: [Double?]) -> [Double?] {
    let order = ps.indices.filter { ps[$0] != nil }.sorted { (ps[$0] ?? 0) < (ps[$1] ?? 0) }
    var adjusted: [Double?] = ps.map { _ in nil }
    var highest = 0.0
    for (place, index) in order.enumerated() {
      highest = max(highest, min(1, (ps[index] ?? 0) * Double(order.count - place)))
      adjusted[index] = highest
    }
    return adjusted
  }
}
