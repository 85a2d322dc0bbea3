import Foundation
import QuizModel

@testable import LearnerStore

/// A folder of its own for one test, gone with it.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory
      .appending(path: "oefen-store-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Where the store is, a folder that isn't there at first.
  var store: String { path + "/data" }
  var database: String { store + "/records.sqlite" }

  func open(id: String = "device-a", migrations: [Migration] = Migration.all) throws
    -> LearnerStore
  {
    try LearnerStore(
      opening: store, now: .start, makeID: { id }, migrations: migrations)
  }

  /// The names in the store's folder.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: store).sorted()
  }
}

extension Instant {
  /// 2026-01-05 10:00:00 UTC.
  static let start = Instant(milliseconds: 1_767_607_200_000)
}

extension LocalInstant {
  static func minutes(_ minutes: Int, offset: Int = 60) -> LocalInstant {
    LocalInstant(
      Instant(milliseconds: Instant.start.milliseconds + Int64(minutes) * 60_000),
      offsetMinutes: offset)
  }
}

extension Attempt {
  static func sample(
    question: QuestionID = "likert-1", revision: String = "9c2e66b1f0a4d377", seed: UInt64 = 7,
    order: [OptionID] = ["c", "a", "b"], typed: String = "b", chosen: [OptionID] = ["a"],
    score: Rational = .zero, certainty: Certainty? = .sure, isGivenUp: Bool = false,
    confused: [GoalID] = ["servqual-gaps"], milliseconds: Int? = 4_210
  ) -> Attempt {
    Attempt(
      question: question, revision: revision, seed: Seed(seed), order: order, typed: typed,
      chosen: chosen, outcome: Verdict(score: score, remarks: []).outcome, score: score,
      ruleVersion: 1, certainty: certainty, hints: 0, isGivenUp: isGivenUp, confused: confused,
      milliseconds: milliseconds, mode: .practice)
  }
}

extension CourseID {
  static let service: CourseID = "klantgericht-organiseren"
}

extension SessionID {
  static let first: SessionID = "0b9b1a2e-58f7-4a8b-9f1e-6a3f4f6f0c11"
}

extension LearnerStore {
  /// Adds `count` attempts with ids `r1`…, a minute apart.
  func appendAttempts(_ count: Int, from first: Int = 1) throws {
    for number in first..<(first + count) {
      _ = try append(
        .attempt(.sample(question: QuestionID("q-\(number % 40)"), typed: "answer \(number)")),
        course: .service, session: .first, at: .minutes(number), id: .numbered(number))
    }
  }
}

extension RecordID {
  /// As long as a UUID.
  static func numbered(_ number: Int) -> RecordID {
    let digits = String(number)
    return RecordID(
      "00000000-0000-4000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits)
  }
}
