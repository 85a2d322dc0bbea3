import Grading
import QuizModel
import TestSupport
import Testing

/// Choices that follow from numbers, right ones and the group's own.
@Suite struct ChoicesMarkingTests {
  private func weakest(_ gaps: [String], _ choice: OptionID) throws -> MarkedPart {
    let data = try Sample.servqual()
    return try Sample.marks(
      [data.part, Sample.gaps(), Sample.weakest()],
      [
        "data": data.response, "gaps": Sample.gapAnswers(gaps),
        "weakest": Sample.choice(choice),
      ]
    ).part("weakest")
  }

  private static let right = ["-0.63", "-1.7", "-1.81", "-1", "-1.4"]

  @Test(arguments: [
    (right, "responsiveness", 1, false), (right, "empathy", 0, false),
    // The group's own lowest, and the right one all the same.
    (["-0.63", "-1.9", "-1.81", "-1", "-1.4"], "reliability", 1, true),
    (["-0.63", "-1.9", "-1.81", "-1", "-1.4"], "responsiveness", 1, false),
    // Two lowest.
    (["-0.63", "-1.9", "-1.9", "-1", "-1.4"], "reliability", 1, true),
    // Nothing to choose, an impossible value, a missing and an unreadable one.
    (["-1", "-1", "-1", "-1", "-1"], "reliability", 0, false),
    (["-0.63", "-7", "-1.81", "-1", "-1.4"], "reliability", 0, false),
    (["-0.63", "-1.9", "", "-1", "-1.4"], "reliability", 0, false),
    (["-0.63", "-1.9", "?", "-1", "-1.4"], "reliability", 0, false),
  ])
  func lowest(gaps: [String], choice: String, points: Int, isFollowThrough: Bool) throws {
    let part = try weakest(gaps, OptionID(choice))
    #expect(part.points == Rational(points))
    #expect(part.isFollowThrough == isFollowThrough)
  }

  @Test func theOtherEndIsNamed() throws {
    let part = try weakest(Self.right, "tangibles")
    #expect(part.diagnosis?.name == "opposite-end")
    #expect(part.feedback(in: .dutch).contains("gevraagd is de laagste"))
  }

  @Test func anUnknownOptionIsUnreadable() throws {
    let part = try weakest(Self.right, "prijs")
    #expect(part.verdict == .unreadable)
    #expect(part.feedback(in: .dutch).contains("geen van de mogelijkheden"))
  }

  /// Two dimensions that are exactly equal are both the lowest.
  @Test func tiesOfTheRightNumbers() throws {
    let csv = "respondent,p1,p2,p3\n" + "a,2,2,5\n"
    let instrument = Instrument(
      id: "klein", kind: .serviceQuality, title: Message(nl: "k", en: "k"),
      note: Message(nl: "", en: ""), scale: Instrument.Scale(minimum: 1, maximum: 5),
      dimensions: ["x", "y", "z"].map {
        Instrument.Dimension(id: DimensionID($0), title: Message(nl: $0, en: $0))
      },
      items: zip(["1", "2", "3"], ["x", "y", "z"]).map {
        Instrument.Item(id: ItemID($0), dimension: DimensionID($1))
      })
    let data = DataPart(
      model: .servperf, instrument: "klein", minimumRows: 1, draw: nil, points: .zero)
    let marking = AssignmentMarking(
      Sample.assignment([
        Sample.part("data", .data(data)),
        Sample.choices(
          "low", ["1", "2", "3"], key: .lowestQuantity(data: "data", name: "itemScore")),
      ]), instruments: [instrument])
    let points = try ["1", "2", "3"].map { choice in
      try marking.mark(
        Sample.submission([
          "data": .data(GivenData(source: .own, name: "", csv: csv)),
          "low": Sample.choice(OptionID(choice)),
        ])
      ).part("low").points
    }
    #expect(points == [.one, .one, .zero])
  }

  @Test func fixedRows() throws {
    let rows = PartRows.listed([
      PartRows.Row(id: "a", text: "Eerste"), PartRows.Row(id: "b", text: "Tweede"),
    ])
    let part = Sample.choices(
      "techniek", ["x", "y"], rows: rows, key: .fixed(["a": "x", "b": "y"]), points: 4)
    let marked = try Sample.marks(
      [part], ["techniek": .choices([AnswerCell(row: "a"): "x", AnswerCell(row: "b"): "x"])]
    ).part("techniek")
    #expect(marked.points == Rational(2))
    #expect(marked.verdict == .partial)
    #expect(marked.feedback(in: .dutch) == "Tweede: ‘x’ is niet goed; hier hoort ‘y’.")
  }
}
