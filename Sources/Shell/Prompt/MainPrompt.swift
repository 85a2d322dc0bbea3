import CourseFiles
import Practice
import QuizModel
import Terminal

/// The prompt of `oefen` without a command: the start screen, then a command a line.
struct MainPrompt {
  let workspace: Workspace
  private let open: OpenCourse

  init(workspace: Workspace, bank: Bank) {
    open = OpenCourse(bank)
    self.workspace = workspace.with(open: open)
  }

  private var bank: Bank { open.bank }

  func run() {
    showStart()
    while true {
      let entry = workspace.lines.next(
        prompt: workspace.console.style.bold("oefen>") + " ", history: .commands,
        completions: PromptCompletion(
          bank: bank, texts: workspace.texts,
          courses: { workspace.courses.found().map { $0.id } },
          instruments: { workspace.instruments },
          assignments: { workspace.currentAssignments(nil) }
        ).atCommand)
      switch entry {
      case .leave:
        if workspace.lines.isInteractive { workspace.console.say(workspace.texts.goodbye) }
        return
      case .resized: continue
      case .text(let line):
        if take(line) == .leave { return }
      }
    }
  }

  private enum Outcome {
    case goOn
    case leave
  }

  private func showStart() {
    let history = workspace.records.history(of: bank.course.id)
    let screen = StartScreen(bank: bank, history: history, today: workspace.today)
    workspace.console.show(screen.lines(workspace.console))
  }

  private func take(_ line: String) -> Outcome {
    switch PromptInput(command: line) {
    case .empty:
      return after(PracticeRun(workspace: workspace, bank: bank).next())
    case .question(.stop, _):
      return .leave
    case .command(.practise, let words) where words.isEmpty:
      return after(PracticeRun(workspace: workspace, bank: bank).next())
    case .command(let name, let words):
      let status = CommandDoor(workspace: workspace).run(name, words)
      if name == .course, status == .fine { showStart() }
      return .goOn
    case .question(let command, _):
      workspace.console.say(workspace.texts.help(command).capitalizedFirst + ".")
      return .goOn
    case .unknownCommand(let word):
      return unknown(word)
    case .other(let text):
      return unknown(text)
    }
  }

  private func after(_ departure: SessionPrompt.Departure?) -> Outcome {
    guard departure != .left else { return .leave }
    if departure != nil { workspace.console.show([""]) }
    showStart()
    return .goOn
  }

  private func unknown(_ text: String) -> Outcome {
    let word = text.split(separator: " ").first.map(String.init) ?? text
    workspace.console.say(
      workspace.texts.unknownCommand(word, meant: CommandWords.nearest(to: word)))
    return .goOn
  }
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
