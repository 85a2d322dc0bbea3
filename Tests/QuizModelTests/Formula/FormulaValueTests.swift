import QuizModel
import Testing

@Suite struct FormulaValueTests {
  static let values: [String: Rational] = [
    "k": Rational(40), "w": Rational(parts: 1, of: 5), "none": .zero,
  ]

  @Test(arguments: [
    ("1 + 2 * 3", "7"), ("1 - 2 - 3", "-4"), ("8 / 4 / 2", "1"), ("1 / 3", "1/3"),
    ("1 / 3 + 1 / 6", "1/2"), ("0.1 + 0.2", "3/10"), ("0.1 + 0.2 = 0.3", "1"), ("-k", "-40"),
    ("k * w", "8"), ("k / w", "200"), ("100 * (k - 30) / k", "25"), ("--2", "2"),
    ("1 < 2", "1"), ("2 < 1", "0"), ("1 <= 1", "1"), ("1 >= 2", "0"), ("2 > 1", "1"),
    ("1 = 1", "1"), ("1 != 1", "0"), ("1 and 0", "0"), ("2 and 3", "1"), ("0 or 2", "1"),
    ("0 or 0", "0"), ("not 0", "1"), ("not 5", "0"), ("not 1 = 2", "1"),
    ("min(3, 1, 2)", "1"), ("max(3, 1, 2)", "3"), ("min(5)", "5"), ("abs(-2.5)", "5/2"),
    ("abs(2)", "2"), ("floor(2.5)", "2"), ("floor(-2.5)", "-3"), ("floor(-2)", "-2"),
    ("ceil(2.5)", "3"), ("ceil(-2.5)", "-2"), ("ceil(2)", "2"), ("sum(1, 2, 3.5)", "13/2"),
    ("mean(1, 2)", "3/2"), ("mean(1, 1, 2)", "4/3"), ("round(2.5, 0)", "3"),
    ("round(-2.5, 0)", "-3"), ("round(2.345, 2)", "47/20"), ("round(1 / 3, 2)", "33/100"),
    ("round(5, 2)", "5"), ("if(k > 1, 10, 20)", "10"), ("if(k < 1, 10, 20)", "20"),
    ("if(none = 0, 0, 1 / none)", "0"), ("if(0.5, 1, 2)", "1"),
  ])
  func value(text: String, value: String) throws {
    #expect(try Formula(text).value(Self.values).description == value)
  }

  static let huge = "999999999999999999 * 999999999999999999"

  @Test(arguments: [
    ("1 / 0", FormulaFailure.divisionByZero), ("k / none", .divisionByZero),
    ("1 / (1 - 1)", .divisionByZero), ("x + 1", .unknownName("x")),
    ("if(x, 1, 2)", .unknownName("x")), ("\(huge) * \(huge)", .overflow),
    ("sum(\(huge), \(huge)) * 999999999999999999", .overflow), ("round(1, 13)", .overflow),
    ("round(1, -1)", .overflow), ("round(1, 0.5)", .overflow), ("1 and 1 / 0", .divisionByZero),
  ])
  func failure(text: String, failure: FormulaFailure) throws {
    let formula = try Formula(text)
    #expect(throws: failure) { try formula.value(Self.values) }
  }

  @Test(arguments: [
    ("", ""), ("Geen getal.", "Geen getal."), ("{k} klanten", "40 klanten"),
    ("€ {k * w}", "€ 8"), ("{k / 3 : 1}", "13,3"), ("{k / 3:2}", "13,33"), ("{w}", "0,2"),
    ("{w : 2} en {k}", "0,20 en 40"), ("{k", "{k"), ("k}", "k}"), ("{k}{w}", "400,2"),
    ("{-k : 0}", "-40"), ("{2.5 : 0}", "3"),
  ])
  func filled(source: String, text: String) throws {
    let template = try Template(source)
    #expect(try template.text(Self.values, decimalMark: ",") == text)
    let dotted = text.replacing(",", with: ".")
    #expect(try template.text(Self.values, decimalMark: ".") == dotted)
  }

  @Test(arguments: [
    ("{}", FormulaProblem.Reason.unexpectedEnd), ("{k : 7}", .badNumber(" 7")),
    ("{k : x}", .badNumber(" x")), ("{k w}", .unexpected("w")),
    ("{sqrt(k)}", .unknownFunction("sqrt")),
  ])
  func badTemplate(source: String, reason: FormulaProblem.Reason) {
    let problem = #expect(throws: FormulaProblem.self) { try Template(source) }
    #expect(problem?.reason == reason)
  }

  /// Formulas are filled in wherever words stand.
  @Test func richText() throws {
    let text = RichText(blocks: [
      .paragraph([.plain("{k} is "), .strong("{w}"), .emphasis("{k * w}")]),
      .list(isOrdered: false, items: [[.plain("{k}")]]),
      .table(header: [[.plain("{w}")]], rows: [[[.plain("{k}")]]]), .code("{k}"),
    ])
    let filled = try text.filled(Self.values, decimalMark: ",")
    #expect(
      filled.blocks == [
        .paragraph([.plain("40 is "), .strong("0,2"), .emphasis("8")]),
        .list(isOrdered: false, items: [[.plain("40")]]),
        .table(header: [[.plain("0,2")]], rows: [[[.plain("40")]]]), .code("40"),
      ])
    #expect(throws: FillProblem.value(.divisionByZero)) {
      try RichText(plain: "{1 / none}").filled(Self.values, decimalMark: ",")
    }
    #expect(throws: FillProblem.self) {
      try RichText(plain: "{}").filled(Self.values, decimalMark: ",")
    }
  }
}
