import CourseFiles
import Documents
import Foundation
import QuizModel

/// A small course around a few questions, with what a test leaves out filled in: each question then
/// keeps every rule but those that the test breaks.
///
/// Questions are written as the inside of a JSON object and may hold marks (see ``MarkedText``); so
/// may the fields of the course. A mark before all fields stands at the start of the object.
public struct SampleCourse {
  public var language = "nl"
  /// The name of the course's folder.
  public var folder = "sample"
  /// Fields of the course file; those left out are filled in.
  public var course = ""
  /// The facts beside `fact`, as JSON objects with a comma before each.
  public var moreFacts = ""
  /// The cases of the bank, as JSON objects.
  public var cases = ""
  /// Keys that aren't filled in.
  public var leavesOut: Set<String> = []
  public var questions: [String]

  public init(_ questions: String...) {
    self.questions = questions
  }

  public init(_ questions: [String]) {
    self.questions = questions
  }

  /// What all checks find, without the folder in the file names, and the places of the marks.
  public func checked() throws -> (findings: [Finding], marks: [Character: Finding.Place]) {
    let bank = MarkedText(bankText, file: "banks/sample.json")
    let course = MarkedText(courseText, file: "course.json")
    let place = NSTemporaryDirectory() + "oefen-\(UUID().uuidString)"
    let folder = "\(place)/\(self.folder)"
    defer { try? FileManager.default.removeItem(atPath: place) }
    try FileManager.default.createDirectory(
      atPath: folder + "/banks", withIntermediateDirectories: true)
    for (name, text) in [
      ("banks/sample.json", bank.text), ("course.json", course.text), ("facts.json", factsText),
    ] {
      try text.write(toFile: "\(folder)/\(name)", atomically: false, encoding: .utf8)
    }
    let findings = LoadedCourse.load(folder).checked().map { $0.inside(folder) }
    return (findings, bank.places.merging(course.places) { first, _ in first })
  }

  private var bankText: String {
    let objects = questions.enumerated().map { place, fields in
      let hasOptions = !fields.contains("\"type\"") || fields.contains("Choice")
      return Self.completed(
        fields,
        with: ([("id", #""question-\#(place)""#)] + Self.questionFields
          + (hasOptions ? [("options", Self.standardOptions)] : []))
          .filter { !leavesOut.contains($0.0) })
    }
    return """
      {"formatVersion": 1, "cases": [\(cases)], "questions": [
      \(objects.joined(separator: ",\n"))
      ]}
      """
  }

  private var courseText: String {
    Self.completed(course, with: [("language", "\"\(language)\"")] + Self.courseFields)
  }

  private var factsText: String {
    """
    {"formatVersion": 1, "facts": [
      {"id": "fact", "document": "book", "section": "1", "kind": "claim", "fact": "Zo is het.",
        "importance": 2, "bloom": "remember", "ask": "safe"}\(moreFacts)
    ]}
    """
  }

  /// A JSON object of some fields, and of those standard ones whose keys they lack.
  private static func completed(_ fields: String, with standard: [(key: String, json: String)])
    -> String
  {
    let mark = fields.prefix { MarkedText.isMark($0) }
    let given = String(fields.dropFirst(mark.count))
    let plain = MarkedText("{\(given)}", file: "").text
    let object = JSONDocument.read(Array(plain.utf8), file: "").document?.root
    let missing = standard.filter { object?[$0.key] == nil }.map { "\"\($0.key)\": \($0.json)" }
    return "\(mark){\(([given].filter { !$0.isEmpty } + missing).joined(separator: ", "))}"
  }

  private static let courseFields = [
    ("formatVersion", "1"), ("id", #""sample""#), ("title", #""Een cursus""#),
    ("covers", #""Alles.""#), ("lacks", #""Niets.""#),
    ("documents", #"[{"id": "book", "title": "Het boek", "authors": "Els Meertens"}]"#),
    ("sections", #"[{"id": "1", "title": "Eén", "summary": ["Een begin."]}]"#),
    (
      "goals",
      #"[{"id": "goal", "title": "Doel", "section": "1", "bloom": "apply", "mastered": "Dit."}]"#
    ),
  ]

  private static let questionFields = [
    ("type", #""singleChoice""#), ("section", #""1""#), ("goals", #"["goal"]"#),
    ("facts", #"["fact"]"#), ("bloom", #""apply""#),
    ("prompt", #""Hoe heet de letter R van RFM voluit?""#),
    ("hints", #"["Denk aan de laatste aankoop."]"#), ("explanation", #""Het Engels helpt.""#),
    ("source", #"{"document": "book", "place": "p. 1"}"#), ("seconds", "30"),
    ("difficulty", "0.3"), ("status", #""reviewed""#),
  ]

  private static let standardOptions = """
    [{"id": "x", "text": "recency", "correct": true, "feedback": "Ja."},
    {"id": "y", "text": "reward", "feedback": "Nee."},
    {"id": "z", "text": "revenue", "feedback": "Nee."}]
    """
}

/// The options of a question, of which the first is right. A mark in front of a text stands at the
/// start of that text in the file.
public func options(_ texts: String...) -> String {
  let objects = texts.enumerated().map { place, text in
    let mark = text.prefix { MarkedText.isMark($0) }
    let isCorrect = place == 0 ? #", "correct": true"# : ""
    return #"{"id": "o\#(place)", "text": \#(mark)"\#(text.dropFirst(mark.count))""#
      + #", "feedback": "Zo."\#(isCorrect)}"#
  }
  return "\"options\": [\(objects.joined(separator: ", "))]"
}

extension Finding {
  fileprivate func inside(_ folder: String) -> Finding {
    let file = place.file.hasPrefix(folder) ? place.file.dropFirst(folder.count + 1) : "?"
    return Finding(
      place: Place(file: String(file), line: place.line, column: place.column),
      severity: severity, check: check, message: message)
  }
}
