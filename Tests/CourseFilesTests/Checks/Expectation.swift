import QuizModel
import TestSupport
import Testing

/// Expects that a check finds something at each mark of a sample and nowhere else.
func expect(
  _ check: String, _ severity: Finding.Severity = .warning, in sample: SampleCourse,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let (all, marks) = try sample.checked()
  let findings = all.filter { $0.check == check }
  #expect(
    findings.map { $0.place }.sorted() == marks.values.sorted(), sourceLocation: sourceLocation)
  for finding in findings {
    #expect(finding.severity == severity, sourceLocation: sourceLocation)
    #expect(finding.message.dutch != finding.message.english, sourceLocation: sourceLocation)
    #expect(finding.message.dutch.count > 20, sourceLocation: sourceLocation)
    #expect(finding.message.english.count > 20, sourceLocation: sourceLocation)
  }
}

/// Expects that no check finds anything in a sample.
func expectNothing(
  in sample: SampleCourse, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let found = try sample.checked().findings.map { $0.line(in: .english) }
  #expect(found == [], sourceLocation: sourceLocation)
}
