import Documents
import Grading
import QuizModel

/// Doing an assignment at the prompt.
protocol WorkTexts {
  func help(_ command: WorkCommand) -> String
  var workCommandsHeading: String { get }
  func workPrompt(_ assignment: AssignmentID) -> String
  var keptAtOnce: String { get }
  var workKept: String { get }
  /// The command that goes on with a draft.
  func goOn(_ draft: GroupDraft) -> String
  /// Only commands make sense here.
  var onlyCommands: String { get }

  // MARK: The group

  var draftsHeading: String { get }
  func draftState(_ submission: Submission) -> String
  var askGroupName: String { get }
  var groupNameHelp: String { get }
  func askMembers(_ size: ClosedRange<Int>) -> String
  func membersHelp(_ size: ClosedRange<Int>) -> String
  func memberPrompt(_ number: Int) -> String
  func membersAre(_ members: [Submission.Member]) -> String
  var askOrganisation: String { get }
  var organisationHelp: String { get }
  func groupLine(_ group: Submission.Group) -> String
  func organisationLine(_ name: String) -> String

  // MARK: The overview

  /// `next` is the number of the part to go on with; `nil` when all are complete.
  func atOverview(next: Int?) -> String
  func partState(_ form: PartForm, _ kind: AssignmentPart.Kind, in work: AssignmentForm) -> String
  func partHeading(_ number: Int, of count: Int, _ title: String, points: Rational?) -> String
  func partDone(_ number: Int, _ form: PartForm, _ kind: AssignmentPart.Kind) -> String
  func lack(_ lack: AssignmentForm.Lack, in work: AssignmentForm) -> String
  func formRemark(_ remark: FormRemark, of assignment: Assignment) -> String
  func moreRemarks(_ count: Int) -> String

  // MARK: Data

  /// What stands for a set to be drawn.
  var drawWord: String { get }
  func dataPrompt(canDraw: Bool) -> String
  func dataHelp(canDraw: Bool) -> String
  var dataGiven: String { get }
  var dataTaken: String { get }
  func givenData(_ data: GivenData, _ rows: RowCounts?) -> String
  func columnsDropped(_ names: [String]) -> String
  /// Before a path.
  var dataDrawn: String { get }

  // MARK: Numbers and choices

  var convention: String { get }
  func numberHelp(decimals: Int) -> String
  var choiceHelp: String { get }
  func chooseOne(of names: [String]) -> String
  func atReview(_ count: Int) -> String
  /// Under the only answer of a part.
  var atOneAnswer: String { get }
  func yourAnswer(_ text: String) -> String
  func pastedTooMuch(_ lines: Int) -> String
  var rowsAwaited: String { get }

  // MARK: Lists

  func listAsked(_ part: ListPart) -> String
  func askListGroups(_ label: String, _ count: ClosedRange<Int>) -> String
  func listGroupPrompt(_ label: String, _ number: Int) -> String
  func listGroupsHelp(_ label: String) -> String
  func fieldHelp(_ minimumWords: Int) -> String
  /// Under a list; the label of its groups where it has them.
  func atList(groups: String?) -> String
  func listHelp(_ groups: String?) -> String

  // MARK: Texts

  func textAsked(_ part: TextPart) -> String
  var atText: String { get }
  func textHelp(_ part: TextPart) -> String
  func wordPrompt(_ words: Int) -> String
  var newParagraph: String { get }
  var textStillEmpty: String { get }
  /// What clears a whole text.
  var allWord: String { get }

  // MARK: Handing in

  var nothingLacks: String { get }
  var lacksHeading: String { get }
  func askHandingIn(locksTexts: Bool) -> String
  var modelText: String { get }
  var judgeOwnText: String { get }
  func level(_ level: Rubric.Level) -> String
  func selfMarkPrompt(_ names: [String]) -> String
  var selfMarkHelp: String { get }
  /// Before a path.
  var handedIn: String { get }
  func otherVersion(_ version: Int, newest: Int, isThere: Bool) -> String
}

/// What can't be done or kept while an assignment is done.
protocol WorkProblemTexts {
  func notKept(_ failure: SavingFailure) -> String
  func unknownWord(_ word: String, meant: String?) -> String
  /// After an answer that can't be read, and that may be a command with a typo.
  func orWorkCommand(_ meant: String) -> String
  var notHere: String { get }
  func noPart(_ text: String, count: Int) -> String
  func noLine(_ text: String, count: Int) -> String
  func noEntry(_ text: String) -> String
  var nothingToClear: String { get }
  func tooLong(_ limit: Int) -> String
  func tooMany(_ limit: Int) -> String
  var badGroupName: String { get }
  var badMember: String { get }
  func memberTwice(_ number: String) -> String
  func groupSizeAsked(given: Int, _ size: ClosedRange<Int>) -> String
  func groupTwice(_ name: String) -> String
  func notAChoice(_ read: String, of names: [String]) -> String
  func impossibleNumber(_ value: Rational, _ range: ClosedRange<Rational>) -> String
  func fieldTooThin(_ words: Int, minimum: Int) -> String
  var textIsLocked: String { get }
  func dataNotTaken(_ path: String, _ reason: String) -> String
  func exportUnclear(_ path: String) -> String
  var exportNotTaken: String { get }
  var nothingToDrawFrom: String { get }
  func drawnNotWritten(_ folder: String, _ failure: FileReplacement.Failure) -> String
  func submissionNotWritten(_ folder: String, _ failure: FileReplacement.Failure) -> String
  func handedInNotNoted(_ failure: SavingFailure) -> String
  func noFolder(_ path: String) -> String
  func formUnreadable(_ path: String, _ reason: String) -> String
  func otherForm(_ read: String, wanted: String) -> String
  func otherFormVersion(_ read: Int, wanted: Int) -> String
  func otherGroup(_ read: String, wanted: String) -> String
}

extension NumberTexts {
  /// `3` or `2–4`.
  func span(_ range: ClosedRange<Int>) -> String {
    range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
  }
}

extension FormCell {
  /// `Hotel De Brug, rendement`
  var name: String {
    [row.sanitizedLine, row.isEmpty ? value : value.inSentence].filter { !$0.isEmpty }
      .joined(separator: ", ")
  }
}

extension String {
  /// A label before what's typed: a question has a mark of its own.
  var asPrompt: String {
    last.map { "?!:".contains($0) } == true ? self + " " : self + ": "
  }

  /// A label within a sentence: without its capital, unless that's a part of the word, as in
  /// `RFM-klassen`.
  var inSentence: String {
    dropFirst().first?.isUppercase == true ? self : lowercasedFirst
  }
}
