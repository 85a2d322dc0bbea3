import Documents
import QuizModel
import Synchronization

/// Reads and marks files that were handed in, side by side, and never stops for a bad one.
public struct SubmissionGrading: Sendable {
  /// What became of a file.
  public enum Outcome: Sendable {
    case graded(GradedSubmission)
    case refused(RefusedFile)
  }

  private struct Version: Hashable {
    let assignment: AssignmentID
    let version: Int
  }

  private let course: CourseID
  private let markings: [Version: AssignmentMarking]
  private let marks: RubricMarks

  /// - Parameters:
  ///   - assignments: in all their versions.
  ///   - instruments: those of the course.
  ///   - marks: what teachers gave.
  public init(
    course: CourseID, _ assignments: [Assignment], instruments: [Instrument],
    marks: RubricMarks = RubricMarks()
  ) {
    self.course = course
    self.marks = marks
    markings = Dictionary(
      assignments.map { assignment in
        (
          Version(assignment: assignment.id, version: assignment.version),
          AssignmentMarking(assignment, instruments: instruments)
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The outcomes in the order of the paths.
  ///
  /// - Parameter progress: is told how many are done, on any thread but never on two at once.
  public func grade(
    _ paths: [String], progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) -> [Outcome] {
    let done = Mutex(0)
    return [Outcome](concurrently: paths.count) { place in
      let outcome = grade(paths[place])
      done.withLock { done in
        done += 1
        progress(done)
      }
      return outcome
    }
  }

  public func grade(_ path: String) -> Outcome {
    switch read(path) {
    case .failure(let refused): .refused(refused)
    case .success(let read): .graded(graded(read, file: path))
    }
  }

  private func graded(_ read: ReadSubmission, file: String) -> GradedSubmission {
    let hash = read.submission.contentHash
    let (teacher, open) = marks.teacherMarks(submission: hash, read.marking.assignment)
    let marked = read.marking.mark(
      read.submission, unreadable: read.unreadable, teacher: teacher)
    return GradedSubmission(
      read.submission, file: file, hash: hash, marked: marked, open: open,
      findings: read.findings)
  }

  // MARK: Reading

  /// A submission with what it's marked by.
  struct ReadSubmission {
    let submission: Submission
    let marking: AssignmentMarking
    let unreadable: Set<PartID>
    let findings: [Finding]
  }

  enum ReadOutcome {
    case success(ReadSubmission)
    case failure(RefusedFile)
  }

  func read(_ path: String) -> ReadOutcome {
    let bytes: [UInt8]
    do throws(FileBytes.Failure) {
      bytes = try FileBytes.read(path, limit: SubmissionFile.maximumBytes)
    } catch {
      return .failure(RefusedFile(file: path, reason: error.message))
    }
    let contents = SubmissionFile.read(bytes, file: path)
    guard let submission = contents.submission else {
      let first = contents.findings.first?.message
      return .failure(
        RefusedFile(
          file: path, reason: first ?? Self.noSubmission, findings: contents.findings))
    }
    guard submission.course == course else {
      return .failure(RefusedFile(file: path, reason: otherCourse(submission.course)))
    }
    let version = Version(assignment: submission.assignment, version: submission.version)
    guard let marking = markings[version] else {
      return .failure(RefusedFile(file: path, reason: unknown(version)))
    }
    return .success(
      ReadSubmission(
        submission: submission, marking: marking, unreadable: contents.unreadable,
        findings: contents.findings))
  }

  private static let noSubmission = Message(
    nl: "dit is geen inlevering", en: "this is no submission")

  private func otherCourse(_ other: CourseID) -> Message {
    Message(
      nl: "dit is werk voor de cursus '\(shown(other.text))', niet voor '\(course)'",
      en: "this is work for the course '\(shown(other.text))', not for '\(course)'")
  }

  private func unknown(_ version: Version) -> Message {
    let known = markings.keys.filter { $0.assignment == version.assignment }
      .map { $0.version }.sorted()
    let name = shown(version.assignment.text)
    guard !known.isEmpty else {
      return Message(
        nl: "de cursus heeft geen opdracht '\(name)'", en: "the course has no assignment '\(name)'")
    }
    let list = known.map { "\($0)" }.joined(separator: ", ")
    return Message(
      nl: "dit is gemaakt voor versie \(version.version) van opdracht \(name); de cursus heeft "
        + "versie \(list)",
      en: "this was made for version \(version.version) of assignment \(name); the course has "
        + "version \(list)")
  }
}
