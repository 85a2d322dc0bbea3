/// A question as text of a bank file, its keys in the order in which people write them.
struct GeneratedQuestion {
  enum Kind {
    case single
    case multiple
    case text
    case number

    /// About as often as in the shipped course.
    static let mix: [Kind] = [
      .single, .single, .single, .single, .multiple, .multiple, .text, .number,
    ]
  }

  let number: Int
  let kind: Kind

  func json(_ source: inout WordSource) -> String {
    let goal = source.number(below: GeneratedLibrary.goals)
    let facts = (0..<2).map { _ in "\"fact-\(source.number(below: GeneratedLibrary.facts))\"" }
    return """
          {
            "id": "question-\(number)",
            "type": "\(type)",
            "section": "\(GeneratedLibrary.section(ofGoal: goal))",
            "goals": ["goal-\(goal)"],
            "facts": [\(facts.joined(separator: ", "))],
            "bloom": "\(source.chance(50) ? "apply" : "understand")",
            "prompt": "\(prompt(&source))",
      \(body(&source))
            "hints": [
              "\(source.sentence(12))?",
              "\(source.sentence(14))."
            ],
            "explanation": "\(source.sentence(14)). \(source.sentence(12)). \(source.sentence(9)).",
            "source": {
              "document": "book",
              "place": "§ 1"
            },
            "points": 1,
            "seconds": 45,
            "difficulty": 0.35,
            "pool": "both",
            "status": "reviewed",
            "author": "bench",
            "reviewer": "bench"
          }
      """
  }

  private var type: String {
    switch kind {
    case .single: "singleChoice"
    case .multiple: "multipleChoice"
    case .text: "shortAnswer"
    case .number: "number"
    }
  }

  private func prompt(_ source: inout WordSource) -> String {
    if source.chance(8) {
      let rows = (0..<2).map { _ in "| \(source.rareWord()) | \(source.number(below: 1000)) |" }
      return "\(source.sentence(10)).\\n\\n| A | B |\\n|---|---|\\n"
        + rows.joined(separator: "\\n") + "\\n\\nWelke \(source.words(10))?"
    }
    let emphasis = source.chance(10) ? "*\(source.rareWord())* " : ""
    return "\(source.sentence(2)) \(source.rareWord()) \(source.words(14)). "
      + "\(source.sentence(12)). Welke \(emphasis)\(source.words(12))?"
  }

  private func body(_ source: inout WordSource) -> String {
    switch kind {
    case .single: options(count: 4, correct: 1, &source)
    case .multiple: options(count: 5, correct: 2, &source)
    case .text:
      """
            "accepted": ["\(source.rareWord())", "\(source.rareWord())"],
            "words": 1,
      \(wrongAnswers(&source) { "\"answers\": [\"\($0.rareWord())\"]" })
      """
    case .number:
      """
            "answer": \(source.number(below: 1000)),
            "decimals": 0,
      \(wrongAnswers(&source) { "\"value\": \(1000 + $0.number(below: 1_000_000))" })
      """
    }
  }

  private func options(count: Int, correct: Int, _ source: inout WordSource) -> String {
    let first = source.number(below: count)
    let length = 3 + source.number(below: 5)
    let options = (0..<count).map { place in
      let isCorrect = (0..<correct).contains { (first + $0) % count == place }
      return """
                {
                  "id": "option-\(place)",
                  "text": "\(source.commonWords(length)) \(source.rareWord())",\
        \(isCorrect ? "\n          \"correct\": true," : "")
                  "feedback": "\(source.sentence(9)). \(source.sentence(8))."
                }
        """
    }
    return """
            "options": [
      \(options.joined(separator: ",\n"))
            ],
      """
  }

  private func wrongAnswers(
    _ source: inout WordSource, _ value: (inout WordSource) -> String
  ) -> String {
    let answers = (0..<3).map { _ in
      """
              {
                \(value(&source)),
                "feedback": "\(source.sentence(14))."
              }
      """
    }
    return """
            "wrongAnswers": [
      \(answers.joined(separator: ",\n"))
            ],
      """
  }
}
