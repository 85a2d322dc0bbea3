import Authoring
import CourseFiles
import QuestionTypes
import QuizModel
import TestSupport
import Testing

/// The template of every question type, in both languages: drafted, read, checked and marked.
@Suite struct TemplateTests {
  static let cases = QuestionTypes.names.flatMap { name in
    ["nl", "en", "fr"].map { (name, $0) }
  }

  private func course(_ language: String) throws -> CourseFixture {
    let course = CourseFixture.course().replacing(
      #""language": "nl""#, with: #""language": "\#(language)""#)
    return try CourseFixture(course: course)
  }

  @Test(arguments: cases)
  func theTemplateIsAQuestion(name: String, language: String) throws {
    let type = try #require(QuestionTypes.named(name))
    let course = try course(language)
    let drafted = try course.draft(type)
    #expect(drafted.id == "doel-01")
    #expect(drafted.isInNewFile)
    #expect(drafted.topic.section == "1")
    #expect(drafted.topic.goals == ["doel"])
    #expect(drafted.topic.facts == [])

    let loaded = LoadedCourse.load(course.folder)
    #expect(loaded.droppedQuestions == 0)
    let question = try #require(loaded.bank?.question(drafted.id))
    #expect(question.typeName == name)
    #expect(question.status == .draft)
    #expect(question.hints.count == 2)
    #expect(question.explanation != nil)
    #expect(question.source?.document == "boek")

    let body = question.drawn(with: Seed(3), decimalMark: ",").body
    #expect(body.verdict(on: body.shape.key.rightResponse)?.outcome == .correct)
    #expect(body.verdict(on: .unknown)?.outcome == .wrong)
  }

  /// What is told of a new draft is that it's unfinished, that it names no fact, and that the goal
  /// has but one question; no rule of quality is broken.
  @Test(arguments: cases)
  func theTemplateKeepsTheRules(name: String, language: String) throws {
    let type = try #require(QuestionTypes.named(name))
    let course = try course(language)
    _ = try course.draft(type)
    let findings = LoadedCourse.load(course.folder).checked()
    #expect(findings.allSatisfy { $0.severity == .warning })
    #expect(
      Set(findings.map { $0.check }) == ["goal-coverage", "question-complete", "unfinished-text"])
  }

  @Test func whatIsReviewedHoldsNothingOfATemplate() throws {
    let course = try course("nl")
    _ = try course.draft()
    try course.write(
      course.text().replacing(#""draft""#, with: #""reviewed""#), to: "banks/bank.json")
    let finding = LoadedCourse.load(course.folder).checked().first { $0.check == "unfinished-text" }
    #expect(finding?.severity == .error)
    #expect(finding?.message.dutch.contains("TODO: wat vraag je?") == true)
  }

  /// Texts are in the language of the course, and in English for one in another language.
  @Test func templatesSpeakTheLanguageOfTheCourse() throws {
    for (language, word) in [
      ("nl", "TODO: wat vraag je?"), ("en-GB", "TODO: what do you"), ("fr", "TODO: what do you"),
    ] {
      let course = try course(language)
      _ = try course.draft()
      #expect(try course.text().contains(word), "\(language)")
    }
  }

  /// A fact that is only asked with its source gets a prompt that makes room for it.
  @Test(arguments: QuestionTypes.names)
  func aFactWithItsSource(name: String) throws {
    let type = try #require(QuestionTypes.named(name))
    for language in ["nl", "en"] {
      let course = try course(language)
      try course.write(
        CourseFixture.facts(CourseFixture.fact().replacing("safe", with: "nameSource")),
        to: "facts.json")
      let drafted = try course.draft(type, fact: "feit")
      #expect(drafted.topic.facts == ["feit"])
      let findings = LoadedCourse.load(course.folder).checked()
      #expect(Set(findings.map { $0.check }) == ["goal-coverage", "unfinished-text"])
    }
  }
}
