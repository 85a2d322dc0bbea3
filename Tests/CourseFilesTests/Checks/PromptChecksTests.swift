import QuizModel
import TestSupport
import Testing

/// The checks of prompts.
@Suite struct PromptChecksTests {
  @Test(arguments: [("approved", Finding.Severity.error), ("draft", .warning)])
  func aPromptAsks(status: String, severity: Finding.Severity) throws {
    try expect(
      "prompt-asks", severity,
      in: prompts(
        #"1️⃣"De relatiesterkte van klanten.", "status": "\#(status)""#,
        #""Bereken de relatiesterkte.""#, #""Twee klanten. Vergelijk ze.""#,
        #""De R van RFM is …""#, #""De R van RFM is ___.""#, #""De R van RFM is:""#,
        #""Hoe heet dit? Antwoord met één woord.""#))
  }

  @Test func inEnglishToo() throws {
    var sample = prompts(
      #"1️⃣"The strength of a relation.""#, #""Compute the mean.""#, #""What is it?""#)
    sample.language = "en-GB"
    try expect("prompt-asks", .error, in: sample)
  }

  @Test func anotherLanguageHasNoWordLists() throws {
    var sample = prompts(#""Die Stärke der Beziehung.""#)
    sample.language = "de"
    try expect("prompt-asks", .error, in: sample)
  }

  @Test func aPromptSaysWhatItIsAbout() throws {
    try expect(
      "prompt-focus",
      in: prompts(
        #"1️⃣"Welke stelling is juist?""#, #"2️⃣"Welke van deze uitspraken zijn onjuist?""#,
        #""Welke stelling over relatiesterkte is juist?""#, #""Welke letter is juist?""#))
  }

  @Test func inEnglishAPromptSaysWhatItIsAboutToo() throws {
    var sample = prompts(
      #"1️⃣"Which of the following statements is true?""#,
      #""Which statement about recency is true?""#)
    sample.language = "en"
    try expect("prompt-focus", in: sample)
  }

  @Test func aNegativeIsEmphasised() throws {
    try expect(
      "negative-emphasis",
      in: prompts(
        #"1️⃣"Welke letter hoort niet bij RFM?""#, #""Welke letter hoort **niet** bij RFM?""#,
        #""Welke letter hoort *niet* bij RFM?""#, #""Welke letter hoort NIET bij RFM?""#,
        #""Deze klant koopt niet. Welke letter zegt dat?""#,
        #""Welke letter telt, als een klant niet koopt?""#,
        #""Welke klant die niet koopt is een vriend?""#,
        #""Welke letter telt niet alleen dagen?""#,
        #""Waarom koopt een klant niet meer?""#))
  }

  @Test func noDoubleNegation() throws {
    try expect(
      "double-negation",
      in: SampleCourse(
        #""prompt": 1️⃣"Welke klant koopt nooit geen brood?""#,
        #""prompt": "Welke letter hoort **niet** bij RFM?", \#(options("Q", "2️⃣niet de R", "M"))"#,
        #""prompt": "Deze klant koopt niet. Welke letter hoort **niet** bij RFM?""#,
        #""prompt": "Welke letter past?", \#(options("Q", "niet de R", "M"))"#,
        #""prompt": "Wat doet een klant die niet koopt, wat je niet wilt?""#,
        #""prompt": "Hoe heet het als er geen bezoek en geen promotie is?""#))
  }

  @Test func aBlankStandsAtTheEnd() throws {
    try expect(
      "blank-position",
      in: prompts(
        #"1️⃣"De ___ van RFM telt dagen.""#, #"2️⃣"De … van RFM telt dagen.""#,
        #""De letter van RFM die dagen telt is ___.""#, #""De letter is … Welke is het?""#,
        #""Een klant zegt: ‘Tja… misschien.’ Wat is dat?""#, #""Wat is klant_1 waard?""#))
  }

  @Test func aPromptReadsEasily() throws {
    let heavy = "organisatieontwikkelingsverantwoordelijkheid"
    let long = (0..<20).map { _ in heavy }.joined(separator: " ")
    let short = (0..<20).map { _ in "de klant" }.joined(separator: " ")
    try expect(
      "reading-level",
      in: prompts(
        "1️⃣\"Welke \(long)?\"", "\"Welke \(short)?\"", "\"Welke \(heavy) is dit?\"",
        "\"\(long)\\n\\nWelke is dit?\""))
  }

  @Test func aQuestionFitsTheScreen() throws {
    let row = "| a | 1 |\\n"
    let table = { (rows: Int) in
      "| k | w |\\n|---|---|\\n" + String(repeating: row, count: rows) + "\\n\\nWelke klant?"
    }
    let word = "lettergrepen "
    try expect(
      "screen-height",
      in: prompts(
        "1️⃣\"\(table(17))\"", "\"\(table(16))\"",
        "2️⃣\"\(String(repeating: word, count: 6 * 20 + 1))?\"",
        "\"\(String(repeating: word, count: 6 * 20))?\""))
  }

  @Test func noPromptComesBack() throws {
    let prompt = "Bakker Bol telt per klant de dagen sinds de laatste aankoop in zijn winkel."
    let other = prompt.replacing("Bakker", with: "Slager")
    let ask = " Welke letter van RFM is dat?"
    try expect(
      "near-duplicate",
      in: prompts(
        "\"\(prompt)\(ask)\"", "1️⃣\"\(other)\(ask)\"",
        "\"\(prompt) Hoe noemt een marketeer dat gegeven meestal?\"",
        "\"Slager Hak wil weten hoeveel een klant hem per jaar opbrengt.\(ask)\""))
    try expect(
      "near-duplicate",
      in: SampleCourse(
        #""id": "a", "twins": ["b"], "prompt": "\#(prompt)\#(ask)""#,
        #""id": "b", "twins": ["a"], "prompt": "\#(other)\#(ask)""#))
  }

  private func prompts(_ prompts: String...) -> SampleCourse {
    SampleCourse(prompts.map { "\"prompt\": \($0)" })
  }
}
