import Foundation
import QuizModel

/// A database as an earlier version left it, and what it holds.
///
/// The file was made by the version that shipped the migration it's named after. Neither changes
/// any more; a new migration gets a new one.
struct StoredVersion: Sendable {
  let name: String
  let events: [Event]

  static let all = [
    StoredVersion(name: "1-records", events: firstEvents),
    StoredVersion(name: "2-mock-exams", events: firstEvents + [mockExam]),
  ]

  private static let mockExam = Event.sessionStarted(
    SessionStart(
      mode: .mock, seed: Seed(3), questions: ["q1"], test: "test-1", minutes: 45))

  private static let firstEvents: [Event] = [
    .sessionStarted(
      SessionStart(mode: .learn, seed: Seed(.max), questions: ["q1", "q2"], section: "1.3")),
    .hint("q1", step: 1),
    .attempt(
      Attempt(
        question: "q1", revision: "00ff00ff00ff00ff", seed: Seed(1 << 63), order: ["b", "a"],
        typed: "é\u{0}👍", chosen: ["a"], outcome: .partial, score: Rational(parts: 2, of: 3),
        ruleVersion: 1, certainty: .unsure, hints: 1, isGivenUp: false, confused: ["g1", "g2"],
        milliseconds: 4_210, mode: .learn)),
    .attempt(
      Attempt(
        question: "q2", revision: "", seed: Seed(0), order: [], typed: "", chosen: [],
        outcome: .wrong, score: .zero, ruleVersion: 1, certainty: nil, hints: 0,
        isGivenUp: true, confused: [], milliseconds: nil, mode: .practice)),
    .retraction(of: .numbered(2)),
    .contest(.numbered(3), remark: "maar"),
    .flag("q2", remark: ""),
    .skip("q1"),
    .examDate(Day(number: 20_805)),
    .examDate(nil),
    .sessionEnded,
  ]

  var file: URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(name).sqlite")
  }

  var records: [Record] {
    events.enumerated().map { index, event in
      Record(
        id: .numbered(index), device: "device-a", sequence: index + 1, time: .minutes(index),
        course: .service, session: index.isMultiple(of: 2) ? .first : nil, event: event)
    }
  }
}
