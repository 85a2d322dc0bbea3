import Practice
import QuestionTypes
import QuizModel
import Terminal

/// Asks the questions of one session, one after the other.
///
/// All state is in the session, which follows from its records: what is typed is stored first and
/// shown afterwards.
struct SessionPrompt {
  /// How a session was left.
  enum Departure {
    /// All questions were answered or skipped.
    case finished
    /// By command; the session is over.
    case stopped
    /// By Ctrl-D, Ctrl-C twice or the end of the input; the session goes on another time.
    case left
  }

  let workspace: Workspace
  let bank: Bank
  let runCommand: (CommandName, [String]) -> Void
  private(set) var session: PracticeSession
  private let path: GuidedPath?
  private var shownAt: Int?
  /// A command word that was typed at a question with a typed answer; typed again, it's the answer.
  private var doubtfulWord: String?
  /// A response that was asked again because it's near a term; typed again, it's the answer.
  private var doubtfulTerm: String?
  private lazy var glossary = Glossary(bank)
  /// Commands are told once bare and once with the colon that typed answers need.
  private var shownCommandMarks: Set<String> = []

  init(
    workspace: Workspace, bank: Bank, session: PracticeSession,
    runCommand: @escaping (CommandName, [String]) -> Void
  ) {
    self.workspace = workspace
    self.bank = bank
    self.session = session
    self.runCommand = runCommand
    path = session.start.section.map {
      GuidedPath(section: $0, questions: session.start.questions, bank: bank)
    }
  }

  var console: Console { workspace.console }
  var texts: any Texts { workspace.texts }

  mutating func run() -> Departure {
    var departure = Departure.finished
    var next = Step.next
    while next == .next, let id = session.current {
      guard let question = bank.question(id).map({ drawn($0) }) else {
        console.say(texts.questionGone(id))
        record(.skip(id))
        continue
      }
      next = ask(question)
    }
    if session.isMock, next != .leave {
      leaveRestEmpty()
      next = judgeOpenAnswers()
    }
    switch next {
    case .stop: departure = .stopped
    case .leave: departure = .left
    case .next: showPieces(path?.piecesAfter ?? [])
    }
    finish(departure)
    return departure
  }

  /// What comes after a question or a pause.
  enum Step {
    case next
    case stop
    case leave
  }

  /// Stores an event of this session and takes it in.
  @discardableResult
  mutating func record(_ event: Event) -> Record {
    let record = workspace.records.add(event, course: bank.course.id, session: session.id)
    session.apply(record)
    return record
  }

  private func drawn(_ question: Question) -> Question {
    session.drawn(question, decimalMark: bank.decimalMark)
  }

  // MARK: Asking

  private mutating func ask(_ question: Question) -> Step {
    showPieces(path?.piecesBefore[session.position] ?? [])
    show(question)
    shownAt = workspace.clock.stopwatch()
    doubtfulWord = nil
    doubtfulTerm = nil
    if case .open(let key) = question.body.shape.key { return answerOpenly(question, key) }
    var typed = ""
    while true {
      switch nextLine(for: question, initialText: typed) {
      case .leave: return .leave
      case .resized(let text):
        typed = text
        show(question)
      case .text(let line):
        typed = ""
        if let step = take(line, at: question) { return step }
      }
    }
  }

  func nextLine(for question: Question, initialText: String) -> PromptEntry {
    workspace.lines.next(
      prompt: "> ", history: .responses, initialText: initialText,
      completions: PromptCompletion(bank: bank, texts: texts).atQuestion(
        question.body.shape.presentation, order: order(of: question)))
  }

  mutating func show(_ question: Question) {
    let place = (session.position + 1, session.start.questions.count)
    let screen = QuestionScreen(
      question: question, order: order(of: question),
      situation: question.caseID.flatMap { bank.situation($0) }, place: place)
    console.show([""] + screen.lines(console))
    let mark = screen.presentation.takesWords ? ":" : ""
    if workspace.lines.isInteractive, shownCommandMarks.insert(mark).inserted {
      let commands =
        session.isMock ? texts.commandsInMock(mark: mark) : texts.commandsAtQuestion(mark: mark)
      console.say(console.style.dim(commands))
    }
    if session.isMock { showTimeLeft() }
    for step in 1..<(session.hintsShown + 1) where step <= question.hints.count {
      showHint(step, of: question)
    }
  }

  func order(of question: Question) -> [OptionID] {
    session.order(of: question)
  }

  private func showPieces(_ pieces: [GuidedPath.Piece]) {
    for piece in pieces {
      guard let section = bank.section(piece.section) else { continue }
      let heading = texts.readFirst("\(section.id) \(section.title)")
      console.show(
        ["", console.style.bold(heading)]
          + MarkupLayout(console).lines(section.summary[piece.place]))
    }
  }

  // MARK: A line at a question

  /// `nil` asks again.
  private mutating func take(_ line: String, at question: Question) -> Step? {
    let presentation = question.body.shape.presentation
    switch PromptInput(line: line, to: presentation, shown: order(of: question)) {
    case .question(let command, let rest): return perform(command, rest, at: question)
    case .command(let name, let words):
      runDuringQuestion(name, words, at: question)
      return nil
    case .unknownCommand(let word):
      console.say(texts.unknownCommand(word, meant: CommandWords.nearest(to: word)))
      return nil
    case .empty, .other: return respond(line, to: question)
    }
  }

  mutating func perform(
    _ command: QuestionCommand, _ rest: String, at question: Question
  ) -> Step? {
    if session.isMock, Self.isBarredInMock(command) {
      console.say(texts.notInMock)
      return nil
    }
    switch command {
    case .hint: showHint(for: question)
    case .explain: return giveUp(question)
    case .skip:
      record(.skip(question.id))
      console.say(texts.skipped)
      return .next
    case .undo where session.isMock: return takeBack()
    case .undo: console.say(texts.undoTooLate)
    case .contest: console.say(texts.nothingToContest)
    case .flag: flag(question, remark: rest)
    case .stop: return .stop
    }
    return nil
  }

  private mutating func showHint(for question: Question) {
    let step = session.hintsShown + 1
    guard step <= question.hints.count else {
      console.say(texts.noMoreHints)
      return
    }
    record(.hint(question.id, step: step))
    showHint(step, of: question)
  }

  private func showHint(_ step: Int, of question: Question) {
    let lead = texts.hint(step, of: question.hints.count)
    console.show(MarkupLayout(console).lines(question.hints[step - 1], first: lead, next: "  "))
  }

  mutating func flag(_ question: Question, remark: String) {
    guard !remark.isEmpty else {
      console.say(texts.flagNeedsRemark)
      return
    }
    record(.flag(question.id, remark: remark))
    console.say(texts.flagged)
  }

  func runDuringQuestion(_ name: CommandName, _ words: [String], at question: Question) {
    console.show([""])
    if session.isMock, Self.isBarredInMock(name) {
      console.say(texts.notInMock)
      return
    }
    switch name {
    case .practise, .learn, .forget, .course: console.say(texts.sessionUnderWay)
    case .read where words.isEmpty: runCommand(.read, [question.section.text])
    default: runCommand(name, words)
    }
  }

  // MARK: Responding

  private mutating func respond(_ line: String, to question: Question) -> Step? {
    let presentation = question.body.shape.presentation
    let typed = TypedResponse(line, to: presentation)
    if isDoubtful(typed.text, presentation) {
      console.say(texts.commandOrAnswer(typed.text.sanitizedLine))
      return nil
    }
    do throws(Unreadable) {
      let isRepeated = doubtfulTerm == typed.text
      let response = try presentation.read(
        typed.text, shown: order(of: question), glossary: isRepeated ? nil : glossary)
      return mark(response, typed, of: question)
    } catch {
      if case .nearTerm = error { doubtfulTerm = typed.text }
      console.say(texts.unreadable(error))
      if !presentation.takesWords { sayMistypedCommand(typed.text) }
      return nil
    }
  }

  /// Asks whether a command was meant, where letters are to be typed. Two letters are near anything.
  private func sayMistypedCommand(_ text: String) {
    let word = text.prefix { !$0.isWhitespace }
    guard word.count > 2, let meant = CommandWords.nearest(to: String(word)) else { return }
    console.say(texts.orCommand(meant))
  }

  /// Whether a typed answer is also a command word, and wasn't typed twice.
  private mutating func isDoubtful(_ text: String, _ presentation: Presentation) -> Bool {
    let first = text.prefix { !$0.isWhitespace }
    guard presentation.takesWords, CommandWords.contains(String(first)), doubtfulWord != text
    else { return false }
    doubtfulWord = text
    return true
  }

  mutating func giveUp(_ question: Question) -> Step {
    mark(.unknown, TypedResponse("-", to: question.body.shape.presentation), of: question)
  }

  mutating func mark(
    _ response: Response, _ typed: TypedResponse, of question: Question
  ) -> Step {
    let order = order(of: question)
    let verdict = question.body.verdict(on: response) ?? Verdict(score: .zero, remarks: [])
    let isGivenUp = response == .unknown
    let attempt = Attempt(
      question: question.id, revision: question.revision, seed: session.start.seed, order: order,
      typed: typed.text, chosen: response.optionIDs, outcome: verdict.outcome,
      score: verdict.score, ruleVersion: type(of: question.body).ruleVersion,
      certainty: isGivenUp || session.isMock ? nil : typed.certainty, hints: session.hintsShown,
      isGivenUp: isGivenUp, confused: verdict.remarks.compactMap { $0.confuses },
      milliseconds: elapsed(), mode: session.start.mode)
    record(.attempt(attempt))
    if session.isMock { return .next }
    let feedback = FeedbackScreen(
      question: question, course: bank.course, order: order, typed: isGivenUp ? nil : typed.text,
      response: response, verdict: verdict, certainty: attempt.certainty)
    console.show([""] + feedback.lines(console))
    return pause(after: feedback)
  }

  private func elapsed() -> Int? {
    guard let shownAt, let now = workspace.clock.stopwatch() else { return nil }
    return max(0, now - shownAt)
  }
}
