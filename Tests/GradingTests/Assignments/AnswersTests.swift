import CourseFiles
import Documents
import Foundation
import Grading
import QuizModel
import TestSupport
import Testing

/// Every submission in `answers/` gets the marks that are stated for it.
@Suite struct AnswersTests {
  private static let folder = Repository.root + "answers"
  private static let course = Repository.root + "courses/klantgericht-organiseren"
  private static let grading = SubmissionGrading(
    course: "klantgericht-organiseren", assignments: Assignments.load(ofCourse: course).all,
    instruments: Instrument.all(ofCourse: course))

  struct Expected: Decodable {
    struct Part: Decodable {
      let id: String
      let points: Double?
      let verdict: String?
      let followThrough: Bool
      let diagnosis: String?
    }
    let file: String
    let ungraded: String?
    let points: Double?
    let of: Double?
    let parts: [Part]
    let needsTeacher: [String]
  }

  private static func expected() throws -> [Expected] {
    let data = try Data(contentsOf: URL(filePath: folder + "/expected.json"))
    return try JSONDecoder().decode([Expected].self, from: data)
  }

  private func graded(
    _ file: String, teacher: (Submission, Assignment) -> TeacherMarks = { _, _ in [:] }
  ) throws -> GradedSubmission {
    let bytes = try FileBytes.read("\(Self.folder)/\(file)", limit: 1 << 23)
    return Self.grading.grade(bytes, file: file, teacher: teacher)
  }

  @Test func eachGetsItsMark() throws {
    for expected in try Self.expected() {
      let graded = try graded(expected.file)
      #expect((graded.marked == nil) == (expected.ungraded != nil), "\(expected.file)")
      guard let marked = graded.marked else {
        #expect(!graded.findings.isEmpty, "\(expected.file)")
        continue
      }
      #expect(marked.points.doubleValue == expected.points, "\(expected.file)")
      #expect(marked.needsTeacher.map { $0.text } == expected.needsTeacher, "\(expected.file)")
      #expect(marked.parts.map { $0.id.text } == expected.parts.map { $0.id }, "\(expected.file)")
      for (part, stated) in zip(marked.parts, expected.parts) {
        let place: Comment = "\(expected.file), \(stated.id)"
        #expect(part.points?.doubleValue == stated.points, place)
        #expect(part.verdict.map { "\($0)" } == stated.verdict, place)
        #expect(part.isFollowThrough == stated.followThrough, place)
        #expect(part.diagnosis?.name == stated.diagnosis, place)
      }
    }
  }

  /// Nothing lies in `answers/` that nobody looks at, and each assignment has its four.
  @Test func allAreStated() throws {
    let stated = Set(try Self.expected().map { $0.file })
    var found: Set<String> = []
    for id in Assignments.load(ofCourse: Self.course).current.map({ $0.id.text }) {
      let names = try FileManager.default.contentsOfDirectory(atPath: "\(Self.folder)/\(id)")
      found.formUnion(names.map { "\(id)/\($0)" })
      for name in ["uitwerking", "goed", "vergissingen", "onleesbaar"] {
        #expect(names.contains("\(name).json"), "\(id)")
      }
    }
    #expect(found == stated && found.count > 40)
  }

  /// The worked solutions deserve all points, with their own judgement of their texts.
  @Test func workedSolutionsAreWholly() throws {
    for expected in try Self.expected() where expected.file.hasSuffix("/uitwerking.json") {
      let graded = try graded(expected.file) { submission, _ in
        submission.responses.compactMapValues { response in
          if case .text(let given) = response { given.selfMarks } else { nil }
        }
      }
      let marked = try #require(graded.marked)
      #expect(marked.needsTeacher.isEmpty && graded.findings.isEmpty, "\(expected.file)")
      #expect(marked.points == graded.assignment?.points, "\(expected.file)")
    }
  }
}
