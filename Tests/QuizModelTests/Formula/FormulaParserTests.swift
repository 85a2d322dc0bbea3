import QuizModel
import TestSupport
import Testing

@Suite struct FormulaParserTests {
  /// A formula and the same one with all its brackets.
  @Test(arguments: [
    ("1 + 2 * 3", "1 + (2 * 3)"), ("1 * 2 + 3", "(1 * 2) + 3"), ("1 - 2 - 3", "(1 - 2) - 3"),
    ("8 / 4 / 2", "(8 / 4) / 2"), ("8 / 4 * 2", "(8 / 4) * 2"), ("-a * b", "(-a) * b"),
    ("a - -b", "a - (-b)"), ("--a", "-(-a)"), ("-(a + b)", "-((a) + (b))"),
    ("a + b < c * d", "(a + b) < (c * d)"), ("a < b and c < d", "(a < b) and (c < d)"),
    ("a = 1 or b = 2 and c = 3", "(a = 1) or ((b = 2) and (c = 3))"),
    ("not a = b and c", "(not (a = b)) and c"), ("not a or b", "(not a) or b"),
    ("a <= b", "(a) <= (b)"), ("a >= b", "(a) >= (b)"), ("a != b", "(a) != (b)"),
    ("  a+b\n", "a + b"), ("0.50", "0.5"), ("if(a<b,a,b)", "if((a < b), (a), (b))"),
    ("max(a, b + 1, 3)", "max(a, (b + 1), 3)"), ("min", "(min)"), ("nota", "(nota)"),
  ])
  func precedence(text: String, bracketed: String) throws {
    #expect(try Formula(text) == Formula(bracketed))
  }

  static let problems: [(text: String, reason: FormulaProblem.Reason, place: Int)] = [
    ("", .unexpectedEnd, 0), ("   ", .unexpectedEnd, 3), ("1 +", .unexpectedEnd, 3),
    ("(1", .unexpectedEnd, 2), ("max(1", .unexpectedEnd, 5), ("not", .unexpectedEnd, 3),
    ("1 2", .unexpected("2"), 2), ("a b", .unexpected("b"), 2), ("1)", .unexpected(")"), 1),
    ("()", .unexpected(")"), 1), ("* 2", .unexpected("*"), 0), ("1 + * 2", .unexpected("*"), 4),
    ("+1", .unexpected("+"), 0), ("max()", .unexpected(")"), 4), ("a < b < c", .unexpected("<"), 6),
    ("1 and", .unexpectedEnd, 5), ("and", .unexpected("and"), 0), ("1 ^ 2", .unexpected("^"), 2),
    ("é", .unexpected("é"), 0), ("a × b", .unexpected("×"), 2), ("1 − 2", .unexpected("−"), 2),
    ("a ! b", .unexpected("!"), 2), ("a == b", .unexpected("="), 3), ("1,2", .unexpected(","), 1),
    ("1 + 1.2.3", .badNumber("1.2.3"), 4), ("5.", .badNumber("5."), 0), (".5", .unexpected("."), 0),
    ("1234567890123456789", .badNumber("1234567890123456789"), 0),
    ("1 + sqrt(4)", .unknownFunction("sqrt"), 4),
    ("round(1)", .otherArgumentCount(function: "round", count: 1), 0),
    ("1 + abs(1, 2)", .otherArgumentCount(function: "abs", count: 2), 4),
    ("if(1, 2)", .otherArgumentCount(function: "if", count: 2), 0),
  ]

  @Test(arguments: problems)
  func problem(text: String, reason: FormulaProblem.Reason, place: Int) {
    let problem = #expect(throws: FormulaProblem.self) { try Formula(text) }
    #expect(problem?.reason == reason)
    #expect(problem?.place == place)
  }

  @Test func nestingHasALimit() throws {
    let nested = { (count: Int) in
      String(repeating: "(", count: count) + "1" + String(repeating: ")", count: count)
    }
    #expect(try Formula(nested(31)) == .number(.one))
    let problem = #expect(throws: FormulaProblem.self) { try Formula(nested(32)) }
    #expect(problem?.reason == .tooDeep)
    let minuses = #expect(throws: FormulaProblem.self) {
      try Formula(String(repeating: "-", count: 200) + "1")
    }
    #expect(minuses?.reason == .tooDeep)
    let calls = #expect(throws: FormulaProblem.self) {
      try Formula(String(repeating: "abs(", count: 40) + "1" + String(repeating: ")", count: 40))
    }
    #expect(calls?.reason == .tooDeep)
  }

  @Test func lengthHasALimit() throws {
    let just = "1" + String(repeating: " ", count: Formula.maximumLength - 1)
    #expect(try Formula(just) == .number(.one))
    let problem = #expect(throws: FormulaProblem.self) { try Formula(just + " ") }
    #expect(problem?.reason == .tooLong)
  }

  @Test func variables() throws {
    let formula = try Formula("not e * a = 1 and if(a < b, max(c, -d), 1)")
    #expect(formula.variables == ["a", "b", "c", "d", "e"])
  }

  /// 10,000 spoilt formulas: read or refused within the text, and then with a value or none.
  @Test func spoiltFormulas() {
    let texts = ["if(k > 1, k * w / 2, round(k, 1))", "(a + b) * -c", "1 < 2 and not a != 3.5"]
    var mutator = Mutator(seed: 5)
    var (read, refused) = (0, 0)
    for step in 0..<Mutator.count {
      let bytes = mutator.mutated(Array(texts[step % texts.count].utf8))
      let text = String(decoding: bytes, as: UTF8.self)
      do throws(FormulaProblem) {
        let formula = try Formula(text)
        read += 1
        _ = try? formula.value(["k": Rational(3), "w": .zero, "a": .one])
      } catch {
        refused += 1
        if !(0...text.count).contains(error.place) { Issue.record("\(text): \(error)") }
      }
    }
    #expect(read > 50)
    #expect(refused > 50)
  }
}
