import QuizModel
import TestSupport
import Testing

@testable import CourseFiles

/// The bank of the shipped course is as large and as varied as it promises.
@Suite struct ShippedMixTests {
  private static let bank = ShippedCoursesTests.course.bank

  /// The questions that learners can get and that were reviewed.
  private static let questions = bank?.outlines.filter { $0.isReviewed } ?? []

  private static func count(_ types: Set<String>) -> Int {
    questions.count { types.contains($0.type) }
  }

  @Test func thereAreEnoughQuestions() {
    #expect(Self.questions.count >= 450)
    #expect(Self.questions.count { $0.pool != .practice } >= 150)
    #expect(Self.questions.count { $0.bloom >= .apply } * 10 >= Self.questions.count * 4)
  }

  @Test(arguments: [
    ("shortAnswer gaps", 60), ("calculated number", 40), ("matching", 25),
    ("ordering classification", 25), ("open", 25),
  ])
  func eachKindHasItsPart(types: String, least: Int) {
    #expect(Self.count(Set(types.split(separator: " ").map(String.init))) >= least)
  }

  @Test func noTypeHasNearlyHalf() {
    for (type, questions) in Dictionary(grouping: Self.questions, by: \.type) {
      #expect(questions.count * 100 <= Self.questions.count * 45, "\(type)")
    }
  }

  @Test func casesHaveTwoToFiveQuestions() throws {
    let bank = try #require(Self.bank)
    let sizes = Dictionary(grouping: Self.questions.compactMap(\.caseID)) { $0 }
      .mapValues { $0.count }
    #expect(sizes.count >= 20)
    #expect(sizes.filter { !(2...5).contains($0.value) }.map(\.key.text) == [])
    #expect(Set(sizes.keys) == Set(bank.cases.map(\.id)))
  }

  @Test func goalsAreAsManyAsCanBeSeenAtOnce() throws {
    #expect((70...110).contains(try #require(Self.bank).course.goals.count))
  }

  /// Tables and fenced figures apart, which are looked at and not read.
  @Test func summariesAreOf80To200Words() throws {
    let lengths = try #require(Self.bank).course.sections.map { section in
      (id: section.id.text, words: section.summary.reduce(0) { $0 + Self.wordCount($1) })
    }
    #expect(lengths.count > 30)
    #expect(lengths.filter { !(80...200).contains($0.words) }.map { "\($0.id): \($0.words)" } == [])
  }

  private static func wordCount(_ text: RichText) -> Int {
    let read = text.blocks.filter { block in
      switch block {
      case .paragraph, .list: true
      case .table, .code, .image: false
      }
    }
    return RichText(blocks: read).plain.split(whereSeparator: \.isWhitespace)
      .count { $0.contains { $0.isLetter || $0.isNumber } }
  }
}
