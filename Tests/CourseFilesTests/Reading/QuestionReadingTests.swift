import Documents
import QuestionTypes
import QuizModel
import TestSupport
import Testing

@testable import CourseFiles

@Suite struct QuestionReadingTests {
  static func bank(_ question: String) -> MarkedText {
    MarkedText(CourseFixture.bank(question), file: "f.json")
  }

  @Test func allFields() throws {
    let text = CourseFixture.question(
      [
        "goals": #"["doel", "ander-doel"]"#, "hints": #"["*Denk*.", "Nog eens."]"#,
        "explanation": #""Daarom.""#, "points": "2", "seconds": "45", "difficulty": "0.35",
        "pool": #""mock""#, "twins": #"["v-2"]"#, "enemies": #"["v-3", "v-4"]"#,
        "case": #""casus-1""#, "status": #""approved""#, "author": #""A""#, "reviewer": #""B""#,
      ])
    let part = FilePart.read(Self.bank(text), as: .bank)
    #expect(part.findings == [])
    let question = try #require(part.questions.first)
    #expect(question.id == "vraag")
    #expect(question.typeName == "singleChoice")
    #expect(question.section == "1")
    #expect(question.goals == ["doel", "ander-doel"])
    #expect(question.facts == ["feit"])
    #expect(question.bloom == .apply)
    #expect(question.prompt.plain == "Wat is het?")
    #expect(question.hints.map(\.plain) == ["Denk.", "Nog eens."])
    #expect(question.explanation?.plain == "Daarom.")
    #expect(question.source == Question.Source(document: "boek", place: "§ 1"))
    #expect(question.points == 2)
    #expect(question.seconds == 45)
    #expect(question.difficulty == Rational(parts: 7, of: 20))
    #expect(question.pool == .mock)
    #expect(question.twins == ["v-2"])
    #expect(question.enemies == ["v-3", "v-4"])
    #expect(question.caseID == "casus-1")
    #expect(question.status == .approved)
    #expect(question.isReviewed)
    #expect(question.author == "A")
    #expect(question.reviewer == "B")
    #expect(question.revision.count == 16)
  }

  @Test func absentFieldsHaveTheirDefaults() throws {
    let text = CourseFixture.question([
      "goals": "", "facts": "", "hints": "", "source": "", "status": #""draft""#, "case": "null",
    ])
    let part = FilePart.read(Self.bank(text), as: .bank)
    #expect(part.findings == [])
    let question = try #require(part.questions.first)
    #expect(question.goals.isEmpty && question.facts.isEmpty && question.hints.isEmpty)
    #expect(question.twins.isEmpty && question.enemies.isEmpty)
    #expect(question.explanation == nil && question.source == nil && question.caseID == nil)
    #expect(question.points == 1)
    #expect(question.seconds == nil && question.difficulty == nil)
    #expect(question.pool == .both)
    #expect(!question.isReviewed)
  }

  @Test func anotherTextIsAnotherRevision() throws {
    let revision = { (text: String) in
      try #require(FilePart.read(Self.bank(text), as: .bank).questions.first).revision
    }
    let text = CourseFixture.question()
    #expect(try revision(text) == revision(text.replacing("\n  ", with: " ")))
    #expect(try revision(text) != revision(text.replacing("Wat is het?", with: "Wat is dat?")))
  }

  /// One field changed, with the place, check and message of what is told.
  static let fields: [(key: String, value: String, check: String, english: String)] = [
    ("id", #"1️⃣"Vraag""#, "id-form", "'Vraag' can't be an id; use a–z, 0–9, dots and hyphens"),
    ("id", #"1️⃣"een twee""#, "id-form", "'een twee' can't be an id; use a–z, 0–9, dots and hyphens"),
    ("id", "1️⃣12", "wrong-type", #"found a number, expected a text "…""#),
    ("id", #"1️⃣"""#, "empty-text", "an empty text; fill it in or remove the key"),
    ("section", "1️⃣null", "wrong-type", #"found null, expected a text "…""#),
    ("goals", #"1️⃣"doel""#, "wrong-type", "found a text, expected a list [ ]"),
    (
      "goals", #"["doel", 1️⃣"dóel"]"#, "id-form",
      "'dóel' can't be an id; use a–z, 0–9, dots and hyphens"
    ),
    ("facts", #"["feit", 1️⃣3]"#, "wrong-type", #"found a number, expected a text "…""#),
    (
      "bloom", #"1️⃣"aply""#, "unknown-name",
      "'aply' is unknown here; did you mean 'apply'? Choose one of remember, understand, apply, "
        + "analyse, evaluate, create"
    ),
    (
      "bloom", #"1️⃣"toepassen""#, "unknown-name",
      "'toepassen' is unknown here; choose one of remember, understand, apply, analyse, evaluate, "
        + "create"
    ),
    ("prompt", #"1️⃣" \n ""#, "empty-text", "an empty text; fill it in or remove the key"),
    ("prompt", "1️⃣\"\u{A0}\"", "empty-text", "an empty text; fill it in or remove the key"),
    ("prompt", "1️⃣{}", "wrong-type", #"found an object, expected a text "…""#),
    (
      "prompt", #"1️⃣"a\u001b[2J""#, "control-characters",
      "an invisible control character (U+001B); remove it"
    ),
    (
      "prompt", #"1️⃣"a\tb""#, "control-characters",
      "an invisible control character (U+0009); remove it"
    ),
    (
      "prompt", "1️⃣\"a\u{202E}b\"", "control-characters",
      "an invisible control character (U+202E); remove it"
    ),
    (
      "prompt", "1️⃣\"a\u{200F}b\"", "control-characters",
      "an invisible control character (U+200F); remove it"
    ),
    (
      "prompt", "1️⃣\"a\u{9B}b\"", "control-characters",
      "an invisible control character (U+009B); remove it"
    ),
    (
      "prompt", #"1️⃣"een *twee?""#, "markup",
      #"the * at '*twee?' is not closed well; close it or write \*"#
    ),
    (
      "prompt", #"1️⃣"<b>x</b>""#, "markup",
      #"HTML ('<b>x</b>') can't stand here; write \< for a less-than sign"#
    ),
    (
      "prompt", ##"1️⃣"# Kop""##, "markup",
      "a heading ('# Kop') can't stand here; use **strong** or a section"
    ),
    ("prompt", #"1️⃣"[a](b)""#, "markup", "a link ('[a](b)') can't stand here; write the text out"),
    (
      "prompt", #"1️⃣"`a`""#, "markup",
      #"a ` can only fence a block with three; use *emphasis* or \`"#
    ),
    ("prompt", #"1️⃣"```\na""#, "markup", "the block after ``` is not closed"),
    (
      "prompt", #"1️⃣"| a |""#, "markup",
      #"a table has a rule |---| below its first row; add it or write \|"#
    ),
    (
      "prompt", #"1️⃣"| a |\n|---|\n| b | c |""#, "markup",
      "a row of the table has another number of cells: '| b | c |'"
    ),
    ("prompt", #"1️⃣"- a\n- ""#, "markup", "an empty list item; fill it in"),
    (
      "prompt", #"1️⃣"- a\n  - b""#, "markup",
      "a list in a list ('- b') can't stand here; make it one list"
    ),
    ("hints", #"["Een.", 1️⃣""]"#, "empty-text", "an empty text; fill it in or remove the key"),
    ("hints", #"["Een.", 1️⃣["Twee."]]"#, "wrong-type", #"found a list, expected a text "…""#),
    ("explanation", "1️⃣null", "wrong-type", #"found null, expected a text "…""#),
    ("source", #"1️⃣"boek""#, "wrong-type", "found a text, expected an object { }"),
    ("source", #"1️⃣{"document": "boek"}"#, "missing-key", #"the key "place" is missing; add it"#),
    (
      "source", #"{"document": "boek", "place": "§ 1", 1️⃣"plaats": "x"}"#, "unknown-key",
      #"unknown key "plaats"; remove it"#
    ),
    ("points", "1️⃣0", "number-range", "0 can't stand here; give a whole number from 1 to 100"),
    ("points", "1️⃣101", "number-range", "101 can't stand here; give a whole number from 1 to 100"),
    ("points", "1️⃣1.5", "number-range", "1.5 can't stand here; give a whole number from 1 to 100"),
    (
      "points", "1️⃣99999999999999999999", "number-range",
      "99999999999999999999 can't stand here; give a whole number from 1 to 100"
    ),
    ("points", #"1️⃣"1""#, "wrong-type", "found a text, expected a number"),
    (
      "seconds", "1️⃣7201", "number-range",
      "7201 can't stand here; give a whole number from 1 to 7200"
    ),
    ("difficulty", "1️⃣1.01", "number-range", "a difficulty is 0 to 1"),
    ("difficulty", "1️⃣-0.1", "number-range", "a difficulty is 0 to 1"),
    (
      "difficulty", "1️⃣0.1234567890123456789", "number-range",
      "0.1234567890123456789 has more than 18 digits; round it"
    ),
    ("difficulty", "1️⃣true", "wrong-type", "found true or false, expected a number"),
    (
      "pool", #"1️⃣"exam""#, "unknown-name",
      "'exam' is unknown here; choose one of practice, mock, both"
    ),
    (
      "status", #"1️⃣"Draft""#, "unknown-name",
      "'Draft' is unknown here; did you mean 'draft'? Choose one of draft, reviewed, approved, retired"
    ),
    ("twins", #"[1️⃣""]"#, "empty-text", "an empty text; fill it in or remove the key"),
    (
      "type", #"1️⃣"singlechoice""#, "unknown-name",
      "'singlechoice' is unknown here; did you mean 'singleChoice'? Choose one of singleChoice, "
        + "multipleChoice, shortAnswer, number, trueFalse, gaps, matching, ordering, "
        + "classification, open, calculated"
    ),
    ("type", "1️⃣[]", "wrong-type", #"found a list, expected a text "…""#),
    (
      "order", #"1️⃣"fixd""#, "unknown-name",
      "'fixd' is unknown here; did you mean 'fixed'? Choose one of shuffled, fixed"
    ),
  ]

  @Test(arguments: fields)
  func oneFinding(key: String, value: String, check: String, english: String) {
    let text = Self.bank(CourseFixture.question([key: value]))
    let part = FilePart.read(text, as: .bank)
    expect(part.findings, in: text, [("1️⃣", check, english)])
    #expect(part.questions.isEmpty)
    #expect(part.dropped == 1)
  }

  @Test(arguments: ["id", "type", "section", "bloom", "prompt", "status"])
  func missingKey(key: String) {
    let question = "1️⃣" + CourseFixture.question([key: ""])
    let text = Self.bank(question)
    let findings = FilePart.read(text, as: .bank).findings
    expect(findings, in: text, [("1️⃣", "missing-key", "the key \"\(key)\" is missing; add it")])
  }

  static let unknownKeys: [(more: String, english: String)] = [
    (#"1️⃣"kleur": 1"#, #"unknown key "kleur"; remove it"#),
    (#"1️⃣"explanaton": "x""#, #"unknown key "explanaton"; did you mean "explanation"?"#),
    (#"1️⃣"Author": "x""#, #"unknown key "Author"; did you mean "author"?"#),
    (#"1️⃣"": 1"#, #"unknown key ""; remove it"#),
    (#"1️⃣"a\u001b[2J": 1"#, "unknown key \"a\u{FFFD}[2J\"; remove it"),
    (#"1️⃣"answer": 1"#, #"unknown key "answer"; remove it"#),
    (
      "1️⃣\"\(String(repeating: "k", count: 60))\": 1",
      "unknown key \"\(String(repeating: "k", count: 39))…\"; remove it"
    ),
  ]

  @Test(arguments: unknownKeys)
  func unknownKey(more: String, english: String) {
    let text = Self.bank(CourseFixture.question(more: more))
    expect(
      FilePart.read(text, as: .bank).findings, in: text, [("1️⃣", "unknown-key", english)])
  }

  @Test func allIsToldAtOnce() {
    let question = CourseFixture.question(
      [
        "id": #"1️⃣"A""#, "bloom": #"2️⃣"x""#, "points": "3️⃣0",
        "options": #"[{"id": "a", "text": "A", "correct": true}, {"id": "b", "text": 4️⃣""}]"#,
      ], more: #"5️⃣"kleur": 1"#)
    let text = Self.bank(question)
    let part = FilePart.read(text, as: .bank)
    let expected: [(mark: Character, check: String)] = [
      ("1️⃣", "id-form"), ("2️⃣", "unknown-name"), ("4️⃣", "empty-text"), ("3️⃣", "number-range"),
      ("5️⃣", "unknown-key"),
    ]
    #expect(part.findings.map(\.check) == expected.map(\.check))
    #expect(part.findings.map(\.place) == expected.map { text.places[$0.mark] })
  }

  @Test func abrokenQuestionIsDroppedAndTheOthersStay() {
    let good = ["v-1", "v-2"].map { CourseFixture.question(["id": "\"\($0)\""]) }
    let broken = CourseFixture.question(["id": #""v-3""#, "prompt": #"1️⃣"""#])
    let text = MarkedText(CourseFixture.bank(good[0], broken, good[1]), file: "f.json")
    let part = FilePart.read(text, as: .bank)
    #expect(part.questions.map(\.id) == ["v-1", "v-2"])
    #expect(part.questionValues.map { $0["id"]?.string } == ["v-1", "v-2"])
    #expect(part.dropped == 1)
    #expect(part.findings.map(\.place) == [text.places["1️⃣"]])
  }

  @Test func aQuestionWithADoubleKeyIsDropped() {
    let text = Self.bank(CourseFixture.question(more: #"1️⃣"prompt": "Of dit?""#))
    let part = FilePart.read(text, as: .bank)
    #expect(part.questions.isEmpty)
    #expect(part.findings.first?.check == "json-duplicate-key")
    #expect(part.findings.allSatisfy { $0.place == text.places["1️⃣"] })
  }
}
