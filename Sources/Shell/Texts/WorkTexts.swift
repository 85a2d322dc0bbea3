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

  // MARK: Handing in

  var nothingLacks: String { get }
  var lacksHeading: String { get }
  func askHandingIn(locksTexts: Bool) -> String
  var modelText: String { get }
  var judgeOwnText: String { get }
  func level(_ level: Rubric.Level) -> String
  func atLevels(_ names: [String]) -> String
  var selfMarkHelp: String { get }
  /// Before a path.
  var handedIn: String { get }
  func otherVersion(_ version: Int, newest: Int, isThere: Bool) -> String
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
