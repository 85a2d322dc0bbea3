import Practice
import QuizModel
import TestSupport
import Testing

@Suite struct RepetitionRuleTests {
  /// Answers at one question. Each is a date, then `+` for right, `-` for wrong, `½` for partly
  /// right, `?` for right but unsure or `h` for right with a hint, and the day on which the
  /// question is due after it.
  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let answers: [(date: String, mark: Character, due: String)]

    init(_ name: String, _ answers: [(date: String, mark: Character, due: String)]) {
      testDescription = name
      self.answers = answers
    }
  }

  static let rows = [
    Row(
      "right each time it is due",
      [
        ("2026-01-01", "+", "2026-01-02"), ("2026-01-02", "+", "2026-01-05"),
        ("2026-01-05", "+", "2026-01-12"), ("2026-01-12", "+", "2026-01-28"),
        ("2026-01-28", "+", "2026-03-04"), ("2026-03-04", "+", "2026-05-13"),
        ("2026-05-13", "+", "2026-07-22"),
      ]),
    Row(
      "gaps count from the answer, also when it came late",
      [
        ("2026-01-01", "+", "2026-01-02"), ("2026-01-10", "+", "2026-01-13"),
        ("2026-02-01", "+", "2026-02-08"),
      ]),
    Row(
      "wrong each time",
      [("2026-01-01", "-", "2026-01-02"), ("2026-01-02", "-", "2026-01-03")]),
    Row(
      "a mistake starts the row again",
      [
        ("2026-01-01", "+", "2026-01-02"), ("2026-01-02", "+", "2026-01-05"),
        ("2026-01-05", "-", "2026-01-06"), ("2026-01-06", "+", "2026-01-07"),
        ("2026-01-07", "+", "2026-01-10"),
      ]),
    Row(
      "partly right is a mistake",
      [
        ("2026-01-01", "+", "2026-01-02"), ("2026-01-02", "½", "2026-01-03"),
        ("2026-01-03", "+", "2026-01-04"),
      ]),
    Row(
      "unsure repeats its step",
      [
        ("2026-01-01", "?", "2026-01-02"), ("2026-01-02", "?", "2026-01-03"),
        ("2026-01-03", "+", "2026-01-06"), ("2026-01-06", "?", "2026-01-09"),
        ("2026-01-09", "+", "2026-01-16"),
      ]),
    Row(
      "a hint repeats its step",
      [
        ("2026-01-01", "h", "2026-01-02"), ("2026-01-02", "h", "2026-01-03"),
        ("2026-01-03", "+", "2026-01-06"),
      ]),
    Row(
      "right twice on a day counts once",
      [
        ("2026-01-01", "+", "2026-01-02"), ("2026-01-01", "+", "2026-01-02"),
        ("2026-01-02", "+", "2026-01-05"), ("2026-01-02", "+", "2026-01-05"),
        ("2026-01-02", "?", "2026-01-05"),
      ]),
    Row(
      "wrong and right on a day",
      [
        ("2026-01-01", "-", "2026-01-02"), ("2026-01-01", "+", "2026-01-02"),
        ("2026-01-01", "-", "2026-01-02"), ("2026-01-02", "+", "2026-01-03"),
        ("2026-01-02", "-", "2026-01-03"),
      ]),
    Row(
      "right before it is due changes nothing",
      [
        ("2026-01-01", "+", "2026-01-02"), ("2026-01-02", "+", "2026-01-05"),
        ("2026-01-03", "+", "2026-01-05"), ("2026-01-04", "+", "2026-01-05"),
        ("2026-01-05", "+", "2026-01-12"),
      ]),
    Row(
      "wrong before it is due does",
      [
        ("2026-01-01", "+", "2026-01-02"), ("2026-01-02", "+", "2026-01-05"),
        ("2026-01-03", "-", "2026-01-04"),
      ]),
    Row(
      "over the leap day",
      [("2028-02-27", "+", "2028-02-28"), ("2028-02-28", "+", "2028-03-02")]),
  ]

  @Test(arguments: rows) func dueDays(row: Row) throws {
    var attempts: [PastAttempt] = []
    for (number, answer) in row.answers.enumerated() {
      attempts.append(
        PastAttempt(
          id: RecordID("r\(number)"), time: .sample(answer.date),
          attempt: try attempt(answer.mark)))
      let due = try #require(RepetitionRule.due(after: attempts))
      #expect(due.iso == answer.due, "after answer \(number + 1)")
    }
  }

  private func attempt(_ mark: Character) throws -> Attempt {
    switch mark {
    case "+": .sample("q")
    case "-": .sample("q", score: .zero)
    case "½": .sample("q", score: Rational(parts: 1, of: 2))
    case "?": .sample("q", certainty: .unsure)
    default: .sample("q", hints: 1)
    }
  }

  @Test func neverAnswered() {
    #expect(RepetitionRule.due(after: []) == nil)
    #expect(LearningHistory().due("q") == nil)
    #expect(!LearningHistory().isDue("q", on: Day(number: 99_999)))
  }

  /// Times at which a right answer was given, and the day on which the question is due.
  @Test(
    arguments: [
      // The day turns at 04:00.
      ([("2026-01-01", "03:59", 60)], "2026-01-01"),
      ([("2026-01-01", "04:00", 60)], "2026-01-02"),
      // Ten in the evening and two at night are one evening; four o'clock is the next day.
      ([("2026-01-01", "22:00", 60), ("2026-01-02", "02:00", 60)], "2026-01-02"),
      ([("2026-01-01", "22:00", 60), ("2026-01-02", "04:00", 60)], "2026-01-05"),
      // In Amsterdam the clock goes from 02:00 to 03:00 on 29 March 2026 …
      ([("2026-03-28", "23:30", 60), ("2026-03-29", "03:30", 120)], "2026-03-29"),
      ([("2026-03-28", "23:30", 60), ("2026-03-29", "04:00", 120)], "2026-04-01"),
      // … and back on 25 October.
      ([("2026-10-24", "23:30", 120), ("2026-10-25", "03:59", 60)], "2026-10-25"),
      ([("2026-10-24", "23:30", 120), ("2026-10-25", "04:00", 60)], "2026-10-28"),
      // Flown to New York: the same evening by the learner's clock.
      ([("2026-01-01", "12:00", 60), ("2026-01-01", "20:00", -300)], "2026-01-02"),
    ] as [([(String, String, Int)], String)])
  func dayOfTheLearner(answers: [(String, String, Int)], due: String) {
    let attempts = answers.enumerated().map { number, answer in
      PastAttempt(
        id: RecordID("r\(number)"),
        time: .sample(answer.0, answer.1, offsetMinutes: answer.2), attempt: .sample("q"))
    }
    #expect(RepetitionRule.due(after: attempts)?.iso == due)
  }

  @Test func isDueFromItsDayOn() {
    var records = SampleRecords()
    records.add(.sample("q"), on: "2026-01-05")
    let history = LearningHistory(records.all)
    #expect(!history.isDue("q", on: Day(iso: "2026-01-05")!))
    #expect(history.isDue("q", on: Day(iso: "2026-01-06")!))
    #expect(history.isDue("q", on: Day(iso: "2027-01-06")!))
  }
}
