import Documents
import Grading
import QuizModel
import TestSupport
import Testing

/// Marks as given and with a group's own earlier answers, against the stored vector.
@Suite struct FollowThroughTests {
  private static let names = ["T", "R", "Rs", "A", "E"]

  private func parts() throws -> [AssignmentPart] {
    [
      try Sample.servqual().part, Sample.gaps(),
      try Sample.total("b", "unweighted", formula: Sample.meanFormula),
      try Sample.total("c", "weightedOfMeans", formula: Sample.weightedFormula), Sample.weakest(),
    ]
  }

  private func student() throws -> [PartID: PartResponse] {
    let student = try #require(try Vectors.file("follow_through")["student"])
    let gaps = try Self.names.map { name in
      try #require(student.at(["a", .key(name)])?.numberText)
    }
    return [
      "data": try Sample.servqual().response, "gaps": Sample.gapAnswers(gaps),
      "b": Sample.total(try #require(student["b"]?.numberText)),
      "c": Sample.total(try #require(student["c"]?.numberText)),
      "weakest": Sample.choice("responsiveness"),
    ]
  }

  private func expected(_ marks: String) throws -> [Rational] {
    let points = try #require(
      try Vectors.file("follow_through").at(["marks_points_5_2_2_1", .key(marks)]))
    return try ["a", "b", "c", "d"].map { part in
      let text = try #require(points[part]?.numberText)
      return try Sample.number(text)
    }
  }

  @Test(arguments: [
    ("0", "follow_through"), ("0.25", "follow_through_penalty_0.25_per_FT_part"),
  ])
  func theVectorsMarks(penalty: String, marks: String) throws {
    let marked = Sample.marks(
      try parts(), try student(), penalty: try Sample.number(penalty))
    let points = try ["gaps", "b", "c", "weakest"].map { try marked.part(PartID($0)).points }
    #expect(points == (try expected(marks)))
    let followed = try ["gaps", "b", "c", "weakest"].map {
      try marked.part(PartID($0)).isFollowThrough
    }
    #expect(followed == [false, true, true, false])
    #expect(try marked.part("b").verdict == .correct)
    #expect(try marked.part("b").feedback(in: .dutch).contains("Goed doorgerekend"))
  }

  /// Of the gaps as typed the total is (-0.63 - 1.36 - 1.81 - 1 - 1.4) / 5 = -1.24. A spreadsheet
  /// goes on with what wasn't rounded: with -0.625 and -1.8125, which were right, it's -1.2395.
  @Test(arguments: [("-1.2395", 4), ("-1.2400", 4)])
  func bothChains(total: String, decimals: Int) throws {
    let data = try Sample.servqual()
    let value = NumbersPart.Value(
      id: "total", label: "totaal", quantity: Quantity("unweighted"),
      formula: try Formula(Sample.meanFormula))
    let marked = Sample.marks(
      [
        data.part, Sample.gaps(),
        Sample.numbers("b", [value], words: Sample.words, decimals: decimals),
      ],
      [
        "data": data.response,
        "gaps": Sample.gapAnswers(["-0.63", "-1.36", "-1.81", "-1", "-1.4"]),
        "b": Sample.total(total),
      ])
    let part = try marked.part("b")
    #expect(part.points == Rational(2))
    #expect(part.isFollowThrough)
    #expect(marked.points == Rational(6))
    #expect(marked.of == Rational(7))
  }

  /// Without formulas nothing follows.
  @Test func theVectorsStrictMarks() throws {
    var parts = try parts()
    parts[2] = try Sample.total("b", "unweighted", formula: nil)
    parts[3] = try Sample.total("c", "weightedOfMeans", formula: nil)
    let marked = Sample.marks(parts, try student())
    let points = try ["gaps", "b", "c", "weakest"].map { try marked.part(PartID($0)).points }
    #expect(points == (try expected("strict")))
  }

  /// A penalty that takes more than it's worth leaves the marks as given.
  @Test func theBetterCounts() throws {
    let marked = Sample.marks(try parts(), try student(), penalty: Rational(3))
    let part = try marked.part("b")
    #expect(part.points == .zero)
    #expect(!part.isFollowThrough)
    #expect(part.verdict == .wrong)
  }

  /// -1.3075 from rounded gaps is -1.31 either way; 0.0004 more or less comes of rounding.
  @Test func roundingInStagesIsPlainlyRight() throws {
    // In three decimals the exact total is -1.308 (or -1.307); of gaps rounded to one decimal it's
    // (-0.6 - 1.7 - 1.8 - 1 - 1.4) / 5 = -1.3.
    let gaps = Sample.numbers(
      "gaps",
      Sample.dimensions.map {
        NumbersPart.Value(id: $0, label: $0, quantity: Quantity("gap.\($0)"))
      }, decimals: 1, points: 5)
    let total = Sample.numbers(
      "b",
      [
        NumbersPart.Value(
          id: "total", label: "totaal", quantity: Quantity("unweighted"),
          formula: try Formula(Sample.meanFormula))
      ], words: Sample.words, decimals: 3)
    let data = try Sample.servqual()
    let marked = Sample.marks(
      [data.part, gaps, total],
      [
        "data": data.response, "gaps": Sample.gapAnswers(["-0.6", "-1.7", "-1.8", "-1", "-1.4"]),
        "b": Sample.total("-1.3"),
      ], penalty: .one)
    #expect(try marked.part("gaps").points == Rational(5))
    let part = try marked.part("b")
    #expect(part.points == Rational(2))
    #expect(!part.isFollowThrough)
  }

  private func marked(
    _ gaps: [String], _ total: String, quantity: String = "unweighted",
    formula: String? = Sample.meanFormula
  ) throws -> MarkedPart {
    let data = try Sample.servqual()
    return try Sample.marks(
      [data.part, Sample.gaps(), try Sample.total("b", quantity, formula: formula)],
      ["data": data.response, "gaps": Sample.gapAnswers(gaps), "b": Sample.total(total)]
    ).part("b")
  }

  @Test(arguments: [
    // All alike: the mean of five equal numbers is that number.
    (["-1", "-1", "-1", "-1", "-1"], "-1", "gelijk"), (["0", "0", "0", "0", "0"], "0", "gelijk"),
    // No gap on a scale from 1 to 7 is beyond 6.
    (["-0.63", "-9", "-1.81", "-1", "-1.4"], "-2.768", "niet kan"),
    (["-0.63", "veel", "-1.81", "-1", "-1.4"], "-1.21", "niet te lezen"),
    (["-0.63", "1.234", "-1.81", "-1", "-1.4"], "-0.72", nil),
    (["-0.63", "", "-1.81", "-1", "-1.4"], "-1.21", "ontbreekt"),
  ])
  func nothingFollows(gaps: [String], total: String, why: String?) throws {
    let part = try marked(gaps, total)
    if let why {
      #expect(part.points == .zero)
      #expect(part.feedback(in: .dutch).contains(why))
    } else {
      // Between -6 and 6 only one reading of 1.234 is possible.
      #expect(part.isFollowThrough)
    }
  }

  /// Of -0.63, -1.7, -1.81, -1 and -1.4, the weighted score per respondent can't be redone.
  @Test func weightedPerRespondentDoesNotFollow() throws {
    let wrong = ["-0.63", "-1.36", "-1.81", "-1", "-1.4"]
    let part = try marked(wrong, "-1.32", quantity: "weighted", formula: nil)
    #expect(part.points == .zero)
    #expect(!part.isFollowThrough)
    let right = try marked(wrong, "-1.44", quantity: "weighted", formula: nil)
    #expect(right.points == Rational(2))
  }

  @Test func aRightAnswerFromWrongOnesIsRemarkedOn() throws {
    let part = try marked(["-0.63", "-1.36", "-1.81", "-1", "-1.4"], "-1.31")
    #expect(part.points == Rational(2))
    #expect(!part.isFollowThrough)
    #expect(part.feedback(in: .english).contains("doesn't follow"))
  }

  /// A slip in what follows from the group's own answers is named too: 1.24 for -1.24.
  @Test func slipsAreFoundInWhatFollows() throws {
    let part = try marked(["-0.63", "-1.36", "-1.81", "-1", "-1.4"], "1.24")
    #expect(part.points == .zero)
    #expect(part.diagnosis?.name == "sign-reversed")
  }
}
