import QuizModel
import TestSupport
import Testing

@testable import CourseFiles

@Suite struct InstrumentReadingTests {
  /// A small instrument with something replaced in it.
  private func text(_ replaced: String = "", _ by: String = "") -> MarkedText {
    let whole = """
      {"formatVersion": 1, "id": "klein", "kind": "serviceQuality",
       "title": {"nl": "Klein", "en": "Small"}, "note": {"nl": "Eigen", "en": "Own"},
       "scale": {"minimum": 1, "maximum": 5, "labels": [{"value": 1, "nl": "nee", "en": "no"}]},
       "dimensions": [{"id": "a", "title": {"nl": "A", "en": "A"}, "weight": 60},
        {"id": "b", "title": {"nl": "B", "en": "B"}, "weight": 40}],
       "items": [
        {"id": "1", "dimension": "a", "expectation": {"nl": "x", "en": "x"},
         "perception": {"nl": "y", "en": "y"}},
        {"id": "2", "dimension": "b", "reversed": true, "expectation": {"nl": "x", "en": "x"},
         "perception": {"nl": "y", "en": "y"}}]}
      """
    let changed = replaced.isEmpty ? whole : whole.replacing(replaced, with: by)
    return MarkedText(changed, file: "f.json")
  }

  @Test func reading() throws {
    let part = FilePart.read(text(), as: .instrument)
    #expect(part.findings == [])
    let instrument = try #require(part.instrument)
    #expect(instrument.scale.direction == .agreeHigh)
    #expect(instrument.scale.labels.map(\.text.english) == ["no"])
    #expect(instrument.dimensions.map(\.weight) == [Rational(60), Rational(40)])
    #expect(instrument.items.map(\.isReversed) == [false, true])
    #expect(instrument.items(of: "b") == [1])
    #expect(instrument.cut == nil)
  }

  @Test(arguments: [
    (#""dimension": "b""#, #""dimension": "c""#, "unknown-dimension instrument-dimensions"),
    (#""id": "2""#, #""id": "1""#, "duplicate-id"),
    (#""id": "b""#, #""id": "a""#, "unknown-dimension duplicate-id"),
    (#""maximum": 5"#, #""maximum": 1"#, "range-order"),
    (#""maximum": 5"#, #""maximum": 300"#, "range-order"),
    (#""maximum": 5"#, #""maximum": 5, "top": 1"#, "unknown-key"),
    (#""value": 1"#, #""value": 6"#, "number-range"),
    (#""weight": 40"#, #""weight": 30"#, "instrument-weights"),
    (#""weight": 60"#, #""weight": -60"#, "instrument-weights"),
    (#", "weight": 40"#, "", "instrument-weights"),
    (#""kind": "serviceQuality""#, #""kind": "arenas""#, "instrument-dimensions"),
    (#""kind": "serviceQuality""#, #""kind": "x""#, "unknown-name"),
    (#""kind": "serviceQuality""#, #""kind": "serviceQuality", "cut": 6"#, "number-range"),
    (#""nl": "Klein", "#, "", "missing-key"),
    (
      #""reversed": true, "expectation": {"nl": "x", "en": "x"},"#, #""reversed": true,"#,
      "missing-key"
    ),
  ])
  func wrong(replaced: String, by: String, checks: String) {
    let part = FilePart.read(text(replaced, by), as: .instrument)
    #expect(part.instrument == nil)
    let told = Set(part.findings.map(\.check))
    #expect(told == Set(checks.split(separator: " ").map(String.init)))
  }

  @Test func aDimensionHasAtMostSixteenItems() {
    let items = (3...19).map { number in
      """
      , {"id": "\(number)", "dimension": "a", "expectation": {"nl": "x", "en": "x"},
      "perception": {"nl": "y", "en": "y"}}
      """
    }
    let part = FilePart.read(text("]}", items.joined() + "]}"), as: .instrument)
    #expect(part.findings.contains { $0.message.english.contains("18 items") })
  }

  @Test func theFolder() throws {
    let folder = try TemporaryFolder()
    try folder.write(text().text, to: "instruments/a.json")
    try folder.write(text().text, to: "instruments/b.json")
    try folder.write("x", to: "instruments/notes.txt")
    let course = LoadedCourse.load(folder.path)
    #expect(course.instruments.map(\.id) == ["klein", "klein"])
    let told = course.findings.filter { $0.place.file.contains("instruments") }
    #expect(told.map(\.check) == ["unknown-file", "duplicate-id"])
    #expect(told.map { $0.place.file.suffix(9) } == ["notes.txt", "ts/b.json"])
    #expect(Instrument.all(ofCourse: folder.path).count == 2)
    #expect(LoadedCourse.load(folder.path, withFacts: false).instruments == [])
    let missing = Instrument.read(folder.path + "/none.json")
    #expect(missing.instrument == nil && missing.findings.map(\.check) == ["file-readable"])
  }

  /// The shipped instruments say that their words are our own and not validated.
  @Test func shipped() throws {
    let all = Instrument.all(ofCourse: Repository.root + "courses/klantgericht-organiseren")
    #expect(all.map(\.id) == ["csas", "servqual-1988", "servqual-1991"])
    for instrument in all {
      #expect(instrument.note.dutch.contains("niet gevalideerd"))
      #expect(instrument.note.dutch.contains("eigen woorden"))
      #expect(instrument.note.english.contains("not been validated"))
      let texts = instrument.items.flatMap { [$0.expectation, $0.perception].compactMap(\.self) }
      #expect(Set(texts.map(\.dutch)).count == texts.count)
      #expect(Set(texts.map(\.english)).count == texts.count)
    }
    for instrument in all.dropFirst() {
      #expect(instrument.items.map(\.id.text) == (1...22).map(String.init))
      #expect(
        instrument.dimensions.map { instrument.items(of: $0.id).count } == [4, 5, 4, 4, 5])
    }
    let reversed = all[1].items.filter(\.isReversed).map(\.id.text)
    #expect(reversed == (Array(10...13) + Array(18...22)).map(String.init))
    #expect(!all[2].items.contains { $0.isReversed })
    #expect(all[0].dimensions.map { all[0].items(of: $0.id).count } == [7, 9])
  }
}
