import Grading
import QuizModel

/// A gradebook as one page, for a teacher.
public struct GradebookReport: Sendable {
  let gradebook: Gradebook
  let course: String
  let texts: any ReportTexts

  /// A list of more than this is for the CSV.
  private static let longest = 100

  /// - Parameter course: its title.
  public init(_ gradebook: Gradebook, course: String, language: Language) {
    self.gradebook = gradebook
    self.course = course
    texts = language.reportTexts
  }

  /// A page that needs nothing but itself: no scripts, no fonts, no pictures from elsewhere.
  public var html: String { page.html() }

  var page: Page {
    var page = Page(language: texts.language, title: texts.gradebookTitle)
    page.facts =
      [PageFact(name: texts.courseTitle, value: course)]
      + gradebook.columns.map {
        PageFact(name: texts.assignmentColumn, value: "\($0.id) \($0.title)")
      }
    let tables = GradebookTables(gradebook: gradebook, texts: texts)
    page.sections = [
      PageSection(title: texts.inShort, blocks: [.headline(headline)]),
      PageSection(title: texts.toLookAt, blocks: [.list(attention)]),
      PageSection(title: texts.openTitle, blocks: [.list(open)]),
      PageSection(title: texts.diagnosesTitle, blocks: tables.diagnoses),
      PageSection(title: texts.gradesTitle, blocks: tables.spread + tables.partMeans),
      PageSection(title: texts.groupsTitle, blocks: tables.groups),
      PageSection(title: texts.studentsTitle, blocks: tables.students),
      PageSection(
        title: texts.conventions,
        blocks: [.list(gradebook.conventions.map { texts.sentence($0) })]),
      PageSection(title: texts.findings, blocks: findings),
    ].filter { !$0.blocks.isEmpty && !$0.hasEmptyList }
    return page
  }

  // MARK: In short

  private var headline: [PageFact] {
    let counting = gradebook.groups.filter { $0.counts }
    let files = gradebook.groups.count + gradebook.refused.count
    let results = gradebook.students.flatMap { $0.results }
    let grades = results.compactMap { $0?.grade }
    let passed = results.count { $0?.isPass == true }
    return [
      PageFact(name: texts.filesTitle, value: texts.ofThem(gradebook.groups.count, of: files)),
      PageFact(name: texts.groupsTitle, value: texts.count(counting.count)),
      PageFact(name: texts.studentsTitle, value: texts.count(gradebook.students.count)),
      PageFact(name: texts.openTitle, value: texts.count(gradebook.open.count)),
      PageFact(
        name: texts.meanGrade,
        value: Rational.mean(grades).map { texts.grade($0) } ?? texts.dash),
      PageFact(name: texts.passedTitle, value: texts.ofThem(passed, of: grades.count)),
    ]
  }

  // MARK: Lists

  private func cut(_ items: [String]) -> [String] {
    items.count <= Self.longest
      ? items
      : items.prefix(Self.longest) + [texts.moreOf(items.count - Self.longest)]
  }

  private var attention: [String] {
    let refused = gradebook.refused.map {
      texts.refusedFile(shown($0.file), $0.reason[texts.language])
    }
    let like = gradebook.sameWork.map { $0.message[texts.language] }
    let late = gradebook.groups.filter { $0.counts && $0.isLate == true }.map {
      texts.handedInLate(shown($0.name), $0.submission.submittedAt?.minuteText ?? "")
    }
    let replaced = gradebook.groups.filter { !$0.counts }.map {
      texts.replaced(shown($0.name), shown($0.submission.file))
    }
    let remarks = gradebook.groups.filter { $0.counts }.flatMap { group in
      (group.submission.marked.attention
        + group.submission.marked.parts.flatMap { $0.attention }).map {
          "‘\(shown(group.name))’: \($0[texts.language])"
        }
    }
    let all = [refused, like, late, replaced, remarks].flatMap { cut($0) }
    return all.isEmpty ? [texts.nothingToLookAt] : all
  }

  private var open: [String] {
    let parts = gradebook.openParts
    let waiting = parts.map { texts.waits($0.title, groups: $0.groups.map(shown)) }
    let reasons = parts.flatMap { part in
      part.reasons.map { reason in
        let name = shown(reason.group)
        return switch reason.open {
        case .differs(let raters): texts.differs(name, part.title, raters: raters.map(shown))
        case .noLevel(let level): texts.levelGone(name, part.title, level.text)
        }
      }
    }
    return waiting + cut(reasons)
  }

  private var findings: [PageBlock] {
    guard !gradebook.findings.isEmpty else { return [] }
    let lines = gradebook.findings.map { $0.line(in: texts.language) }
    return [.list(cut(lines))]
  }
}

extension PageSection {
  fileprivate var hasEmptyList: Bool {
    blocks.allSatisfy { block in
      if case .list(let items) = block { items.isEmpty } else { false }
    }
  }
}
