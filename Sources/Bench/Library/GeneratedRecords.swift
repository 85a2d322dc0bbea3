import LearnerStore
import QuizModel

/// A data folder as a learner has it after many sessions of ten, one every three hours.
struct GeneratedRecords {
  let attempts: Int
  let questions: Int

  private static let sessionLength = 10
  private static let course = CourseID(GeneratedLibrary.id)
  /// 2026-01-01 in UTC.
  private static let firstMilliseconds: Int64 = 1_767_225_600_000
  private static let sessionMilliseconds: Int64 = 3 * 3_600_000

  func write(to folder: String) throws {
    var nextID = 0
    func makeID() -> String {
      nextID += 1
      return "00000000-0000-4000-8000-\(100_000_000_000 + nextID)"
    }
    var generator = SeededGenerator(seed: 1)
    let start = Instant(milliseconds: Self.firstMilliseconds)
    let store = try LearnerStore(opening: folder, now: start, makeID: makeID)
    for session in 0..<attempts / Self.sessionLength {
      var time = Self.firstMilliseconds + Int64(session) * Self.sessionMilliseconds
      let id = SessionID(makeID())
      for event in events(session, &generator) {
        time += 20_000
        _ = try store.append(
          event, course: Self.course, session: id,
          at: LocalInstant(Instant(milliseconds: time), offsetMinutes: 60),
          id: RecordID(makeID()))
      }
    }
  }

  private func events(_ session: Int, _ generator: inout SeededGenerator) -> [Event] {
    let seed = Seed(UInt64(session))
    let asked = generator.shuffled((0..<questions).map { QuestionID("question-\($0)") })
      .prefix(Self.sessionLength)
    let attempts = asked.map { question in
      let isRight = generator.next(below: 10) < 7
      return Event.attempt(
        Attempt(
          question: question, revision: "0", seed: seed,
          order: ["option-0", "option-1", "option-2", "option-3"], typed: "a",
          chosen: ["option-0"], outcome: isRight ? .correct : .wrong,
          score: isRight ? .one : .zero, ruleVersion: 1, certainty: nil, hints: 0,
          isGivenUp: false, confused: [], milliseconds: 15_000, mode: .practice))
    }
    let start = SessionStart(mode: .practice, seed: seed, questions: Array(asked))
    return [.sessionStarted(start)] + attempts + [.sessionEnded]
  }
}
