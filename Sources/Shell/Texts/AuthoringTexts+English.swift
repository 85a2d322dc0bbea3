import Authoring
import Documents
import QuizModel

extension EnglishTexts {
  func chooseType(_ types: [(name: String, purpose: String)]) -> String {
    let rows = types.map { "  \($0.name.padded(to: 16))\($0.purpose)" }
    return "What do you want to draft? Choose a type of question, or ‘course’ for a whole course:\n"
      + rows.joined(separator: "\n")
      + "\nFor example: oefen draft singleChoice --bank courses/…/banks/1.json"
  }
  var watchAlone: String {
    "With --watch go no --json and no response. Leave those out."
  }
  func bankNeeded(_ type: String, example: String) -> String {
    "Which file gets the question? Put it behind, for example: "
      + "oefen draft \(type) --bank \(example)"
  }
  func noFact(_ id: String, meant: String?) -> String {
    "There is no fact ‘\(id)’." + (meant.map { " Did you mean ‘\($0)’?" } ?? " Look in facts.json.")
  }

  func draftFailure(_ failure: DraftFailure) -> String {
    switch failure {
    case .noCourse(let path):
      "‘\(path.sanitizedLine)’ belongs to no course. A file with questions stands in the folder "
        + "‘banks’ beside course.json. ‘oefen draft course NAME’ makes a new course."
    case .noBankName(let path):
      "‘\(path.sanitizedLine)’ would not be read. Give a name that ends in .json and does not "
        + "start with a point."
    case .brokenCourse(let folder): brokenCourse(folder)
    case .noSections(let folder):
      "The course in \(folder.sanitizedLine) has no section yet. Add one to \"sections\" in "
        + "course.json first."
    case .neverAsked(let fact):
      "The fact \(fact) must not be asked: its \"ask\" is \"never\". Choose another."
    case .unreadableBank(let path, let findings):
      unreadable(path, findings)
    case .notWritten(let path, let reason): notWritten(path.sanitizedLine, reason)
    case .courseExists(let path):
      "‘\(path.sanitizedLine)’ is there already, and stays as it is. Choose another name."
    case .insideCourse(let path):
      "‘\(path.sanitizedLine)’ is a course itself. Give the folder that it is in by --in."
    case .folderNotMade(let path, let reason):
      "The folder ‘\(path.sanitizedLine)’ can't be made (\(reason)). Choose another by --in."
    }
  }

  private func unreadable(_ path: String, _ findings: [Finding]) -> String {
    let first = findings.first.map { " \($0.line(in: .english).sanitizedLine)" } ?? ""
    return "‘\(path.sanitizedLine)’ can't be read, so nothing was changed. Mend it first.\(first)"
  }

  private func notWritten(_ path: String, _ reason: FileReplacement.Failure) -> String {
    switch reason {
    case .changed:
      "‘\(path)’ was changed by something else just now; nothing was written. Do it again."
    case .exists: "‘\(path)’ is there already; nothing was written. Do it again."
    case .cannotWrite(let reason):
      "‘\(path)’ can't be written (\(reason)); nothing was changed. See whether you may write "
        + "there and whether there is room."
    }
  }

  func drafted(_ type: String, section: SectionID, goal: String?) -> String {
    let goal = goal.map { ", for the learning goal ‘\($0)’" } ?? "; there is no learning goal yet"
    return "A new question (\(type)) in \(sectionName(section))\(goal)."
  }
  func rests(on fact: FactID, _ text: String) -> String { "Fact \(fact): \(text)" }
  var fillIn: String {
    "Replace each text that starts with TODO. Then see the question as a student does:"
  }
  func otherErrors(inFile: Int, inCourse: Int, folder: String) -> String {
    let count = inCourse == 1 ? "is 1 error" : "are \(inCourse) errors"
    let place =
      inFile == inCourse ? "in this file" : inFile > 0 ? "in this file and others" : "in the course"
    return "Note: there \(count) elsewhere \(place). ‘oefen check \(folder)’ says which."
  }
  var noEditor: String {
    "I can't open an editor. Set EDITOR to an editor that you have, and work in a terminal."
  }
  var courseNameNeeded: String {
    "What is the course called? Put its name behind, for example: oefen draft course my-course"
  }
  func badCourseName(_ name: String, meant: String?) -> String {
    "‘\(name)’ can't be a name. Use a–z, 0–9, dots and hyphens"
      + (meant.map { ", for example \($0); give the title by --title." } ?? ".")
  }
  var courseDrafted: String {
    "This is a small course with one question of each type, about writing questions. What you can do:"
  }
  var toPractise: String { "practise the course" }
  var toCheck: String { "check its files" }
  var toDraft: String { "add a question" }

  var trialGuide: String {
    "Type a response to have it marked, as often as you like; nothing is recorded. Enter goes on, "
      + "‘stop’ stops."
  }
  func hintStep(_ step: Int, of count: Int) -> String { "hint \(step) of \(count)" }
  var allAnswers: String { "what is said of each answer" }
  var drawStep: String { "other numbers" }
  var explanationStep: String { "the explanation" }
  var checkStep: String { "the checks" }
  func draw(_ number: Int, seed: Seed) -> String { "Draw \(number) (--seed \(seed.value))" }
  func quoted(_ text: String) -> String { "‘\(text)’" }
  func mixesUp(_ goal: String) -> String { "mixed up with: \(goal)" }
  var alsoAccepted: String { "Right too" }
  func points(_ count: Int) -> String { count == 1 ? "1 point" : "\(count) points" }
  var nothingFound: String { "The checks have nothing to report." }
  func cannotBeAsked(_ id: String) -> String {
    "The question ‘\(id)’ has errors and can't be asked:"
  }

  var watching: String {
    "Watching: save a file of the course to see the question again. Ctrl-C leaves."
  }
  func savedAt(_ time: String) -> String { "Saved at \(time)" }
  func notThereNow(_ id: String, meant: String?) -> String {
    "The question ‘\(id)’ is not there now"
      + (meant.map { "; there is ‘\($0)’." } ?? ".") + " Waiting until it is back."
  }
  var elsewhereInFile: String { "Elsewhere in this file" }
  var findingsHeading: String { "The checks" }

  func noUse(_ id: String, meant: String?) -> String {
    "There is no learning goal or fact ‘\(id)’."
      + (meant.map { " Did you mean ‘\($0)’?" } ?? " ‘oefen progress --json’ names all goals.")
  }
  func usesOf(_ id: String, _ title: String) -> String { "\(id): \(title)" }
  func nothingTests(_ id: String) -> String {
    "No question tests ‘\(id)’. Make one with ‘oefen draft’."
  }
}
