import QuizModel
import TestSupport
import Testing

/// What questions say of each other and of facts.
@Suite struct ReferenceChecksTests {
  @Test func theStandardQuestionKeepsEveryRule() throws {
    try expectNothing(in: SampleCourse("", #""prompt": "Welke letter van RFM telt dagen?""#))
  }

  @Test func referencesOfQuestionsNameSomething() throws {
    try expect(
      "dangling-reference", .error,
      in: SampleCourse(
        #""section": 1️⃣"1.2", "goals": ["goal", 2️⃣"gaol"], "facts": [3️⃣"fiction"]"#,
        #""twins": [4️⃣"nobody"], "source": {"document": 5️⃣"brook", "place": "p. 1"}"#))
    let sample = SampleCourse(#""goals": ["gaol"]"#)
    let found = try #require(sample.checked().findings.first { $0.check == "dangling-reference" })
    #expect(found.message.dutch.contains("bedoel je 'goal'?"))
  }

  @Test func mixedUpGoalsExist() throws {
    let choice = options("recency", "omzet").replacing("}]", with: #", "confuses": 1️⃣"a"}]"#)
    let number = #""type": "number", "answer": 5, "wrongAnswers": "#
    try expect(
      "dangling-reference", .error,
      in: SampleCourse(
        choice, number + #"[{"value": 6, "feedback": "Nee.", "confuses": 2️⃣"b"}]"#,
        number + #"[{"value": 6, "feedback": "Nee.", "confuses": "goal"}]"#))
  }

  @Test func referencesOfGoalsAndFactsNameSomething() throws {
    var sample = SampleCourse("")
    sample.course = """
      "goals": [{"id": "goal", "title": "T", "section": 1️⃣"2", "bloom": "apply",
        "mastered": "Dit.", "requires": [2️⃣"a"], "confusedWith": [3️⃣"b"]}]
      """
    try expect("dangling-reference", .error, in: sample)
  }

  @Test func anIdNamesOneThing() throws {
    try expect(
      "duplicate-id", .error,
      in: SampleCourse(#""id": "a""#, #""id": 1️⃣"a""#, #""id": "b""#, #""id": 2️⃣"a""#))
    var sample = SampleCourse("")
    sample.course = """
      "sections": [
        {"id": "1", "title": "Eén", "summary": ["Een."]},
        {"id": 1️⃣"1", "title": "Eén", "summary": ["Een."]}
      ]
      """
    try expect("duplicate-id", .error, in: sample)
  }

  @Test(arguments: ["twins", "enemies"])
  func relationsHoldOnBothSides(key: String) throws {
    try expect(
      "mutual-questions", .error,
      in: SampleCourse(
        #""id": "a", "\#(key)": ["b", 1️⃣"c", 2️⃣"a"]"#, #""id": "b", "\#(key)": ["a"]"#,
        #""id": "c""#))
  }

  @Test func aTwinIsNoEnemy() throws {
    try expect(
      "mutual-questions", .error,
      in: SampleCourse(
        #""id": "a", "twins": [1️⃣"b"]"#, #""id": "b", "enemies": [2️⃣"a"]"#))
  }

  @Test func factsThatMustNotBeAsked() throws {
    var sample = SampleCourse(#""facts": ["fact", 1️⃣"wrong"]"#)
    sample.moreFacts = fact("wrong", ask: "never", "Dit klopt niet.")
    try expect("fact-never-asked", .error, in: sample)
  }

  @Test(arguments: [
    "1️⃣\"Hoeveel procent doet geen onderzoek?\"",
    "\"Hoeveel procent doet volgens het boek geen onderzoek?\"",
    "\"Hoeveel procent vond Van Bel?\"",
    "\"Hoeveel procent is het bij Meertens?\"",
    "1️⃣\"Hoeveel procent is het bij Jansen?\"",
  ])
  func factsThatAreAskedByTheirSource(prompt: String) throws {
    var sample = SampleCourse("\"facts\": [\"dated\"], \"prompt\": \(prompt)")
    sample.moreFacts = fact("dated", ask: "nameSource", "Het onderzoek van Van Bel vond 40%.")
    try expect("fact-names-source", .error, in: sample)
  }

  @Test func safeFactsNeedNoSource() throws {
    try expect("fact-names-source", .error, in: SampleCourse(""))
  }

  private func fact(_ id: String, ask: String, _ text: String) -> String {
    """
    , {"id": "\(id)", "document": "book", "section": "1", "kind": "claim", "fact": "\(text)",
      "importance": 1, "bloom": "remember", "ask": "\(ask)"}
    """
  }
}
