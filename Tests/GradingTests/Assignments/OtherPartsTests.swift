import QuizModel
import TestSupport
import Testing

@testable import Grading

/// Data, lists and texts.
@Suite struct OtherPartsTests {
  // MARK: Data

  private func data(
    _ given: GivenData, minimum: Int = 4, draw: DataDraw? = nil, group: String = "groep 7"
  ) throws -> MarkedPart {
    let part = DataPart(
      model: .servqual, instrument: nil, minimumRows: minimum, draw: draw, points: Rational(2))
    let assignment = Sample.assignment([Sample.part("data", .data(part))])
    return try AssignmentMarking(assignment, instruments: [])
      .mark(Sample.submission(["data": .data(given)], group: group)).part("data")
  }

  @Test(arguments: [(4, 2), (5, 0)])
  func ownRows(minimum: Int, points: Int) throws {
    let csv = try Vectors.csv("servqual_basic")
    let part = try data(GivenData(source: .own, name: "a.csv", csv: csv), minimum: minimum)
    #expect(part.points == Rational(points))
    #expect(part.feedback.isEmpty == (points > 0))
  }

  @Test func findingsAreTold() throws {
    let csv = try Vectors.csv("servqual_basic").replacing("r1,", with: "r1,9")
    let part = try data(GivenData(source: .own, name: "a.csv", csv: csv))
    #expect(part.feedback(in: .dutch).contains("buiten de schaal"))
  }

  private static let draw = DataDraw(
    rows: 12, means: [:], spread: .one, missingPercent: 0)

  private func drawn(_ seed: Seed) throws -> String {
    let part = DataPart(
      model: .servqual, instrument: nil, minimumRows: 20, draw: Self.draw, points: .zero)
    return try #require(DrawnData(part, instruments: [:])).csv(seed: seed)
  }

  @Test func drawnData() throws {
    let seed = DrawnData.seed(assignment: "2.4", version: 1, group: "groep 7")
    let csv = try drawn(seed)
    let good = GivenData(source: .drawn(seed), name: "", csv: csv)
    let part = try data(good, minimum: 20, draw: Self.draw)
    #expect(part.points == Rational(2))
    #expect(part.attention.isEmpty)
    let windows = GivenData(
      source: .drawn(seed), name: "", csv: csv.replacing("\n", with: "\r\n"))
    #expect(try data(windows, minimum: 20, draw: Self.draw).attention.isEmpty)
    let other = try data(good, minimum: 20, draw: Self.draw, group: "groep 8")
    #expect(other.attention.count == 1)
    #expect(other.points == Rational(2))
  }

  @Test func changedData() throws {
    let seed = DrawnData.seed(assignment: "2.4", version: 1, group: "groep 7")
    let changed = GivenData(
      source: .drawn(seed), name: "", csv: try drawn(seed).replacing("r3,", with: "r4,"))
    let part = try data(changed, minimum: 20, draw: Self.draw)
    #expect(part.points == .zero)
    #expect(part.attention.first?.dutch.contains("veranderd") == true)
    let undrawn = try data(changed, minimum: 4, draw: nil)
    #expect(undrawn.points == Rational(2))
    #expect(undrawn.attention.first?.dutch.contains("eigen gegevens") == true)
  }

  // MARK: Lists

  private func list(
    _ entries: [ListEntry], groups: ListPart.Groups? = nil, variety: ListPart.Variety? = nil
  ) throws -> MarkedPart {
    let part = ListPart(
      elements: [
        ListPart.Element(id: "d", label: "Demografisch"),
        ListPart.Element(id: "e", label: "Economisch", minimum: 2),
      ], groups: groups, fields: [ListPart.Field(id: "factor", label: "Factor", minimumWords: 2)],
      variety: variety, points: Rational(6))
    return try Sample.marks([Sample.part("list", .list(part))], ["list": .list(entries)])
      .part("list")
  }

  private func entry(_ element: ElementID, _ text: String, _ group: String = "") -> ListEntry {
    ListEntry(group: group, element: element, fields: ["factor": text])
  }

  @Test func elements() throws {
    let whole = try list([
      entry("d", "meer ouderen"), entry("e", "hoge rente"), entry("e", "dure energie"),
    ])
    #expect(whole.points == Rational(6))
    #expect(whole.verdict == .correct)
    // One word is none, and the same text twice is one.
    let partly = try list([
      entry("d", "vergrijzing"), entry("e", "hoge rente"), entry("e", "Hoge  rente"),
      entry("x", "iets anders"),
    ])
    #expect(partly.points == Rational(2))
    #expect(
      partly.feedback(in: .dutch)
        == "Er ontbreekt: Demografisch, Economisch (1 van 2). ‘x’ wordt hier niet gevraagd of staat "
        + "niet in je gegevens.")
  }

  @Test func groups() throws {
    let groups = ListPart.Groups(label: "markt", count: 2...3)
    let all = ["Markt A", "markt b"].flatMap { group in
      [
        entry("d", "meer ouderen", group), entry("e", "hoge rente", group),
        entry("e", "dure energie", group),
      ]
    }
    #expect(try list(all, groups: groups).points == Rational(6))
    let one = try list(Array(all.prefix(3)), groups: groups)
    #expect(one.points == Rational(3))
    #expect(one.feedback(in: .english).contains("markt (1 of 2)"))
    let cased = all.map { entry($0.element, $0.fields["factor"] ?? "", $0.group.uppercased()) }
    #expect(try list(all + cased, groups: groups).points == Rational(6))
  }

  @Test func variety() throws {
    let variety = ListPart.Variety(field: "factor", minimum: 4)
    let entries = [
      entry("d", "meer ouderen"), entry("e", "hoge rente"), entry("e", "dure energie"),
    ]
    let part = try list(entries, variety: variety)
    #expect(part.points == Rational(parts: 9, of: 2))
    #expect(part.feedback(in: .dutch) == "Er ontbreekt: Factor: 3 verschillend, gevraagd 4.")
    #expect(
      try list(entries + [entry("d", "minder kinderen")], variety: variety).points == Rational(6))
  }

  @Test func emptyList() throws {
    let part = try list([])
    #expect(part.points == .zero)
    #expect(part.feedback == [Message(nl: "Niet beantwoord.", en: "Not answered.")])
  }

  // MARK: Texts

  private static let rubric = Rubric(criteria: [
    Rubric.Criterion(
      id: "link", title: "Verband", isKnockOut: true,
      levels: [
        Rubric.Level(id: "none", points: .zero, text: "geen"),
        Rubric.Level(id: "some", points: .one, text: "enig"),
      ]),
    Rubric.Criterion(
      id: "taal", title: "Taal",
      levels: [
        Rubric.Level(id: "low", points: .zero, text: "slordig"),
        Rubric.Level(id: "high", points: Rational(2), text: "verzorgd"),
      ]),
  ])

  private func text(
    _ text: String, selfMarks: [CriterionID: LevelID] = [:],
    teacher: [CriterionID: LevelID] = [:]
  ) throws -> MarkedSubmission {
    let part = TextPart(rubric: Self.rubric, minimumWords: 3, maximumWords: 6, model: nil)
    return Sample.marks(
      [Sample.part("text", .text(part))],
      ["text": .text(GivenText(text: text, selfMarks: selfMarks))], teacher: ["text": teacher])
  }

  @Test func onlyATeacherMarks() throws {
    let marked = try text("een goed advies", selfMarks: ["link": "some", "taal": "high"])
    let part = try marked.part("text")
    #expect(part.points == nil)
    #expect(part.verdict == nil)
    #expect(part.selfPoints == Rational(3))
    #expect(marked.needsTeacher == ["text"])
    #expect(marked.points == .zero)
    #expect(marked.of == Rational(3))
  }

  @Test(arguments: [
    (["link": "some", "taal": "high"], 3, MarkedPart.Verdict.correct),
    (["link": "some", "taal": "low"], 1, .partial), (["link": "none", "taal": "high"], 0, .wrong),
  ])
  func teachersMarks(levels: [String: String], points: Int, verdict: MarkedPart.Verdict) throws {
    let teacher = Dictionary(
      uniqueKeysWithValues: levels.map { (CriterionID($0), LevelID($1)) })
    let marked = try text(
      "een goed advies", selfMarks: ["link": "some", "taal": "high"], teacher: teacher)
    let part = try marked.part("text")
    #expect(part.points == Rational(points))
    #expect(part.verdict == verdict)
    #expect(marked.needsTeacher.isEmpty)
    #expect(part.attention.isEmpty == (points == 3))
  }

  @Test func halfMarkedNeedsTheTeacherStill() throws {
    let marked = try text("een goed advies", teacher: ["link": "some"])
    #expect(marked.needsTeacher == ["text"])
  }

  @Test(arguments: [
    ("te kort", "minstens 3"), ("een twee drie vier vijf zes zeven", "hoogstens 6"),
    ("", "Niet beantwoord"), (" \n — ", "Niet beantwoord"),
  ])
  func length(given: String, feedback: String) throws {
    let marked = try text(given)
    #expect(try marked.part("text").feedback(in: .dutch).contains(feedback))
    #expect(marked.needsTeacher.isEmpty == feedback.contains("Niet"))
  }

  @Test(arguments: [
    ("", 0), ("een", 1), (" een  twee\tdrie\nvier ", 4), ("— een - twee!", 2), ("één\u{A0}½ 日本", 3),
    ("don't stop", 2), ("!!! ...", 0), ("3 x 4", 3),
  ])
  func words(text: String, count: Int) {
    #expect(text.wordCount == count)
  }

  // MARK: The whole

  @Test func whatATeacherShouldKnow() {
    let part = Sample.choices("a", ["x", "y"], key: .fixed(["": "x"]))
    var submission = Sample.submission(["a": Sample.choice("x"), "b": Sample.choice("x")])
    submission.group.members = []
    let marked = AssignmentMarking(Sample.assignment([part]), instruments: []).mark(submission)
    #expect(marked.points == .one)
    #expect(marked.attention.map { $0.dutch }.count == 2)
    #expect(marked.attention[0].english == "The group has 0 members; asked: 1–4.")
  }

  /// Of a part that couldn't be read, the group is told so instead of that it left it open.
  @Test func unreadableParts() {
    let part = Sample.choices("a", ["x", "y"], key: .fixed(["": "x"]))
    let marked = AssignmentMarking(Sample.assignment([part]), instruments: [])
      .mark(Sample.submission([:]), unreadable: ["a"])
    #expect(
      marked.parts[0].feedback == [
        Message(
          nl: "Een deel van dit antwoord is niet te lezen.",
          en: "Some of this answer can't be read.")
      ])
    #expect(marked.parts[0].verdict == .unreadable)
  }
}
