import Documents
import QuizModel
import Statistics
import Testing

@testable import Grading

@Suite struct ServperfModelTests {
  @Test func means() throws {
    let result = try graded(ServperfModel.self, Vectors.csv("servqual_basic")).result
    let vector = try #require(try Vectors.file("servqual_basic")["expected"])
    for dimension in result.dimensions {
      let theirs = vector["servperf_dim_mean"]?[dimension.id.text]?.number
      #expect(agree(dimension.score?.doubleValue, theirs))
      #expect(dimension.score == dimension.perception && dimension.expectation == nil)
    }
    #expect(agree(result.unweightedItems?.doubleValue, vector["servperf_overall_22"]?.number))
    let weighted = try #require(vector["servperf_weighted_by_respondent"]).numbers
    #expect(zip(result.cases, weighted).allSatisfy { agree($0.weighted?.doubleValue, $1) })
    let mean = weighted.compactMap { $0 }.reduce(0, +) / 4
    #expect(agree(result.weights?.weighted?.doubleValue, mean))
  }

  /// The interval is around the mean itself, not around its distance from the scale's minimum.
  @Test func theIntervalsHoldTheMeans() throws {
    let result = try graded(ServperfModel.self, Vectors.csv("servqual_stats_n30")).result
    for dimension in result.dimensions {
      let interval = try #require(dimension.test?.interval)
      let middle = (interval.lowerBound + interval.upperBound) / 2
      #expect(agree(middle, dimension.score?.doubleValue))
      #expect(dimension.scores.median.map { (1...7).contains($0) } == true)
    }
    let overall = try #require(result.unweightedTest?.interval)
    #expect(overall.contains(try #require(result.unweighted?.doubleValue)))
    let weighted = try graded(ServperfModel.self, Vectors.csv("servqual_basic")).result.weights
    let interval = try #require(weighted?.test?.interval)
    #expect(
      agree(
        (interval.lowerBound + interval.upperBound) / 2, weighted?.weighted?.doubleValue))
  }

  /// Expectations aren't read, so they needn't be there.
  @Test func twentyTwoColumnsAreEnough() throws {
    let header = (1...22).map { "p\($0)" }.joined(separator: ";")
    let row = Array(repeating: "4", count: 22).joined(separator: ";")
    let result = try graded(ServperfModel.self, "\(header)\n\(row)\n").result
    #expect(result.unweighted == Rational(4))
    #expect(result.unweightedTest == nil)
    #expect(result.cases.map(\.id) == ["1"])
  }
}

/// `martin_arenas.json` (numpy 2.4.6).
@Suite struct CSASModelTests {
  private func csv() throws -> String {
    let file = try Vectors.file("martin_arenas")
    let aspects = ["procedural", "personal"].flatMap { key in
      file[key]?.elements.compactMap(\.string) ?? []
    }
    let rows = try #require(file["cases"]).elements.map { one in
      let answers = ["procedural", "personal"].flatMap { one[$0]?.numbers ?? [] }
      return ([one["id"]?.string ?? ""] + answers.map { $0.map { "\(Int($0))" } ?? "" })
        .joined(separator: ",")
    }
    return ([(["respondent"] + aspects).joined(separator: ",")] + rows).joined(separator: "\n")
  }

  @Test func arenas() throws {
    let report = try graded(CSASModel.self, csv())
    let cases = try #require(document(report)["cases"])
    let theirs = try #require(try Vectors.file("martin_arenas")["cases"])
    for (mine, theirs) in zip(cases.elements, theirs.elements) {
      for key in ["mean_procedural", "mean_personal", "trap_pooled_mean_of_16"] {
        #expect(agree(mine[key]?.number, theirs[key]?.number), "\(key)")
      }
      for key in ["id", "arena_ge", "arena_gt"] {
        #expect(mine[key]?.string == theirs[key]?.string)
      }
      let percents = zip(mine["as_0_100"]?.numbers ?? [], theirs["as_0_100"]?.numbers ?? [])
      #expect(percents.allSatisfy { agree($0, $1) })
      #expect(mine["personal"]?.numbers == theirs["personal"]?.numbers)
    }
    #expect(cases.elements.underestimatedCount == 6)
    #expect(CSASReport.Arena.allCases.map(report.count) == [1, 1, 1, 3])
    let strict = try gradedArenas(csv(), above: true)
    #expect(CSASReport.Arena.allCases.map(strict.count) == [2, 1, 1, 2])
  }

  @Test func theGroup() throws {
    let report = try graded(CSASModel.self, csv())
    #expect(report.arena == .quality)
    #expect(report.weakest.count >= 3)
    let scores = report.weakest.compactMap(\.score)
    let others = report.result.items.compactMap(\.score).filter { !scores.contains($0) }
    #expect(try #require(scores.max()) < #require(others.min()))
  }

  /// The teacher's own scale and cut, and a cut between answers.
  @Test func otherScalesAndCuts() throws {
    let header =
      "flow,timing,accommodation,anticipation,communication,feedback,"
      + "organisation supervision,attitude,body-language,tone,tact,naming names,attentiveness,"
      + "guidance,suggestive_selling,problem_solving"
    let text = header + "\n10,10,9,9,9,9,9,7,7,7,7,7,7,7,7,8\n"
    for (cut, above, arena) in [
      ("8", false, CSASReport.Arena.factory), ("7", false, .quality), ("9.2", false, .factory),
      ("9.29", false, .freezer), ("7.2", false, .factory), ("7", true, .quality),
    ] {
      let report = try graded(CSASModel.self, text) {
        $0.scale = 1...10
        $0.cut = Cut(cut)
        $0.isAboveOnly = above
      }
      #expect(report.arena == arena, "\(cut)")
      #expect(report.count(arena) == 1)
    }
    #expect(throws: GradingFailure.badCut("11")) {
      try gradedArenas(text, cut: "11")
    }
    #expect(throws: GradingFailure.badCut("mean")) {
      try gradedArenas(text, cut: "mean")
    }
  }
}

private func gradedArenas(
  _ text: String, above: Bool = false, cut: String? = nil
) throws -> CSASReport {
  try graded(CSASModel.self, text) {
    $0.isAboveOnly = above
    $0.cut = cut.flatMap { Cut($0) }
  }
}

@Suite struct IPAModelTests {
  private func csv() throws -> String {
    let items = try #require(try Vectors.file("ipa")["items"])
    let rows = items.elements.map { item in
      [
        item["id"]?.string ?? "", item["importance"]?.numberText ?? "",
        item["performance"]?.numberText ?? "",
      ].joined(separator: ",")
    }
    return (["item,importance,performance"] + rows).joined(separator: "\n")
  }

  @Test(arguments: ["midpoint_1_7", "mean", "median"], ["ge", "gt"])
  func quadrants(cut: String, rule: String) throws {
    let vector = try Vectors.file("ipa")
    let mine = try document(graded(IPAModel.self, csv()))
    let theirs = try #require(vector["expected"]?[cut]?[rule])
    for member in theirs.members {
      let name = try #require(member.key.string)
      #expect(mine["quadrants"]?[cut]?[rule]?[name]?.string == member.value.string, "\(name)")
    }
    let lines = zip(mine["cuts"]?[cut]?.numbers ?? [], vector["cuts"]?[cut]?.numbers ?? [])
    #expect(lines.allSatisfy { agree($0, $1) })

    let chosen = try document(
      graded(IPAModel.self, csv()) {
        $0.cut = cut == "midpoint_1_7" ? nil : Cut(cut)
        $0.isAboveOnly = rule == "gt"
      })
    for item in try #require(chosen["items"]).elements {
      let name = try #require(item["id"]?.string)
      #expect(item["quadrant"]?.string == theirs[name]?.string)
    }
  }

  @Test func ownCutAndRepeatedItems() throws {
    let text = "aspect;belang;prestatie\nprijs;6;2,5\ntempo;3;6\nprijs;5;3\n"
    let report = try graded(IPAModel.self, text) { $0.cut = Cut("5.5,2.75") }
    #expect(report.items.map(\.name) == ["prijs", "tempo"])
    #expect(report.items[0].importance == Rational(parts: 11, of: 2))
    #expect(report.items[0].performance == Rational(parts: 11, of: 4))
    #expect(report.items[0].count == 2)
    #expect(report.items.map { report.quarter(of: $0) } == [.keepUp, .overkill])
    #expect(report.rows == RowCounts(read: 3, used: 3))
  }

  @Test func nothingToSplit() throws {
    let report = try graded(IPAModel.self, "item,importance,performance\n")
    #expect(report.items.isEmpty && report.rows == RowCounts())
    #expect(report.page.headlines.count == 1)
    #expect(try document(report)["cuts"]?["mean"] == nil)
  }
}

@Suite struct ZoneModelTests {
  @Test func zones() throws {
    let rows = try #require(try Vectors.file("zone_of_tolerance")["rows"])
    let lines = rows.elements.map { row in
      [row["dim"]?.string] + ["adequate", "desired", "perceived"].map { row[$0]?.numberText }
    }
    let text =
      (["dimension,adequate,desired,perceived"]
      + lines.map { $0.compactMap { $0 }.joined(separator: ",") }).joined(separator: "\n")
    let mine = try #require(document(graded(ZoneModel.self, text))["dimensions"])
    for (mine, theirs) in zip(mine.elements, rows.elements) {
      #expect(mine["dim"]?.string == theirs["dim"]?.string)
      #expect(mine["status"]?.string == theirs["status"]?.string)
      // Exact, so printed without the noise of binary fractions.
      for key in ["MSA", "MSS", "ZOT_width"] {
        #expect(mine[key]?.number == theirs[key]?.number, "\(key)")
      }
      #expect(
        agree(mine["position_in_zone"]?.number, theirs["position_in_zone"]?.number, within: 1e-10))
    }
    #expect(mine.elements.underestimatedCount == 5)
  }

  @Test func zonesThatAreNone() throws {
    let text = "dimensie;adequaat;gewenst;ervaren\nx;5;5;5\ny;6;5;5,5\nz;5;5;4\n"
    let report = try graded(ZoneModel.self, text)
    #expect(report.zones.map(\.status) == [.atAdequate, nil, .below])
    #expect(report.zones.allSatisfy { $0.place == nil })
    #expect(report.page.notes.count == 3)
  }

  @Test func noCutAndNoInstrument() {
    #expect(throws: GradingFailure.cutNotUsed) {
      try graded(ZoneModel.self, "") { $0.cut = .mean }
    }
    #expect(throws: GradingFailure.wrongInstrument("csas")) {
      try graded(ZoneModel.self, "") { $0.instrument = .csas }
    }
    #expect(throws: GradingFailure.wrongInstrument("csas")) {
      try graded(ServqualModel.self, "") { $0.instrument = .csas }
    }
  }
}
