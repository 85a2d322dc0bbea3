import QuizModel
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

  /// In a bank of 100 and more, 5 points above chance are told and 5 points below it too.
  @Test(arguments: [(38, nil), (39, "39%"), (29, nil), (28, "28%")] as [(Int, String?)])
  func inALargeBankTheLongestIsNearChance(right: Int, told: String?) throws {
    let questions = (0..<100).map { number in
      let isLongest = number < right
      let key = isLongest ? "recency en meer" : "recency"
      return rotated([key, isLongest ? "regards" : "regards en zo", "revenue"], by: number)
    }
    try expect(told.map { ["the longest option gets \($0)"] } ?? [], of: questions)
  }

  @Test(arguments: [(38, nil), (39, "39%"), (29, nil), (28, "28%")] as [(Int, String?)])
  func inALargeBankTheEchoIsNearChance(right: Int, told: String?) throws {
    let questions = (0..<100).map { number in
      let (key, other) = number < right ? ("klant", "winst") : ("winst", "klant")
      return #""prompt": "Wat is een klant?", "# + rotated([key, other, "reden"], by: number)
    }
    try expect(
      told.map { ["the option with most words of the prompt gets \($0)"] } ?? [], of: questions)
  }

  @Test(arguments: [
    ([34, 33, 33], []), ([38, 32, 30], []), ([39, 32, 29], ["option 1 gets 39%"]),
    ([28, 36, 36], ["option 1 gets 28%"]), ([31, 30, 39], ["option 3 gets 39%"]),
  ])
  func inALargeBankEachPlaceIsNearChance(counts: [Int], told: [String]) throws {
    let places = counts.enumerated().flatMap { Array(repeating: $0, count: $1) }
    let questions = places.map { rotated(["recency", "regards", "revenue"], by: 3 - $0) }
    try expect(told, of: questions)
    try expect([], of: Array(questions.dropLast()))
  }

  /// A fourth option that few questions have is no way of guessing over the bank.
  @Test func aPlaceThatFewQuestionsHaveIsNotTold() throws {
    let questions = (0..<120).map { number in
      let texts = ["recency", "regards", "revenue"] + (number < 40 ? ["receive"] : [])
      return rotated(texts, by: number % 3)
    }
    #expect(try strategies(of: questions).allSatisfy { !$0.contains("option 4") })
  }

  private func expect(_ told: [String], of questions: [String]) throws {
    let found = try strategies(of: questions)
    #expect(found.count == told.count, "\(found)")
    for told in told { #expect(found.contains { $0.contains("choosing \(told)") }, "\(found)") }
  }

  private func strategies(of questions: [String]) throws -> [String] {
    try SampleCourse(questions).checked().findings
      .filter { $0.check == "guessing-strategy" }.map { $0.message.english }
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
