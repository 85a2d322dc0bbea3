import QuizModel

/// The range of numbers that an option names: `10–20`, `5 tot en met 9`, `20 to 30`.
struct NumberRange {
  let minimum: Rational
  let maximum: Rational
  /// Whether the maximum itself is in it: not after *tot* and *to*.
  let isClosed: Bool

  /// `nil` unless the text holds exactly two numbers with a word or dash of range between them.
  init?(_ text: String) {
    guard text.utf8.contains(where: WordSplitter.isDigit) else { return nil }
    var numbers: [Substring] = []
    var between: Substring = ""
    var rest = text[...]
    while let start = rest.firstIndex(where: { $0.isASCII && $0.isNumber }) {
      if numbers.count == 1 { between = rest[..<start] }
      rest = rest[start...]
      let number = rest.prefix { $0.isASCII && $0.isNumber || $0 == "," || $0 == "." }
      numbers.append(number)
      rest = rest.dropFirst(number.count)
    }
    guard numbers.count == 2, let isClosed = Self.isClosed(between),
      let minimum = Self.number(numbers[0]), let maximum = Self.number(numbers[1]),
      minimum < maximum
    else { return nil }
    self.minimum = minimum
    self.maximum = maximum
    self.isClosed = isClosed
  }

  /// `nil` where the words between two numbers make no range.
  private static func isClosed(_ between: Substring) -> Bool? {
    let words = between.filter { !"€$% ".contains($0) }
    return switch words {
    case "-", "–", "—", "totenmet", "t/m", "through": true
    case "tot", "to": false
    default: nil
    }
  }

  /// A comma or a point with three digits after it groups thousands; else it's a decimal mark.
  private static func number(_ text: Substring) -> Rational? {
    let parts = text.split { $0 == "," || $0 == "." }
    guard parts.count == 2, parts[1].count != 3 else {
      return Rational(decimal: parts.joined())
    }
    return Rational(decimal: parts.joined(separator: "."))
  }

  func overlaps(_ other: NumberRange) -> Bool {
    let (low, high) = minimum <= other.minimum ? (self, other) : (other, self)
    return high.minimum < low.maximum || low.isClosed && high.minimum == low.maximum
  }
}
