import QuizModel
import Testing

@testable import Grading

/// Which question a header asks.
@Suite struct ColumnMatchingTests {
  private func matches(
    _ headers: [String], _ id: String = "servqual-1991",
    sides: [Instrument.Side] = [.expectation, .perception]
  ) throws -> [ColumnMatch] {
    let asked = AskedColumns(try Forms.instrument(id), sides: sides)
    return ColumnMatching(asked: asked).matches(headers, named: headers)
  }

  @Test(arguments: [
    "Deze organisatie werkt met apparatuur van deze tijd.",
    "deze organisatie werkt met apparatuur van deze tijd",
    "1. Deze organisatie werkt met apparatuur van deze tijd.",
    "V1) Déze  organisatie werkt met apparatuur van deze tijd!",
    "Deel 2. Ervaring [1. Deze organisatie werkt met apparatuur van deze tijd.]",
    "In hoeverre ben je het eens? - Deze organisatie werkt met apparatuur van deze tijd.",
    "Deel 2\nDeze organisatie werkt met apparatuur van deze tijd.",
    "<p>Deze organisatie werkt met <b>apparatuur</b>&nbsp;van deze tijd.</p>",
  ])
  func theSameWords(header: String) throws {
    #expect(try matches([header]) == [.exact("p1", .dutch)])
  }

  @Test func columnsOfServices() throws {
    let headers = [
      "Id", "Tijdstempel", "E-mailadres", "Duration (in seconds)", "IPAddress", "Naam",
      "ResponseId",
      "Woonplaats",
    ]
    #expect(
      try matches(headers) == [
        .service(readAs: "respondent"), .service(readAs: nil), .service(readAs: nil),
        .service(readAs: nil), .service(readAs: nil), .service(readAs: nil),
        .service(readAs: nil), .unknown,
      ])
  }

  @Test func namesOfTheContract() throws {
    #expect(
      try matches(["E5", "p-22", "w_empathy", "Respondent"]) == [
        .named("e5"), .named("p22"), .named("w_empathy"), .service(readAs: "respondent"),
      ])
    #expect(try matches(["Body language"], "csas") == [.named("body_language")])
  }

  /// Students put the name of the company in: with the expectations as they are, it's clear which
  /// statements are left.
  @Test func theCompanysOwnName() throws {
    let instrument = try Forms.instrument("servqual-1991")
    let expectations = instrument.items.map { $0.expectation?.dutch ?? "" }
    let perceptions = instrument.items.map {
      ($0.perception?.dutch ?? "").replacing("Deze organisatie", with: "Bakkerij Jansen")
        .replacing("deze organisatie", with: "Bakkerij Jansen")
    }
    let found = try matches(expectations + perceptions).map { $0.readAs }
    #expect(
      found
        == instrument.sides.flatMap { side in
          instrument.items.map { instrument.columnName(of: $0, side) }
        })
  }

  /// Half way between a question about expectation and the one about perception: never a guess.
  @Test func whatCouldBeEither() throws {
    let found = try matches(["Bakkerij Jansen werkt met apparatuur van deze tijd."])
    guard case .unclear(let names) = found[0] else {
      Issue.record("\(found)")
      return
    }
    #expect(Set(names) == ["e1", "p1"])
    #expect(
      try matches(["Bakkerij Jansen werkt met apparatuur van deze tijd."], sides: [.perception])
        .map { $0.readAs } == ["p1"])
    #expect(try matches(["Wat vind je van de prijs?", ""]) == [.unknown, .unknown])
  }

  /// The name of the section settles what the words leave open.
  @Test func theSectionSaysWhichSide() throws {
    let same = Message(nl: "De balie is netjes.", en: "The desk is tidy.")
    let other = Message(nl: "De wachttijd is kort.", en: "The wait is short.")
    let instrument = Instrument(
      id: "own", kind: .serviceQuality, title: same, note: same,
      scale: .init(minimum: 1, maximum: 5),
      dimensions: [.init(id: "one", title: Message(nl: "Eén", en: "One"))],
      items: [
        .init(id: "1", dimension: "one", expectation: same, perception: same),
        .init(id: "2", dimension: "one", expectation: other, perception: other),
      ])
    let matching = ColumnMatching(
      asked: AskedColumns(instrument, sides: [.expectation, .perception]))
    let headers = [
      "Wat verwacht je? [De balie is netjes.]", "Jouw ervaring [De balie is netjes.]",
      "Expectations - The wait is short.", "Part 2 - The wait is short.",
    ]
    #expect(
      matching.matches(headers, named: headers) == [
        .exact("e1", .dutch), .exact("p1", .dutch), .exact("e2", .english),
        .unclear(["e2", "p2"]),
      ])
  }
}
