import Documents
import QuizModel
import Slips
import Statistics

/// Which arena customers put the service in, and which aspects are weakest.
public struct CSASReport: GradingReport {
  public enum Arena: String, CaseIterable, Sendable {
    case freezer
    case factory
    case zoo = "friendly zoo"
    case quality = "quality customer service"

    init(isProceduralHigh: Bool, isPersonalHigh: Bool) {
      switch (isProceduralHigh, isPersonalHigh) {
      case (false, false): self = .freezer
      case (true, false): self = .factory
      case (false, true): self = .zoo
      case (true, true): self = .quality
      }
    }

    public var text: Message {
      switch self {
      case .freezer: Message(nl: "vriezer", en: rawValue)
      case .factory: Message(nl: "fabriek", en: rawValue)
      case .zoo: Message(nl: "vriendelijke dierentuin", en: rawValue)
      case .quality: Message(nl: "kwaliteitsservice", en: rawValue)
      }
    }

    /// As it stands in a sentence: service is no thing that there are several of.
    var phrase: Message {
      self == .quality ? text : Message(nl: "een \(text.dutch)", en: "a \(text.english)")
    }
  }

  /// All numbers; scores are perceptions.
  public let result: SurveyResult
  let choices: ReportChoices
  /// Where high begins, on the scale itself.
  public let cut: Rational
  public let isAboveOnly: Bool
  /// Respondents in each arena, twice: see `SurveySums.arenas`.
  let counts: [Int]

  public var rows: RowCounts { result.rows }
  public var findings: RowFindings { result.findings }

  private func dimension(_ id: DimensionID) -> DimensionResult? {
    result.dimensions.first { $0.id == id }
  }

  var procedural: DimensionResult? { dimension("procedural") }
  var personal: DimensionResult? { dimension("personal") }

  /// By the means of both dimensions; `nil` when one is missing.
  func arena(_ procedural: Rational?, _ personal: Rational?, isAboveOnly: Bool) -> Arena? {
    guard let procedural, let personal else { return nil }
    let isHigh = { (value: Rational) in isAboveOnly ? value > cut : value >= cut }
    return Arena(isProceduralHigh: isHigh(procedural), isPersonalHigh: isHigh(personal))
  }

  /// By the mean of the respondents' means.
  public var arena: Arena? {
    arena(procedural?.score, personal?.score, isAboveOnly: isAboveOnly)
  }

  /// Respondents in an arena, by the rule that was asked for.
  public func count(_ arena: Arena) -> Int {
    let place = Arena.allCases.firstIndex(of: arena) ?? 0
    let start = isAboveOnly ? 4 : 0
    return counts.indices.contains(start + place) ? counts[start + place] : 0
  }

  /// The aspects with the lowest means: three, or more when the third is shared.
  public var weakest: [ItemResult] {
    let sorted = result.items.filter { $0.score != nil }.enumerated().sorted { left, right in
      let (low, high) = (left.element.score ?? .zero, right.element.score ?? .zero)
      return low == high ? left.offset < right.offset : low < high
    }.map { $0.element }
    guard sorted.count > 3 else { return sorted }
    return sorted.filter { ($0.score ?? .zero) <= (sorted[2].score ?? .zero) }
  }

  // MARK: For programs

  public func results(in language: Language) -> [String: JSONTree] {
    var members = SurveyJSON(result: result, choices: choices).members
    for key in [
      "respondentScores", "weighted", "weightedOfMeans", "weightedCount", "weights", "unweighted",
      "unweightedInterval", "unweightedItems", "items",
    ] { members[key] = nil }
    return members.merging([
      "model": .string(CSASModel.name), "cut": .number(cut),
      "rule": .string(isAboveOnly ? "above-is-high" : "at-or-above-is-high"),
      "procedural": .array(items(of: "procedural")) { .string(SurveyJSON.column($0.item.id)) },
      "personal": .array(items(of: "personal")) { .string(SurveyJSON.column($0.item.id)) },
      "mean_procedural": .number(procedural?.score), "mean_personal": .number(personal?.score),
      "as_0_100": [.number(percent(procedural?.score)), .number(percent(personal?.score))],
      "arena": .string(arena?.rawValue), "counts": countTree,
      "aspects": .array(result.items, aspect),
      "weakest": .array(weakest) { .string(SurveyJSON.column($0.item.id)) },
      "cases": .array(result.cases, one),
    ]) { $1 }
  }

  private func items(of dimension: DimensionID) -> [ItemResult] {
    result.items.filter { $0.item.dimension == dimension }
  }

  private var countTree: JSONTree {
    .object(
      Dictionary(
        uniqueKeysWithValues: Arena.allCases.map { ($0.rawValue, .integer(count($0))) }))
  }

  private func aspect(_ item: ItemResult) -> JSONTree {
    [
      "id": .string(SurveyJSON.column(item.item.id)),
      "dimension": .string(item.item.dimension.text), "n": .integer(item.count),
      "mean": .number(item.score), "sd": .number(item.deviation),
    ]
  }

  /// The lowest of the scale as 0 and the highest as 100.
  func percent(_ score: Rational?) -> Rational? {
    let scale = result.instrument.scale
    return score.flatMap { $0.subtracting(Rational(scale.minimum)) }
      .flatMap { $0.multiplied(by: Rational(parts: 100, of: scale.maximum - scale.minimum)) }
  }

  private func one(_ one: CaseResult) -> JSONTree {
    let (procedural, personal) = (score(of: one, "procedural"), score(of: one, "personal"))
    let answers = { (dimension: DimensionID) -> JSONTree in
      .array(result.instrument.items(of: dimension)) { place in
        one.perceptions[place].map { .integer($0) } ?? .null
      }
    }
    let all = one.perceptions.compactMap { $0 }
    let pooled = Rational(Int128(all.reduce(0, +)), over: Int128(all.count))
    return [
      "id": .string(one.id), "procedural": answers("procedural"),
      "personal": answers("personal"), "mean_procedural": .number(procedural),
      "mean_personal": .number(personal),
      "as_0_100": [.number(percent(procedural)), .number(percent(personal))],
      "arena_ge": .string(arena(procedural, personal, isAboveOnly: false)?.rawValue),
      "arena_gt": .string(arena(procedural, personal, isAboveOnly: true)?.rawValue),
      "arena": .string(arena(procedural, personal, isAboveOnly: isAboveOnly)?.rawValue),
      // Not a score: it hides in which dimension somebody is unhappy.
      "trap_pooled_mean_of_\(result.items.count)": .number(pooled),
    ]
  }

  func score(of one: CaseResult, _ dimension: DimensionID) -> Rational? {
    result.dimensions.firstIndex { $0.id == dimension }.flatMap { one.scores[$0] }
  }

  // MARK: Slips

  public var slipResults: [SlipResult] {
    [procedural, personal].compactMap { $0 }.flatMap { dimension in
      [mean(of: dimension), share(of: dimension)].compactMap { $0 }
    }
  }

  /// The mean of a dimension, which may stand at the name of the other.
  func mean(of dimension: DimensionResult) -> SlipResult? {
    let other = dimension.id == procedural?.id ? personal : procedural
    guard let score = dimension.score, let swapped = other?.score else { return nil }
    return SlipResult(
      id: "mean-\(dimension.id)", name: dimension.title, right: score,
      kind: .oneOfTwo(other: swapped))
  }

  private func share(of dimension: DimensionResult) -> SlipResult? {
    let scale = result.instrument.scale
    guard let percent = percent(dimension.score) else { return nil }
    return SlipResult(
      id: "percent-\(dimension.id)",
      name: Message(
        nl: "\(dimension.title.dutch) van 0 tot 100",
        en: "\(dimension.title.english) from 0 to 100"),
      right: percent, kind: .percentOfScale(minimum: scale.minimum, maximum: scale.maximum))
  }
}
