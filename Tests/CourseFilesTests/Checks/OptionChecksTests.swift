import QuizModel
import TestSupport
import Testing

/// The checks of options and of all that says something of a question.
@Suite struct OptionChecksTests {
  @Test(arguments: [("reviewed", Finding.Severity.error), ("draft", .warning)])
  func aQuestionIsComplete(status: String, severity: Finding.Severity) throws {
    try expect(
      "question-complete", severity,
      in: SampleCourse(
        #""goals": 1️⃣[], "facts": 2️⃣[], "hints": 3️⃣[], "status": "\#(status)""#,
        #""status": "\#(status)""#))
  }

  @Test func everyMissingKeyIsTold() throws {
    var sample = SampleCourse("")
    sample.leavesOut = ["explanation", "source", "seconds", "difficulty"]
    let findings = try sample.checked().findings.filter { $0.check == "question-complete" }
    let keys = sample.leavesOut.sorted()
    #expect(findings.map { $0.severity } == keys.map { _ in .error })
    #expect(
      findings.map { $0.message.english }.sorted()
        == keys.map { "\"\($0)\" is missing or empty; fill it in" })
  }

  @Test(arguments: [("reviewed", Finding.Severity.error), ("draft", .warning)])
  func everyOptionHasFeedback(status: String, severity: Finding.Severity) throws {
    let silent =
      #""options": [{"id": "x", "text": "ja", "correct": true, "feedback": "Zo."}, "#
      + #"1️⃣{"id": "y", "text": "nee"}]"#
    try expect("option-feedback", severity, in: SampleCourse(silent + #", "status": "\#(status)""#))
  }

  @Test func noTextNamesAnOptionByItsLetter() throws {
    try expect(
      "option-letter", .error,
      in: SampleCourse(
        #""prompt": 1️⃣"Waarom is optie B onjuist?""#, #""hints": [2️⃣"Streep antwoord a weg."]"#,
        #""explanation": 3️⃣"Het is (c), want dat klopt.""#,
        options("4️⃣zoals optie c", "de omzet", "5️⃣net als keuze A"),
        #""prompt": "Wat is de optie die past?", "explanation": "Recency (R) en optie E.""#,
        #""explanation": "Klant (A) koopt, een a of b zegt niets en (e) ook niet.""#))
  }

  @Test func anEnglishArticleIsNoLetter() throws {
    var sample = SampleCourse(
      #""hints": ["To answer a question, read it."]"#, #""hints": [1️⃣"The answer A is odd."]"#)
    sample.language = "en"
    try expect("option-letter", .error, in: sample)
  }

  @Test(arguments: [
    options("recency", "frequency", "1️⃣geen van bovenstaande"),
    options("recency", "frequency", "1️⃣Alle antwoorden zijn juist"),
    options("recency", "frequency", "1️⃣beide opties"),
    options("alle klanten kopen", "geen klant koopt", "beide klanten kopen"),
    options("recency", "de bovenstaande rij", "alle klanten"),
  ])
  func noOptionIsAboutTheOthers(options: String) throws {
    try expect("all-or-none", in: SampleCourse(options))
  }

  @Test func noEnglishOptionIsAboutTheOthers() throws {
    var sample = SampleCourse(
      options("recency", "frequency", "1️⃣none of the above"),
      options("recency", "frequency", "all of our customers"))
    sample.language = "en"
    try expect("all-or-none", in: sample)
  }

  @Test(arguments: [
    options("klanten kopen vaak", "1️⃣klanten kopen altijd", "klanten kopen"),
    options("klanten kopen altijd", "klanten kopen nooit", "klanten kopen"),
    options("klanten kopen vaak", "klanten kopen soms", "klanten kopen"),
  ])
  func noWrongOptionIsAbsolute(options: String) throws {
    try expect("absolute-words", in: SampleCourse(options))
  }

  @Test(arguments: [
    options("1️⃣de klant", "de omzet.", "de winst"),
    options("1️⃣de klant", "De omzet", "de winst"),
    options("1️⃣meer", "klanten wegen en daarna kiezen wie je graag wilt bedienen", "minder"),
    options("Philips koopt", "de klant koopt", "De Snaar koopt"),
    options("De klant.", "De omzet.", "De winst."),
    options("meer klanten", "klanten wegen en daarna kiezen", "minder"),
  ])
  func optionsLookAlike(options: String) throws {
    try expect("options-parallel", in: SampleCourse(options))
  }

  @Test(arguments: [
    options("klanten", "1️⃣klanten en medewerkers", "omzet"),
    options("omzet in euro’s", "winst", "1️⃣de omzet in euro’s van dit jaar"),
    options("10–20", "1️⃣20–30", "30,5–40"),
    options("1.000 tot en met 2.000", "1️⃣1.500 tot 1.600", "5 tot 6"),
    options("10 tot 20", "20 tot 30", "30 tot 40"),
    options("klanten", "geen klanten", "omzet"),
    options("klanten van nu", "medewerkers en klanten", "omzet"),
    options("€ 10", "€ 10.000", "€ 100"),
  ])
  func optionsExcludeEachOther(options: String) throws {
    try expect("options-overlap", in: SampleCourse(options))
  }

  @Test func severalRightOptionsMayOverlap() throws {
    try expect(
      "options-overlap",
      in: SampleCourse(
        #""type": "multipleChoice", \#(options("klanten", "klanten en medewerkers", "omzet"))"#))
  }
}
