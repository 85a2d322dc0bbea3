import Grading
import Mustache
import QuizModel

/// What a group gets to read about its work, and nothing of other groups: a page that needs nothing
/// but itself.
public struct FeedbackPage: Sendable {
  let work: HandedInWork
  let grade: GroupGrade
  let title: String
  let texts: any ReportTexts
  private let sections: [String]

  /// More rows than these make a page that nobody reads.
  static let mostAnswers = 100

  /// - Parameters:
  ///   - title: of the assignment.
  ///   - sections: what to read, by number and title.
  public init(_ grade: GroupGrade, title: String, sections: [String], language: Language) {
    self.grade = grade
    self.title = title
    self.sections = sections
    work = grade.submission
    texts = language.reportTexts
  }

  public var html: String { FeedbackTemplate.shared.render(context) }

  private var context: [String: Any] {
    var context: [String: Any] = [
      "language": texts.language.rawValue, "title": "\(work.assignment) \(title)",
      "style": FeedbackTemplate.style, "facts": facts.map { fact($0) },
      "headline": headline.map { fact($0) }, "remarks": remarks,
      "overviewTitle": texts.partsTitle, "part": texts.partColumn, "points": texts.earnedColumn,
      "of": texts.ofColumn, "verdict": texts.verdictColumn,
      "parts": work.marked.parts.enumerated().map { part($1, number: $0 + 1) },
      "madeBy": texts.madeBy,
    ]
    if hasLost, !sections.isEmpty {
      context["reading"] = ["heading": texts.whatToRead, "items": sections] as [String: Any]
    }
    return context
  }

  private func fact(_ fact: PageFact) -> [String: Any] {
    ["name": fact.name, "value": fact.value]
  }

  // MARK: The whole

  private var facts: [PageFact] {
    let members = work.group.members.map { $0.name.isEmpty ? $0.number : $0.name }
    let submitted = work.submittedAt.map { time in
      time.minuteText + (grade.isLate == true ? " (\(texts.late))" : "")
    }
    return [
      PageFact(name: texts.groupTitle, value: grade.name),
      PageFact(name: texts.groupMembers, value: members.joined(separator: ", ")),
      PageFact(name: texts.organisationTitle, value: work.organisation),
      PageFact(name: texts.submittedTitle, value: submitted ?? ""),
    ].filter { !$0.value.isEmpty }
  }

  private var headline: [PageFact] {
    let points = texts.pointsOf(texts.exact(grade.points), texts.exact(grade.of))
    let number = grade.grade.map { texts.grade($0) }
    return [
      PageFact(name: texts.pointsSoFar(isFinal: grade.needsTeacher.isEmpty), value: points),
      PageFact(name: texts.gradeTitle, value: number ?? texts.noGradeYet),
    ]
  }

  private var remarks: [String] {
    let open = work.marked.parts.filter { $0.needsTeacher }.map { $0.title }
    return [
      open.isEmpty ? nil : texts.waitsForTeacher(open),
      work.marked.parts.contains { $0.isFollowThrough } ? texts.followThroughMeans : nil,
      work.findings.isEmpty ? nil : texts.someUnreadable,
    ].compactMap { $0 }
  }

  private var hasLost: Bool {
    work.marked.parts.contains { part in part.points.map { $0 < part.of } ?? false }
  }

  // MARK: A part

  private func part(_ part: MarkedPart, number: Int) -> [String: Any] {
    let points = part.points.map { texts.exact($0) } ?? texts.dash
    let verdict = texts.verdict(part)
    var context: [String: Any] = [
      "id": "part-\(number)", "heading": "\(number). \(part.title)", "points": points,
      "of": texts.exact(part.of), "verdict": verdict, "kind": kind(of: part),
      "summary": part.needsTeacher
        ? verdict : "\(texts.pointsOf(points, texts.exact(part.of))): \(verdict)",
      "feedback": part.feedback.map { texts.sentence($0) }, "hasFeedback": !part.feedback.isEmpty,
    ]
    if part.cells.count > 1 { context["answers"] = answers(part) }
    return context
  }

  private func kind(of part: MarkedPart) -> String {
    switch part.verdict {
    case .correct: "right"
    case .wrong, .unreadable: "wrong"
    case .partial, nil: "partial"
    }
  }

  private func answers(_ part: MarkedPart) -> [String: Any] {
    let hasKeys = part.cells.contains { $0.key != nil }
    let columns = [texts.answerTo, texts.yourAnswer] + (hasKeys ? [texts.rightAnswer] : [])
    let missing = part.cells.count - Self.mostAnswers
    return [
      "caption": texts.allAnswers(part.cells.count), "columns": columns + [texts.verdictColumn],
      "rows": part.cells.prefix(Self.mostAnswers).map { row($0, hasKeys: hasKeys) },
      "leftOut": missing > 0 ? [texts.moreAnswers(missing)] : [],
    ]
  }

  private func row(_ cell: MarkedCell, hasKeys: Bool) -> [String: Any] {
    let key = cell.key.map { texts.exact($0, decimals: 4) } ?? texts.dash
    let cells =
      [cell.given.isEmpty ? texts.dash : shown(cell.given)] + (hasKeys ? [key] : [])
      + [texts.outcome(cell)]
    return ["label": cell.label, "cells": cells]
  }
}

/// The frame of feedback pages. Both files are part of the program itself.
enum FeedbackTemplate {
  static let shared: MustacheTemplate = {
    MustacheContentTypes.register(Markup(), named: Markup.name)
    do {
      return try MustacheTemplate(
        string: String(decoding: PackageResources.feedback_mustache, as: UTF8.self))
    } catch {
      preconditionFailure("feedback.mustache can't be read: \(error)")
    }
  }()

  static let style =
    PageTemplate.style + String(decoding: PackageResources.feedback_css, as: UTF8.self)
}

extension ReportTexts {
  /// `7,0`
  func grade(_ value: Rational) -> String { number(ReportNumber(value), decimals: 1) }

  /// With no more decimals than it needs, and at most two.
  func exact(_ value: Rational, decimals: Int = 2) -> String {
    let needed = min(value.exactDecimals ?? decimals, decimals)
    return number(ReportNumber(value), decimals: needed)
  }
}
