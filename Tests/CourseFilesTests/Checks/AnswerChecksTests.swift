import QuizModel
import TestSupport
import Testing

/// The checks of keys, accepted and wrong answers.
@Suite struct AnswerChecksTests {
  @Test(arguments: [
    options("recency", "frequency", "1️⃣De Recency."),
    options("één klant", "1️⃣een klant", "twee klanten"),
    options("klant-waarde", "1️⃣klantwaarde", "omzet"),
    options("klant waarde", "1️⃣klantwaarde", "omzet"),
    options("€ 4.100", "1️⃣€ 4.100 ", "€ 410"),
    options("recency", "recent", "de recency van een klant"),
    options("1,5", "15", "−1,5"),
    options("+", "−", "×"),
  ])
  func optionsDiffer(options: String) throws {
    try expect("equal-options", .error, in: SampleCourse(options))
  }

  @Test func aWrongAnswerIsNotAccepted() throws {
    try expect(
      "wrong-answer-accepted", .error,
      in: SampleCourse(
        text(
          accepted: #"["recency", "recentheid"]"#,
          wrong: #"[{"answers": ["omzet", 1️⃣"De Recentheid"], "feedback": "Nee."}]"#)))
  }

  @Test(arguments: [
    ("Wat betekent de R van relatiesterkte?", "1️⃣\"de relatiesterkte\""),
    ("Wat zijn switching costs eigenlijk?", "1️⃣\"Switching costs\""),
    ("Wat kost het om te ‘switchen’?", "\"switching costs\""),
    ("Is dit een relatiesterkte of een omzet?", "\"relatiesterkte\""),
    ("Welke letter van RFM is het, de R of de F?", "\"R\""),
  ])
  func thePromptHoldsNoAnswer(prompt: String, accepted: String) throws {
    try expect(
      "answer-in-prompt", .error,
      in: SampleCourse(
        text(
          accepted: "[\(accepted)]", wrong: #"[{"answers": ["omzet"], "feedback": "Nee."}]"#,
          prompt: prompt)))
  }

  @Test(arguments: [("reviewed", Finding.Severity.error), ("draft", .warning)])
  func nothingIsLeftOfATemplate(status: String, severity: Finding.Severity) throws {
    try expect(
      "unfinished-text", severity,
      in: SampleCourse(
        #""status": "\#(status)", "explanation": 1️⃣"Zo is het. TODO: waarom?", "hints": ["TODO: x"]"#,
        #""status": "\#(status)", "prompt": "Wat staat er op een TODO-lijst?""#,
        #""status": "\#(status)", "explanation": "Todo: niets, TODO niets, TOD O:""#))
  }

  @Test(arguments: [("reviewed", Finding.Severity.error), ("draft", .warning)])
  func mistakesAreAnticipated(status: String, severity: Finding.Severity) throws {
    try expect(
      "anticipated-mistakes", severity,
      in: SampleCourse(
        #"1️⃣"type": "number", "answer": 5, "status": "\#(status)""#,
        #"2️⃣"type": "shortAnswer", "accepted": ["recency"], "status": "\#(status)""#,
        #""type": "number", "answer": 5, "wrongAnswers": [{"value": 6, "feedback": "Nee."}]"#))
  }

  @Test(arguments: [
    options("1️⃣klanten wegen en dan kiezen wie je wilt bedienen", "klanten werven", "niets doen"),
    options("klanten wegen en kiezen", "klanten werven", "alle klanten laten gaan"),
    options("attractiviteit", "vriend", "omzet"),
  ])
  func theKeyIsNotTheLongest(options: String) throws {
    try expect("longest-key", in: SampleCourse(options))
  }

  @Test(arguments: [
    ("Welke waarde telt bij relatiesterkte?", options("1️⃣De relatiesterkte", "omzet", "winst")),
    ("Wat telt bij relatiesterkte?", options("relatiesterkte", "geen relatiesterkte", "omzet")),
    ("Wat meet de relatiesterkte?", options("de sterkte", "de omzet", "de winst")),
    ("Wat kopen ze veel?", options("veel", "weinig", "iets")),
  ])
  func noWordOfThePromptIsOnlyInTheKey(prompt: String, options: String) throws {
    try expect("prompt-echo", in: SampleCourse("\"prompt\": \"\(prompt)\", \(options)"))
  }

  @Test func hintsOfTextAndNumbersHoldNoAnswer() throws {
    let wrong = #"[{"answers": ["omzet"], "feedback": "Nee."}]"#
    try expect(
      "hint-answer",
      in: SampleCourse(
        text(accepted: #"["recency"]"#, wrong: wrong)
          + #", "hints": ["Denk aan tijd.", 1️⃣"Het is de Recency van de klant."]"#,
        text(accepted: #"["recency"]"#, wrong: wrong) + #", "hints": ["Recency of omzet?"]"#,
        number("Hoeveel is 3 × 4?") + #", "hints": ["Tel.", 2️⃣"Er komt 12,5 uit."]"#,
        number("Hoeveel is 12,5?") + #", "hints": ["Je ziet de 12,5 staan."]"#,
        number("Hoeveel is dat?") + #", "hints": ["Deel 125 door 10."]"#))
  }

  @Test func hintsOfChoicesHoldNoKey() throws {
    let texts = options("de klant telt mee", "de omzet telt mee", "de winst telt mee")
    try expect(
      "hint-answer",
      in: SampleCourse(
        texts + #", "hints": [1️⃣"Zeg niet dat de klant telt mee.", "Wie telt er?"]"#,
        texts + #", "hints": ["Kies: de klant telt mee of de omzet telt mee."]"#))
  }

  private func text(accepted: String, wrong: String, prompt: String = "Hoe heet dit?") -> String {
    #""type": "shortAnswer", "prompt": "\#(prompt)", "accepted": \#(accepted), "#
      + #""wrongAnswers": \#(wrong)"#
  }

  private func number(_ prompt: String) -> String {
    #""type": "number", "prompt": "\#(prompt)", "answer": 12.5, "decimals": 1, "#
      + #""wrongAnswers": [{"value": 6, "feedback": "Nee."}]"#
  }
}
