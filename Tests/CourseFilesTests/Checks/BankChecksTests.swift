import TestSupport
import Testing

@testable import CourseFiles

/// The checks of the bank as a whole, and the list of checks.
@Suite struct BankChecksTests {
  @Test func namesAreUniqueWordsWithHyphens() {
    let names = BankChecks.all.map { $0.name }
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.allSatisfy { $0.isLowercase || $0 == "-" } })
  }

  @Test(arguments: [
    ([20, 0, 0, 0], true), ([7, 7, 6], false), ([19, 0, 0], false), ([12, 4, 4], false),
    ([14, 3, 3], true), ([60, 40, 50], false), ([0, 0, 0], false), ([], false),
  ])
  func keysAreSpread(keys: [Int], isUneven: Bool) {
    #expect(KeyPositions.isUneven(keys) == isUneven)
  }

  @Test(arguments: [(0, true), (1, false)])
  func keyPositionsOfABank(step: Int, isFound: Bool) throws {
    let questions = (0..<21).map { number in
      rotated(["recency\(number)", "reward\(number)", "revenue\(number)"], by: number * step)
    }
    try expect("key-position", atStartOf: questions, isFound)
    let fixed = questions.map { $0 + #", "order": "fixed""# }
    try expect("key-position", atStartOf: fixed, false)
    try expect("key-position", atStartOf: Array(questions.dropLast(2)), false)
  }

  @Test(arguments: [("recency en meer", true), ("rec", false)])
  func theLongestOptionIsNoGoodGuess(key: String, isFound: Bool) throws {
    let questions = (0..<20).map { _ in rotated([key, "reward", "revenue"], by: 0) }
    try expect("guessing-strategy", atStartOf: questions, isFound)
    try expect("guessing-strategy", atStartOf: Array(questions.dropLast()), false)
  }

  @Test(arguments: [("klant", true), ("omzet", false)])
  func theEchoOfThePromptIsNoGoodGuess(key: String, isFound: Bool) throws {
    let questions = (0..<20).map { _ in
      #""prompt": "Wat is een klant?", "# + rotated([key, "winst", "reden"], by: 0)
    }
    try expect("guessing-strategy", atStartOf: questions, isFound)
  }

  /// Options of which the first is right, `steps` places on.
  private func rotated(_ texts: [String], by steps: Int) -> String {
    let objects = texts.enumerated().map { place, text in
      #"{"id": "o\#(place)", "text": "\#(text)", "feedback": "Zo."\#(place == 0 ? #", "correct": true"# : "")}"#
    }
    let turn = steps % objects.count
    return "\"options\": [\((objects[turn...] + objects[..<turn]).joined(separator: ", "))]"
  }

  private func expect(_ check: String, atStartOf questions: [String], _ isFound: Bool) throws {
    var sample = SampleCourse(questions)
    sample.course = isFound ? "1️⃣" : ""
    try CourseFilesTests.expect(check, in: sample)
  }
}
