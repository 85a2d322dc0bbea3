import Documents
import QuizModel
import TestSupport
import Testing

@testable import CourseFiles

/// 10,000 spoilt course files: what can be read is read, the rest is told, and nothing crashes.
@Suite struct SpoiltFilesTests {
  static let folder = "courses/klantgericht-organiseren/"

  /// A small course cut from the shipped one: a few of each thing, whole.
  private func piece(_ name: String, keeping counts: [String: Int]) throws -> [UInt8] {
    let bytes = try Repository.bytes(Self.folder + name)
    let root = try #require(JSONDocument.read(bytes, file: name).document).root
    let members = root.members.map { member in
      let key = member.key.string ?? ""
      guard let count = counts[key] else {
        return "\"\(key)\": " + String(decoding: bytes[member.value.byteRange], as: UTF8.self)
      }
      let elements = member.value.elements.prefix(count).map {
        String(decoding: bytes[$0.byteRange], as: UTF8.self)
      }
      return "\"\(key)\": [\(elements.joined(separator: ",\n"))]"
    }
    return Array("{\(members.joined(separator: ",\n"))}".utf8)
  }

  @Test func spoiltFiles() throws {
    let originals: [(kind: CourseFile.Kind, bytes: [UInt8])] = [
      (.course, try piece("course.json", keeping: ["sections": 1, "goals": 2])),
      (.facts, try piece("facts.json", keeping: ["facts": 5])),
      (.bank, try piece("banks/1.3.json", keeping: ["questions": 3])),
      (.bank, try piece("banks/1.3.1.json", keeping: ["questions": 2])),
    ]
    let whole = originals.map { FilePart($0.bytes, path: "f.json", kind: $0.kind) }
    let course = try #require(whole[0].course)
    #expect(whole.allSatisfy { $0.findings == [] })
    var mutator = Mutator(seed: 13)
    var told = 0
    for step in 0..<10_000 {
      let (kind, bytes) = originals[step % originals.count]
      let part = FilePart(mutator.mutated(bytes), path: "f.json", kind: kind)
      told += part.findings.isEmpty ? 0 : 1
      if step % 4 == 0 || part.findings.isEmpty { check(part, with: course) }
    }
    #expect((5000..<10_000).contains(told), "\(told)")
  }

  /// Runs the checks over what was left, together with the whole course.
  private func check(_ part: FilePart, with course: Course) {
    let outline = CourseOutline(
      course: part.courseValue, facts: part.factValues, questions: part.questionValues)
    let bank = Bank(
      course: part.course ?? course, facts: part.facts, questions: part.questions)
    for finding in BankChecks.findings(in: CheckedCourse(bank: bank, outline: outline)) {
      let line = finding.line(in: .dutch) + finding.line(in: .english)
      let hasControl = line.unicodeScalars.contains { $0.isControl }
      #expect(finding.place.line > 0 && !hasControl, "\(line)")
    }
  }
}
