import QuizModel

/// The assignments of a course in all their versions.
///
/// The highest version of each is the one that's shown and started; a submission is graded by the
/// version it was made for.
public struct Assignments: Sendable {
  /// Every version that could be read, by id and then from the highest version on.
  public let all: [Assignment]
  /// What is wrong in the files; assignments with errors aren't among `all`.
  public let findings: [Finding]

  /// Reads the assignments of a course and the instruments that they use, and nothing else of it.
  public static func load(ofCourse folder: String) -> Assignments {
    let parts = FilePart.read(CourseFolder.assignments(in: folder + "/assignments"))
    let files = AssignmentFiles(
      parts, instruments: Instrument.all(ofCourse: folder), sections: nil)
    return Assignments(
      files.assignments, findings: parts.flatMap { $0.findings } + files.findings)
  }

  public init(_ assignments: [Assignment], findings: [Finding] = []) {
    all = assignments.sorted { left, right in
      if left.id == right.id { return left.version > right.version }
      return left.id.precedes(right.id)
    }
    self.findings = findings
  }

  /// Each assignment in its highest version.
  public var current: [Assignment] {
    var seen: Set<AssignmentID> = []
    return all.filter { seen.insert($0.id).inserted }
  }

  /// An assignment in its highest version.
  public func assignment(_ id: AssignmentID) -> Assignment? {
    all.first { $0.id == id }
  }

  /// An assignment in the version that a submission was made for.
  public func assignment(_ id: AssignmentID, version: Int) -> Assignment? {
    all.first { $0.id == id && $0.version == version }
  }
}

extension AssignmentID {
  /// Numbers in ids count as numbers: 2.4 comes before 2.10.
  fileprivate func precedes(_ other: Self) -> Bool {
    let (mine, others) = (text.split(separator: "."), other.text.split(separator: "."))
    for (left, right) in zip(mine, others) where left != right {
      if let left = Int(left), let right = Int(right), left != right { return left < right }
      return left < right
    }
    return mine.count == others.count ? text < other.text : mine.count < others.count
  }
}
