import QuizModel
import Statistics

/// How far two raters agree on the texts that both have judged.
public struct RaterAgreement: Equatable, Sendable {
  public struct Row: Equatable, Sendable {
    public let assignment: AssignmentID
    public let part: PartID
    public let criterion: CriterionID
    /// For people.
    public let title: String
    public let table: RatingTable

    /// Quadratic; `nil` where it doesn't exist.
    public var kappa: WeightedKappa? { WeightedKappa(table) }
  }

  /// A row for each criterion, in the order of the plan.
  public let rows: [Row]
  /// What they judged differently, in the order of the plan.
  public let differences: [ReviewPlan.Item]
  /// What they judged alike, in the order of the plan.
  public let equal: [ReviewPlan.Item]

  /// Texts that both have judged, each counted for each criterion.
  public var count: Int { rows.reduce(0) { $0 + $1.table.count } }
  /// Over all criteria, pooled.
  public var kappa: WeightedKappa? { WeightedKappa(rows.map { $0.table }) }

  /// A mark at a level that the rubric no longer has doesn't count.
  public init(_ plan: ReviewPlan, first: RaterMarks, second: RaterMarks) {
    var rows: [Row] = []
    var (differences, equal): ([ReviewPlan.Item], [ReviewPlan.Item]) = ([], [])
    var table = RatingTable(levels: 1)
    for (place, item) in plan.items.enumerated() {
      if item.place == 1 { table = RatingTable(levels: max(item.criterion.levels.count, 1)) }
      if let left = item.criterion.place(of: first.mark(item.key)?.level),
        let right = item.criterion.place(of: second.mark(item.key)?.level)
      {
        table.add(left, right)
        if left == right { equal.append(item) } else { differences.append(item) }
      }
      let next = place + 1 < plan.items.count ? plan.items[place + 1] : nil
      if next?.place == 1 || next == nil { rows.append(Row(item, table)) }
    }
    self.rows = rows
    self.differences = differences
    self.equal = equal
  }
}

extension RaterAgreement.Row {
  fileprivate init(_ item: ReviewPlan.Item, _ table: RatingTable) {
    self.init(
      assignment: item.assignment.id, part: item.part.id, criterion: item.criterion.id,
      title: "\(item.part.title): \(item.criterion.title)", table: table)
  }
}

extension Rubric.Criterion {
  /// The place of a level, from 0 for the lowest.
  fileprivate func place(of level: LevelID?) -> Int? {
    level.flatMap { id in levels.firstIndex { $0.id == id } }
  }
}

/// The marks of one rater: the last on each thing counts.
public struct RaterMarks: Equatable, Sendable {
  private var marks: [RubricMark.Key: RubricMark] = [:]

  /// - Parameter rater: whose marks, however the name is written; of all that are there when `nil`.
  public init(_ all: [RubricMark], rater: String? = nil) {
    let rater = rater.map { FoldedName($0) }
    for mark in all where rater == nil || FoldedName(mark.rater) == rater { add(mark) }
  }

  public mutating func add(_ mark: RubricMark) {
    marks[mark.key] = mark
  }

  public func mark(_ key: RubricMark.Key) -> RubricMark? { marks[key] }

  public var isEmpty: Bool { marks.isEmpty }
}
