import Foundation

/// A course folder made from snippets of JSON. What isn't given is a small valid course: document
/// `boek`, section `1`, goal `doel` and fact `feit`.
public struct CourseFixture {
  private let temporary: TemporaryFolder

  /// Named after the course.
  public var folder: String { temporary.path + "/cursus" }

  /// `nil` leaves the file out. The keys of `banks` are file names without `.json`.
  public init(
    course: String? = course(), facts: String? = facts(), banks: [String: String] = [:]
  ) throws {
    temporary = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    if let course { try write(course, to: "course.json") }
    if let facts { try write(facts, to: "facts.json") }
    for (name, text) in banks {
      try write(text, to: "banks/\(name).json")
    }
  }

  public func write(_ text: String, to name: String) throws {
    try temporary.write(text.utf8, to: "cursus/" + name)
  }

  public func write(bytes: [UInt8], to name: String) throws {
    try temporary.write(bytes, to: "cursus/" + name)
  }

  public static func course(
    documents: String = #"{"id": "boek", "title": "Het boek"}"#,
    sections: String = #"{"id": "1", "title": "De klant", "summary": ["Een klant koopt."]}"#,
    goals: String = #"""
    {"id": "doel", "title": "Het doel", "section": "1", "bloom": "apply", "mastered": "Je kunt."}
    """#,
    more: String = ""
  ) -> String {
    """
    {
      "formatVersion": 1,
      "id": "cursus",
      "title": "Cursus",
      "language": "nl",
      "covers": "Alles.",
      "lacks": "Niets.",
      "documents": [\(documents)],
      "sections": [\(sections)],
      "goals": [\(goals)]\(more)
    }
    """
  }

  public static func facts(_ facts: String...) -> String {
    let facts = facts.isEmpty ? [fact()] : facts
    return """
      {"formatVersion": 1, "facts": [
      \(facts.joined(separator: ",\n"))
      ]}
      """
  }

  public static func fact(id: String = "feit", more: String = "") -> String {
    """
    {"id": "\(id)", "document": "boek", "section": "1", "kind": "definition", "fact": "Zo is het.",
     "importance": 2, "bloom": "remember", "ask": "safe"\(more)}
    """
  }

  public static func bank(_ questions: String...) -> String {
    """
    {"formatVersion": 1, "questions": [
    \(questions.joined(separator: ",\n"))
    ]}
    """
  }

  private static let questionFields: KeyValuePairs = [
    "id": #""vraag""#,
    "type": #""singleChoice""#,
    "section": #""1""#,
    "goals": #"["doel"]"#,
    "facts": #"["feit"]"#,
    "bloom": #""apply""#,
    "prompt": #""Wat is het?""#,
    "options": #"""
    [
      {"id": "a", "text": "Dit", "correct": true, "feedback": "Ja."},
      {"id": "b", "text": "Dat", "feedback": "Nee."}
    ]
    """#,
    "hints": #"["Denk na."]"#,
    "source": #"{"document": "boek", "place": "§ 1"}"#,
    "status": #""reviewed""#,
  ]

  /// A question with some of its fields changed, or left out with an empty text; `more` stands at
  /// the end.
  public static func question(_ changes: [String: String] = [:], more: String = "") -> String {
    let known = questionFields.map { $0.key }
    let fields = questionFields.map { key, value in (key, changes[key] ?? value) }
    let added = changes.filter { !known.contains($0.key) }.sorted { $0.key < $1.key }
    let lines = (fields + added.map { ($0.key, $0.value) }).filter { !$0.1.isEmpty }
      .map { "\"\($0.0)\": \($0.1)" }
    return "{\n  " + (lines + (more.isEmpty ? [] : [more])).joined(separator: ",\n  ") + "\n}"
  }
}
