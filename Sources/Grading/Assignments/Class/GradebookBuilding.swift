import QuizModel

extension Gradebook {
  /// - Parameters:
  ///   - entries: of all files, in their order.
  ///   - assignments: of the course, in all their versions and in their order.
  public init(
    _ entries: [GradebookEntry], assignments: [Assignment], _ choices: GradebookChoices
  ) {
    var graded: [HandedInWork] = []
    var refused: [RefusedFile] = []
    for entry in entries {
      switch entry {
      case .work(let submission): graded.append(submission)
      case .refused(let file): refused.append(file)
      }
    }
    columns = Self.columns(of: graded, assignments)
    groups = Self.groups(graded, choices)
    let counting = groups.filter { $0.counts }.map { $0.submission }
    // Of work that was handed in once more, the earlier one is the same group's.
    sameWork = SameWork.all(among: counting)
    diagnoses = DiagnosisCount.all(in: counting)
    var building = StudentGrading(columns: columns, groups: groups, choices)
    students = building.students()
    findings =
      (choices.roster?.findings.shown ?? []) + (choices.peers?.findings.shown ?? [])
      + (choices.overrides?.findings.shown ?? []) + building.findings
    self.refused = refused
    self.choices = choices
  }

  private static func columns(
    of submissions: [HandedInWork], _ assignments: [Assignment]
  ) -> [Column] {
    let versions = Set(submissions.map { VersionKey(id: $0.assignment, version: $0.version) })
    var columns: [Column] = []
    // Assignments come in their order, the highest version first.
    for assignment in assignments
    where versions.contains(VersionKey(id: assignment.id, version: assignment.version)) {
      let parts = assignment.parts.map { Column.Part(id: $0.id, title: $0.title) }
      if let place = columns.firstIndex(where: { $0.id == assignment.id }) {
        let known = Set(columns[place].parts.map { $0.id })
        columns[place].parts += parts.filter { !known.contains($0.id) }
      } else {
        columns.append(Column(id: assignment.id, title: assignment.title, parts: parts))
      }
    }
    return columns
  }

  private struct VersionKey: Hashable {
    let id: AssignmentID
    let version: Int
  }

  private struct GroupKey: Hashable {
    let assignment: AssignmentID
    let group: FoldedName
  }

  private static func groups(
    _ submissions: [HandedInWork], _ choices: GradebookChoices
  ) -> [GroupGrade] {
    // Groups of one name that share no member are different groups.
    var last: [GroupKey: [Int]] = [:]
    for (place, submission) in submissions.enumerated() {
      let key = GroupKey(assignment: submission.assignment, group: submission.groupKey)
      let known = last[key, default: []]
      let other = known.firstIndex { submissions[$0].isOfSameGroup(as: submission) }
      guard let other else {
        last[key] = known + [place]
        continue
      }
      if !submissions[known[other]].isLater(than: submission) { last[key]?[other] = place }
    }
    let counting = Set(last.values.joined())
    let keys = submissions.map { ($0.assignment.text, NumberedName($0.groupName)) }
    let order = submissions.indices.sorted { left, right in
      keys[left] == keys[right] ? left < right : keys[left] < keys[right]
    }
    return order.map { place in
      GroupGrade(submissions[place], counts: counting.contains(place), choices)
    }
  }
}

extension HandedInWork {
  /// Of groups that have the same name: whether somebody is in both, or it can't be told.
  fileprivate func isOfSameGroup(as other: HandedInWork) -> Bool {
    let (mine, others) = (group.memberKeys, other.group.memberKeys)
    return mine.isEmpty || others.isEmpty || !mine.isDisjoint(with: others)
  }

  fileprivate func isLater(than other: HandedInWork) -> Bool {
    let first = Instant(milliseconds: .min)
    return (submittedAt?.instant ?? first) > (other.submittedAt?.instant ?? first)
  }
}

extension Submission.Group {
  fileprivate var memberKeys: Set<FoldedName> {
    Set(members.map { FoldedName($0.number.isEmpty ? $0.name : $0.number) })
  }
}

extension GroupGrade {
  init(_ submission: HandedInWork, counts: Bool, _ choices: GradebookChoices) {
    self.submission = submission
    self.counts = counts
    isLate = choices.deadline.flatMap { deadline in
      submission.submittedAt.map { $0.instant > deadline.instant }
    }
    let marked = submission.marked
    let grade = marked.needsTeacher.isEmpty ? choices.grade(marked.points, of: marked.of) : nil
    self.grade = grade?.grade
    isPass = grade?.isPass
  }
}

extension GradebookChoices {
  /// One decimal, a half up; `nil` where there's nothing to earn.
  func grade(_ points: Rational, of: Rational) -> (grade: Rational, isPass: Bool)? {
    guard let scale = GradeScale(points: of, guess: .zero, knowledge: cut),
      let grade = scale.grade(for: points)
    else { return nil }
    let rounded = Rational(decimal: grade.text(decimals: 1)) ?? grade
    return (rounded, scale.isPass(points))
  }
}

/// A name in which numbers count as numbers: ‘groep 2’ comes before ‘groep 10’.
struct NumberedName: Comparable {
  private let pieces: [Piece]

  private enum Piece: Comparable {
    case number(Int)
    case text(String)
  }

  init(_ name: String) {
    var pieces: [Piece] = []
    var rest = FoldedName(name).text[...]
    while let first = rest.first {
      let isDigit = first.isASCII && first.isNumber
      let piece = rest.prefix { ($0.isASCII && $0.isNumber) == isDigit }
      pieces.append(Int(piece).map { .number($0) } ?? .text(String(piece)))
      rest = rest[piece.endIndex...]
    }
    self.pieces = pieces
  }

  static func < (left: Self, right: Self) -> Bool {
    left.pieces.lexicographicallyPrecedes(right.pieces)
  }
}
