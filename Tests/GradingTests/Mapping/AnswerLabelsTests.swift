import QuizModel
import Testing

@testable import Grading

/// Words as numbers.
@Suite struct AnswerLabelsTests {
  private let labels = AnswerLabels([
    .init(text: "helemaal mee eens", value: 7), .init(text: "strongly disagree", value: 1),
    .init(text: "weet niet", value: nil),
  ])

  @Test(arguments: [
    ("helemaal mee eens", 7), ("Helemaal  mee eens.", 7), ("7 – helemaal mee eens", 7),
    ("7 - Helemaal mee eens", 7), ("7. helemaal mee eens", 7), ("7: helemaal mee eens", 7),
    ("7 = helemaal mee eens", 7), ("7 helemaal mee eens", 7), ("Strongly disagree (1)", 1),
    ("Strongly disagree [1]", 1), ("6 – bijna", 6), ("Redelijk (3)", 3), ("-2 – slecht", -2),
  ])
  func known(text: String, number: Int) {
    #expect(labels.meaning(of: text) == .number(number))
  }

  /// Words and number that say different things, two numbers, none.
  @Test(arguments: [
    "1 – helemaal mee eens", "Strongly disagree (7)", "5 of 6", "5 (6)", "zes", "",
    "4,5 – mee eens",
    "2026/03/14 9:12:05 am EET", "7/7", "99999 – veel", "=7 – a", "7 – !", "7 – weet niet",
  ])
  func unknown(text: String) {
    #expect(labels.meaning(of: text) == nil)
  }

  @Test func noAnswer() {
    #expect(labels.meaning(of: "Weet niet") == .noAnswer)
  }

  /// Standard rows are taken where the instrument's own words don't do, and never mixed.
  @Test func standardRows() throws {
    let seven = try Forms.instrument("servqual-1991")
    #expect(seven.labels(for: []).meaning(of: "mee eens") == nil)
    let words = ["Mee eens", "Somewhat agree", "n.v.t."]
    let labels = seven.labels(for: words)
    #expect(words.map { labels.meaning(of: $0) } == [.number(6), .number(5), .noAnswer])

    let five = try five(.agreeHigh)
    #expect(five.labels(for: ["Agree"]).meaning(of: "agree") == .number(4))
    #expect(five.labels(for: ["Somewhat agree"]).meaning(of: "somewhat agree") == .number(4))
    let both = five.labels(for: ["Agree", "Somewhat agree"])
    #expect(["Agree", "Somewhat agree"].count { both.meaning(of: $0) == nil } == 1)
    #expect(try self.five(.agreeLow).labels(for: ["Agree"]).meaning(of: "agree") == .number(2))
  }

  private func five(_ direction: Instrument.Scale.Direction) throws -> Instrument {
    let text = Message(nl: "x", en: "x")
    return Instrument(
      id: "own", kind: .serviceQuality, title: text, note: text,
      scale: .init(minimum: 1, maximum: 5, direction: direction), dimensions: [], items: [])
  }
}
