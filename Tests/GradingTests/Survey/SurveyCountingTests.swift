import Documents
import QuizModel
import Statistics
import Testing

@testable import Grading

/// The counting by blocks gives what the plainest way gives, whatever is missing.
@Suite struct SurveyCountingTests {
  @Test(arguments: MissingRule.allCases, [0, 3, 30])
  func likeThePlainWay(rule: MissingRule, missing: Int) throws {
    // More than two blocks, and one that isn't full.
    var plain = PlainSurvey.random(700, seed: UInt64(missing) + 1, missing: missing)
    plain.rule = rule
    plain.reversed = [1, 9, 10, 21]
    let result = try graded(ServqualModel.self, plain.csv) {
      $0.missing = rule
      $0.reversed = ["2", "10", "11", "22"]
    }.result
    for (place, dimension) in result.dimensions.enumerated() {
      let gaps = plain.gaps(place)
      #expect(dimension.count == gaps.count)
      guard gaps.count > 2 else { continue }
      #expect(agree(dimension.score?.doubleValue, gaps.mean, within: 1e-10))
      #expect(agree(dimension.deviation, gaps.variance.squareRoot(), within: 1e-10))
      #expect(
        agree(dimension.expectation?.doubleValue, plain.expectation(place), within: 1e-10))
      let median = gaps.sorted()
      let middle = (median[(gaps.count - 1) / 2] + median[gaps.count / 2]) / 2
      #expect(agree(dimension.scores.median, middle, within: 1e-10))
      if dimension.reliability.count > 2 {
        #expect(agree(dimension.reliability.gap?.alpha, plain.alpha(place), within: 1e-9))
      }
    }
    for (place, item) in result.items.enumerated() {
      let gaps = plain.item(place)
      #expect(item.count == gaps.count)
      if gaps.count > 2 {
        #expect(agree(item.score?.doubleValue, gaps.mean, within: 1e-10))
        #expect(agree(item.deviation, gaps.variance.squareRoot(), within: 1e-10))
      }
    }
    let overall = plain.overall
    #expect(result.weights?.count == plain.weighted.count)
    if overall.count > 2 {
      let middle = result.unweightedTest.map {
        ($0.interval.lowerBound + $0.interval.upperBound) / 2
      }
      #expect(agree(middle, overall.mean, within: 1e-10))
      #expect(agree(result.weights?.weighted?.doubleValue, plain.weighted.mean, within: 1e-10))
    }
    let some = (0..<5).map { place in plain.rows.indices.filter { plain.gap($0, place) != nil } }
    #expect(result.rows.used == Set(some.joined()).count)
    for (row, one) in result.cases.enumerated() {
      for place in 0..<5 {
        #expect(agree(one.scores[place]?.doubleValue, plain.gap(row, place), within: 1e-12))
      }
    }
  }

  /// Wide scales, whose products fill 16 bits after a few rows, and answers of more digits.
  @Test(arguments: [10, 47, 101])
  func wideScales(maximum: Int) throws {
    let plain = PlainSurvey.random(600, seed: 3, missing: 2, maximum: maximum)
    let result = try graded(ServqualModel.self, plain.csv) { $0.scale = 1...maximum }.result
    #expect(result.findings.errorCount == plain.rows.count { $0.weights.reduce(0, +) != 100 })
    for (place, dimension) in result.dimensions.enumerated() {
      #expect(agree(dimension.score?.doubleValue, plain.gaps(place).mean, within: 1e-10))
      #expect(agree(dimension.reliability.gap?.alpha, plain.alpha(place), within: 1e-9))
    }
  }

  /// Dimensions from one item to the longest, in a shuffled order of columns.
  @Test func otherShapes() throws {
    let lengths = [1, 16, 5]
    let items = lengths.indices.flatMap { dimension in
      (0..<lengths[dimension]).map { (dimension, $0) }
    }
    let text = Message(nl: "x", en: "x")
    let instrument = Instrument(
      id: "own", kind: .serviceQuality, title: text, note: text,
      scale: Instrument.Scale(minimum: 1, maximum: 7),
      dimensions: lengths.indices.map {
        Instrument.Dimension(id: DimensionID("d\($0)"), title: text)
      },
      items: items.enumerated().map { place, item in
        Instrument.Item(id: ItemID("\(place + 1)"), dimension: DimensionID("d\(item.0)"))
      })
    var plain = PlainSurvey.random(300, seed: 8, missing: 6)
    plain.dimensions = [[0], Array(1..<17), Array(17..<22)]
    let table = try CSVTable.read(.bytes(Array(plain.csv.utf8)))
    var generator = SeededGenerator(seed: 4)
    let order = generator.shuffled(Array(0..<45))
    let csv = ([table.header.names] + table.rows.map(\.values)).map { values in
      order.map { values[$0] }.joined(separator: ",")
    }.joined(separator: "\r\n")
    let result = try graded(ServqualModel.self, csv) { $0.instrument = instrument }.result
    for (place, dimension) in result.dimensions.enumerated() {
      #expect(agree(dimension.score?.doubleValue, plain.gaps(place).mean, within: 1e-10))
    }
    #expect(result.dimensions[0].reliability.gap == nil)
    #expect(agree(result.dimensions[1].reliability.gap?.alpha, plain.alpha(1), within: 1e-9))
  }

  @Test func weightsOfTheInstrument() throws {
    let weights = [10, 20, 30, 25, 15]
    let own = Instrument.servqual
    let instrument = Instrument(
      id: own.id, kind: own.kind, title: own.title, note: own.note, scale: own.scale,
      dimensions: zip(own.dimensions, weights).map { dimension, weight in
        Instrument.Dimension(id: dimension.id, title: dimension.title, weight: Rational(weight))
      }, items: own.items)
    let csv = try Vectors.csv("servqual_stats_n30")
    let result = try graded(ServqualModel.self, csv) { $0.instrument = instrument }.result
    let expected = zip(result.dimensions, weights).reduce(0.0) {
      $0 + ($1.0.score?.doubleValue ?? 0) * Double($1.1) / 100
    }
    #expect(result.weights?.isGiven == true)
    #expect(agree(result.weights?.weighted?.doubleValue, expected))
    #expect(result.weights?.weighted == result.weights?.ofMeans)
  }

  /// As many workers as there may be give the same sums, findings and respondents.
  @Test func workersDontMatter() throws {
    var plain = PlainSurvey.random(20_000, seed: 2, missing: 4)
    plain.rows[11_000].perceptions[3] = 9
    let bytes = Array(plain.csv.utf8)
    let model = try ServqualModel(GradingSettings())
    let sums = try [1, 8].map { workers in
      var input = GradingInput(.bytes(bytes), name: "f")
      input.workers = workers
      return try model.sums(of: input)
    }
    #expect(sums[0] == sums[1])
    #expect(sums[0].cases.count == SurveySums.caseLimit)
    #expect(sums[0].rows.read == 20_000)
  }
}
