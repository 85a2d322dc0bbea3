import TestSupport
import Testing

@testable import CourseFiles

/// What surrounds the questions of a bank, and the options inside them.
@Suite struct BankFileTests {
  static let options: [(options: String, check: String, english: String)] = [
    (
      #"[1️⃣{"text": "A", "correct": true}, {"id": "b", "text": "B"}]"#, "missing-key",
      #"the key "id" is missing; add it"#
    ),
    (
      #"[{"id": "a", "text": "A", "correct": true}, 1️⃣{"id": "b"}]"#, "missing-key",
      #"the key "text" is missing; add it"#
    ),
    (
      #"[{"id": "a", "text": "A", "correct": 1️⃣"ja"}, {"id": "b", "text": "B", "correct": true}]"#,
      "wrong-type", "found a text, expected true or false"
    ),
    (
      #"[{"id": "a", "text": "A", "correct": true}, {"id": "b", "text": "B", 1️⃣"feedbck": "x"}]"#,
      "unknown-key", #"unknown key "feedbck"; did you mean "feedback"?"#
    ),
    (
      #"[{"id": "a", "text": "A", "correct": true}, {"id": "b", "text": "B"}, 1️⃣"C"]"#, "wrong-type",
      "found a text, expected an object { }"
    ),
    (
      #"[{"id": "a", "text": "A", "correct": true}, {"id": "b", "text": "B", "confuses": 1️⃣"X"}]"#,
      "id-form", "'X' can't be an id; use a–z, 0–9, dots and hyphens"
    ),
    (
      #"1️⃣[{"id": "a", "text": "A", "correct": true}, {"id": "a", "text": "B"}]"#, "duplicate-id",
      "two options are called 'a'; give each its own id"
    ),
    (
      #"1️⃣[{"id": "a", "text": "A"}, {"id": "b", "text": "B"}]"#, "one-key",
      #"0 options with "correct": true; give exactly one"#
    ),
  ]

  @Test(arguments: options)
  func option(options: String, check: String, english: String) {
    let text = QuestionReadingTests.bank(CourseFixture.question(["options": options]))
    expect(FilePart.read(text, as: .bank).findings, in: text, [("1️⃣", check, english)])
  }

  static let files: [(marked: String, check: String, english: String)] = [
    (#"1️⃣{"questions": []}"#, "missing-key", #"the key "formatVersion" is missing; add it"#),
    (
      #"{"formatVersion": 1️⃣2, "questions": []}"#, "number-range",
      "2 can't stand here; give a whole number from 1 to 1"
    ),
    (#"{"formatVersion": 1️⃣"1", "questions": []}"#, "wrong-type", "found a text, expected a number"),
    (#"1️⃣{"formatVersion": 1}"#, "missing-key", #"the key "questions" is missing; add it"#),
    (
      #"{"formatVersion": 1, "questions": 1️⃣{}}"#, "wrong-type",
      "found an object, expected a list [ ]"
    ),
    (
      #"{"formatVersion": 1, "questions": [1️⃣7]}"#, "wrong-type",
      "found a number, expected an object { }"
    ),
    (
      #"{"formatVersion": 1, "questions": [], 1️⃣"question": []}"#, "unknown-key",
      #"unknown key "question"; remove it"#
    ),
    (#"1️⃣[]"#, "wrong-type", "found a list, expected an object { }"),
    ("1️⃣", "json-syntax", "the file ends here, expected a value"),
    (
      #"{"$schema": 1️⃣1, "formatVersion": 1, "questions": []}"#, "wrong-type",
      #"found a number, expected a text "…""#
    ),
  ]

  @Test(arguments: files)
  func wholeFile(marked: String, check: String, english: String) {
    let text = MarkedText(marked, file: "f.json")
    let part = FilePart.read(text, as: .bank)
    expect(part.findings, in: text, [("1️⃣", check, english)])
    #expect(part.questions.isEmpty)
  }
}
