import Foundation
import QuizModel
import TestSupport
import Testing

@testable import CourseFiles

/// What the shipped course keeps over its whole bank.
@Suite struct ShippedQualityTests {
  @Test func everyFactAndGoalHasItsQuestions() throws {
    let coverage = try #require(ShippedCoursesTests.course.coverage)
    #expect(coverage.shortages.map { $0.finding.line(in: .english) } == [])
    #expect(coverage.facts.map(\.facts).reduce(0, +) > 420)
    #expect(coverage.drafts == 0)
  }

  /// The longest option, the most words of the prompt, and each of the first four places.
  @Test func noWayOfGuessingDoesBetterOrWorseThanChance() throws {
    let course = ShippedCoursesTests.course
    let checked = CheckedCourse(bank: try #require(course.bank), outline: course.outline)
    let tallies = GuessingStrategies.tallies(of: checked)
    #expect(tallies.count == 6)
    for tally in tallies {
      #expect(abs(tally.share - tally.chance) <= 0.05, "\(tally.guess.english): \(tally.share)")
    }
  }

  /// The list of names and terms is sorted by bytes, and each word is still in use.
  @Test func theWordListIsInOrder() throws {
    let folder = Repository.root + "courses/klantgericht-organiseren"
    let lines = try String(contentsOfFile: folder + "/words.txt", encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.last == "")
    let words = lines.dropLast().map(String.init)
    #expect(words == Set(words).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    // Hunspell would take these for marks of its own.
    #expect(words.allSatisfy { !$0.isEmpty && !$0.contains("/") && !$0.hasPrefix("*") })
    let used = TextListing.load(folder).texts.map { $0.text.replacing("’", with: "'") }
      .joined(separator: "\n").lowercased()
    #expect(words.filter { !used.contains($0.lowercased()) } == [])
  }
}
