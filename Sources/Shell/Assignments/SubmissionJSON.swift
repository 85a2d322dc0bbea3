import Documents
import Grading
import QuizModel

/// A graded submission as programs read it. Its text is made at once, so that a class of thousands
/// never stands in memory as a tree.
struct SubmissionJSON: Sendable {
  private let graded: String?
  private let file: String
  private let findings: [String]

  var hasFindings: Bool { graded == nil || !findings.isEmpty }

  init(_ one: GradedSubmission, _ language: Language) {
    file = Self.indented(JSONTree.string(one.file), by: 2)
    findings = one.findings.map { Self.indented(Self.tree($0, language), by: 2) }
    if let submission = one.submission, let marked = one.marked {
      graded = Self.indented(Self.tree(one.file, submission, marked, language), by: 2)
    } else {
      graded = nil
    }
  }

  /// `{"findings": […], "submissions": […], "ungraded": […]}`
  ///
  /// - Parameter more: further lists.
  static func document(
    _ all: [SubmissionJSON], more: [(key: String, values: [JSONTree])] = []
  ) -> String {
    let added = more.map { ($0.key, $0.values.map { indented($0, by: 2) }) }
    let members =
      [
        ("findings", all.flatMap { $0.findings }), ("submissions", all.compactMap { $0.graded }),
        ("ungraded", all.filter { $0.graded == nil }.map { $0.file }),
      ] + added
    let text = members.map { key, values in
      let list = values.isEmpty ? "[]" : "[\n" + values.joined(separator: ",\n") + "\n  ]"
      return "  \"\(key)\": " + list
    }
    return "{\n" + text.joined(separator: ",\n") + "\n}\n"
  }

  private static func indented(_ tree: JSONTree, by steps: Int) -> String {
    let indent = String(repeating: "  ", count: steps)
    return indent + tree.text.replacing("\n", with: "\n" + indent)
  }

  // MARK: Trees

  private static func tree(
    _ file: String, _ submission: Submission, _ marked: MarkedSubmission, _ language: Language
  ) -> JSONTree {
    [
      "file": .string(file), "assignment": .string(marked.assignment.text),
      "version": .integer(marked.version),
      "group": .array(submission.group.members) { .string($0.name.isEmpty ? $0.number : $0.name) },
      "groupName": .string(submission.group.name),
      "organisation": .string(submission.organisation),
      "submittedAt": .string(submission.submittedAt), "points": .number(marked.points),
      "of": .number(marked.of), "parts": .array(marked.parts) { tree($0, language) },
      "needsTeacher": .array(marked.needsTeacher) { .string($0.text) },
      "attention": .array(marked.attention) { .string($0[language]) },
    ]
  }

  private static func tree(_ part: MarkedPart, _ language: Language) -> JSONTree {
    [
      "id": .string(part.id.text), "points": .number(part.points), "of": .number(part.of),
      "verdict": .string(part.verdict?.rawValue), "followThrough": .boolean(part.isFollowThrough),
      "diagnosis": .string(part.diagnosis?.name),
      "feedback": .string(part.feedback.map { $0[language] }.joined(separator: " ")),
      "attention": .array(part.attention) { .string($0[language]) },
      "selfPoints": .number(part.selfPoints), "cells": .array(part.cells, tree),
    ]
  }

  private static func tree(_ cell: MarkedCell) -> JSONTree {
    [
      "row": .string(cell.cell.row), "value": .string(cell.cell.value),
      "given": .string(cell.given), "verdict": .string(cell.outcome.rawValue),
      "followThrough": .boolean(cell.isFollowThrough), "border": .boolean(cell.isAtBorder),
      "key": .number(cell.key), "followed": .number(cell.followed),
      "options": .array(cell.options) { .string($0.text) },
      "diagnosis": .string(cell.diagnosis?.name),
    ]
  }

  private static func tree(_ finding: Finding, _ language: Language) -> JSONTree {
    [
      "file": .string(finding.place.file), "line": .integer(finding.place.line),
      "column": .integer(finding.place.column), "severity": .string(finding.severity.rawValue),
      "check": .string(finding.check), "message": .string(finding.message[language]),
    ]
  }
}
