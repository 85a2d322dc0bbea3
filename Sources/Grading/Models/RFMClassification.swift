/// Which customers are ranked together.
public enum RFMBinning: String, CaseIterable, Sendable {
  /// All, for each variable by itself: an F of 5 means the same for everyone, and cells are uneven.
  case independent
  /// For frequency those with the same R, for monetary those with the same R and F: cells are as
  /// even as can be, and an F of 5 means something else for each R.
  case nested
}

/// How customers get their classes.
public struct RFMRule: Sendable {
  public var ties = RFMTieRule.average
  public var binning = RFMBinning.independent
  /// Classes by given bounds instead of ranks.
  public var table: RFMClassTable?

  public init() {}
}

/// What's known of one variable over all customers.
public struct RFMVariableSummary: Sendable {
  public let variable: RFMVariable
  /// How many customers have each class, from class 1.
  public let counts: [Int]
  /// For each class the lowest and the highest key that has it; `nil` for an empty one.
  let ranges: [ClosedRange<UInt64>?]
  /// The value that most customers share; of equals the lowest key's.
  let commonest: KeyRuns.Run?
  /// Whether customers with the same value got different classes.
  let splitsEquals: Bool

  public var emptyClasses: [Int] { counts.indices.filter { counts[$0] == 0 }.map { $0 + 1 } }
}

/// Gives every customer of a table a code.
///
/// Each variable is a pass over the keys and a pass over the customers; nothing but one column of
/// keys is ever in memory beside the customers.
struct RFMClassification {
  let rule: RFMRule
  private(set) var summaries: [RFMVariableSummary] = []
  private(set) var cells = Array(repeating: 0, count: RFMCode.count)
  /// `nil` where shares of revenue mean nothing; see ``RevenueConcentration``.
  private(set) var revenue: RevenueConcentration?

  init(_ rule: RFMRule, of customers: inout CustomerTable, classes: Int = RFMCode.classes) {
    self.rule = rule
    for place in customers.segments.indices {
      let count = customers.segments[place].count
      customers.segments[place].codes = Array(repeating: 0, count: count)
    }
    for variable in RFMVariable.allCases {
      let summary = classify(variable, &customers, classes)
      summaries.append(summary)
    }
    for segment in customers.segments {
      for code in segment.codes { cells[Int(code)] += 1 }
    }
  }

  private mutating func classify(
    _ variable: RFMVariable, _ customers: inout CustomerTable, _ classes: Int
  ) -> RFMVariableSummary {
    let isNested = rule.binning == .nested && rule.table == nil && variable != .recency
    let sorted = customers.sortedKeys(variable)
    let commonest = KeyRuns(sorted).commonest
    if variable == .monetary { revenue = RevenueConcentration(sorted: sorted) }
    let edges =
      isNested
      ? Self.groupEdges(variable, customers, rule.ties, classes)
      : [
        rule.table?.edges(variable)
          ?? RFMClassEdges(sorted: sorted, ties: rule.ties, classes: classes)
      ]
    let assigned = Self.assign(variable, edges, &customers, classes)
    return RFMVariableSummary(
      variable: variable, counts: assigned.map(\.count), ranges: assigned.map(\.range),
      commonest: commonest,
      splitsEquals: edges.contains { $0.splitsEquals })
  }

  /// The edges within each group of customers whose classes so far are alike.
  private static func groupEdges(
    _ variable: RFMVariable, _ customers: CustomerTable, _ ties: RFMTieRule, _ classes: Int
  ) -> [RFMClassEdges] {
    let groups = variable == .frequency ? classes : classes * classes
    var keys = Array(repeating: [UInt64](), count: groups)
    for segment in customers.segments {
      for place in 0..<segment.count {
        keys[Int(segment.codes[place])].append(segment.key(variable, place))
      }
    }
    return keys.map { group in
      var group = group
      RadixSort.sort(&group)
      return RFMClassEdges(sorted: group, ties: ties, classes: classes)
    }
  }

  /// Puts the class of the variable behind those that the customers have so far, which tell the
  /// group where there are several.
  private static func assign(
    _ variable: RFMVariable, _ edges: [RFMClassEdges], _ customers: inout CustomerTable,
    _ classes: Int
  ) -> [ClassContents] {
    var classifiers = edges.map { RFMClassifier($0) }
    var contents = Array(repeating: ClassContents(), count: classes)
    let hasGroups = edges.count > 1
    for number in customers.segments.indices {
      for place in 0..<customers.segments[number].count {
        let code = customers.segments[number].codes[place]
        let key = customers.segments[number].key(variable, place)
        let found = classifiers[hasGroups ? Int(code) : 0].next(key)
        contents[found - 1].add(key)
        customers.segments[number].codes[place] = code * UInt8(classes) + UInt8(found - 1)
      }
    }
    return contents
  }

  /// What is in one class of a variable.
  private struct ClassContents {
    private(set) var count = 0
    private var lowest = UInt64.max
    private var highest = UInt64.min

    mutating func add(_ key: UInt64) {
      count += 1
      lowest = min(lowest, key)
      highest = max(highest, key)
    }

    var range: ClosedRange<UInt64>? { count > 0 ? lowest...highest : nil }
  }
}
