import QuizModel

/// The grades of a class: a row for each group and for each student, and what a teacher should look
/// at.
public struct Gradebook: Sendable {
  /// An assignment that was handed in, and its parts as columns.
  public struct Column: Equatable, Sendable {
    public struct Part: Equatable, Sendable {
      public let id: PartID
      public let title: String
    }

    public let id: AssignmentID
    public let title: String
    /// Of all versions that were handed in, those of the highest one first.
    public internal(set) var parts: [Part]
  }

  public let columns: [Column]
  /// By assignment, and then in the order of their names.
  public let groups: [GroupGrade]
  /// In the order of the roster; then those who aren't in it, by group and name.
  public let students: [StudentGrade]
  public let sameWork: [SameWork]
  public let diagnoses: [DiagnosisCount]
  public let refused: [RefusedFile]
  /// Of rosters, peer ratings and overrides.
  public let findings: [RowFinding]
  public let choices: GradebookChoices

  /// A part that still needs a teacher, and in whose work.
  public struct OpenPart: Equatable, Sendable {
    public let assignment: AssignmentID
    public let part: PartID
    public let title: String
    public let groups: [String]
    /// Groups of which it was marked and is open all the same, and why.
    public let reasons: [Reason]

    public struct Reason: Equatable, Sendable {
      public let group: String
      public let open: RubricMarks.Open
    }
  }

  /// Groups of which parts still need a teacher.
  public var open: [GroupGrade] { groups.filter { $0.counts && !$0.needsTeacher.isEmpty } }

  /// What still needs a teacher, by part in the order of the columns.
  public var openParts: [OpenPart] {
    let open = open
    return columns.flatMap { column -> [OpenPart] in
      let groups = open.filter { $0.assignment == column.id }
      return column.parts.compactMap { part -> OpenPart? in
        let waiting = groups.filter { $0.needsTeacher.contains(part.id) }
        guard !waiting.isEmpty else { return nil }
        return OpenPart(
          assignment: column.id, part: part.id, title: part.title, groups: waiting.map { $0.name },
          reasons: waiting.flatMap { group in
            (group.submission.open[part.id] ?? []).map {
              OpenPart.Reason(group: group.name, open: $0)
            }
          })
      }
    }
  }
}

/// What a gradebook goes by besides the work itself.
public struct GradebookChoices: Sendable {
  public var roster: Roster?
  public var peers: PeerRatings?
  public var overrides: GradeOverrides?
  /// Work after it is marked late; its grade isn't lowered by that.
  public var deadline: LocalInstant?
  /// The share of all points that is a pass.
  public var cut = GradeScale.passingKnowledge

  public init() {}
}

/// What a group earned.
public struct GroupGrade: Sendable {
  public let submission: HandedInWork
  /// False for work in whose place the same group handed in something later.
  public let counts: Bool
  /// `nil` where there's no deadline, or the work doesn't say when it was handed in.
  public let isLate: Bool?
  /// 1…10, one decimal; `nil` while a part needs a teacher, and where there are no points to earn.
  public let grade: Rational?
  /// Before rounding.
  public let isPass: Bool?

  public var assignment: AssignmentID { submission.assignment }
  public var name: String { submission.groupName }
  public var points: Rational { submission.marked.points }
  public var of: Rational { submission.marked.of }
  public var needsTeacher: [PartID] { submission.marked.needsTeacher }

  /// Of the points that can be earned, 0…100; `nil` with ``grade``.
  public var percent: Rational? {
    guard needsTeacher.isEmpty else { return nil }
    return points.divided(by: of)?.multiplied(by: Rational(100))
  }
}

/// One student's grades.
public struct StudentGrade: Sendable {
  public let number: String
  public let name: String
  /// As in the roster, else as in the work.
  public let group: String
  public let isOnRoster: Bool
  /// For each column of the gradebook; `nil` where the student isn't in any work.
  public let results: [Result?]

  public struct Result: Sendable {
    /// In ``Gradebook/groups``; `nil` where only the teacher gave a grade.
    public let group: Int?
    /// What the group's percentage was multiplied by; `nil` without ratings by others.
    public let factor: Rational?
    /// 0…100; `nil` while a part needs a teacher.
    public let percent: Rational?
    /// The teacher's where there is one.
    public let grade: Rational?
    public let isPass: Bool?
    public let override: GradeOverrides.Override?
  }
}
