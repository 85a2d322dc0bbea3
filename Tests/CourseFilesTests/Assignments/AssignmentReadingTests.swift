import QuizModel
import TestSupport
import Testing

@testable import CourseFiles

@Suite struct AssignmentReadingTests {
  private func sample() throws -> Assignment {
    let part = FilePart.read(AssignmentSample.marked(), as: .assignment)
    #expect(part.findings == [])
    return try #require(part.assignment)
  }

  @Test func theWhole() throws {
    #expect(AssignmentSample.findings(in: AssignmentSample.marked()) == [])
    let assignment = try sample()
    #expect(assignment.id == "9.1" && assignment.version == 1)
    #expect(assignment.intro.plain == "Meet het.")
    #expect(assignment.groupSize == 2...4)
    #expect(assignment.followThroughPenalty == Rational(parts: 1, of: 4))
    #expect(
      assignment.parts.map(\.kind) == [
        .data, .numbers, .numbers, .choices, .data, .numbers, .choices, .choices, .list, .text,
      ])
    #expect(assignment.points == Rational(parts: 35, of: 2))
    let built = assignment.parts.map { $0.dependencies.map(\.text).joined(separator: " ") }
    #expect(
      built == [
        "", "data", "data gaps", "gaps", "", "clients", "clients places", "clients groups", "", "",
      ])
  }

  @Test func dataAndItsDraw() throws {
    let assignment = try sample()
    guard case .data(let data)? = assignment.part("data")?.content,
      case .data(let clients)? = assignment.part("clients")?.content
    else {
      Issue.record("no data part")
      return
    }
    #expect(data.settings == [.missing: "half"])
    #expect(data.instrument == "klein" && clients.instrument == nil)
    #expect(data.points == .one && clients.points == .zero)
    #expect(clients.draw == nil)
    let draw = try #require(data.draw)
    #expect(draw.rows == 8 && draw.missingPercent == 2 && draw.names == [])
    #expect(draw.means["b"]?.expectation == Rational(parts: 9, of: 2))
    #expect(draw.spread == Rational(parts: 1, of: 2))
  }

  @Test func numbersAndTheirWords() throws {
    let assignment = try sample()
    guard case .numbers(let gaps)? = assignment.part("gaps")?.content,
      case .numbers(let total)? = assignment.part("total")?.content,
      case .numbers(let places)? = assignment.part("places")?.content
    else {
      Issue.record("no numbers part")
      return
    }
    #expect(gaps.values[0].quantity == Quantity(name: "gap", subject: "a"))
    #expect(gaps.values[0].range == Rational(-4)...Rational(4) && gaps.values[1].range == nil)
    #expect(total.values[0].formula?.variables == ["a", "w"])
    #expect(
      total.words.map(\.source) == [
        .answer("gaps", value: "a"), .quantity(Quantity(name: "weight", subject: "a")),
      ])
    #expect(gaps.rows == .single && places.rows == .ofData("clients"))
  }

  @Test func keys() throws {
    let parts = try sample().parts.compactMap { part -> ChoicesPart? in
      if case .choices(let part) = part.content { part } else { nil }
    }
    #expect(parts.map(\.rows) == [.single, .ofData("clients"), .ofData("clients")])
    #expect(parts[0].key == .lowest(of: "gaps"))
    #expect(parts[0].options[0].feedback?.plain == "Nee.")
    guard case .quarter(let quarters) = parts[1].key else {
      Issue.record("no quarter")
      return
    }
    #expect(quarters.cut == (Rational(50), Rational(50)) && !quarters.isAboveOnly)
    #expect(quarters.lowHigh == "lh" && quarters.highLow == "hl")
    #expect(
      parts[2].key
        == .mapped(of: "groups", ["ll": "stop", "hl": "go", "lh": "go", "hh": "go"]))
  }

  @Test(arguments: [
    (#"{"option": "a"}"#, ""),
    (#"{"highestOf": "gaps"}"#, ""),
    (#"{"lowestQuantity": "gap", "data": "data"}"#, ""),
    (#"{}"#, "choice-key"),
    (#"{"option": "a", "lowestOf": "gaps"}"#, "choice-key"),
    (#"{"lowestQuantity": "gap"}"#, "missing-key"),
    (#"{"option": "a", "band": 1}"#, "unknown-key"),
    (#"{"option": "a", "aboveOnly": true}"#, "unknown-key"),
    (#"{"mappingOf": "gaps"}"#, "missing-key"),
    (#"{"option": 1}"#, "wrong-type choice-key"),
    (#"{"quarterOf": "gaps", "x": "a", "y": "b", "lowLow": "a"}"#, "missing-key"),
    (#"{"options": ["a"]}"#, "wrong-type choice-key"),
    (#"{"optoin": "a"}"#, "unknown-key choice-key"),
  ])
  func formsOfAKey(key: String, checks: String) {
    let text = AssignmentSample.marked(#"{"lowestOf": "gaps"}"#, key)
    let told = Set(AssignmentSample.findings(in: text).map(\.check))
    #expect(told == Set(checks.split(separator: " ").map(String.init)))
  }

  @Test(arguments: [
    (#""version": 1"#, #""version": 0"#, "number-range"),
    (#""version": 1, "#, "", "missing-key"),
    (#""title": "Meten""#, #""title": " ""#, "empty-text"),
    (#""followThroughPenalty": 0.25"#, #""followThroughPenalty": -1"#, "number-range"),
    (#""minimum": 2, "maximum": 4"#, #""minimum": 4, "maximum": 2"#, "range-order"),
    (#""minimum": -4, "maximum": 4"#, #""minimum": 4, "maximum": -4"#, "range-order"),
    (#""kind": "list""#, #""kind": "lists""#, "unknown-name"),
    (#""minimumRows": 5, "points": 1"#, #""minimumRows": 5, "points": -1"#, "number-range"),
    (#""points": 3,"#, #""points": 0,"#, "number-range"),
    (#""points": 3,"#, #""points": 1001,"#, "number-range"),
    (#""points": 3,"#, #""points": 3, "pionts": 3,"#, "unknown-key"),
    (#""missing": "half""#, #""missing": "halve""#, "setting"),
    (#""spread": 0.5"#, #""spread": 0"#, "number-range"),
    (#""formula": "a * w""#, #""formula": "a * ""#, "formula"),
    (#""id": "all""#, #""id": "al-les""#, "word-form"),
    (#""id": "all""#, #""id": "not""#, "word-form"),
    (#"{"name": "w", "quantity": "weight.a"}"#, #"{"name": "w"}"#, "word-source"),
    (#""quantity": "weight.a"}"#, #""quantity": "weight.a", "part": "gaps"}"#, "word-source"),
    (#""rowsOf": "clients", "decimals": 1"#, #""rowsOf": 3, "decimals": 1"#, "wrong-type"),
    (
      #""rowsOf": "clients", "decimals": 1"#,
      #""rowsOf": "clients", "rows": [{"id": "r", "text": "R"}], "decimals": 1"#, "part-rows"
    ),
    (#""cut": [50, 50]"#, #""cut": [50]"#, "choice-key"),
    (#""band": 0.5"#, #""band": -0.5"#, "number-range"),
    (#""minimumWords": 50"#, #""minimumWords": 95"#, "range-order"),
    (#""points": 2.5"#, #""points": "2.5""#, "wrong-type"),
  ])
  func wrong(replaced: String, by: String, checks: String) {
    let part = FilePart.read(AssignmentSample.marked(replaced, by), as: .assignment)
    #expect(part.assignment == nil)
    #expect(Set(part.findings.map(\.check)) == [checks])
  }

  @Test(arguments: [
    (#""cut": "50""#, true), (#""cut": "50,60.5""#, true), (#""cut": "mean""#, true),
    (#""cut": "50,60,70""#, false), (#""cut": "half""#, false), (#""weights": "1,1,2""#, true),
    (#""weights": "0,0,0""#, false), (#""weights": "1,1""#, false),
    (#""weights": "1,-1,1""#, false), (#""ties": "average""#, true), (#""ties": "mean""#, false),
    (#""band": 0"#, true), (#""band": -1"#, false), (#""aboveOnly": true"#, true),
  ])
  func settings(text: String, isRight: Bool) {
    let text = AssignmentSample.marked(
      #""minimumRows": 2"#, #""minimumRows": 2, "settings": {\#(text)}"#)
    let told = AssignmentSample.findings(in: text).map(\.check)
    #expect(told == (isRight ? [] : ["setting"]))
  }
}
