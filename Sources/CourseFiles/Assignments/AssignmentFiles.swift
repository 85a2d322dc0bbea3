import Documents
import QuizModel

/// The assignments of a course's files, checked against each other and against the course.
struct AssignmentFiles {
  /// Those without errors, in the order of the files.
  private(set) var assignments: [Assignment] = []
  private(set) var findings: [Finding] = []

  /// `sections` are the course's; `nil` where they weren't read.
  init(_ parts: [FilePart], instruments: [Instrument], sections: [SectionID]?) {
    var first: [Release: JSONValue] = [:]
    for part in parts {
      guard let assignment = part.assignment, let value = part.assignmentValue else { continue }
      let release = Release(id: assignment.id, version: assignment.version)
      if let earlier = first[release] {
        findings.append(Self.repeated(release, value, earlier: earlier.place))
        continue
      }
      first[release] = value
      let checked = CheckedAssignment(
        assignment: assignment, value: value, instruments: instruments, sections: sections)
      let found = AssignmentChecks.findings(in: checked)
      findings += found
      if found.isEmpty { assignments.append(assignment) }
    }
  }

  private struct Release: Hashable {
    let id: AssignmentID
    let version: Int
  }

  private static func repeated(
    _ release: Release, _ value: JSONValue, earlier: Finding.Place
  ) -> Finding {
    Finding(
      place: value.nearestPlace(["version"]), severity: .error, check: "duplicate-id",
      message: Message(
        nl: "versie \(release.version) van opdracht '\(release.id)' staat al in \(earlier.file); "
          + "geef deze een hogere versie",
        en: "version \(release.version) of assignment '\(release.id)' is already in "
          + "\(earlier.file); give this one a higher version"))
  }
}
