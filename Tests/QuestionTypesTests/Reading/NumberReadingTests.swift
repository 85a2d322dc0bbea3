import QuestionTypes
import QuizModel
import Testing

@Suite struct NumberReadingTests {
  static func field(
    decimals: Int = 2, unit: String? = nil, minimum: String? = nil, maximum: String? = nil
  ) -> Presentation {
    .number(
      NumberField(
        decimals: decimals, unit: unit, minimum: minimum.map(decimal), maximum: maximum.map(decimal)
      ))
  }

  static let numbers: [(typed: String, value: String)] = [
    ("5", "5"), ("0", "0"), ("007", "7"), ("1.5", "1.5"), ("1,5", "1.5"), (".5", "0.5"),
    (",5", "0.5"), ("-0,5", "-0.5"), ("-.86", "-0.86"), ("+3", "3"), ("- 3", "-3"), ("−3", "-3"),
    ("–3", "-3"), ("\u{2011}3", "-3"), ("\u{2010}3", "-3"), ("1.2345", "1.2345"),
    ("0.125", "0.125"), ("0,125", "0.125"), ("1234", "1234"), ("1234,5", "1234.5"),
    ("1.234,5", "1234.5"), ("1,234.5", "1234.5"), ("1.234.567", "1234567"),
    ("1,234,567", "1234567"), ("1.234.567,89", "1234567.89"), ("1 234,5", "1234.5"),
    ("1\u{A0}234", "1234"), ("1\u{202F}234\u{202F}567", "1234567"), ("12'345.5", "12345.5"),
    ("12’345", "12345"), ("1 234.567", "1234.567"), ("1234.567", "1234.567"), ("5/8", "0.625"),
    ("-5/8", "-0.625"), ("5 / 8", "0.625"), ("1/-8", "-0.125"), ("2.5/5", "0.5"),
    ("00.125", "0.125"), ("999999999999999999", "999999999999999999"),
  ]

  @Test(arguments: numbers)
  func number(typed: String, value: String) {
    #expect(Reading(typed, Self.field()) == .read(.number(decimal(value))))
  }

  @Test(arguments: [
    "veel", "1e3", "1.2.3", "1,2,3", "1..2", "1,,2", "12.34.567", "1.23.456,7", "1.234,567,8",
    "1,5.", "1.5,", "5.", "5,", ".", ",", "+", "--5", "5-", "-+5", "1-2", "1 2", "1 23", "12 34",
    "1234 567", "1. 5", "5/0", "5/", "/8", "1/2/3", "1,5/2", "½", "５", "٣", "5 x", "x5", "5!", "$",
    "twaalf", "1234567890123456789", "0.1234567890123456789", "(5)", "=5", "5\u{301}", "' 5", "∞",
  ])
  func notANumber(typed: String) {
    #expect(Reading(typed, Self.field()) == .unreadable(.notANumber(read: typed)))
  }

  @Test func theTypedTextIsTold() {
    #expect(Reading(" −5x ", Self.field()) == .unreadable(.notANumber(read: "−5x")))
    #expect(Reading("-", Self.field()) == .read(.unknown))
    #expect(Reading("  ", Self.field()) == .unreadable(.empty))
  }

  static let units: [(typed: String, unit: String?, reading: Reading)] = [
    ("20%", "%", .read(.number(Rational(20)))), ("20 %", "%", .read(.number(Rational(20)))),
    ("20 procent", "%", .read(.number(Rational(20)))),
    ("20 Percent", "%", .read(.number(Rational(20)))), ("20", "%", .read(.number(Rational(20)))),
    ("%20", "%", .read(.number(Rational(20)))), ("20%", "procent", .read(.number(Rational(20)))),
    ("€ 20", "€", .read(.number(Rational(20)))), ("20 euro", "€", .read(.number(Rational(20)))),
    ("EUR 20", "€", .read(.number(Rational(20)))), ("€20", "euro", .read(.number(Rational(20)))),
    ("-€ 20", "€", .read(.number(Rational(-20)))), ("€ -20", "€", .read(.number(Rational(-20)))),
    ("€ −20", "€", .read(.number(Rational(-20)))), ("-20 €", "€", .read(.number(Rational(-20)))),
    ("12 klanten", "klanten", .read(.number(Rational(12)))),
    ("12 Klanten", "klanten", .read(.number(Rational(12)))),
    ("3 per jaar", "per jaar", .read(.number(Rational(3)))),
    ("€ 20", "%", .unreadable(.otherUnit(read: "€", asked: "%"))),
    ("20 punten", "%", .unreadable(.otherUnit(read: "punten", asked: "%"))),
    ("$20", "€", .unreadable(.otherUnit(read: "$", asked: "€"))),
    ("€ 20 %", "%", .unreadable(.otherUnit(read: "€ %", asked: "%"))),
    ("20%", nil, .unreadable(.otherUnit(read: "%", asked: nil))),
    ("€ 20", nil, .unreadable(.otherUnit(read: "€", asked: nil))),
    ("20 stuks", nil, .unreadable(.notANumber(read: "20 stuks"))),
    ("%", "%", .unreadable(.notANumber(read: "%"))),
    ("-€-20", "€", .unreadable(.notANumber(read: "-€-20"))),
    ("procent", "%", .unreadable(.notANumber(read: "procent"))),
  ]

  @Test(arguments: units)
  func unit(typed: String, unit: String?, reading: Reading) {
    #expect(Reading(typed, Self.field(unit: unit)) == reading)
  }

  /// `1.234` and the like: one and a bit, or a thousand and more.
  static let marks:
    [(typed: String, decimals: Int, unit: String?, range: (String, String)?, value: String?)] = [
      ("1.234", 0, nil, nil, "1234"), ("1,234", 0, nil, nil, "1234"),
      ("1.234", 3, nil, nil, "1.234"),
      ("1,234", 4, nil, nil, "1.234"), ("1.234", 2, nil, nil, nil), ("1,234", 1, nil, nil, nil),
      ("-1.234", 2, nil, nil, nil), ("12.345", 2, nil, nil, nil), ("123,456", 2, nil, nil, nil),
      ("1.234", 2, "€", nil, "1234"), ("€ 1.234", 2, "€", nil, "1234"),
      ("1.234", 2, "euro", nil, "1234"), ("12.345%", 2, "%", nil, "12.345"),
      ("1.234", 2, "klanten", nil, nil), ("1.234", 2, nil, ("0", "100"), "1.234"),
      ("1.234", 0, nil, ("0", "100"), "1.234"), ("1.234", 2, nil, ("1000", "9999"), "1234"),
      ("1.234", 3, nil, ("1000", "9999"), "1234"), ("1.234", 2, nil, ("-2000", "2"), "1.234"),
      ("-1.234", 2, nil, ("-2000", "2"), nil), ("-1.234", 2, nil, ("-2000", "-1000"), "-1234"),
      ("-1.234", 2, nil, ("-2", "2000"), "-1.234"), ("0.234", 0, nil, nil, "0.234"),
      ("1.2340", 0, nil, nil, "1.234"), ("1.23", 0, nil, nil, "1.23"),
      ("1234.567", 0, nil, nil, "1234.567"),
    ]

  @Test(arguments: marks)
  func oneMark(
    typed: String, decimals: Int, unit: String?, range: (String, String)?, value: String?
  ) {
    let field = Self.field(
      decimals: decimals, unit: unit, minimum: range?.0, maximum: range?.1)
    let reading = Reading(typed, field)
    if let value {
      #expect(reading == .read(.number(decimal(value))))
      return
    }
    guard case .unreadable(.ambiguousNumber(let read, let thousands, let small)) = reading else {
      Issue.record("\(typed) is read as \(reading)")
      return
    }
    #expect(read == typed)
    #expect(thousands == small.multiplied(by: Rational(1000)))
    #expect((small < .zero) == typed.hasPrefix("-"))
  }

  @Test(arguments: [
    ("101", "101"), ("-0,01", "-0.01"), ("1.234", "1.234"), ("100,01", "100.01"),
  ])
  func outOfRange(typed: String, read: String) {
    let field = Self.field(decimals: 2, minimum: "0", maximum: typed == "1.234" ? "1" : "100")
    let maximum = Rational(typed == "1.234" ? 1 : 100)
    #expect(
      Reading(typed, field)
        == .unreadable(.outOfRange(read: decimal(read), minimum: .zero, maximum: maximum)))
  }

  @Test func theBordersOfTheRangeAreIn() {
    let field = Self.field(minimum: "-6", maximum: "6")
    #expect(Reading("-6", field) == .read(.number(Rational(-6))))
    #expect(Reading("6,00", field) == .read(.number(Rational(6))))
    let open = Self.field(minimum: "1")
    #expect(
      Reading("0", open) == .unreadable(.outOfRange(read: .zero, minimum: .one, maximum: nil)))
    #expect(Reading("1000000", open) == .read(.number(Rational(1_000_000))))
  }
}
