import QuizModel
import TestSupport

@testable import CourseFiles

/// An assignment with a part of every kind, and with something replaced in it.
enum AssignmentSample {
  static let text = #"""
    {"formatVersion": 1, "id": "9.1", "version": 1, "title": "Meten", "intro": "Meet *het*.",
     "sections": ["1"], "groupSize": {"minimum": 2, "maximum": 4}, "followThroughPenalty": 0.25,
     "parts": [
    {"id": "data", "kind": "data", "title": "Data", "prompt": "Vraag.", "model": "servqual",
     "instrument": "klein", "settings": {"missing": "half"}, "minimumRows": 5, "points": 1,
     "draw": {"rows": 8, "spread": 0.5, "missingPercent": 2, "means": {
       "a": {"expectation": 4, "perception": 3.5}, "b": {"expectation": 4.5, "perception": 3}}}},
    {"id": "gaps", "kind": "numbers", "title": "Kloven", "prompt": "Reken.", "data": "data",
     "decimals": 2, "convention": "Oordeel min verwachting.", "points": 2, "values": [
       {"id": "a", "label": "A", "quantity": "gap.a", "range": {"minimum": -4, "maximum": 4}},
       {"id": "b", "label": "B", "quantity": "gap.b"}]},
    {"id": "total", "kind": "numbers", "title": "Totaal", "prompt": "Reken.", "data": "data",
     "decimals": 2, "convention": "Gewogen.", "points": 2,
     "words": [{"name": "a", "part": "gaps", "value": "a"}, {"name": "w", "quantity": "weight.a"}],
     "values": [{"id": "all", "label": "Alles", "quantity": "unweighted", "formula": "a * w"}]},
    {"id": "weakest", "kind": "choices", "title": "Zwakste", "prompt": "Kies.", "points": 1,
     "options": [{"id": "a", "text": "A", "feedback": "Nee."}, {"id": "b", "text": "B"}],
     "key": {"lowestOf": "gaps"}},
    {"id": "clients", "kind": "data", "title": "Klanten", "prompt": "Vraag.", "model": "matrix",
     "minimumRows": 2},
    {"id": "places", "kind": "numbers", "title": "Plaats", "prompt": "Reken.", "data": "clients",
     "rowsOf": "clients", "decimals": 1, "convention": "0 tot 100.", "points": 2, "values": [
       {"id": "x", "label": "X", "quantity": "return"},
       {"id": "y", "label": "Y", "quantity": "relationship"}]},
    {"id": "groups", "kind": "choices", "title": "Groep", "prompt": "Kies.", "points": 2,
     "rowsOf": "clients", "options": [{"id": "ll", "text": "1"}, {"id": "hl", "text": "2"},
       {"id": "lh", "text": "3"}, {"id": "hh", "text": "4"}],
     "key": {"quarterOf": "places", "x": "x", "y": "y", "cut": [50, 50], "band": 0.5,
       "lowLow": "ll", "highLow": "hl", "lowHigh": "lh", "highHigh": "hh"}},
    {"id": "plan", "kind": "choices", "title": "Plan", "prompt": "Kies.", "points": 2,
     "rowsOf": "clients", "options": [{"id": "go", "text": "Ja"}, {"id": "stop", "text": "Nee"}],
     "key": {"mappingOf": "groups",
       "options": {"ll": "stop", "hl": "go", "lh": "go", "hh": "go"}}},
    {"id": "letters", "kind": "list", "title": "Letters", "prompt": "Noem.", "points": 3,
     "groups": {"label": "markt", "minimum": 1, "maximum": 3},
     "elements": [{"id": "d", "label": "Demografisch", "minimum": 2}, {"id": "e", "label": "E"}],
     "fields": [{"id": "what", "label": "Wat", "minimumWords": 2}],
     "variety": {"field": "what", "minimum": 3}},
    {"id": "advice", "kind": "text", "title": "Advies", "prompt": "Schrijf.", "minimumWords": 50,
     "maximumWords": 90, "model": "Zo.", "rubric": {"criteria": [
       {"id": "link", "title": "Verband", "knockOut": true, "levels": [
         {"id": "no", "points": 0, "text": "Geen."}, {"id": "yes", "points": 2.5, "text": "Wel."}]}
     ]}}
    ]}
    """#

  static let instrument = Instrument(
    id: "klein", kind: .serviceQuality, title: Message(nl: "Klein", en: "Small"),
    note: Message(nl: "", en: ""), scale: .init(minimum: 1, maximum: 5),
    dimensions: ["a", "b"].map {
      Instrument.Dimension(id: $0, title: Message(nl: "\($0)", en: "\($0)"))
    },
    items: [.init(id: "1", dimension: "a"), .init(id: "2", dimension: "b")])

  /// The sample with a text replaced that stands in it exactly once; `by` may hold marks.
  static func marked(_ replaced: String = "", _ by: String = "") -> MarkedText {
    guard !replaced.isEmpty else { return MarkedText(text, file: "f.json") }
    precondition(text.ranges(of: replaced).count == 1, "'\(replaced)' isn't there once")
    return MarkedText(text.replacing(replaced, with: by), file: "f.json")
  }

  /// What reading and checking tell of a text.
  static func findings(in text: MarkedText) -> [Finding] {
    let part = FilePart.read(text, as: .assignment)
    let files = AssignmentFiles([part], instruments: [instrument], sections: ["1"])
    return part.findings + files.findings
  }
}
