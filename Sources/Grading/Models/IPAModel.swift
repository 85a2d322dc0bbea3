import Documents
import QuizModel

/// Importance-performance analysis (Martilla and James 1977): items in four quarters by what
/// customers find important and how it's done.
///
///     important, done badly     concentrate here
///     important, done well      keep up the good work
///     unimportant, done badly   low priority
///     unimportant, done well    possible overkill
///
/// Where high begins is a choice: the middle of the scale, the mean or the median of the items. On
/// a scale from 1 to 7, importance 5 and performance 4.5 is "keep up" by the middle and
/// "concentrate" by means of 4.71 and 4.79. A value on the cut is high, unless that's asked
/// otherwise.
struct IPAModel: NamedModel {
  static let name = "ipa"
  static let summary = Message(
    nl: "belang en prestatie: item, importance, performance",
    en: "importance and performance: item, importance, performance")

  let scale: ClosedRange<Int>
  let cut: Cut?
  let isAboveOnly: Bool
  let reading: NamedReading

  init(_ settings: GradingSettings) throws(GradingFailure) {
    if let instrument = settings.instrument { throw .wrongInstrument(instrument.id) }
    let scale = settings.scale ?? 1...7
    if case .fixed(let first, let second)? = settings.cut,
      [first, second].contains(where: {
        $0 < Rational(scale.lowerBound) || $0 > Rational(scale.upperBound)
      })
    {
      throw .badCut(settings.cut?.text ?? "")
    }
    self.scale = scale
    cut = settings.cut
    isAboveOnly = settings.isAboveOnly
    reading = NamedReading(
      name: .init(names: ["item", "aspect", "attribute", "attribuut"]),
      values: [
        .init(names: ["importance", "belang", "belangrijkheid"]),
        .init(names: ["performance", "prestatie"]),
      ], scale: scale)
  }

  func sums(of input: GradingInput) throws(GradingFailure) -> NamedSums {
    try reading.sums(of: input)
  }

  func report(on sums: NamedSums, _ choices: ReportChoices) -> IPAReport {
    IPAReport(
      scale: scale, chosen: cut, isAboveOnly: isAboveOnly, rows: sums.rows,
      findings: sums.findings,
      items: sums.entries.compactMap { entry in
        guard let importance = entry.mean(0), let performance = entry.mean(1) else { return nil }
        return IPAReport.Item(
          name: entry.name, count: entry.count, importance: importance, performance: performance)
      })
  }
}

public struct IPAReport: GradingReport {
  public struct Item: Sendable {
    public let name: String
    /// Rows that it's the mean of.
    public let count: Int
    public let importance: Rational
    public let performance: Rational
  }

  public enum Quarter: String, CaseIterable, Sendable {
    case lowPriority = "low priority"
    case overkill = "possible overkill"
    case concentrate = "concentrate here"
    case keepUp = "keep up the good work"

    public var text: Message {
      switch self {
      case .lowPriority: Message(nl: "lage prioriteit", en: rawValue)
      case .overkill: Message(nl: "misschien te veel moeite", en: rawValue)
      case .concentrate: Message(nl: "hier verbeteren", en: rawValue)
      case .keepUp: Message(nl: "zo houden", en: rawValue)
      }
    }
  }

  /// Where high begins on both axes.
  public struct Lines: Sendable {
    /// As in the results: `midpoint_1_7`, `mean`, `median`, `own`.
    public let name: String
    public let importance: Rational
    public let performance: Rational

    func quarter(of item: Item, isAboveOnly: Bool) -> Quarter {
      let isHigh = { (value: Rational, line: Rational) in
        isAboveOnly ? value > line : value >= line
      }
      switch (isHigh(item.importance, importance), isHigh(item.performance, performance)) {
      case (true, false): return .concentrate
      case (true, true): return .keepUp
      case (false, false): return .lowPriority
      case (false, true): return .overkill
      }
    }
  }

  public let scale: ClosedRange<Int>
  let chosen: Cut?
  public let isAboveOnly: Bool
  public let rows: RowCounts
  public let findings: RowFindings
  /// In the order of the file.
  public let items: [Item]

  /// All cuts that the data have, the chosen one among them.
  public var lines: [Lines] {
    let middle = Rational(parts: scale.lowerBound + scale.upperBound, of: 2)
    var all = [
      Lines(
        name: "midpoint_\(scale.lowerBound)_\(scale.upperBound)", importance: middle,
        performance: middle)
    ]
    if let importance = Rational.mean(items.map { $0.importance }),
      let performance = Rational.mean(items.map { $0.performance })
    {
      all.append(Lines(name: "mean", importance: importance, performance: performance))
    }
    if let importance = Self.median(items.map { $0.importance }),
      let performance = Self.median(items.map { $0.performance })
    {
      all.append(Lines(name: "median", importance: importance, performance: performance))
    }
    if case .fixed(let importance, let performance)? = chosen {
      all.append(Lines(name: "own", importance: importance, performance: performance))
    }
    return all
  }

  private static func median(_ values: [Rational]) -> Rational? {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return nil }
    return Rational.mean([sorted[(sorted.count - 1) / 2], sorted[sorted.count / 2]])
  }

  /// The cut that quarters are told by; `nil` without items.
  public var chosenLines: Lines? {
    let name: String? =
      switch chosen {
      case nil: lines.first?.name
      case .mean?: "mean"
      case .median?: "median"
      case .fixed?: "own"
      }
    return lines.first { $0.name == name }
  }

  public func quarter(of item: Item) -> Quarter? {
    chosenLines?.quarter(of: item, isAboveOnly: isAboveOnly)
  }

  // MARK: For programs

  public func results(in language: Language) -> [String: JSONTree] {
    var cuts: [String: JSONTree] = [:]
    var quadrants: [String: JSONTree] = [:]
    for lines in lines {
      cuts[lines.name] = [.number(lines.importance), .number(lines.performance)]
      quadrants[lines.name] = [
        "ge": names(lines, isAboveOnly: false), "gt": names(lines, isAboveOnly: true),
      ]
    }
    return [
      "model": .string(IPAModel.name), "cuts": .object(cuts), "quadrants": .object(quadrants),
      "scale": ["minimum": .integer(scale.lowerBound), "maximum": .integer(scale.upperBound)],
      "cut": [
        "name": .string(chosenLines?.name), "importance": .number(chosenLines?.importance),
        "performance": .number(chosenLines?.performance),
        "rule": .string(isAboveOnly ? "above-is-high" : "at-or-above-is-high"),
      ],
      "items": .array(items) { item in
        [
          "id": .string(item.name), "n": .integer(item.count),
          "importance": .number(item.importance), "performance": .number(item.performance),
          "quadrant": .string(quarter(of: item)?.rawValue),
        ]
      },
    ]
  }

  private func names(_ lines: Lines, isAboveOnly: Bool) -> JSONTree {
    var names: [String: JSONTree] = [:]
    for item in items {
      names[item.name] = .string(lines.quarter(of: item, isAboveOnly: isAboveOnly).rawValue)
    }
    return .object(names)
  }
}
