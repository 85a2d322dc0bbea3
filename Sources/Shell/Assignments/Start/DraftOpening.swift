import CourseFiles
import Foundation
import Grading
import QuizModel
import Terminal

/// Finds the draft of a group, or begins one.
struct DraftOpening {
  let workspace: Workspace
  let shelf: AssignmentShelf
  /// In its highest version.
  let assignment: Assignment
  let instruments: [Instrument]

  private var console: Console { workspace.console }
  private var texts: any Texts { workspace.texts }
  private var course: CourseID { shelf.bank.course.id }
  private var drafts: DraftFolder { DraftFolder(workspace, course: course) }

  /// The draft of a group by its name.
  func draft(named text: String) throws(CommandFailure) -> GroupDraft {
    guard let name = GroupName(text) else {
      throw CommandFailure(.wrongUsage, texts.badGroupName)
    }
    return try draft(of: name)
  }

  /// The draft of the group that's asked for; `nil` when nobody says.
  func chosenDraft() throws(CommandFailure) -> GroupDraft? {
    let entries = drafts.entries(of: assignment.id)
    show(entries)
    while true {
      switch workspace.lines.next(prompt: texts.askGroupName, history: .none) {
      case .leave: return nil
      case .resized: show(entries)
      case .text(let line):
        switch choice(line, entries) {
        case .entry(let entry): return try open(entry)
        case .name(let name): return try draft(of: name)
        case .stop: return nil
        case .help: console.say(texts.groupNameHelp)
        case .unreadable: console.say(texts.badGroupName)
        }
      }
    }
  }

  private enum Choice {
    case entry(DraftFolder.Entry)
    case name(GroupName)
    case stop
    case help
    case unreadable
  }

  private func choice(_ line: String, _ entries: [DraftFolder.Entry]) -> Choice {
    let text = line.withoutControls.trimmingSpaces
    if text == "?" { return .help }
    let bare = text.hasPrefix(":") ? String(text.dropFirst()) : text
    if WorkCommand(word: bare) == .stop { return .stop }
    if text.isEmpty, let latest = entries.first { return .entry(latest) }
    if let number = Int(text), entries.indices.contains(number - 1) {
      return .entry(entries[number - 1])
    }
    return GroupName(text).map { .name($0) } ?? .unreadable
  }

  private func show(_ entries: [DraftFolder.Entry]) {
    let title = "\(assignment.id) \(assignment.title)"
    console.show(console.wrapped(console.style.bold(title)))
    guard !entries.isEmpty else { return }
    console.say(texts.draftsHeading)
    for (place, entry) in entries.enumerated() {
      let state = texts.draftState(entry.submission)
      console.show(
        TextWrapping.wrap(
          "\(entry.name.sanitizedLine) · \(state)", width: console.width,
          firstIndent: "  \(place + 1). ", nextIndent: "     "))
    }
  }

  // MARK: Opening

  private func draft(of name: GroupName) throws(CommandFailure) -> GroupDraft {
    let same = drafts.entries(of: assignment.id).first {
      FoldedName($0.name) == FoldedName(name.text)
    }
    if let same { return try open(same) }
    return try working { () throws(SavingFailure) in
      try drafts.make()
      let submission = Submission(
        course: course, assignment: assignment.id, version: assignment.version,
        group: .init(name: name.text, members: []), organisation: "")
      let draft = try GroupDraft(
        AssignmentForm(assignment, submission, instruments: instruments),
        at: drafts.freshPath(assignment.id, group: name.text))
      try draft.begin()
      return draft
    }
  }

  /// A draft goes on in its own version where that is still there, else in the newest.
  private func open(_ entry: DraftFolder.Entry) throws(CommandFailure) -> GroupDraft {
    let own = entry.submission.version
    let version = shelf.assignments.assignment(assignment.id, version: own)
    if own != assignment.version {
      console.say(
        texts.otherVersion(own, newest: assignment.version, isThere: version != nil))
    }
    return try working { () throws(SavingFailure) in
      let draft = try GroupDraft(
        AssignmentForm(version ?? assignment, entry.submission, instruments: instruments),
        at: entry.path)
      if version == nil { try draft.change { $0.version = assignment.version } }
      return draft
    }
  }

  private func working<Value>(
    _ work: () throws(SavingFailure) -> Value
  ) throws(CommandFailure) -> Value {
    do throws(SavingFailure) {
      return try work()
    } catch {
      throw CommandFailure(.cannotWrite, texts.notKept(error))
    }
  }
}

extension WorkPrompt {
  /// From the top: what isn't known of the group is asked first.
  func begin() throws(CommandFailure) {
    let isNew = draft.submission.responses.isEmpty
    if isNew {
      console.show([""] + MarkupLayout(console).lines(draft.assignment.intro) + [""])
      console.say(console.style.dim(texts.keptAtOnce))
    }
    try run(from: askOpenDetails() ?? .overview)
  }
}
