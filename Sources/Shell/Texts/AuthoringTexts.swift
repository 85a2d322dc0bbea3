import Authoring
import Documents
import QuizModel

/// Drafting questions and courses, and trying a question.
protocol AuthoringTexts {
  // A draft
  func chooseType(_ types: [(name: String, purpose: String)]) -> String
  func drafted(_ type: String, section: SectionID, goal: String?) -> String
  func rests(on fact: FactID, _ text: String) -> String
  var fillIn: String { get }
  func otherErrors(inFile: Int, inCourse: Int, folder: String) -> String
  var courseDrafted: String { get }
  var toPractise: String { get }
  var toCheck: String { get }
  var toDraft: String { get }

  // A trial
  func sectionName(_ section: SectionID) -> String
  var trialGuide: String { get }
  func hintStep(_ step: Int, of count: Int) -> String
  /// What is said of every response.
  var allAnswers: String { get }
  var drawStep: String { get }
  var explanationStep: String { get }
  var checkStep: String { get }
  func draw(_ number: Int, seed: Seed) -> String
  func quoted(_ text: String) -> String
  func mixesUp(_ goal: String) -> String
  var alsoAccepted: String { get }
  func points(_ count: Int) -> String
  var nothingFound: String { get }
  func cannotBeAsked(_ id: String) -> String

  // A watch
  var watching: String { get }
  func savedAt(_ time: String) -> String
  func notThereNow(_ id: String, meant: String?) -> String
  var elsewhereInFile: String { get }
  var findingsHeading: String { get }

  // What tests what
  func usesOf(_ id: String, _ title: String) -> String
  func nothingTests(_ id: String) -> String
}

/// What can't be drafted, tried or found.
protocol AuthoringProblemTexts {
  /// `--watch` was asked with `--json` or a response.
  var watchAlone: String { get }
  func bankNeeded(_ type: String, example: String) -> String
  func noFact(_ id: String, meant: String?) -> String
  func draftFailure(_ failure: DraftFailure) -> String
  var noEditor: String { get }
  var courseNameNeeded: String { get }
  func badCourseName(_ name: String, meant: String?) -> String
  func noUse(_ id: String, meant: String?) -> String
}
