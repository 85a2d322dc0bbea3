/// A word, a number or a sign of a formula.
struct FormulaToken {
  enum Kind: Equatable {
    case number(Rational)
    case word(String)
    case sign(String)
    case end

    var description: String {
      switch self {
      case .number(let number): number.shortText()
      case .word(let text), .sign(let text): text
      case .end: ""
      }
    }
  }

  let kind: Kind
  let place: Int

  /// All tokens with the end as the last.
  static func all(in text: String) throws(FormulaProblem) -> [FormulaToken] {
    let characters = Array(text)
    var tokens: [FormulaToken] = []
    var place = 0
    while place < characters.count {
      let start = place
      let first = characters[place]
      if first.isWhitespace {
        place += 1
      } else if first.isASCII && first.isNumber {
        let digits = run(characters, from: &place) { $0.isASCII && $0.isNumber || $0 == "." }
        guard let number = Rational(decimal: digits) else {
          throw FormulaProblem(reason: .badNumber(digits), place: start)
        }
        tokens.append(FormulaToken(kind: .number(number), place: start))
      } else if first.isASCII && first.isLetter {
        let word = run(characters, from: &place) { $0.isASCII && ($0.isLetter || $0.isNumber) }
        tokens.append(FormulaToken(kind: .word(word), place: start))
      } else {
        let sign = try sign(characters, at: place)
        place += sign.count
        tokens.append(FormulaToken(kind: .sign(sign), place: start))
      }
    }
    return tokens + [FormulaToken(kind: .end, place: characters.count)]
  }

  private static func run(
    _ characters: [Character], from place: inout Int, while belongs: (Character) -> Bool
  ) -> String {
    let start = place
    while place < characters.count, belongs(characters[place]) { place += 1 }
    return String(characters[start..<place])
  }

  private static func sign(
    _ characters: [Character], at place: Int
  ) throws(FormulaProblem) -> String {
    let two = String(characters[place...].prefix(2))
    if ["<=", ">=", "!="].contains(two) { return two }
    let one = String(characters[place])
    guard "+-*/()<>=,".contains(one) else {
      throw FormulaProblem(reason: .unexpected(one), place: place)
    }
    return one
  }
}
