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

  // MARK: Data

  var drawWord: String { "draw" }
  func dataPrompt(canDraw: Bool) -> String {
    canDraw ? "File (CSV), or draw: " : "File (CSV): "
  }
  func dataHelp(canDraw: Bool) -> String {
    "Type or drop the name of a CSV file with your data. An export of Google Forms, Microsoft Forms "
      + "or Qualtrics will do too. The file becomes part of your submission; columns with names and "
      + "addresses don't."
      + (canDraw ? " Without data of your own, type ‘draw’: your group gets a set of its own." : "")
  }
  var dataGiven: String { "The data are there. Enter: go on; another file takes their place." }
  var dataTaken: String { "Kept in your work. Enter: go on." }
  func givenData(_ data: GivenData, _ rows: RowCounts?) -> String {
    let name = data.name.isEmpty ? "" : " (\(data.name.sanitizedLine))"
    let source = data.source == .own ? "Data of your own" : "Drawn for your group"
    return "\(source)\(name). " + (rows.map { rowCounts($0) } ?? "")
  }
  func columnsDropped(_ names: [String]) -> String {
    "Left out, as not needed: \(names.map { $0.sanitizedForMessage }.joined(separator: ", "))."
  }
  var dataDrawn: String {
    "Drawn for your group. For a spreadsheet the set is in:"
  }

  // MARK: Numbers and choices

  var convention: String { "Convention: " }
  func numberHelp(decimals: Int) -> String {
    "Type the number with a comma or a point, rounded to \(decimals) "
      + "\(decimals == 1 ? "decimal" : "decimals"). Several numbers of a row may follow each other, "
      + "with a space between. Enter leaves it as it is; ‘clear’ takes it away."
  }
  var choiceHelp: String {
    "Type the letter of your choice. Enter leaves it as it is; ‘clear’ takes it away."
  }
  func chooseOne(of names: [String]) -> String {
    "Choose one \(names.first == "1" ? "number" : "letter"), \(names.first ?? "")–\(names.last ?? "")."
  }
  var atOneAnswer: String { "[Enter: go on; or type another answer; back]" }
  func yourAnswer(_ text: String) -> String { "Your answer: \(text)" }
  func atReview(_ count: Int) -> String {
    "[Enter: go on; \(count == 1 ? "1" : "1–\(count)"): change that line; back]"
  }
  func pastedTooMuch(_ lines: Int) -> String {
    "More was pasted than fits here: \(lines) \(lines == 1 ? "line was" : "lines were") not used. "
      + "Check that everything is in its place."
  }
  var rowsAwaited: String { "The rows of this part come from the data, which aren't there yet." }

  // MARK: Lists

  func listAsked(_ part: ListPart) -> String {
    let elements = part.elements.map { element in
      element.minimum > 1 ? "\(element.label) (at least \(element.minimum))" : element.label
    }
    let variety = part.variety.map { variety in
      let label = part.fields.first { $0.id == variety.field }?.label ?? variety.field.text
      return " Under ‘\(label)’ at least \(variety.minimum) different ones."
    }
    return "Asked: \(elements.joined(separator: "; "))."
      + (part.groups.map { " Once more for each \($0.label)." } ?? "") + (variety ?? "")
  }
  func askListGroups(_ label: String, _ count: ClosedRange<Int>) -> String {
    "Name \(span(count)), one a line. An empty line ends the list."
  }
  func listGroupPrompt(_ label: String, _ number: Int) -> String {
    "\(label.capitalizedFirst) \(number): "
  }
  func listGroupsHelp(_ label: String) -> String {
    "Type the name of one \(label) a line. Then the list is filled in for each \(label)."
  }
  func fieldHelp(_ minimumWords: Int) -> String {
    (minimumWords > 1 ? "At least \(minimumWords) words. " : "")
      + "Enter leaves it as it is or passes it over; ‘:clear’ empties it."
  }
  func atList(groups: String?) -> String {
    groups == nil
      ? "[Enter: go on; a letter: add; a number: change; clear 2]"
      : "[Enter: go on; 1a: add; a number: change; + name: one more; clear 2]"
  }
  func listHelp(_ groups: String?) -> String {
    let add =
      groups.map {
        "A number and a letter, such as 1b, add an entry to a \($0); + with a name is one more "
          + "\($0)."
      } ?? "A letter adds an entry to that element."
    return add + " A number changes what is there, ‘clear’ with a number takes it away."
  }

  // MARK: Texts

  func textAsked(_ part: TextPart) -> String {
    let length = wordLimits(part.minimumWords, part.maximumWords).map { $0 + " " } ?? ""
    let titles = part.rubric.criteria.map { $0.title.inSentence }
    return length + "Judged by: \(titles.joined(separator: "; "))."
  }
  var atText: String {
    "[Type or paste; an empty line is a new paragraph. :editor opens your editor, :next ends]"
  }
  func textHelp(_ part: TextPart) -> String {
    "Each line goes behind what is there and is kept at once. ‘:clear’ takes the last line away, "
      + "‘:clear all’ the whole text. ‘:editor’ opens the text in your editor. Commands begin with a "
      + "colon here. \(textAsked(part))"
  }
  func wordPrompt(_ words: Int) -> String { "\(words) \(words == 1 ? "word" : "words")> " }
  var newParagraph: String { "New paragraph. Done with this part? Type :next" }
  var textStillEmpty: String { "Still empty. Type your text, or :next to come back later." }
  var allWord: String { "all" }

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
  func selfMarkPrompt(_ names: [String]) -> String {
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

// MARK: What goes wrong

extension EnglishTexts {
  func notKept(_ failure: SavingFailure) -> String {
    switch failure {
    case .isOpen: "This work is open in another window. Close that one first."
    case .tooLarge: "Not kept: all your work together gets too large. Make it smaller."
    case .file(let path, .full):
      "Not kept: the disk is full (\(path.sanitizedLine)). Make room and type it once more."
    case .file(let path, .unwritable(let reason)):
      "Not kept: \(path.sanitizedLine) can't be written (\(reason.sanitizedLine)). Check whether "
        + "you may write there."
    case .file(let path, _):
      "Not kept: \(path.sanitizedLine) is no regular file. Remove it."
    }
  }
  func unknownWord(_ word: String, meant: String?) -> String {
    "‘:\(word)’ isn't known here. "
      + (meant.map { "Did you mean ‘:\($0)’?" } ?? "Type ‘?’ for an explanation.")
  }
  func orWorkCommand(_ meant: String) -> String { "Or did you mean the command ‘\(meant)’?" }
  var notHere: String { "That can't be done here. Type ‘?’ for what can." }
  func noPart(_ text: String, count: Int) -> String {
    "There is no part ‘\(text)’. Choose a number from 1 to \(count), or type ‘?’ for an explanation."
  }
  func noLine(_ text: String, count: Int) -> String {
    "There is no line ‘\(text)’. Type a number from 1 to \(max(count, 1)), or Enter."
  }
  func noEntry(_ text: String) -> String {
    "‘\(text)’ has no place here. Type a number or letter of the list, or Enter."
  }
  var nothingToClear: String { "There is nothing there. Type ‘?’ for an explanation." }
  func tooLong(_ limit: Int) -> String {
    "That is longer than \(limit) characters. Make it shorter."
  }
  func tooMany(_ limit: Int) -> String {
    "There is no room for more than \(limit). Remove one first."
  }
  var badGroupName: String {
    "That can't be read as a group's name. Give one with letters or digits, such as: group 7"
  }
  var badMember: String { "That can't be read as a name. Type it as: s1001 Sanne de Wit" }
  func memberTwice(_ number: String) -> String {
    "\(number.sanitizedForMessage) is there already. Check the number."
  }
  func groupSizeAsked(given: Int, _ size: ClosedRange<Int>) -> String {
    "A group has \(span(size)) members here, and there are \(given). Add or remove some later: use "
      + "‘group’."
  }
  func groupTwice(_ name: String) -> String { "‘\(name)’ is there already. Type another name." }
  func notAChoice(_ read: String, of names: [String]) -> String {
    "‘\(read)’ is no choice here. \(chooseOne(of: names))"
  }
  func impossibleNumber(_ value: Rational, _ range: ClosedRange<Rational>) -> String {
    "I read \(exact(value)), but it lies between \(exact(range.lowerBound)) and "
      + "\(exact(range.upperBound)). Type it again, or press Enter to leave it so."
  }
  func fieldTooThin(_ words: Int, minimum: Int) -> String {
    "\(words) \(words == 1 ? "word" : "words"), at least \(minimum) asked. Add to it, or press Enter "
      + "to leave it so."
  }
  var textIsLocked: String {
    "The texts are locked, as the model answers were shown. Leave them as they are."
  }
  func dataNotTaken(_ path: String, _ reason: String) -> String {
    "\(path): \(reason). Give another file or mend this one."
  }
  func exportUnclear(_ path: String) -> String {
    "It isn't clear which column of \(path) is which question. Do this part in a terminal, or make "
      + "the columns those of the questionnaire."
  }
  var exportNotTaken: String { "Not taken over. Give another file or try once more." }
  var nothingToDrawFrom: String {
    "There is nothing to draw for this part. Give a file with data of your own."
  }
  func drawnNotWritten(_ folder: String, _ failure: FileReplacement.Failure) -> String {
    "The set is in your work, but it couldn't be put into \(folder)\(reason(failure)). Choose another "
      + "folder with --out and type ‘draw’ there once more."
  }
  func submissionNotWritten(_ folder: String, _ failure: FileReplacement.Failure) -> String {
    "Not handed in yet: \(folder) couldn't be written\(reason(failure)). Everything is kept; hand in "
      + "with another folder, such as: submit ~/Documents"
  }
  private func reason(_ failure: FileReplacement.Failure) -> String {
    if case .cannotWrite(let reason) = failure { " (\(reason.sanitizedLine))" } else { "" }
  }
  func handedInNotNoted(_ failure: SavingFailure) -> String {
    "The submission is there, but that couldn't be noted with your work. \(notKept(failure))"
  }
  func noFolder(_ path: String) -> String {
    "There is no folder \(path). Make it first, or give another one with --out."
  }
  func formUnreadable(_ path: String, _ reason: String) -> String {
    "\(path): \(reason). Give a file with a form that is filled in."
  }
  func otherForm(_ read: String, wanted: String) -> String {
    "The form is for \(read.sanitizedForMessage), not for assignment \(wanted). Choose the form's "
      + "assignment, or put \"course\" and \"assignment\" right."
  }
  func otherFormVersion(_ read: Int, wanted: Int) -> String {
    "The form is for version \(read) of the assignment, which isn't there. Set \"assignmentVersion\" "
      + "to \(wanted) and check the parts."
  }
  func otherGroup(_ read: String, wanted: String) -> String {
    "The form is of ‘\(read)’, not of ‘\(wanted)’. Leave --group out or give the right form."
  }
}
