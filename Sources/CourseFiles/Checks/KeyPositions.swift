import Documents
import QuizModel

/// In the files, the right option stands about as often at each place: exported and printed
/// questions keep that order, and learners know that *c* is a good guess (Attali & Bar-Hillel 2003;
/// Haladyna, Downing & Rodriguez 2002, guideline 20).
///
/// Told from 20 questions on, when the spread would come about by chance in fewer than 1 of 100
/// banks: Pearson's chi-square over the questions with the same number of options, with the Wilson
/// & Hilferty (1931) cube root. Each place must expect at least 5 keys; fixed orders don't count.
enum KeyPositions: CourseCheck {
  static let name = "key-position"
  static let leastQuestions = 20
  /// The 99th percentile of the normal distribution.
  private static let threshold = 2.326

  static func findings(in course: CheckedCourse) -> [Finding] {
    var counts: [Int: [Int]] = [:]
    for checked in course.questions {
      guard let key = checked.soleKey, checked.shape.presentation.choices?.isOrderFixed == false
      else { continue }
      let optionCount = checked.options.count
      counts[optionCount, default: Array(repeating: 0, count: optionCount)][key.place] += 1
    }
    return counts.sorted { $0.key < $1.key }.compactMap { optionCount, keys in
      guard isUneven(keys) else { return nil }
      return course.finding(Self.self, .warning, at: [], message(keys, of: optionCount))
    }
  }

  /// Whether keys are spread over their places in a way that chance hardly gives.
  static func isUneven(_ keys: [Int]) -> Bool {
    let total = keys.reduce(0, +)
    guard keys.count > 1, total >= leastQuestions, total >= 5 * keys.count else { return false }
    let expected = Double(total) / Double(keys.count)
    let square = keys.reduce(0.0) { sum, count in
      sum + (Double(count) - expected) * (Double(count) - expected) / expected
    }
    return normalDeviate(chiSquare: square, degrees: Double(keys.count - 1)) > threshold
  }

  private static func normalDeviate(chiSquare: Double, degrees: Double) -> Double {
    let spread = 2 / (9 * degrees)
    let root = Self.cubeRoot(chiSquare / degrees)
    return (root - (1 - spread)) / spread.squareRoot()
  }

  /// By Newton's method, which is exact to the last digits after a few dozen steps from above.
  private static func cubeRoot(_ value: Double) -> Double {
    guard value > 0 else { return 0 }
    return (0..<60).reduce(max(value, 1)) { root, _ in
      (2 * root + value / (root * root)) / 3
    }
  }

  private static func message(_ keys: [Int], of optionCount: Int) -> Message {
    let row = keys.map(String.init).joined(separator: ", ")
    return Message(
      nl: "bij \(optionCount) opties staat het goede antwoord zo vaak op elke plaats: \(row); "
        + "zet het in de bestanden vaker elders",
      en: "with \(optionCount) options the key stands this often at each place: \(row); "
        + "put it elsewhere more often in the files")
  }
}
