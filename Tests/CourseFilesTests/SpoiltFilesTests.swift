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
      (.course, try piece("course.json", keeping: ["documents": 1, "sections": 1, "goals": 1])),
      (.facts, try piece("facts.json", keeping: ["facts": 3])),
      (.bank, try piece("banks/1.3.json", keeping: ["questions": 1])),
      (.bank, try piece("banks/1.3.1.json", keeping: ["questions": 1])),
      (.instrument, try Repository.bytes(Self.folder + "instruments/csas.json")),
      (
        .assignment,
        try piece("assignments/1.3.json", keeping: ["parts": 5, "sections": 1])
      ),
    ]
    let parts = originals.map { FilePart($0.bytes, path: "f.json", kind: $0.kind) }
    #expect(parts.allSatisfy { $0.findings == [] })
    var mutator = Mutator(seed: 13)
    var told = 0
    for step in 0..<Mutator.count {
      let place = step % originals.count
      let (kind, bytes) = originals[place]
      let mutated = mutator.mutated(bytes)
      if step.isMultiple(of: 8) {
        let texts = JSONDocument.read(mutated, file: "f.json").document.map(CourseText.all) ?? []
        #expect(texts.allSatisfy { $0.place.line >= 1 })
      }
      let spoilt = FilePart(mutated, path: "f.json", kind: kind)
      told += spoilt.findings.isEmpty ? 0 : 1
      for finding in spoilt.findings + check(spoilt, among: parts, at: place) {
        let line = finding.line(in: .dutch) + finding.line(in: .english)
        let hasControl = line.unicodeScalars.contains { $0.isControl || $0 == "\n" }
        if finding.place.line < 1 || hasControl { Issue.record("\(line)") }
      }
    }
    #expect((Mutator.count / 2..<Mutator.count).contains(told), "\(told)")
  }

  /// What the checks find in the course with one part spoilt, as loading it would.
  private func check(
    _ spoilt: FilePart, among parts: [FilePart], at place: Int
  ) -> [Finding] {
    var parts = parts
    parts[place] = spoilt
    // No check looks at an instrument: its reader tells all.
    guard let course = parts[0].course, parts[place].instrument == nil else { return [] }
    if spoilt.assignment != nil {
      let sections = course.sections.map { $0.id }
      return AssignmentFiles([spoilt], instruments: [], sections: sections).findings
    }
    let outline = CourseOutline(
      course: parts[0].courseValue, facts: parts.flatMap { $0.factValues },
      questions: parts.flatMap { $0.questionValues })
    let bank = Bank(
      course: course, facts: parts.flatMap { $0.facts }, questions: parts.flatMap { $0.questions })
    return BankChecks.findings(in: CheckedCourse(bank: bank, outline: outline))
      + Coverage(bank, outline).shortages.map { $0.finding }
  }
}
