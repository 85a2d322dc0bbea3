import QuizModel
import Terminal

/// Goes through a question with its author: Enter leads to the next piece, and whatever is typed is
/// marked, as often as one likes. Nothing is recorded.
struct TrialPrompt {
  let trial: Trial
  let workspace: Workspace
  private var isExplained = false

  private var console: Console { workspace.console }

  init(_ trial: Trial, _ workspace: Workspace) {
    self.trial = trial
    self.workspace = workspace
  }

  /// Everything at once, with the marking of a response if there is one.
  mutating func showAll(response: String?) {
    showQuestion()
    if let response { mark(response) }
    for step in steps { show(step) }
  }

  /// A piece at a time.
  mutating func run(response: String?) {
    showQuestion()
    if let response { mark(response) }
    console.say(console.style.dim(console.texts.trialGuide))
    for step in steps where !isKnown(step) {
      guard answer(before: step) else { return }
      show(step)
    }
  }

  private var steps: [TrialSteps.Step] { TrialSteps(trial: trial).steps(console) }

  private func isKnown(_ step: TrialSteps.Step) -> Bool { step.isExplanation && isExplained }

  private func showQuestion() {
    console.show(
      TrialSteps(trial: trial).heading(console) + [""] + trial.screen.lines(console))
  }

  private func show(_ step: TrialSteps.Step) {
    if !isKnown(step) { console.show([""] + step.lines) }
  }

  private mutating func mark(_ response: String) {
    let marking = trial.marking(response)
    if case .feedback = marking { isExplained = true }
    console.show([""] + marking.lines(console))
  }

  /// Marks what is typed until Enter alone; false when the author leaves.
  private mutating func answer(before step: TrialSteps.Step) -> Bool {
    var typed = ""
    while true {
      let entry = workspace.lines.next(
        prompt: console.style.dim("[Enter] \(step.title)") + " ", history: .responses,
        initialText: typed)
      typed = ""
      switch entry {
      case .leave: return false
      case .resized(let text):
        showQuestion()
        typed = text
      case .text(let line):
        if line.trimmingSpaces.isEmpty { return true }
        let input = PromptInput(
          line: line, to: trial.question.body.shape.presentation, shown: trial.order)
        if case .question(.stop, _) = input { return false }
        mark(line)
      }
    }
  }
}
