import QuizModel

/// What a rater goes through: one criterion over all texts, then the next one, each in an order of
/// its own, so that neither the group nor the neighbour colours a mark.
///
/// Source: grading one question over all students before the next, in a shuffled order, is common
/// advice against drift and halo (Thorndike 1920, "A constant error in psychological ratings",
/// Journal of Applied Psychology 4(1), 25–29).
public struct ReviewPlan: Sendable {
  /// One text on one criterion.
  public struct Item: Equatable, Sendable {
    public let key: RubricMark.Key
    public let file: String
    public let assignment: Assignment
    public let part: AssignmentPart
    public let content: TextPart
    public let criterion: Rubric.Criterion
    public let text: String
    /// Among the texts of the same criterion, from 1, and how many these are.
    public let place: Int
    public let count: Int

    /// Whether another stands beside it in the same list.
    public func isOfSameCriterion(as other: Item) -> Bool {
      (assignment.id, assignment.version, part.id, criterion.id)
        == (other.assignment.id, other.assignment.version, other.part.id, other.criterion.id)
    }
  }

  public let items: [Item]

  /// - Parameters:
  ///   - submissions: those that couldn't be graded are passed over, and so are equal ones.
  ///   - seed: the same one gives the same order, whatever the order of the submissions.
  public init(_ submissions: [GradedSubmission], seed: Seed) {
    var seen: Set<String> = []
    let works = submissions.compactMap(Work.init).filter { seen.insert($0.hash).inserted }
      .sorted { $0.hash < $1.hash }
    let versions = Dictionary(grouping: works) { Version($0.assignment) }
    items = versions.sorted { $0.key < $1.key }.flatMap { version, works in
      Self.items(works, version, seed)
    }
  }

  private struct Work {
    let file: String
    let hash: String
    let assignment: Assignment
    let submission: Submission

    init?(_ graded: GradedSubmission) {
      guard let submission = graded.submission, let assignment = graded.assignment else {
        return nil
      }
      file = graded.file
      hash = submission.contentHash
      self.assignment = assignment
      self.submission = submission
    }

    /// `nil` where there's nothing to judge.
    func text(_ part: PartID) -> String? {
      guard case .text(let given) = submission.responses[part], given.text.wordCount > 0 else {
        return nil
      }
      return given.text
    }
  }

  private struct Version: Hashable, Comparable {
    let id: String
    let version: Int

    init(_ assignment: Assignment) {
      id = assignment.id.text
      version = assignment.version
    }

    static func < (left: Self, right: Self) -> Bool {
      (left.id, left.version) < (right.id, right.version)
    }
  }

  private static func items(_ works: [Work], _ version: Version, _ seed: Seed) -> [Item] {
    guard let assignment = works.first?.assignment else { return [] }
    return assignment.parts.flatMap { part -> [Item] in
      guard case .text(let content) = part.content else { return [] }
      let written = works.compactMap { work in work.text(part.id).map { (work, $0) } }
      let all = written.count
      return content.rubric.criteria.flatMap { criterion -> [Item] in
        let name = "\(version.id)|\(version.version)|\(part.id)|\(criterion.id)"
        var generator = seed.derived(for: "review", name).generator
        return generator.shuffled(written).enumerated().map { place, written in
          Item(
            key: RubricMark.Key(
              submission: written.0.hash, part: part.id, criterion: criterion.id),
            file: written.0.file, assignment: assignment, part: part, content: content,
            criterion: criterion, text: written.1, place: place + 1, count: all)
        }
      }
    }
  }
}
