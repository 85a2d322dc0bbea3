import Documents
import QuizModel
import TestSupport
import Testing

/// The stored vectors; each names the tool that computed it.
enum Vectors {
  static let dimensions: [(name: String, items: ClosedRange<Int>)] = [
    ("tangibles", 1...4), ("reliability", 5...9), ("responsiveness", 10...13),
    ("assurance", 14...17), ("empathy", 18...22),
  ]

  static func file(_ name: String) throws -> JSONValue {
    let bytes = try Repository.bytes("Tests/StatisticsTests/Fixtures/\(name).json")
    return try #require(JSONDocument.read(bytes, file: name).document).root
  }

  /// 30 respondents by 22 items, `expectations` or `perceptions`.
  static func answers(_ side: String) throws -> [[Int]] {
    let rows = try #require(try file("servqual_stats_n30")[side])
    return rows.elements.map { row in row.elements.compactMap { $0.number.map { Int($0) } } }
  }
}

extension JSONValue {
  var number: Double? { numberText.flatMap { Double($0) } }
  var numbers: [Double] { elements.compactMap(\.number) }
}

/// Whether two numbers agree as far as a tool printed them.
func agree(_ mine: Double?, _ theirs: Double?, within tolerance: Double = 1e-9) -> Bool {
  guard let mine, let theirs else { return mine == nil && theirs == nil }
  return (mine - theirs).magnitude <= tolerance * max(1, theirs.magnitude)
}
