import Grading
import QuizModel
import Terminal

/// Takes a group through an assignment at the prompt: part by part, in any order, until it's handed
/// in. All that's entered is in the draft before the next line is asked for.
struct WorkPrompt {
  let workspace: Workspace
  let draft: GroupDraft
  let handingIn: HandingIn
  /// By which data are drawn; by the group's name where none is given.
  let seed: Seed?

  /// Where to go next.
  enum Move: Equatable {
    case overview
    /// A place among the parts.
    case part(Int)
    case group
    /// Into a folder other than the usual one.
    case submit(folder: String?)
    case stop
  }

  var console: Console { workspace.console }
  var texts: any Texts { workspace.texts }
  var parts: [AssignmentPart] { draft.assignment.parts }

  func run(from start: Move = .overview) throws(CommandFailure) {
    var move = start
    while true {
      switch move {
      case .overview: move = overview()
      case .part(let place): move = ask(place)
      case .group: move = askGroup()
      case .submit(let folder):
        switch try handIn(into: folder) {
        case .done: return
        case .notYet: move = .overview
        case .stop: move = .stop
        }
      case .stop:
        console.say(texts.workKept)
        console.show(["  " + texts.goOn(draft)])
        return
      }
    }
  }

  // MARK: The overview

  private func overview() -> Move {
    showOverview()
    let next = draft.form.nextPart(after: nil)
    console.say(console.style.dim(texts.atOverview(next: next.map { $0 + 1 })))
    while true {
      switch ask(texts.workPrompt(draft.assignment.id), redraw: showOverview) {
      case .move(let move): return move
      case .empty, .next: return next.map { .part($0) } ?? .submit(folder: nil)
      case .back, .clear, .editor: console.say(texts.notHere)
      case .answer(let text):
        if let place = place(text) { return .part(place) }
        console.say(texts.noPart(text.sanitizedLine, count: parts.count))
      }
    }
  }

  private func showOverview() {
    console.show([""] + WorkOverview(form: draft.form).lines(console))
  }

  /// A part by its number from 1.
  private func place(_ text: String) -> Int? {
    Int(text.trimmingSpaces).flatMap { parts.indices.contains($0 - 1) ? $0 - 1 : nil }
  }

  // MARK: A part

  private func ask(_ place: Int) -> Move {
    let part = parts[place]
    show(place)
    switch part.content {
    case .data(let content): return askData(content, place)
    case .numbers(let content):
      return askCells(NumberCells(draft: draft, part: part, content: content), place)
    case .choices(let content):
      return askCells(ChoiceCells(draft: draft, part: part, content: content), place)
    case .list(let content): return askList(ListForm(content), place)
    case .text(let content): return askText(content, place)
    }
  }

  func show(_ place: Int) {
    console.show([""] + PartScreen(form: draft.form, place: place).lines(console))
  }

  /// The part before this one, or the overview.
  func before(_ place: Int) -> Move { place > 0 ? .part(place - 1) : .overview }

  /// The part after this one, or the overview; says first what's still to be seen to in this one.
  func after(_ place: Int) -> Move {
    let form = draft.form.form(of: parts[place])
    console.say(texts.partDone(place + 1, form, parts[place].kind))
    showRemarks(of: form)
    return place + 1 < parts.count ? .part(place + 1) : .overview
  }

  func showRemarks(of form: PartForm) {
    console.show(PartScreen.remarkLines(form, of: draft.assignment, console))
  }

  /// Keeps a response, or says why it can't be kept.
  @discardableResult
  func keep(_ response: PartResponse?, at place: Int) -> Bool {
    do throws(SavingFailure) {
      try draft.answer(parts[place], response)
      return true
    } catch {
      console.say(texts.notKept(error))
      return false
    }
  }
}

// MARK: Lines

extension WorkPrompt {
  /// What a line turned out to be.
  enum Reply {
    case answer(String)
    case empty
    /// One step back.
    case back
    /// On to the next part.
    case next
    /// What is to be cleared, as typed.
    case clear(String)
    case editor
    case move(Move)
  }

  /// What is asked, for help and Tab.
  struct Request {
    var takesWords = false
    var initial = ""
    var help: String?
    var completions: (CompletionContext) -> [Completion] = { _ in [] }
  }

  /// Asks until there's something to act upon. `redraw` shows the screen again for another width.
  func ask(
    _ prompt: String, _ request: Request = Request(), redraw: () -> Void = {}
  ) -> Reply {
    var initial = request.initial
    var doubtful: String?
    while true {
      let entry = workspace.lines.next(
        prompt: shortPrompt(prompt), history: .none, initialText: initial,
        completions: completions(request))
      switch entry {
      case .leave: return .move(.stop)
      case .resized(let text):
        redraw()
        initial = text
      case .text(let line):
        initial = request.initial
        let word = line.trimmingSpaces
        if isDoubtful(word, request), doubtful != word {
          doubtful = word
          console.say(texts.commandOrAnswer(word.sanitizedForMessage))
        } else if let reply = reply(to: line, request) {
          return reply
        }
      }
    }
  }

  /// Whether words that are asked for are also the word of a command. From a pipe it's an answer.
  private func isDoubtful(_ word: String, _ request: Request) -> Bool {
    request.takesWords && word != "?" && workspace.lines.isInteractive
      && WorkCommand(word: word) != nil
  }

  /// A long question stands on lines of its own.
  private func shortPrompt(_ prompt: String) -> String {
    guard displayWidth(of: prompt) > console.width * 2 / 3 else { return prompt }
    if workspace.lines.isInteractive { console.say(prompt) }
    return "> "
  }

  private func reply(to line: String, _ request: Request) -> Reply? {
    switch WorkInput(line, takesWords: request.takesWords) {
    case .empty: return .empty
    case .editor: return .editor
    case .answer(let text): return .answer(text.withoutControls)
    case .unknown(let word):
      console.say(texts.unknownWord(word.sanitizedLine, meant: WorkCommand.nearest(to: word)))
      return nil
    case .command(let command, let rest): return reply(to: command, rest, request)
    }
  }

  private func reply(to command: WorkCommand, _ rest: String, _ request: Request) -> Reply? {
    switch command {
    case .overview: return .move(.overview)
    case .back: return .back
    case .next: return .next
    case .clear: return .clear(rest)
    case .group: return .move(.group)
    case .submit: return .move(.submit(folder: rest.isEmpty ? nil : workspace.path(typed: rest)))
    case .stop: return .move(.stop)
    case .help:
      if let help = request.help { console.say(help) }
      showCommands(mark: request.takesWords ? ":" : "")
      return nil
    case .part:
      if let place = Int(rest), parts.indices.contains(place - 1) {
        return .move(.part(place - 1))
      }
      console.say(texts.noPart(rest.sanitizedLine, count: parts.count))
      return nil
    }
  }

  private func showCommands(mark: String) {
    let words = WorkCommand.allCases.map { command in
      (command == .help ? "" : mark) + command.word(in: texts.language)
    }
    let width = (words.map { $0.count }.max() ?? 0) + 2
    console.say(texts.workCommandsHeading)
    for (word, command) in zip(words, WorkCommand.allCases) {
      console.show(
        TextWrapping.wrap(
          texts.help(command), width: console.width, firstIndent: "  " + word.padded(to: width),
          nextIndent: String(repeating: " ", count: width + 2)))
    }
  }

  /// Commands, with a colon where words can be an answer, and what the request offers.
  private func completions(_ request: Request) -> (CompletionContext) -> [Completion] {
    let language = texts.language
    let notes = WorkCommand.allCases.map { ($0.word(in: language), texts.help($0)) }
    let numbers = parts.enumerated().map { Completion("\($0.offset + 1)", note: $0.element.title) }
    return { context in
      let before = String(context.precedingText).trimmingSpaces
      let bareBefore = before.hasPrefix(":") ? String(before.dropFirst()) : before
      if WorkCommand(word: bareBefore) == .part, !request.takesWords || before.hasPrefix(":") {
        return numbers.filter { $0.text.hasPrefix(context.word) }
      }
      var candidates = request.completions(context)
      if before.isEmpty {
        let mark = request.takesWords || context.word.hasPrefix(":") ? ":" : ""
        candidates += notes.map { Completion(mark + $0.0, note: $0.1) }
          .filter { $0.text.hasPrefix(context.word) }
      }
      return candidates
    }
  }
}
