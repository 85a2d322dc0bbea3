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

  /// All tokens with the end as the last. A formula is ASCII, so its bytes are its characters up to
  /// the first that isn't.
  static func all(in text: String) throws(FormulaProblem) -> [FormulaToken] {
    let bytes = Array(text.utf8)
    var tokens: [FormulaToken] = []
    var place = 0
    while place < bytes.count {
      let start = place
      switch bytes[place] {
      case 0x20, 0x09, 0x0A: place += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let digits = run(bytes, from: &place) { isDigit($0) || $0 == UInt8(ascii: ".") }
        guard let number = Rational(decimal: digits) else {
          throw FormulaProblem(reason: .badNumber(digits), place: start)
        }
        tokens.append(FormulaToken(kind: .number(number), place: start))
      case let byte where isLetter(byte):
        let word = run(bytes, from: &place) { isLetter($0) || isDigit($0) }
        tokens.append(FormulaToken(kind: .word(word), place: start))
      default:
        let sign = try sign(bytes, at: place, in: text)
        place += sign.utf8.count
        tokens.append(FormulaToken(kind: .sign(sign), place: start))
      }
    }
    return tokens + [FormulaToken(kind: .end, place: bytes.count)]
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func run(
    _ bytes: [UInt8], from place: inout Int, while belongs: (UInt8) -> Bool
  ) -> String {
    let start = place
    while place < bytes.count, belongs(bytes[place]) { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private static func sign(
    _ bytes: [UInt8], at place: Int, in text: String
  ) throws(FormulaProblem) -> String {
    let isComparison = [UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "!")]
      .contains(bytes[place])
    if isComparison, place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "=") {
      return String(decoding: bytes[place...(place + 1)], as: UTF8.self)
    }
    guard "+-*/()<>=,".utf8.contains(bytes[place]) else {
      let character = text[text.utf8.index(text.startIndex, offsetBy: place)]
      throw FormulaProblem(reason: .unexpected(String(character)), place: place)
    }
    return String(decoding: bytes[place...place], as: UTF8.self)
  }
}
