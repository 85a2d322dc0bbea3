import QuizModel
import TestSupport
import Testing

@testable import CourseFiles

/// Each check tells what it finds, at the place where it must be mended.
@Suite struct AssignmentChecksTests {
  /// A text of the sample, what stands there instead with the place marked, and what must be told.
  struct Case: CustomTestStringConvertible {
    let replaced: String
    let by: String
    let check: String
    let english: String

    init(_ replaced: String, _ by: String, _ check: String, _ english: String) {
      self.replaced = replaced
      self.by = by
      self.check = check
      self.english = english
    }

    var testDescription: String { "\(check): \(by)" }
  }

  static let references: [Case] = [
    Case(
      #""sections": ["1"]"#, #""sections": [1️⃣"2"]"#, "dangling-reference",
      "the section '2' does not exist; did you mean '1'?"),
    Case(
      #""rowsOf": "clients", "decimals": 1"#, #""rowsOf": 1️⃣"client", "decimals": 1"#,
      "part-reference", "the part 'client' does not exist; did you mean 'clients'?"),
    Case(
      #"{"lowestOf": "gaps"}"#, #"{"lowestOf": 1️⃣"places"}"#, "part-reference",
      "the part 'places' doesn't come earlier; put it before this one"),
    Case(
      #"{"lowestOf": "gaps"}"#, #"{"lowestOf": 1️⃣"data"}"#, "part-reference",
      "the part 'data' is of the kind data; here goes numbers"),
    Case(
      #""part": "gaps""#, #""part": 1️⃣"total""#, "part-reference",
      "the part 'total' doesn't come earlier; put it before this one"),
    Case(
      #""instrument": "klein""#, #""instrument": 1️⃣"groot""#, "part-instrument",
      "the instrument 'groot' isn't there or doesn't go with servqual; choose one of: klein"),
    Case(
      #""model": "matrix","#, #""model": "matrix", "instrument": 1️⃣"klein","#, "part-instrument",
      "the model matrix has no instrument; remove \"instrument\""),
    Case(
      #"{"missing": "half"}"#, #"{"band": 1️⃣1}"#, "part-instrument",
      "the model servqual doesn't know \"band\"; remove it"),
    Case(
      #""field": "what""#, #""field": 1️⃣"wat""#, "list-variety",
      "'wat' is unknown here; did you mean 'what'? Choose one of what"),
    Case(
      #""field": "what", "minimum": 3"#, #""field": "what", "minimum": 1️⃣4"#, "list-variety",
      "only 3 entries are asked; don't ask more different ones"),
  ]

  static let numbers: [Case] = [
    Case(
      #""quantity": "gap.b""#, #""quantity": 1️⃣"gap.c""#, "quantity",
      "'c' is unknown here; did you mean 'a'? Choose one of a, b"),
    Case(
      #""quantity": "gap.b""#, #""quantity": 1️⃣"gap""#, "quantity",
      "'gap' is unknown here; choose one of unweighted, unweightedItems, weighted, "
        + "weightedOfMeans, respondents, gap.a, expectation.a, perception.a, weight.a, itemGap.1"),
    Case(
      #""quantity": "return""#, #""quantity": 1️⃣"customers""#, "quantity",
      "'customers' is unknown here; choose one of return, relationship"),
    Case(
      #""quantity": "weight.a""#, #""quantity": 1️⃣"wieght.a""#, "quantity",
      "'wieght.a' is unknown here; did you mean 'weight.a'? Choose one of unweighted, "
        + "unweightedItems, weighted, weightedOfMeans, respondents, gap.a, expectation.a, "
        + "perception.a, weight.a, itemGap.1"),
    Case(
      #""formula": "a * w""#, #""formula": 1️⃣"a * v""#, "formula-name",
      "the word 'v' does not exist; add it to \"words\""),
    Case(
      #""value": "a"}"#, #""value": 1️⃣"c"}"#, "formula-name",
      "'c' is unknown here; did you mean 'a'? Choose one of a, b"),
    Case(
      #""rowsOf": "clients", "decimals": 1"#, #""rowsOf": 1️⃣"data", "decimals": 1"#, "part-rows",
      "the model servqual has no rows of customers"),
    Case(
      #""rows": 8"#, #""rows": 1️⃣4"#, "draw",
      "fewer rows are drawn than are asked; give at least 5"),
    Case(
      #""a": {"expectation": 4, "perception": 3.5}, "#, "", "draw",
      "the mean of 'a' is missing; add it"),
    Case(
      #"{"expectation": 4, "perception": 3.5}"#, #"1️⃣{"perception": 3.5}"#, "draw",
      "an \"expectation\" goes with servqual, and with no other model"),
    Case(
      #"{"expectation": 4, "perception": 3.5}"#, #"1️⃣{"expectation": 6, "perception": 3.5}"#,
      "draw", "6 is outside the scale from 1 to 5"),
    Case(
      #""rows": 8"#, #""names": 1️⃣["x"], "rows": 8"#, "draw",
      "names are of customers only: one for each row, all different"),
  ]

  static let choices: [Case] = [
    Case(
      #"{"id": "b", "text": "B"}]"#, #"{"id": "c", "text": "B"}]"#, "choice-key",
      "the options don't have exactly the ids of the values: a, b"),
    Case(
      #""lowLow": "ll""#, #""lowLow": 1️⃣"xx""#, "choice-key",
      "'xx' is unknown here; choose one of ll, hl, lh, hh"),
    Case(
      #""lowLow": "ll""#, #""lowLow": "hh""#, "choice-key",
      "two quarters have the same option; give each its own"),
    Case(
      #""x": "x", "y": "y""#, #""x": 1️⃣"r", "y": "y""#, "choice-key",
      "'r' is unknown here; did you mean 'x'? Choose one of x, y"),
    Case(
      #""x": "x", "y": "y""#, #""x": "x", "y": 1️⃣"x""#, "choice-key",
      "both axes have the same value; choose another"),
    Case(
      #""hl": "go", "#, "", "choice-key", "'hl' has no option; add it"),
    Case(
      #""hl": "go""#, #""hl": 1️⃣"gone""#, "choice-key",
      "'gone' is unknown here; choose one of go, stop"),
    Case(
      #""lh": "go", "#, #""lh": "go", "hx": 1️⃣"go", "#, "choice-key",
      "'hx' is unknown here; did you mean 'hl'? Choose one of ll, hl, lh, hh"),
    Case(
      #"{"lowestOf": "gaps"}"#, #"{"option": 1️⃣"c"}"#, "choice-key",
      "'c' is unknown here; did you mean 'a'? Choose one of a, b"),
    Case(
      #"{"lowestOf": "gaps"}"#, #"1️⃣{"options": {"a": "a"}}"#, "choice-key", "give \"option\""),
    Case(
      #"{"lowestOf": "gaps"}"#, #"{"lowestQuantity": 1️⃣"gaps", "data": "data"}"#, "quantity",
      "'gaps' is unknown here; did you mean 'gap'? Choose one of gap, expectation, perception, "
        + "weight, itemGap"),
    Case(
      #"{"lowestOf": "gaps"}"#, #"{"lowestQuantity": "itemGap", "data": "data"}"#, "quantity",
      "the options don't have exactly these ids: 1, 2"),
  ]

  static let lists: [Case] = [
    Case(
      #""id": "letters""#, #""id": 1️⃣"gaps""#, "duplicate-id",
      "the id 'gaps' is in this list already; choose another"),
    Case(
      #""id": "e", "label": "E""#, #""id": 1️⃣"d", "label": "E""#, "duplicate-id",
      "the id 'd' is in this list already; choose another"),
    Case(
      #""id": "yes""#, #""id": 1️⃣"no""#, "duplicate-id",
      "the id 'no' is in this list already; choose another"),
    Case(
      #"{"name": "w", "quantity""#,
      #"{"name": "w", "quantity": "respondents"}, {"name": 1️⃣"w", "quantity""#,
      "duplicate-id", "the id 'w' is in this list already; choose another"),
    Case(
      #""points": 2.5"#, #""points": 1️⃣0"#, "rubric-levels",
      "levels go from low to high; give more points than the level before"),
    Case(
      #""points": 0, "text": "Geen.""#, #""points": 1️⃣-1, "text": "Geen.""#, "rubric-levels",
      "give 0 to 1000 points"),
    Case(
      #"{"id": "no", "points": 0, "text": "Geen."}, "#, "", "assignment-size",
      "there are 1 here; give 2 to 10"),
    Case(
      #"[{"id": "what", "label": "Wat", "minimumWords": 2}]"#, "1️⃣[]", "assignment-size",
      "there are 0 here; give 1 to 10"),
  ]

  @Test(arguments: references + numbers + choices + lists)
  func told(_ expected: Case) throws {
    let text = AssignmentSample.marked(expected.replaced, expected.by)
    let findings = AssignmentSample.findings(in: text)
    let finding = try #require(
      findings.first { $0.check == expected.check && $0.message.english == expected.english },
      "\(findings.map { $0.line(in: .english) })")
    if let place = text.places["1️⃣"] { #expect(finding.place == place) }
    #expect(finding.severity == .error && !finding.message.dutch.isEmpty)
    let files = AssignmentFiles(
      [FilePart.read(text, as: .assignment)], instruments: [AssignmentSample.instrument],
      sections: ["1"])
    #expect(files.assignments == [])
  }

  /// A part too many of anything is told, however long the list.
  @Test func sizes() {
    let parts = (0..<40).map {
      #"{"id": "p\#($0)", "kind": "data", "title": "t", "prompt": "p", "model": "rfm", "minimumRows": 1}"#
    }
    let text = AssignmentSample.marked(
      #"{"id": "data","#, parts.joined(separator: ",") + #",{"id": "data","#)
    let told = AssignmentSample.findings(in: text).map(\.message.english)
    #expect(told == ["there are 50 here; give 1 to 40"])
  }

  /// A listed row names the dimension or item that its numbers are of.
  @Test(arguments: [("a", 0), ("c", 1)])
  func rowsNameDimensions(row: String, findings: Int) {
    let text = AssignmentSample.marked(
      #""values": [{"id": "all", "label": "Alles", "quantity": "unweighted", "formula": "a * w"}]"#,
      #"""
      "rows": [{"id": "\#(row)", "text": "R"}, {"id": "b", "text": "S"}],
      "values": [{"id": "mean", "label": "Alles", "quantity": "perception"}]
      """#)
    let told = AssignmentSample.findings(in: text)
    #expect(told.map(\.check) == Array(repeating: "quantity", count: findings))
  }

  /// A choice by row builds on numbers of the same rows only.
  @Test func otherRows() {
    let text = AssignmentSample.marked(
      #""rowsOf": "clients", "options": [{"id": "ll""#, #""options": [{"id": "ll""#)
    let told = AssignmentSample.findings(in: text)
    #expect(told.map(\.check) == ["part-rows", "part-rows"])
    #expect(told[0].message.english == "the part 'places' has other rows; give both the same")
  }
}
