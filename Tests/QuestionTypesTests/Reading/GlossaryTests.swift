import QuestionTypes
import QuizModel
import TestSupport
import Testing

@Suite struct GlossaryTests {
  static let glossary = Glossary([
    "vrienden", "economici", "recency", "klant", "een-op-een-marketing", "RFM", "twintig",
    "asociaal", "partner",
  ])

  @Test(arguments: [
    ("vreinden", "vrienden"), ("vrrienden", "vrienden"), ("vrinden", "vrienden"),
    ("vrjenden", "vrienden"), ("De Vreinden.", "vrienden"), ("econmici", "economici"),
    ("een op een markting", "een-op-een-marketing"), ("twintg", "twintig"), ("partnar", "partner"),
  ])
  func near(response: String, term: String) {
    #expect(Self.glossary.term(near: response) == term)
  }

  @Test(arguments: [
    "vrienden", "De vrienden", "vriend", "vriendenn", "een op een marketing", "verinnden", "vrnden",
    "klnat", "klanten", "rfn",
    "partners", "sociaal", "geen vrienden", "vrienden en partners", "20", "21", "", "-", "?",
  ])
  func noTerm(response: String) {
    #expect(Self.glossary.term(near: response) == nil)
  }

  /// Wrong answers that are foreseen are terms too, so that asking again tells nothing.
  @Test func aBanksTermsAreAllThatIsTyped() {
    let answers = TextKey(
      accepted: ["klantwaarde"],
      anticipated: [
        AnticipatedAnswer(values: ["omzetcijfer"], feedback: RichText(plain: "x"), confuses: nil)
      ])
    let shape = QuestionShape(presentation: .text(TextField(words: 1)), key: .text(answers))
    let gaps = QuestionShape(
      presentation: .gaps(GapText(parts: [.gap(0)], gaps: [GapText.Gap(id: "g", options: [])])),
      key: .gaps([
        GapKey(id: "g", key: TextKey(accepted: ["loyaliteit"], anticipated: []), feedback: nil)
      ]))
    let bodies = [
      ShortAnswerQuestion(shape: shape) as (any QuestionType)?, GapsQuestion(shape: gaps),
    ]
    let questions = bodies.compactMap { $0 }.enumerated().map {
      Question.sample(QuestionID("q\($0)"), body: $1)
    }
    let glossary = Glossary(Bank.sample(questions: questions))
    #expect(glossary.term(near: "klantwarde") == "klantwaarde")
    #expect(glossary.term(near: "omzetcijffer") == "omzetcijfer")
    #expect(glossary.term(near: "loyalitiet") == "loyaliteit")
    #expect(glossary.term(near: "omzet") == nil)
  }

  @Test func aTypedWordNearATermIsAskedAgain() {
    let field = Presentation.text(TextField(words: 1))
    #expect(throws: Unreadable.nearTerm(read: "vreinden", term: "vrienden")) {
      try field.read(" vreinden ", shown: [], glossary: Self.glossary)
    }
    #expect(Reading("vreinden", field) == .read(.text("vreinden")))
  }
}
