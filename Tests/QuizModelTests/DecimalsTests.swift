import QuizModel
import Testing

@Suite struct DecimalsTests {
  @Test(arguments: [
    ("0", "0"), ("-0", "0"), ("-0.0", "0"), ("+5", "5"), ("007", "7"), ("0.50", "1/2"),
    ("-1.3075", "-523/400"), ("1e3", "1000"), ("1E+3", "1000"), ("25e-2", "1/4"),
    ("-1.25e1", "-25/2"), ("1.5e0", "3/2"), ("999999999999999999", "999999999999999999"),
    ("0.000000000000000001", "1/1000000000000000000"), ("1e18", "1000000000000000000"),
    ("1e-18", "1/1000000000000000000"),
    ("0.000000000000000001e-18", "1/1000000000000000000000000000000000000"),
    ("999999999999999999e18", "999999999999999999000000000000000000"),
  ])
  func reads(text: String, value: String) {
    #expect(Rational(decimal: text)?.description == value)
  }

  @Test(arguments: [
    "", "-", "+", ".", "-.", ".5", "5.", "1.2.3", "1,5", " 1", "1 ", "--1", "+-1", "1-", "a",
    "0x10",
    "1e", "e1", "1e+", "1e1.5", "1e+-3", "1e19", "1e-19", "1e999999999999999999999",
    "1e-9223372036854775808", "∞", "½", "１",
    "1_000", "1000000000000000000", "0.0000000000000000001", "nan", "inf", "1e1e1",
  ])
  func rejects(text: String) {
    #expect(Rational(decimal: text) == nil)
  }

  @Test(arguments: [
    ("-1.3075", 3, "-1.308"), ("-1.3075", 4, "-1.3075"), ("-1.3075", 2, "-1.31"),
    ("1.3075", 3, "1.308"), ("2.5", 0, "3"), ("-2.5", 0, "-3"), ("3.5", 0, "4"),
    ("0.125", 2, "0.13"), ("0.004", 2, "0.00"), ("-0.004", 2, "0.00"), ("-0.005", 2, "-0.01"),
    ("9.995", 2, "10.00"), ("0.05", 3, "0.050"), ("0", 2, "0.00"), ("12", 0, "12"),
    ("99.5", 0, "100"), ("1.0000005", 6, "1.000001"),
    ("0.000000000000000001", 18, "0.000000000000000001"),
    ("123456789012345678.123456789012345678", 18, "123456789012345678.123456789012345678"),
    ("-123456789012345678.123456789012345678", 4, "-123456789012345678.1235"),
    ("999999999999999999e18", 2, "999999999999999999000000000000000000.00"),
  ])
  func prints(value: String, decimals: Int, text: String) throws {
    #expect(try #require(Rational(decimal: value)).text(decimals: decimals) == text)
  }

  @Test func printsWithTheGivenMark() {
    let value = Rational(parts: -523, of: 400)
    #expect(value.text(decimals: 4, separator: ",") == "-1,3075")
    #expect(value.shortText(separator: ",") == "-1,3075")
    #expect(Rational(parts: 2, of: 3).text(decimals: 2, separator: ",") == "0,67")
  }

  @Test(arguments: [
    (1, 2, 1, "0.5"), (5, 1, 0, "5"), (1, 8, 3, "0.125"), (-3, 4, 2, "-0.75"),
    (1, 3, nil, "0.3333"), (2, 3, nil, "0.6667"), (-1, 7, nil, "-0.1429"),
    (1, 1 << 20, nil, "0.0000"),
  ])
  func writesInFullWhatEnds(parts: Int, whole: Int, decimals: Int?, text: String) {
    let value = Rational(parts: parts, of: whole)
    #expect(value.exactDecimals == decimals)
    #expect(value.shortText() == text)
  }

  @Test func aFractionTooLongToScaleIsPrintedAsADouble() {
    #expect(Rational(.max - 1, over: .max)?.text(decimals: 2) == "1.0")
  }

  @Test func whatIsReadIsPrintedBack() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<500 {
      let decimals = generator.next(below: 7)
      let digits = String(generator.next(below: 100_000_000))
      let fraction = String(
        (0..<decimals).map { _ in "0123456789".randomElement(using: &generator)! })
      let sign = generator.next(below: 2) == 0 ? "" : "-"
      let text = sign + digits + (decimals == 0 ? "" : "." + fraction)
      let isNegativeZero = sign == "-" && Rational(decimal: text) == .zero
      #expect(
        Rational(decimal: text)?.text(decimals: decimals)
          == (isNegativeZero ? String(text.dropFirst()) : text))
    }
  }
}
