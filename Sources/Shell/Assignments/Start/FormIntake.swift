import CourseFiles
import Documents
import Grading
import QuizModel

/// `--form FILE`: what a group filled in outside the prompt, laid over its draft. Where nobody is
/// there to ask and nothing is missing, it's handed in at once.
struct FormIntake {
  let path: String
  let group: String?
  let opening: DraftOpening
  let handingIn: HandingIn
  let asksJSON: Bool
  let prompt: (GroupDraft) -> WorkPrompt

  private var workspace: Workspace { opening.workspace }
  private var console: Console { workspace.console }
  private var texts: any Texts { workspace.texts }

  func run() throws(CommandFailure) -> ExitStatus {
    let contents = try contents()
    guard let form = contents.submission else {
      return try tell(FormResult(findings: contents.findings), nil)
    }
    try check(form)
    let draft = try opening.draft(named: group ?? form.group.name)
    try overlay(form, on: draft)
    if !asksJSON, workspace.lines.isInteractive {
      show(contents.findings)
      try prompt(draft).run()
      return .fine
    }
    var result = FormResult(findings: contents.findings)
    result.group = draft.submission.group.name
    result.lacks = draft.form.lacks
    if result.isReady { result.file = try handIn(draft) }
    return try tell(result, draft)
  }

  private func contents() throws(CommandFailure) -> SubmissionFile.Contents {
    do throws(FileBytes.Failure) {
      let bytes = try FileBytes.read(path, limit: SubmissionFile.maximumBytes)
      return SubmissionFile.read(bytes, file: path)
    } catch {
      throw CommandFailure(
        error == .missing ? .noSuchFile : .unreadableData,
        texts.formUnreadable(path.sanitizedLine, error.message[texts.language]))
    }
  }

  /// A form for something else isn't laid over anything.
  private func check(_ form: Submission) throws(CommandFailure) {
    let assignment = opening.assignment
    guard form.assignment == assignment.id, form.course == opening.shelf.bank.course.id else {
      throw CommandFailure(
        .unreadableData,
        texts.otherForm("\(form.course) \(form.assignment)", wanted: assignment.id.text))
    }
    guard opening.shelf.assignments.assignment(form.assignment, version: form.version) != nil
    else {
      throw CommandFailure(
        .unreadableData, texts.otherFormVersion(form.version, wanted: assignment.version))
    }
    if let group, FoldedName(group) != FoldedName(form.group.name) {
      throw CommandFailure(
        .wrongUsage, texts.otherGroup(form.group.name.sanitizedLine, wanted: group.sanitizedLine))
    }
  }

  // MARK: Laying over

  /// What the form leaves out stays as it is.
  private func overlay(_ form: Submission, on draft: GroupDraft) throws(CommandFailure) {
    let isLocked = draft.submission.isLocked
    var changesLocked = false
    do throws(SavingFailure) {
      try draft.change { submission in
        if !form.group.members.isEmpty { submission.group.members = form.group.members }
        if !form.organisation.isEmpty { submission.organisation = form.organisation }
        for (id, response) in form.responses {
          if isLocked, draft.assignment.part(id)?.kind == .text {
            changesLocked = changesLocked || submission.responses[id] != response
          } else {
            submission.responses[id] = response
          }
        }
      }
    } catch {
      throw CommandFailure(.cannotWrite, texts.notKept(error))
    }
    if changesLocked { console.warn(texts.textIsLocked) }
  }

  private func handIn(_ draft: GroupDraft) throws(CommandFailure) -> String {
    var submission = draft.submission
    submission.submittedAt = workspace.clock.now().iso
    do throws(FileReplacement.Failure) {
      let order = draft.assignment.parts.map { $0.id }
      let path = try handingIn.write(submission, order: order)
      // The submission is written, so a draft that can't say so is no failure.
      try? draft.change { $0.submittedAt = submission.submittedAt }
      return path
    } catch {
      throw CommandFailure(
        .cannotWrite, texts.submissionNotWritten(handingIn.folder.sanitizedLine, error))
    }
  }

  // MARK: Telling

  private func tell(_ result: FormResult, _ draft: GroupDraft?) throws(CommandFailure) -> ExitStatus
  {
    if asksJSON {
      try console.show(json: FormJSON(result, draft, texts))
      return result.file == nil ? .findings : .fine
    }
    show(result.findings)
    if let draft, !result.lacks.isEmpty {
      console.say(texts.lacksHeading)
      console.show(WorkOverview(form: draft.form).lackLines(console))
    }
    if let file = result.file {
      console.say(texts.handedIn)
      console.show(["  " + file.sanitizedLine])
      return .fine
    }
    if let draft {
      console.say(texts.workKept)
      console.show(["  " + texts.goOn(draft)])
    }
    return .findings
  }

  private func show(_ findings: [Finding]) {
    console.show(
      findings.map { $0.line(in: texts.language).sanitizedLine })
  }
}

/// What became of a form.
struct FormResult {
  var findings: [Finding]
  var group: String?
  var lacks: [AssignmentForm.Lack] = []
  /// Where the submission is.
  var file: String?

  init(findings: [Finding]) {
    self.findings = findings
  }

  var isReady: Bool { lacks.isEmpty && !findings.contains { $0.severity == .error } }
}

private struct FormJSON: Encodable {
  let file: OrNull<String>
  let group: OrNull<String>
  let missing: [String]
  let findings: [FindingJSON]

  init(_ result: FormResult, _ draft: GroupDraft?, _ texts: any Texts) {
    file = OrNull(result.file)
    group = OrNull(result.group)
    missing = draft.map { draft in result.lacks.map { texts.lack($0, in: draft.form) } } ?? []
    findings = result.findings.map { FindingJSON($0, texts.language) }
  }
}
