import CourseFiles
import QuizModel

/// The assignments of a course, with the course around them.
struct AssignmentShelf {
  let bank: Bank
  let assignments: Assignments

  /// What to read before an assignment, by number and title.
  func sections(of assignment: Assignment) -> [String] {
    assignment.sections.map { id in
      bank.section(id).map { "\(id) \($0.title)" } ?? id.text
    }
  }

  /// The assignment of a name as it was typed, in its highest version or in the one asked for.
  func assignment(
    named name: String, version: Int? = nil, _ texts: any Texts
  ) throws(CommandFailure) -> Assignment {
    let known = assignments.current.map { $0.id.text }
    let id = AssignmentID(name.lowercased())
    guard let newest = assignments.assignment(id) else {
      guard !known.isEmpty else { throw CommandFailure(.noSuchFile, texts.noAssignments) }
      // Between numbers, near says nothing.
      let meant = name.contains { $0.isLetter } ? NearestName.of(name, among: known) : nil
      throw CommandFailure(
        .wrongUsage, texts.noAssignment(name.sanitizedLine, known: known, meant: meant))
    }
    guard let version else { return newest }
    guard let assignment = assignments.assignment(id, version: version) else {
      throw CommandFailure(
        .wrongUsage,
        texts.noAssignmentVersion(id.text, version, known: versions(of: newest)))
    }
    return assignment
  }

  /// From the highest on.
  func versions(of assignment: Assignment) -> [Int] {
    assignments.all.filter { $0.id == assignment.id }.map { $0.version }
  }
}

extension Workspace {
  /// The assignments to choose from; none where no course is clear.
  func currentAssignments(_ course: String?) -> [Assignment] {
    (try? courseFolder(course)).map { Assignments.load(ofCourse: $0).current } ?? []
  }

  /// The assignments of the course that was asked for, or of the only one. Tells what was left out
  /// for errors.
  func assignments(_ common: CommonOptions) throws(CommandFailure) -> AssignmentShelf {
    let folder = try courseFolder(common.course)
    let shelf = AssignmentShelf(
      bank: try bank(common.course), assignments: Assignments.load(ofCourse: folder))
    let broken = Set(shelf.assignments.findings.map { $0.place.file }).sorted()
    if !broken.isEmpty {
      console.warn(texts.brokenAssignments(broken.map { $0.sanitizedLine }))
    }
    return shelf
  }
}
