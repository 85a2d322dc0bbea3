import QuizModel
import TestSupport
import Testing

@testable import CourseFiles

/// What a file must give: a finding of a check at a mark, with its message in English.
struct Told: Equatable, CustomTestStringConvertible {
  let place: Finding.Place?
  let check: String
  let english: String

  var testDescription: String { "\(place.map { "\($0.line):\($0.column)" } ?? "?") \(check)" }
}

extension FilePart {
  /// Reads a marked text as a file of this kind.
  static func read(_ text: MarkedText, as kind: CourseFile.Kind) -> FilePart {
    FilePart(Array(text.text.utf8), path: "f.json", kind: kind)
  }
}

/// Expects these findings and no others, in this order.
func expect(
  _ findings: [Finding], in text: MarkedText,
  _ expected: [(mark: Character, check: String, english: String)],
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let told = findings.map {
    Told(place: $0.place, check: $0.check, english: $0.message.english)
  }
  let wanted = expected.map {
    Told(place: text.places[$0.mark], check: $0.check, english: $0.english)
  }
  #expect(told == wanted, sourceLocation: sourceLocation)
  #expect(
    findings.allSatisfy { $0.severity == .error && !$0.message.dutch.isEmpty },
    sourceLocation: sourceLocation)
}
