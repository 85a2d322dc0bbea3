import QuizModel
import TestSupport
import Testing

@testable import CourseFiles

/// Which strings of a course's files are texts for people, and how they're given.
@Suite struct TextListingTests {
  private static func texts(_ bank: String) throws -> [String] {
    let fixture = try CourseFixture(banks: ["1": bank])
    return TextListing.load(fixture.folder).texts
      .filter { $0.place.file.hasSuffix("banks/1.json") }.map(\.text)
  }

  @Test func textsOfAQuestionAreReadAndItsNamesAreNot() throws {
    let question = CourseFixture.question(more: #""author": "An", "reviewer": "Bo""#)
    #expect(
      try Self.texts(CourseFixture.bank(question)) == [
        "Wat is het?", "Dit", "Ja.", "Dat", "Nee.", "Denk na.", "§ 1",
      ])
  }

  @Test func ofTypedAnswersOnlyWhatIsShown() throws {
    let fields = """
      {"accepted": ["vrienden", "vriende"], "wrongAnswers": [
        {"answers": ["ekonomen"], "feedback": "Nee."}]}
      """
    #expect(try Self.texts(fields) == ["vrienden", "Nee."])
  }

  @Test func markupAndFormulasAreLeftOut() throws {
    #expect(
      try Self.texts(#"{"prompt": "Een *klant* betaalt **{k * w : 1}** euro.", "answer": "k * w"}"#)
        == ["Een klant betaalt … euro."])
    #expect(try Self.texts(#"{"prompt": "| a | b |\n|---|---|\n| c | d |"}"#) == ["a b\nc d"])
    #expect(try Self.texts(##"{"prompt": "# Geen *markup"}"##) == ["# Geen *markup"])
  }

  @Test func gapsAreFilled() throws {
    let fields = """
      {"text": "Recency zegt [hoe] geleden, en [x] niets.", "gaps": [
        {"id": "hoe", "accepted": ["hoelang", "hoe lang"], "options": ["hoelang", "hoe duur"]}]}
      """
    #expect(
      try Self.texts(fields)
        == ["Recency zegt hoelang geleden, en [x] niets.", "hoelang", "hoelang", "hoe duur"])
  }

  /// Files of kinds that are yet to come, in folders of their own, have texts too.
  @Test func everyFileOfTheCourseIsRead() throws {
    let fixture = try CourseFixture()
    try fixture.write(#"{"items": [{"id": "x", "wording": "Nieuw"}]}"#, to: "instruments/a.json")
    try fixture.write(#"{"title": "Verborgen"}"#, to: "banks/.trash.json")
    try fixture.write("Los woord", to: "words.txt")
    let course = TextListing.load(fixture.folder)
    #expect(course.language == "nl")
    #expect(course.findings.isEmpty)
    let last = try #require(course.texts.last)
    #expect(last.text == "Nieuw")
    #expect(last.place.file.hasSuffix("instruments/a.json"))
    #expect(last.place.line == 1)
    #expect(!course.texts.contains { $0.text == "Verborgen" })
    // A document's title is its authors' own.
    #expect(!course.texts.contains { $0.text == "Het boek" })
  }

  @Test func whatCannotBeReadIsTold() throws {
    let fixture = try CourseFixture(course: "{", banks: ["1": #"{"prompt": "Heel"}"#])
    let course = TextListing.load(fixture.folder)
    #expect(course.language == nil)
    #expect(course.findings.map(\.check) == ["json-syntax"])
    #expect(course.texts.map(\.text).contains("Heel"))
    #expect(TextListing.load(fixture.folder + "/nergens").texts.isEmpty)
  }

  /// A list of words beside the course's files is no business of the checks.
  @Test func aWordListIsNoFinding() throws {
    let fixture = try CourseFixture(banks: ["1": CourseFixture.bank(CourseFixture.question())])
    let before = LoadedCourse.load(fixture.folder).checked()
    try fixture.write("Aalberse\nZeithaml\n", to: "words.txt")
    let loaded = LoadedCourse.load(fixture.folder)
    #expect(loaded.checked() == before)
    #expect(!loaded.files.contains { $0.hasSuffix("words.txt") })
  }
}
