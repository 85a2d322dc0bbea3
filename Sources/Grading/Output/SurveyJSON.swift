import Documents
import QuizModel
import Statistics

/// The results of a survey by the names of the command line's contract.
struct SurveyJSON {
  let result: SurveyResult
  let choices: ReportChoices

  var members: [String: JSONTree] {
    let scale = result.instrument.scale
    return [
      "instrument": .string(result.instrument.id.text),
      "respondents": .integer(result.rows.used),
      "scale": [
        "minimum": .integer(scale.minimum), "maximum": .integer(scale.maximum),
        "direction": .string(scale.direction.rawValue),
      ],
      "missingRule": .string(result.missing.rawValue),
      "dimensions": .array(result.dimensions, dimension),
      "items": .array(result.items, item),
      "unweighted": .number(result.unweighted),
      "unweightedInterval": .range(result.unweightedTest?.interval),
      "unweightedItems": .number(result.unweightedItems),
      "weakest": .string(result.ranking.first?.id.text),
      "respondentScores": .array(result.cases, respondent),
    ].merging(weighted) { _, new in new }
  }

  private var weighted: [String: JSONTree] {
    guard let weights = result.weights else {
      return ["weighted": .null, "weightedOfMeans": .null, "weightedCount": 0, "weights": .null]
    }
    let means = zip(result.dimensions, weights.meanWeights).map {
      ($0.id.text, JSONTree.number($1))
    }
    return [
      "weighted": .number(weights.weighted), "weightedOfMeans": .number(weights.ofMeans),
      "weightedCount": .integer(weights.count), "weightedInterval": .range(weights.test?.interval),
      "weights": .object(Dictionary(uniqueKeysWithValues: means)),
    ]
  }

  private func dimension(_ dimension: DimensionResult) -> JSONTree {
    var members: [String: JSONTree] = [
      "id": .string(dimension.id.text), "items": .integer(dimension.itemCount),
      "n": .integer(dimension.count), "perception": .number(dimension.perception),
      "sd": .number(dimension.deviation), "median": .number(dimension.scores.median),
      "interval": .range(dimension.test?.interval), "alpha": alphas(dimension.reliability),
      "reliability": reliability(dimension.reliability),
    ]
    if result.hasExpectations {
      members.merge(gap(dimension)) { _, new in new }
    }
    if let bootstrap = dimension.bootstrap { members["bootstrap"] = self.bootstrap(bootstrap) }
    return .object(members)
  }

  private func gap(_ dimension: DimensionResult) -> [String: JSONTree] {
    var members: [String: JSONTree] = [
      "expectation": .number(dimension.expectation), "gap": .number(dimension.score),
      "t": .number(dimension.test?.t), "df": dimension.test.map { .integer($0.df) } ?? .null,
      "p": .number(dimension.test?.p), "pHolm": .number(dimension.holmP),
      "effect": .number(dimension.test?.effect),
    ]
    if let wilcoxon = dimension.wilcoxon {
      members["wilcoxon"] = [
        "w": .number(wilcoxon.statistic), "n": .integer(wilcoxon.count), "p": .number(wilcoxon.p),
      ]
    }
    return members
  }

  private func bootstrap(_ intervals: BootstrapIntervals) -> JSONTree {
    [
      "standardError": .number(intervals.standardError), "percentile": .range(intervals.percentile),
      "basic": .range(intervals.basic), "bca": .range(intervals.bca),
      "drawings": intervals.drawings.map { .integer($0) } ?? "all",
      "seed": intervals.drawings == nil ? .null : .string("\(choices.seed.value)"),
    ]
  }

  // MARK: Reliability

  private func parts(_ scale: ScaleReliability) -> [(name: String, value: Reliability?)] {
    result.hasExpectations
      ? [
        ("expectation", scale.expectation), ("perception", scale.perception), ("gap", scale.gap),
      ] : [("perception", scale.perception)]
  }

  private func alphas(_ scale: ScaleReliability) -> JSONTree {
    object(scale) { .number($0?.alpha) }
  }

  private func object(
    _ scale: ScaleReliability, _ value: (Reliability?) -> JSONTree
  ) -> JSONTree {
    .object(Dictionary(uniqueKeysWithValues: parts(scale).map { ($0.name, value($0.value)) }))
  }

  private func reliability(_ scale: ScaleReliability) -> JSONTree {
    var members: [String: JSONTree] = ["n": .integer(scale.count)]
    members["alphaInterval"] = object(scale) { .range($0?.alphaInterval()) }
    members["standardisedAlpha"] = object(scale) { .number($0?.standardisedAlpha) }
    members["lambda6"] = object(scale) { .number($0?.lambda6) }
    members["omega"] = object(scale) { .number($0?.omega.value) }
    members["alphaIfDropped"] = object(scale) { .array($0?.alphaIfDropped ?? []) { .number($0) } }
    members["itemRest"] = object(scale) { .array($0?.itemRest ?? []) { .number($0) } }
    if result.hasExpectations { members["difference"] = .number(scale.difference) }
    return .object(members)
  }

  // MARK: Items and respondents

  /// A number where the id is one, as SERVQUAL's are.
  static func name(_ id: ItemID) -> JSONTree {
    Int(id.text).map { .integer($0) } ?? .string(column(id))
  }

  /// As its column is called.
  static func column(_ id: ItemID) -> String { id.text.replacing("-", with: "_") }

  private func item(_ item: ItemResult) -> JSONTree {
    var members: [String: JSONTree] = [
      "item": Self.name(item.item.id), "dimension": .string(item.item.dimension.text),
      "reversed": .boolean(item.item.isReversed), "n": .integer(item.count),
      "perception": .number(item.perception), "sd": .number(item.deviation),
    ]
    if result.hasExpectations {
      members["expectation"] = .number(item.expectation)
      members["gap"] = .number(item.score)
    }
    return .object(members)
  }

  private func respondent(_ one: CaseResult) -> JSONTree {
    let scores = zip(result.dimensions, one.scores).map { ($0.id.text, JSONTree.number($1)) }
    return [
      "id": .string(one.id), "dimensions": .object(Dictionary(uniqueKeysWithValues: scores)),
      "unweighted": .number(one.overall), "weighted": .number(one.weighted),
    ]
  }
}
