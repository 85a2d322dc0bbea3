import Grading
import QuizModel
import Terminal

/// Who the group is and what its work is about: asked at the start, and changed at any time.
extension WorkPrompt {
  /// Asks what isn't known yet; `nil` when all is.
  func askOpenDetails() -> Move? {
    let submission = draft.submission
    if submission.group.members.isEmpty, let move = askMembers() { return move }
    if submission.organisation.isEmpty, let move = askOrganisation() { return move }
    return nil
  }

  /// Asks all of it anew, each with what's there.
  func askGroup() -> Move {
    if let move = askName() { return move }
    console.say(texts.membersAre(draft.submission.group.members))
    if let move = askMembers() { return move }
    return askOrganisation() ?? .overview
  }

  // MARK: The name

  private func askName() -> Move? {
    let request = Request(
      takesWords: true, initial: draft.submission.group.name, help: texts.groupNameHelp)
    while true {
      switch ask(texts.askGroupName, request) {
      case .move(let move): return move
      case .empty, .next: return nil
      case .back: return .overview
      case .clear, .editor: console.say(texts.notHere)
      case .answer(let text):
        if keepName(text) { return nil }
      }
    }
  }

  private func keepName(_ text: String) -> Bool {
    guard let name = GroupName(text) else {
      console.say(texts.badGroupName)
      return false
    }
    return keep { $0.group.name = name.text }
  }

  // MARK: Members

  /// One a line; an empty line ends them. New lines add to those that are there.
  private func askMembers() -> Move? {
    let size = draft.assignment.groupSize
    console.say(texts.askMembers(size))
    let request = Request(takesWords: true, help: texts.membersHelp(size))
    while true {
      let count = draft.submission.group.members.count
      switch ask(texts.memberPrompt(count + 1), request) {
      case .move(let move): return move
      case .empty, .next:
        if !size.contains(count) { console.say(texts.groupSizeAsked(given: count, size)) }
        return nil
      case .back: return .overview
      case .clear(let rest): clearMember(rest)
      case .editor: console.say(texts.notHere)
      case .answer(let text): addMember(text)
      }
    }
  }

  private func addMember(_ text: String) {
    guard let member = Submission.Member(typed: text) else {
      console.say(texts.badMember)
      return
    }
    let members = draft.submission.group.members
    guard members.count < SubmissionLimits.members else {
      console.say(texts.tooMany(SubmissionLimits.members))
      return
    }
    if !member.number.isEmpty, members.contains(where: { $0.number == member.number }) {
      console.say(texts.memberTwice(member.number))
      return
    }
    keep { $0.group.members.append(member) }
  }

  /// The last member, or the one with a number from 1.
  private func clearMember(_ rest: String) {
    let members = draft.submission.group.members
    let place = rest.isEmpty ? members.count : Int(rest) ?? 0
    guard members.indices.contains(place - 1) else {
      console.say(texts.nothingToClear)
      return
    }
    if keep({ $0.group.members.remove(at: place - 1) }) {
      console.say(texts.membersAre(draft.submission.group.members))
    }
  }

  // MARK: The organisation

  private func askOrganisation() -> Move? {
    let request = Request(
      takesWords: true, initial: draft.submission.organisation, help: texts.organisationHelp)
    while true {
      switch ask(texts.askOrganisation, request) {
      case .move(let move): return move
      case .empty, .next: return nil
      case .back: return .overview
      case .editor: console.say(texts.notHere)
      case .clear: keep { $0.organisation = "" }
      case .answer(let text):
        let name = text.trimmingSpaces
        guard name.utf8.count <= SubmissionLimits.name else {
          console.say(texts.tooLong(SubmissionLimits.name))
          continue
        }
        if keep({ $0.organisation = name }) { return nil }
      }
    }
  }

  @discardableResult
  private func keep(_ edit: (inout Submission) -> Void) -> Bool {
    do throws(SavingFailure) {
      try draft.change(edit)
      return true
    } catch {
      console.say(texts.notKept(error))
      return false
    }
  }
}

/// What a group calls itself.
struct GroupName: Equatable {
  let text: String

  /// `nil` for what holds no letter or digit, or is too long.
  init?(_ typed: String) {
    let text = typed.withoutControls.trimmingSpaces
    guard text.contains(where: { $0.isLetter || $0.isNumber }),
      text.utf8.count <= SubmissionLimits.name
    else { return nil }
    self.text = text
  }
}

extension Submission.Member {
  /// From `s1001 Sanne de Wit`, `s1001, Sanne de Wit` or a name alone; a number is a first word with
  /// a digit in it. `nil` for what has neither.
  init?(typed: String) {
    let text = typed.withoutControls.trimmingSpaces
    guard text.utf8.count <= SubmissionLimits.name,
      text.contains(where: { $0.isLetter || $0.isNumber })
    else { return nil }
    let isMark = { (character: Character) in character.isWhitespace || ",;".contains(character) }
    let first = text.prefix { !isMark($0) }
    let rest = text.dropFirst(first.count).drop(while: isMark)
    if first.contains(where: { $0.isNumber }) {
      self.init(number: String(first), name: String(rest))
    } else {
      self.init(number: "", name: text)
    }
  }
}
