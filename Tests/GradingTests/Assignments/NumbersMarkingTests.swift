import QuizModel
import TestSupport
import Testing

@testable import Grading

/// Numbers: right, nearly right, and wrong in ways that have a name.
@Suite struct NumbersMarkingTests {
  private func marked(
    _ quantity: String, _ answer: String, data: String = "servqual_basic", decimals: Int = 2
  ) throws -> MarkedPart {
    let given = try Sample.servqual(data)
    let value = NumbersPart.Value(
      id: "total", label: "Antwoord", quantity: Quantity(quantity), range: Sample.gapRange)
    return try Sample.marks(
      [given.part, Sample.numbers("b", [value], decimals: decimals)],
      ["data": given.response, "b": Sample.total(answer)]
    ).part("b")
  }

  @Test(arguments: [
    ("gap.tangibles", "-0.63"), ("gap.tangibles", "-0,62"), ("gap.tangibles", "−0,625"),
    ("unweighted", "-1,31"), ("unweighted", "-1.3075"), ("weighted", "-1.44"),
    ("weightedOfMeans", "-1.459125"), ("respondents", "4"),
  ])
  func right(quantity: String, answer: String) throws {
    let part = try marked(quantity, answer)
    #expect(part.points == Rational(2))
    #expect(part.verdict == .correct)
    #expect(part.diagnosis == nil)
    #expect(part.feedback.isEmpty)
  }

  @Test(arguments: [
    ("gap.tangibles", "0,63", "sign-reversed"), ("unweighted", "1.31", "sign-reversed"),
    ("unweighted", "-1.33", "mean-over-items"), ("weighted", "-0.29", "total-divided-by-five"),
    ("weighted", "-144.08", "not-divided-by-hundred"),
    ("weighted", "-1.46", "weights-averaged-first"),
    ("unweighted", "-1.3", "rounded-too-far"), ("unweighted", "-1", "rounded-too-far"),
  ])
  func named(quantity: String, answer: String, diagnosis: String) throws {
    let part = try marked(quantity, answer)
    #expect(part.points == .zero)
    #expect(part.verdict == .wrong)
    #expect(part.diagnosis?.name == diagnosis)
    #expect(part.feedback.count == 2)
  }

  @Test func dimensionsByPosition() throws {
    // Items 1 to 5 taken for reliability.
    let report = try graded(ServqualModel.self, try Vectors.csv("servqual_basic"))
    let items = report.result.items.compactMap { $0.score }
    let wrong = try #require(Rational.mean(items[0..<5].map { $0 }))
    let part = try marked("gap.reliability", wrong.text(decimals: 2))
    #expect(part.diagnosis?.name == "dimensions-by-position")
  }

  @Test func unnamed() throws {
    let part = try marked("unweighted", "-2.22")
    #expect(part.diagnosis == nil)
    #expect(part.feedback(in: .dutch) == "Antwoord: je gaf -2.22; het is -1,3075.")
    #expect(part.feedback(in: .english) == "Antwoord: you gave -2.22; it is -1.3075.")
  }

  @Test(arguments: [
    ("", MarkedPart.Verdict.wrong, "Niet beantwoord."), ("   ", .wrong, "Niet beantwoord."),
    ("-", .wrong, "Niet beantwoord."), ("ongeveer een", .unreadable, "is geen getal"),
    ("-1,3\u{1B}[2J1", .unreadable, "is geen getal"), ("5 euro", .unreadable, "eenheid"),
  ])
  func unread(answer: String, verdict: MarkedPart.Verdict, feedback: String) throws {
    let part = try marked("unweighted", answer)
    #expect(part.points == .zero)
    #expect(part.verdict == verdict)
    #expect(part.feedback(in: .dutch).contains(feedback))
    #expect(!part.feedback(in: .dutch).contains("\u{1B}"))
  }

  /// Five gaps, one of them wrong and one left open.
  @Test func partly() throws {
    let data = try Sample.servqual()
    let part = try Sample.marks(
      [data.part, Sample.gaps()],
      [
        "data": data.response,
        "gaps": Sample.gapAnswers(["-0.63", "1.7", "-1.81", "-1", ""]),
      ]
    ).part("gaps")
    #expect(part.points == Rational(3))
    #expect(part.verdict == .partial)
    #expect(part.cells.map { $0.outcome } == [.correct, .wrong, .correct, .correct, .missing])
    #expect(part.cells[1].key == Rational(Int128(-17), over: 10))
    #expect(part.diagnosis?.name == "sign-reversed")
  }

  /// Without weights in the data there's no weighted score to be right.
  @Test func whatTheDataDoNotGive() throws {
    let part = try marked("weighted", "-1.44", data: "servqual_missing")
    #expect(part.points == .zero)
    #expect(part.feedback(in: .english).contains("can't be computed from your data"))
  }

  @Test func withoutData() throws {
    let data = try Sample.servqual()
    let broken = GivenData(source: .own, name: "", csv: "naam,leeftijd\nNoor,20\n")
    let marked = Sample.marks(
      [data.part, Sample.gaps(), Sample.weakest()],
      [
        "data": .data(broken), "gaps": Sample.gapAnswers(["-1", "-1", "-1", "-1", "-1"]),
        "weakest": Sample.choice("empathy"),
      ])
    #expect(try marked.part("data").verdict == .unreadable)
    #expect(try marked.part("gaps").points == .zero)
    #expect(try marked.part("weakest").points == .zero)
    #expect(marked.points == .zero)
    #expect(marked.of == Rational(6))
  }

  /// A table of dimensions: the row tells which one.
  @Test func rowsThatAreNamed() throws {
    let data = try Sample.servqual()
    let rows = PartRows.listed([
      PartRows.Row(id: "tangibles", text: "Tastbaarheden"),
      PartRows.Row(id: "empathy", text: "Inlevingsvermogen"),
    ])
    let value = NumbersPart.Value(id: "gap", label: "kloof", quantity: Quantity("gap"))
    let part = try Sample.marks(
      [data.part, Sample.numbers("table", [value], rows: rows)],
      [
        "data": data.response,
        "table": .numbers([
          AnswerCell(row: "tangibles", value: "gap"): "-0.63",
          AnswerCell(row: "empathy", value: "gap"): "-1.40",
          AnswerCell(row: "prijs", value: "gap"): "-1.40",
        ]),
      ]
    ).part("table")
    #expect(part.points == Rational(2))
    #expect(part.feedback(in: .dutch).contains("prijs"))
  }
}
