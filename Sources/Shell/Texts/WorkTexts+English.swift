import Documents
import Grading
import QuizModel

extension EnglishTexts {
  func help(_ command: WorkCommand) -> String {
    switch command {
    case .overview: "all parts, with how far you are"
    case .part: "go to a part, such as part 3"
    case .back: "one step back"
    case .next: "to the next part"
    case .clear: "clear what is here, or a line: clear 2"
    case .group: "change the group or the organisation"
    case .submit: "hand in; a folder may stand behind it"
    case .stop: "stop; everything is kept"
    case .help: "explains what is asked"
    }
  }
  var workCommandsHeading: String { "Always possible:" }
  func workPrompt(_ assignment: AssignmentID) -> String { "assignment \(assignment)> " }
  var keptAtOnce: String {
    "Everything you enter is kept at once. You can stop at any time; ? explains."
  }
  var workKept: String { "Everything is kept. This is how you go on:" }
  func goOn(_ draft: GroupDraft) -> String {
    "oefen assignment start \(draft.assignment.id) --group "
      + draft.submission.group.name.sanitizedLine.shellQuoted
  }
  var onlyCommands: String { "(Enter: go on) " }

  // MARK: The group

  var draftsHeading: String {
    "Groups have begun on this computer. Type a number to go on (Enter: 1), or the name of a new "
      + "group."
  }
  func draftState(_ submission: Submission) -> String {
    if let text = submission.submittedAt {
      guard let time = LocalInstant(iso: text) else { return "handed in" }
      return "handed in on \(date(time.calendarDay)) at \(time.clockTime.prefix(5))"
    }
    return submission.isLocked ? "the texts are locked, not handed in yet" : "not handed in yet"
  }
  var askGroupName: String { "Name of your group: " }
  var groupNameHelp: String {
    "Choose a name that your teacher knows, such as group 7. With the same name you go on later."
  }
  func askMembers(_ size: ClosedRange<Int>) -> String {
    "Who are in the group (\(span(size)))? Type a student number and a name a line; an empty line "
      + "ends the list."
  }
  func membersHelp(_ size: ClosedRange<Int>) -> String {
    "One member a line, for example: s1001 Sanne de Wit. The number may be left out. ‘:clear’ takes "
      + "the last member away, ‘:clear 2’ the second."
  }
  func memberPrompt(_ number: Int) -> String { "Member \(number): " }
  func membersAre(_ members: [Submission.Member]) -> String {
    members.isEmpty ? "There are no members yet." : "Members: \(names(members))."
  }
  private func names(_ members: [Submission.Member]) -> String {
    members.map { member in
      let name = member.name.sanitizedLine
      let number = member.number.sanitizedLine
      return name.isEmpty ? number : number.isEmpty ? name : "\(name) (\(number))"
    }.joined(separator: ", ")
  }
  var askOrganisation: String { "Which organisation is your work about? " }
  var organisationHelp: String {
    "The organisation's name. If you don't know yet, press Enter; with ‘group’ you fill it in later."
  }
  func groupLine(_ group: Submission.Group) -> String {
    let name = group.name.sanitizedLine
    return group.members.isEmpty
      ? "Group: \(name), without members yet" : "Group: \(name) – \(names(group.members))"
  }
  func organisationLine(_ name: String) -> String {
    "Organisation: \(name.isEmpty ? "not chosen yet" : name.sanitizedLine)"
  }

  // MARK: The overview

  func atOverview(next: Int?) -> String {
    let enter = next.map { "Enter: part \($0)" } ?? "All parts are filled in. Enter: hand in"
    return "[\(enter); a number: that part; ?: explains]"
  }
  func partState(_ form: PartForm, _ kind: AssignmentPart.Kind, in work: AssignmentForm) -> String {
    if case .dataFirst(let id)? = form.remarks.first {
      let place = work.assignment.parts.firstIndex { $0.id == id } ?? 0
      return "waits for part \(place + 1)"
    }
    if form.isEmpty { return "empty" }
    let state = form.isComplete ? complete(form, kind) : begun(form, kind)
    // What's incomplete has remarks anyway.
    let remarks = form.isComplete ? form.remarks.count : 0
    return state + (remarks > 0 ? ", \(remarks == 1 ? "1 remark" : "\(remarks) remarks")" : "")
  }
  private func complete(_ form: PartForm, _ kind: AssignmentPart.Kind) -> String {
    switch kind {
    case .data: "done, \(form.rows?.used ?? 0) rows"
    case .text: "done, \(form.words ?? 0) words"
    default: "done"
    }
  }
  private func begun(_ form: PartForm, _ kind: AssignmentPart.Kind) -> String {
    switch kind {
    case .data: form.rows.map { "too few: \($0.used) rows" } ?? "can't be read"
    case .text: "begun, \(form.words ?? 0) \(form.words == 1 ? "word" : "words")"
    default: "\(form.given) of \(form.asked)"
    }
  }
  func partHeading(_ number: Int, of count: Int, _ title: String, points: Rational?) -> String {
    let worth = points.map { " · \(pointCount($0))" } ?? ""
    return "Part \(number) of \(count) · \(title)\(worth)"
  }
  func partDone(_ number: Int, _ form: PartForm, _ kind: AssignmentPart.Kind) -> String {
    if form.isEmpty { return "Part \(number) is still empty." }
    // What a text or data lack is said after this.
    let state = kind == .text || kind == .data ? "not complete yet" : begun(form, kind)
    return "Part \(number): \(form.isComplete ? complete(form, kind) : state)."
  }
  func lack(_ lack: AssignmentForm.Lack, in work: AssignmentForm) -> String {
    switch lack {
    case .members(let given, let asked):
      return "group: \(given) \(given == 1 ? "member" : "members"), asked \(span(asked))"
    case .organisation: return "the organisation"
    case .part(let place):
      let part = work.assignment.parts[place]
      let state = partState(work.form(of: part), part.kind, in: work)
      return "part \(place + 1) (\(part.title)): \(state)"
    }
  }
  func moreRemarks(_ count: Int) -> String { "and \(count) more" }

  func formRemark(_ remark: FormRemark, of assignment: Assignment) -> String {
    switch remark {
    case .dataFirst(let id):
      let place = assignment.parts.firstIndex { $0.id == id } ?? 0
      return "The data of part \(place + 1) are needed first."
    case .dataUnreadable(let failure): return "The data can't be read: \(failure.message.english)."
    case .tooFewRows(let used, let minimum):
      return "There are \(used) usable rows; at least \(minimum) are asked."
    case .dataFindings(let count):
      return count == 1
        ? "One thing stands out in the data." : "\(count) things stand out in the data."
    case .notDrawnForThisGroup:
      return "These data weren't drawn for this group's name; type ‘draw’ again."
    case .unreadableNumber(let cell, let typed, _):
      return "\(cell.name): ‘\(typed.sanitizedForMessage)’ can't be read as a number."
    case .impossibleNumber(let cell, let value, let range):
      return
        "\(cell.name): \(exact(value)) can't be; it lies between \(exact(range.lowerBound)) and "
        + "\(exact(range.upperBound))."
    case .strangerRow(let row): return "‘\(row.sanitizedForMessage)’ isn't in the data."
    case .unknownOption(let row, let option):
      let lead = row.isEmpty ? "" : "\(row.sanitizedLine): "
      return "\(lead)‘\(option.text.sanitizedForMessage)’ is none of the options."
    case .otherKind: return "What is here doesn't fit this part; type ‘clear’ or fill it in."
    case .tooFewWords(let words, let minimum):
      return "\(words) words; at least \(minimum) are asked."
    case .tooManyWords(let words, let maximum):
      return "\(words) words; at most \(maximum) are asked."
    default: return listRemark(remark)
    }
  }

  private func listRemark(_ remark: FormRemark) -> String {
    switch remark {
    case .tooFewGroups(let label, let given, let minimum):
      "\(label.capitalizedFirst): \(given) named, at least \(minimum) asked."
    case .tooManyGroups(let label, let given, let maximum):
      "\(label.capitalizedFirst): \(given) named, at most \(maximum) asked."
    case .missingElements(let group, let elements):
      (group.isEmpty ? "Still to do: " : "\(group.sanitizedLine), still to do: ")
        + elements.map { element in
          element.minimum > 1
            ? "\(element.label) (\(element.given) of \(element.minimum))" : element.label
        }.joined(separator: ", ") + "."
    case .thinEntry(let group, let element, let field, let words, let minimum):
      "\(group.isEmpty ? "" : group.sanitizedLine + ", ")\(element), \(field.inSentence): "
        + "\(words) of \(minimum) words."
    case .unknownElement(let id): "‘\(id.text.sanitizedForMessage)’ isn't part of this list."
    case .tooLittleVariety(let field, let given, let minimum):
      "\(field): \(given) different, at least \(minimum) asked."
    default: ""
    }
  }

  // MARK: Handing in

  var nothingLacks: String { "Everything is filled in." }
  var lacksHeading: String { "Not complete yet:" }
  func askHandingIn(locksTexts: Bool) -> String {
    (locksTexts
      ? "Hand in? The texts are locked then: you'll see what a good answer holds. "
      : "Hand in? ") + "Type yes or no."
  }
  var modelText: String { "A good answer: " }
  var judgeOwnText: String {
    "Judge your own text. It doesn't count towards the grade; your teacher sees it."
  }
  func level(_ level: Rubric.Level) -> String {
    "\(level.text) (\(pointCount(level.points)))"
  }
  func atLevels(_ names: [String]) -> String {
    "[\(names.joined(separator: "/")); Enter: pass over; next: the next text]"
  }
  var selfMarkHelp: String {
    "Choose the letter of the level that fits best. Enter passes it over, ‘next’ passes the whole "
      + "text over, ‘stop’ keeps everything without handing in."
  }
  var handedIn: String { "Done. Send this file to your teacher:" }
  func otherVersion(_ version: Int, newest: Int, isThere: Bool) -> String {
    isThere
      ? "There is a new version of this assignment (\(newest)); you finish version \(version)."
      : "Version \(version) of this assignment is gone. Your work goes over to version \(newest); "
        + "check each part."
  }
}
