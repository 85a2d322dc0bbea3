import Foundation

/// A course folder with many questions that the checks hardly find anything in: valid goals and
/// facts, and texts in the lengths of the shipped course. The same for the same sizes.
struct GeneratedLibrary {
  private static let sections = 9
  static let goals = 500
  static let facts = 2000

  static let id = "generated"

  var id: String = Self.id
  let files: Int
  let questionsPerFile: Int
  var kinds = GeneratedQuestion.Kind.mix

  func write(to folder: String) throws {
    try FileManager.default.createDirectory(
      atPath: folder + "/banks", withIntermediateDirectories: true)
    var source = WordSource(seed: 1)
    try write(course(&source), to: folder + "/course.json")
    try write(facts(&source), to: folder + "/facts.json")
    for file in 0..<files {
      let first = file * questionsPerFile
      let questions = (first..<first + questionsPerFile).map { number in
        let kind = kinds[source.number(below: kinds.count)]
        return GeneratedQuestion(number: number, kind: kind).json(&source)
      }
      let name = String(1000 + file)
      try write(list("questions", questions), to: "\(folder)/banks/\(name).json")
    }
  }

  static func section(ofGoal goal: Int) -> Int { 1 + goal % sections }

  private func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  private func list(_ key: String, _ elements: [String]) -> String {
    """
    {
      "formatVersion": 1,
      "\(key)": [
    \(elements.joined(separator: ",\n"))
      ]
    }

    """
  }

  private func course(_ source: inout WordSource) -> String {
    let sections = (1...Self.sections).map { number in
      """
          {"id": "\(number)", "title": "\(source.sentence(3))", "summary": ["\(source.sentence(40))."]}
      """
    }
    let goals = (0..<Self.goals).map { number in
      """
          {
            "id": "goal-\(number)", "title": "\(source.sentence(6))",
            "section": "\(Self.section(ofGoal: number))", "bloom": "apply",
            "mastered": "\(source.words(8))"
          }
      """
    }
    return """
      {
        "formatVersion": 1,
        "id": "\(id)",
        "title": "Generated",
        "language": "nl",
        "covers": "\(source.sentence(30)).",
        "lacks": "\(source.sentence(30)).",
        "documents": [{"id": "book", "title": "\(source.sentence(3))"}],
        "sections": [
      \(sections.joined(separator: ",\n"))
        ],
        "goals": [
      \(goals.joined(separator: ",\n"))
        ]
      }

      """
  }

  private func facts(_ source: inout WordSource) -> String {
    let facts = (0..<Self.facts).map { number in
      """
          {
            "id": "fact-\(number)", "document": "book", "section": "1", "kind": "definition",
            "fact": "\(source.sentence(15)).", "importance": 2, "bloom": "remember", "ask": "safe"
          }
      """
    }
    return list("facts", facts)
  }
}
