import QuizModel

@testable import Grading

/// A survey worked out again in the plainest way, respondent by respondent and in floating point, to
/// compare with.
struct PlainSurvey {
  /// A scale that starts at 1, in the shape of SERVQUAL unless said otherwise.
  var dimensions: [[Int]] = [
    Array(0..<4), Array(4..<9), Array(9..<13), Array(13..<17), Array(17..<22),
  ]
  var maximum = 7
  var rule = MissingRule.half
  var reversed: Set<Int> = []
  /// Respondents: an expectation and a perception for each item, and weights.
  var rows: [(expectations: [Int?], perceptions: [Int?], weights: [Int])] = []

  var csv: String {
    let count = rows[0].perceptions.count
    let header =
      ["respondent"] + (1...count).map { "e\($0)" } + (1...count).map { "p\($0)" }
      + Vectors.dimensions.prefix(dimensions.count).map { "w_\($0)" }
    let lines = rows.enumerated().map { place, row in
      let answers = (row.expectations + row.perceptions).map { $0.map { "\($0)" } ?? "" }
      return ["r\(place)"] + answers + row.weights.map { "\($0)" }
    }
    return ([header] + lines).map { $0.joined(separator: ";") }.joined(separator: "\n")
  }

  private func turned(_ answer: Int?, _ item: Int) -> Double? {
    answer.map { Double(reversed.contains(item) ? maximum + 1 - $0 : $0) }
  }

  private func isKept(_ row: Int) -> Bool {
    rule != .listwise || !(rows[row].expectations + rows[row].perceptions).contains(nil)
  }

  /// The items of a respondent with both answers.
  private func pairs(_ row: Int, _ dimension: Int) -> [(e: Double, p: Double)] {
    guard isKept(row) else { return [] }
    return dimensions[dimension].compactMap { item in
      guard let e = turned(rows[row].expectations[item], item),
        let p = turned(rows[row].perceptions[item], item)
      else { return nil }
      return (e, p)
    }
  }

  func gap(_ row: Int, _ dimension: Int) -> Double? {
    let pairs = pairs(row, dimension)
    guard rule.admits(pairs.count, of: dimensions[dimension].count) else { return nil }
    return pairs.map { $0.p - $0.e }.mean
  }

  func gaps(_ dimension: Int) -> [Double] { rows.indices.compactMap { gap($0, dimension) } }

  func expectation(_ dimension: Int) -> Double {
    rows.indices.compactMap { row in
      gap(row, dimension) == nil ? nil : pairs(row, dimension).map(\.e).mean
    }.mean
  }

  /// Scores of respondents with all dimensions, and with weights that add up to 100.
  var overall: [Double] {
    rows.indices.compactMap { row in
      let gaps = dimensions.indices.compactMap { gap(row, $0) }
      return gaps.count == dimensions.count ? gaps.mean : nil
    }
  }

  var weighted: [Double] {
    rows.indices.compactMap { row in
      let gaps = dimensions.indices.compactMap { gap(row, $0) }
      guard gaps.count == dimensions.count, rows[row].weights.reduce(0, +) == 100 else {
        return nil
      }
      return zip(rows[row].weights, gaps).reduce(0) { $0 + Double($1.0) * $1.1 } / 100
    }
  }

  func item(_ item: Int) -> [Double] {
    rows.indices.filter(isKept).compactMap { row in
      guard let e = turned(rows[row].expectations[item], item),
        let p = turned(rows[row].perceptions[item], item)
      else { return nil }
      return p - e
    }
  }

  /// Cronbach's alpha of the gaps, over respondents with all items of the dimension.
  func alpha(_ dimension: Int) -> Double {
    let items = dimensions[dimension]
    let complete = rows.indices.map { pairs($0, dimension) }.filter { $0.count == items.count }
    let variances = items.indices.map { item in
      complete.map { $0[item].p - $0[item].e }.variance
    }
    let totals = complete.map { $0.reduce(0) { $0 + $1.p - $1.e } }
    let count = Double(items.count)
    return count / (count - 1) * (1 - variances.reduce(0, +) / totals.variance)
  }
}

extension [Double] {
  var mean: Double { reduce(0, +) / Double(count) }
  var variance: Double {
    let middle = mean
    return map { ($0 - middle) * ($0 - middle) }.reduce(0, +) / Double(count - 1)
  }
}

extension PlainSurvey {
  /// Respondents by chance: `missing` is the share of answers that lack.
  static func random(
    _ count: Int, seed: UInt64, missing: Int, maximum: Int = 7
  ) -> PlainSurvey {
    var generator = SeededGenerator(seed: seed)
    var survey = PlainSurvey()
    survey.maximum = maximum
    survey.rows = (0..<count).map { _ in
      let mood = generator.next(below: 3)
      let answers = (0..<2).map { side in
        (0..<22).map { _ -> Int? in
          if generator.next(below: 100) < missing { return nil }
          let spread = generator.next(below: maximum)
          return Swift.min(maximum, 1 + (side == 0 ? spread : (spread + mood) / 2))
        }
      }
      var weights = (0..<4).map { _ in generator.next(below: 20) }
      weights.append((generator.next(below: 10) == 0 ? 99 : 100) - weights.reduce(0, +))
      return (answers[0], answers[1], weights)
    }
    return survey
  }
}
