import QuestionTypes
import QuizModel
import Testing

/// The stated guess score is the mean over all responses that are allowed, by full enumeration.
@Suite struct GuessScoreTests {
  static func multipleChoice(
    right: Int, wrong: Int, isTold: Bool, scoring: String
  ) throws -> any QuestionType {
    let options = (0..<(right + wrong)).map { place in
      #"{"id": "o\#(place)", "text": "\#(place)", "correct": \#(place < right)}"#
    }
    return try body(
      MultipleChoiceQuestion.self,
      #""scoring": "\#(scoring)", "tellsCount": \#(isTold), "options": [\#(options.joined(separator: ","))]"#
    )
  }

  @Test(arguments: 1...4, 1...4)
  func multipleChoice(right: Int, wrong: Int) throws {
    for scoring in ["deduct", "allOrNothing", "noDeduction"] {
      for isTold in [true, false] where isTold || scoring != "noDeduction" {
        let question = try Self.multipleChoice(
          right: right, wrong: wrong, isTold: isTold, scoring: scoring)
        #expect(question.guessScore == meanScore(question), "\(scoring), \(isTold)")
        try expectClickingDoesNotPay(question)
      }
    }
  }

  /// Ticking all or nothing can't be given in, or earns no more than a guess.
  private func expectClickingDoesNotPay(_ question: any QuestionType) throws {
    let presentation = question.shape.presentation
    let all = presentation.plainOrder.indices.map(LetterReading.letter).joined()
    for typed in [all, "", "-"] {
      guard let response = Reading(typed, presentation).response else { continue }
      #expect(try question.mark(response).score <= question.guessScore, "'\(typed)'")
    }
    #expect(try question.mark(.options([])).score == .zero)
  }

  @Test func noDeductionNeedsATellingOfTheCount() {
    let options = #"[{"id": "a", "text": "a", "correct": true}, {"id": "b", "text": "b"}]"#
    let (question, findings) = load(
      "multipleChoice",
      #""scoring": "noDeduction", "tellsCount": false, "options": \#(options)"#)
    #expect(findings.map(\.check) == ["scoring-count"])
    #expect(question == nil)
  }

  @Test(arguments: 2...5, ["byPosition", "byPairs", "allOrNothing"])
  func ordering(count: Int, scoring: String) throws {
    let elements = (0..<count).map { #"{"id": "e\#($0)", "text": "\#($0)"}"# }
    let question = try body(
      OrderingQuestion.self,
      #""scoring": "\#(scoring)", "elements": [\#(elements.joined(separator: ","))]"#)
    #expect(question.guessScore == meanScore(question))
  }

  @Test(arguments: 2...4, 0...3)
  func matching(left: Int, extra: Int) throws {
    let sides = (0..<left).map { #"{"id": "l\#($0)", "text": "\#($0)", "match": "r\#($0)"}"# }
    let right = (0..<(left + extra)).map { #"{"id": "r\#($0)", "text": "\#($0)"}"# }
    for scoring in ["perElement", "allOrNothing"] {
      let question = try body(
        MatchingQuestion.self,
        #"""
        "scoring": "\#(scoring)", "left": [\#(sides.joined(separator: ","))],
        "right": [\#(right.joined(separator: ","))]
        """#)
      #expect(question.guessScore == meanScore(question), "\(scoring)")
    }
  }

  @Test(arguments: 2...4, 3...6)
  func classification(groups: Int, elements: Int) throws {
    let letters = (0..<groups).map { LetterReading.letter($0) }
    let lists = letters.map { #"{"id": "g\#($0)", "letter": "\#($0)", "text": "\#($0)"}"# }
    let members = (0..<elements).map {
      #"{"id": "e\#($0)", "text": "\#($0)", "group": "g\#(letters[$0 % groups])"}"#
    }
    for scoring in ["perElement", "allOrNothing"] {
      let question = try body(
        ClassificationQuestion.self,
        #"""
        "scoring": "\#(scoring)", "groups": [\#(lists.joined(separator: ","))],
        "elements": [\#(members.joined(separator: ","))]
        """#)
      #expect(question.guessScore == meanScore(question), "\(scoring)")
    }
  }

  /// How many options each gap has; 0 for a typed one.
  @Test(arguments: [[0], [2], [3, 3], [0, 2], [2, 3, 4], [0, 0, 5], [2, 0, 2, 0]])
  func gaps(counts: [Int]) throws {
    let marks = counts.indices.map { "[g\($0)]" }.joined(separator: " en ")
    let gaps = counts.enumerated().map { place, count in
      let options = (0..<count).map { #""w\#($0)""# }.joined(separator: ",")
      let chosen = count == 0 ? "" : #", "options": [\#(options)]"#
      return #"{"id": "g\#(place)", "accepted": ["w0"]\#(chosen)}"#
    }
    for scoring in ["perElement", "allOrNothing"] {
      let question = try body(
        GapsQuestion.self,
        #"""
        "scoring": "\#(scoring)", "text": "\#(marks)", "gaps": [\#(gaps.joined(separator: ","))]
        """#)
      #expect(question.guessScore == meanScore(question), "\(scoring)")
    }
  }

  @Test(arguments: [true, false])
  func trueFalse(answer: Bool) throws {
    let question = try body(
      TrueFalseQuestion.self, #""answer": \#(answer), "feedback": {"true": "x", "false": "y"}"#)
    #expect(question.guessScore == Rational(parts: 1, of: 2))
    #expect(question.guessScore == meanScore(question))
  }
}

/// The mean score over all responses that the presentation allows, by enumeration; 0 where the
/// response is typed.
func meanScore(_ body: any QuestionType) -> Rational? {
  let responses = allowedResponses(body.shape.presentation)
  let sum = responses.reduce(Rational?.some(.zero)) { sum, response in
    body.verdict(on: response).flatMap { sum?.adding($0.score) }
  }
  return responses.isEmpty ? .zero : sum?.divided(by: Rational(responses.count))
}

/// All responses that can be given; none where words or a number are typed.
private func allowedResponses(_ presentation: Presentation) -> [Response] {
  switch presentation {
  case .singleChoice(let choices): return choices.options.map { .option($0.id) }
  case .multipleChoice(let choices, let count):
    let ids = choices.options.map { $0.id }
    let chosen = (1..<(1 << ids.count)).map { bits in
      Set(ids.indices.filter { bits >> $0 & 1 == 1 }.map { ids[$0] })
    }
    return chosen.filter { count == nil || $0.count == count }.map { .options($0) }
  case .gaps(let text):
    return products(text.gaps.map { $0.options.isEmpty ? [nil] : $0.options }).map { .gaps($0) }
  case .matching(let lists):
    let rows = products(lists.left.map { _ in lists.right.map { $0.id } })
    return rows.filter { Set($0).count == $0.count }.map { pairs(lists.left, $0) }
  case .classification(let lists):
    return products(lists.elements.map { _ in lists.groups.map { $0.id } })
      .map { pairs(lists.elements, $0) }
  case .ordering(let elements):
    let ids = elements.map { $0.id }
    return products(ids.map { _ in ids }).filter { Set($0).count == ids.count }.map { .order($0) }
  case .text, .number, .open: return []
  }
}

private func pairs(_ elements: [Option], _ targets: [OptionID]) -> Response {
  .pairs(Dictionary(uniqueKeysWithValues: zip(elements.map { $0.id }, targets)))
}

/// Every way to take one of each.
private func products<Value>(_ choices: [[Value]]) -> [[Value]] {
  choices.reduce([[]]) { rows, values in rows.flatMap { row in values.map { row + [$0] } } }
}
