import Documents
import QuizModel

/// No list is empty that must hold something, and none is longer than a group, a screen and a sheet
/// of paper can bear.
enum AssignmentSizes: AssignmentCheck {
  static let name = "assignment-size"

  static func findings(in assignment: CheckedAssignment) -> [Finding] {
    var findings: [Finding] = []
    func expect(_ count: Int, _ range: ClosedRange<Int>, at path: [JSONPathStep]) {
      guard !range.contains(count) else { return }
      findings.append(assignment.finding(Self.self, at: path, message(count, range)))
    }
    expect(assignment.assignment.parts.count, AssignmentLimits.parts, at: ["parts"])
    for part in assignment.parts {
      for (key, count, range) in sizes(of: part.part.content) {
        expect(count, range, at: part.path(.key(key)))
      }
      guard case .text(let text) = part.part.content else { continue }
      let criteria = text.rubric.criteria
      expect(criteria.count, AssignmentLimits.criteria, at: part.path("rubric", "criteria"))
      for (place, criterion) in criteria.enumerated() {
        expect(
          criterion.levels.count, AssignmentLimits.levels,
          at: part.path("rubric", "criteria", .place(place), "levels"))
      }
    }
    return findings
  }

  private static func sizes(
    of content: AssignmentPart.Content
  ) -> [(key: String, count: Int, range: ClosedRange<Int>)] {
    switch content {
    case .data, .text: []
    case .numbers(let part):
      [
        ("values", part.values.count, AssignmentLimits.values),
        ("words", part.words.count, AssignmentLimits.words),
      ] + rows(part.rows)
    case .choices(let part):
      [("options", part.options.count, AssignmentLimits.options)] + rows(part.rows)
    case .list(let part):
      [
        ("elements", part.elements.count, AssignmentLimits.elements),
        ("fields", part.fields.count, AssignmentLimits.fields),
      ]
    }
  }

  private static func rows(
    _ rows: PartRows
  ) -> [(key: String, count: Int, range: ClosedRange<Int>)] {
    guard case .listed(let rows) = rows else { return [] }
    return [("rows", rows.count, AssignmentLimits.rows)]
  }

  private static func message(_ count: Int, _ range: ClosedRange<Int>) -> Message {
    Message(
      nl: "hier staan er \(count); geef er \(range.lowerBound) tot en met \(range.upperBound)",
      en: "there are \(count) here; give \(range.lowerBound) to \(range.upperBound)")
  }
}
