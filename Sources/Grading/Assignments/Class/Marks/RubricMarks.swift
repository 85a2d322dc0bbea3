import QuizModel

/// All marks that people gave, and which of them count.
///
/// What two raters agreed on goes before what one of them gave. Raters who differ and haven't
/// agreed leave the criterion open, and so does a level that the rubric no longer has.
public struct RubricMarks: Equatable, Sendable {
  /// Why a criterion that was marked is open all the same.
  public enum Open: Equatable, Sendable {
    /// Raters gave different levels.
    case differs(raters: [String])
    /// The rubric no longer has the level.
    case noLevel(LevelID)
  }

  private var agreed: [RubricMark.Key: RubricMark] = [:]
  private var single: [RubricMark.Key: [FoldedName: RubricMark]] = [:]

  /// The last of several marks by one rater on the same thing counts.
  public init(_ marks: [RubricMark] = []) {
    for mark in marks {
      if mark.isAgreed {
        agreed[mark.key] = mark
      } else {
        single[mark.key, default: [:]][FoldedName(mark.rater)] = mark
      }
    }
  }

  public var isEmpty: Bool { agreed.isEmpty && single.isEmpty }

  /// What counts for one submission, by the rubrics as they are now.
  public func teacherMarks(
    submission: String, _ assignment: Assignment
  ) -> (marks: TeacherMarks, open: [PartID: [Open]]) {
    var marks: TeacherMarks = [:]
    var open: [PartID: [Open]] = [:]
    guard !isEmpty else { return (marks, open) }
    for part in assignment.parts {
      guard case .text(let content) = part.content else { continue }
      for criterion in content.rubric.criteria {
        let key = RubricMark.Key(
          submission: submission, part: part.id, criterion: criterion.id)
        switch level(key, criterion) {
        case .none: break
        case .success(let level): marks[part.id, default: [:]][criterion.id] = level
        case .failure(let reason): open[part.id, default: []].append(reason)
        }
      }
    }
    return (marks, open)
  }

  private func level(
    _ key: RubricMark.Key, _ criterion: Rubric.Criterion
  ) -> Outcome? {
    let level: LevelID
    if let mark = agreed[key] {
      level = mark.level
    } else if let marks = single[key], let first = marks.values.map({ $0.level }).min() {
      guard marks.values.allSatisfy({ $0.level == first }) else {
        return .failure(.differs(raters: marks.values.map { $0.rater }.sorted()))
      }
      level = first
    } else {
      return nil
    }
    return criterion.levels.contains { $0.id == level }
      ? .success(level) : .failure(.noLevel(level))
  }

  private enum Outcome {
    case success(LevelID)
    case failure(Open)
  }
}
