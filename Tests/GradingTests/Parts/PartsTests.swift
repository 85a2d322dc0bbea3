import Documents
import QuizModel
import Statistics
import TestSupport
import Testing

@testable import Grading

/// Parts of a file give the same as the whole.
@Suite struct PartsTests {
  /// The lines of a file in so many parts; only the first has the header.
  private func split(_ csv: String, into count: Int) -> [String] {
    let lines = csv.split(separator: "\n").map(String.init)
    let size = (lines.count + count - 1) / count
    return stride(from: 0, to: lines.count, by: size).map { start in
      lines[start..<min(start + size, lines.count)].joined(separator: "\n")
    }
  }

  /// What comes out of a whole file, and of its parts after they were written and read.
  private func both<Model: PartialGradingModel>(
    _ type: Model.Type, _ csv: String, into count: Int,
    _ change: (inout GradingSettings) -> Void = { _ in }
  ) throws -> (whole: JSONTree, merged: JSONTree) {
    var settings = GradingSettings()
    settings.findsDuplicates = false
    change(&settings)
    let model = try type.init(settings)
    let header = try CSVFile(.bytes(Array(csv.utf8))).header
    let parts = try split(csv, into: count).enumerated().map { place, text in
      var input = GradingInput(.bytes(Array(text.utf8)), name: "part\(place)")
      input.header = header
      let text = try GradingParts.encoded(model, settings, model.sums(of: input))
      return (file: "part\(place).json", bytes: Array(text.utf8))
    }
    let head = try GradingParts.head(of: parts[0].bytes, file: "part")
    #expect(ObjectIdentifier(head.model) == ObjectIdentifier(type))
    let again = try type.init(head.settings)
    let merged = try GradingParts.merged(parts, model: again, settings: head.settings)
    let input = GradingInput(.bytes(Array(csv.utf8)), name: "whole")
    var choices = ReportChoices()
    choices.hasWilcoxon = true
    choices.hasBootstrap = true
    let whole = try model.report(on: model.sums(of: input), choices)
    return (
      whole.document(in: .dutch), again.report(on: merged, choices).document(in: .dutch)
    )
  }

  @Test(arguments: [1, 2, 7])
  func surveys(count: Int) throws {
    let plain = PlainSurvey.random(400, seed: 6, missing: 5)
    // Weights that don't add up are findings, which name their part.
    let (whole, merged) = try both(ServqualModel.self, plain.csv, into: count) {
      $0.missing = .any
      $0.reversed = ["10", "22"]
    }
    #expect(whole.with(["findings": []]).text == merged.with(["findings": []]).text)
    let performance = try both(ServperfModel.self, plain.csv, into: count)
    #expect(
      performance.whole.with(["findings": []]).text
        == performance.merged.with(["findings": []]).text)
  }

  @Test func othersToo() throws {
    let aspects = Instrument.csas.items.map { $0.id.text.replacing("-", with: "_") }
    let arenas =
      aspects.joined(separator: ",") + "\n"
      + (0..<50).map { row in
        aspects.indices.map { "\(1 + (row * 7 + $0 * 3) % 5)" }.joined(separator: ",")
      }.joined(separator: "\n")
    let items =
      "item;importance;performance\n"
      + (0..<90).map { "item \($0 % 7);\($0 % 7),5;\(1 + $0 % 5)" }.joined(separator: "\n")
    let zones =
      "dimension,adequate,desired,perceived\n"
      + (0..<30).map { "d\($0 % 4),\(2 + $0 % 3),7.25,\(3 + $0 % 5)" }.joined(separator: "\n")
    for (whole, merged) in [
      try both(CSASModel.self, arenas, into: 3) { $0.cut = Cut("3.25") },
      try both(IPAModel.self, items, into: 4) { $0.cut = .median },
      try both(ZoneModel.self, zones, into: 5),
    ] {
      #expect(whole.with(["findings": []]).text == merged.with(["findings": []]).text)
    }
  }

  /// An instrument of one's own goes with the part.
  @Test func theInstrumentGoesAlong() throws {
    let text = Message(nl: "x", en: "y")
    let own = Instrument(
      id: "own", kind: .serviceQuality, title: text, note: text,
      scale: .init(minimum: 0, maximum: 4, direction: .agreeLow),
      dimensions: [
        .init(id: "a", title: text, weight: Rational(parts: 75, of: 2)),
        .init(id: "b", title: text, weight: Rational(parts: 125, of: 2)),
      ],
      items: [
        .init(id: "1", dimension: "a", isReversed: true, expectation: text, perception: text),
        .init(id: "2", dimension: "b", expectation: text, perception: text),
      ], cut: Rational(parts: 3, of: 2))
    let csv = "e1,e2,p1,p2\n4,0,1,2\n3,1,0,4\n2,2,2,2"
    let (whole, merged) = try both(ServqualModel.self, csv, into: 3) { $0.instrument = own }
    #expect(whole.text == merged.text)
    #expect(StoredInstrument(own).instrument == own)
  }

  private func part(_ change: (inout GradingSettings) -> Void = { _ in }) throws -> [UInt8] {
    var settings = GradingSettings()
    change(&settings)
    let model = try ServqualModel(settings)
    let csv = try Vectors.csv("servqual_missing")
    let sums = try model.sums(of: GradingInput(.bytes(Array(csv.utf8)), name: "f"))
    return Array(try GradingParts.encoded(model, settings, sums).utf8)
  }

  private func merge(_ parts: [UInt8]...) throws -> SurveySums {
    let files = parts.map { (file: "p.json", bytes: $0) }
    let head = try GradingParts.head(of: files[0].bytes, file: "p.json")
    let model = try ServqualModel(head.settings)
    return try GradingParts.merged(files, model: model, settings: head.settings)
  }

  @Test func partsOfAnotherKindAreRefused() throws {
    let other = try part { $0.missing = .any }
    let perf = Array(
      String(decoding: try part(), as: UTF8.self)
        .replacing("\"servqual\"", with: "\"servperf\"").utf8)
    for (wrong, says) in [
      (other, "other settings"), (perf, "another model"), (Array("{}".utf8), "--partial"),
      (Array("x".utf8), "--partial"), ([], "--partial"),
      (
        Array(
          String(decoding: try part(), as: UTF8.self)
            .replacing("\"formatVersion\":1", with: "\"formatVersion\":2").utf8), "newer"
      ),
    ] {
      let failure = #expect(throws: GradingFailure.self) {
        // The second of two, and where it's the first as well.
        if says == "newer" { _ = try merge(wrong) }
        _ = try merge(part(), wrong)
      }
      #expect(failure?.message.english.contains(says) == true, "\(says)")
    }
  }

  @Test func twiceTheSameIsTwiceAsMuch() throws {
    let (one, two) = (try merge(part()), try merge(part(), part()))
    #expect(two.rows.read == 2 * one.rows.read)
    #expect(two.cases.map(\.number) == Array(1...8))
    #expect(two.dimensions[0].complete.sums == one.dimensions[0].complete.sums.map { 2 * $0 })
    #expect(
      String(decoding: try part(), as: UTF8.self).contains("\"duplicates\":\"not looked for\""))
  }

  /// Numbers that no survey can give are refused before they can do harm.
  @Test(arguments: [
    (#""read":4"#, #""read":-1"#), (#""read":4"#, #""read":90000000000"#),
    (#""read":4"#, #""read":1"#),
    (#""used":4"#, #""used":5"#), (#""arenas":[]"#, #""arenas":[1]"#),
    (#""number":1"#, #""number":0"#),
    (#""weightCount":0"#, #""weightCount":9"#), (#""sum":"0""#, #""sum":"99999999999999999999""#),
    (#""sum":"0""#, #""sum":"x""#), (#""errorCount":0"#, #""errorCount":-1"#),
    (#""pairs":"#, #""pairs":9"#),
  ])
  func impossibleNumbers(old: String, new: String) throws {
    let text = String(decoding: try part(), as: UTF8.self)
    #expect(text.contains(old))
    let failure = #expect(throws: GradingFailure.self) {
      _ = try merge(part(), Array(text.replacing(old, with: new, maxReplacements: 1).utf8))
    }
    #expect(failure?.message.english.contains("can't be right") == true)
  }

  /// Spoilt parts are merged or refused; what is merged can be reported.
  @Test func spoiltParts() throws {
    let original = try part()
    var mutator = Mutator(seed: 5)
    var merged = 0
    for _ in 0..<Mutator.count / 10 {
      let bytes = mutator.mutated(original)
      do throws(GradingFailure) {
        let head = try GradingParts.head(of: bytes, file: "p")
        guard head.model.name == ServqualModel.name else { continue }
        let model = try ServqualModel(head.settings)
        let parts = [(file: "p", bytes: bytes), (file: "p", bytes: bytes)]
        let sums = try GradingParts.merged(parts, model: model, settings: head.settings)
        merged += 1
        if merged % 5 == 0 {
          var choices = ReportChoices()
          choices.hasWilcoxon = true
          _ = model.report(on: sums, choices).document(in: .english).text
        }
      } catch {
        #expect(!error.message.english.isEmpty)
      }
    }
    #expect(merged > 0)
  }
}
