import Practice
import QuizModel

/// Starts sessions, or goes on with the one that was cut off.
struct PracticeRun {
  let workspace: Workspace
  let bank: Bank

  /// What bare Enter does: the open session, or a new one. `nil` when there's nothing to ask.
  func next() -> SessionPrompt.Departure? {
    resume() ?? start(scope: PracticePlan.Scope(), count: PracticePlan.defaultCount)
  }

  /// Goes on with the session that was left; `nil` when there's none.
  func resume() -> SessionPrompt.Departure? {
    let history = workspace.records.history(of: bank.course.id)
    guard let session = history.openSession else { return nil }
    workspace.console.say(
      workspace.texts.resumed(session.position + 1, of: session.start.questions.count))
    return ask(session)
  }

  func start(scope: PracticePlan.Scope, count: Int) -> SessionPrompt.Departure? {
    let history = workspace.records.history(of: bank.course.id)
    let questions = PracticePlan.questions(
      from: bank, history: history, scope: scope, count: count, today: workspace.today)
    return begin(SessionStart(mode: .practice, seed: workspace.makeSeed(), questions: questions))
  }

  // MARK: Mock exams

  /// Goes on with the mock exam that was left; `nil` when the session that was left is another.
  func resumeMock(_ test: TestID?) -> SessionPrompt.Departure? {
    let open = workspace.records.history(of: bank.course.id).openSession
    guard let open, open.isMock, open.start.test == test else { return nil }
    return resume()
  }

  func startMock(
    _ blueprint: Blueprint, test: PracticeTest?, minutes: Int?
  ) -> SessionPrompt.Departure? {
    let history = workspace.records.history(of: bank.course.id)
    let seed = workspace.makeSeed()
    let draw = seed.derived(for: "mock", test?.id.text ?? "")
    let questions = MockDraw.questions(of: blueprint, from: bank, history: history, seed: draw)
    let texts = workspace.texts
    if !questions.isEmpty {
      workspace.console.say(
        texts.mockStart(test?.title, questions: questions.count, minutes: minutes))
      if questions.count < blueprint.questions {
        workspace.console.say(texts.fewerQuestions(questions.count, of: blueprint.questions))
      }
    }
    return begin(
      SessionStart(
        mode: .mock, seed: seed, questions: questions, test: test?.id, minutes: minutes))
  }

  // MARK: Learning

  /// The guided way through a section.
  func learn(_ section: Section) -> SessionPrompt.Departure? {
    if GuidedPath.isTooLong(section.id, in: bank) {
      showParts(of: section)
      return nil
    }
    let history = workspace.records.history(of: bank.course.id)
    let questions = GuidedPath.questions(in: section.id, of: bank, history: history)
    guard !questions.isEmpty else {
      workspace.console.show(
        SectionScreen(section: section, course: bank.course).lines(workspace.console))
      return nil
    }
    return begin(
      SessionStart(
        mode: .learn, seed: workspace.makeSeed(), questions: questions, section: section.id))
  }

  /// A chapter is too much at once: its parts are shown, with the first to type.
  private func showParts(of section: Section) {
    let screen = SectionScreen(section: section, course: bank.course)
    workspace.console.show(screen.lines(workspace.console))
    let part = bank.course.sections.first { part in
      section.id.contains(part.id) && !GuidedPath.isTooLong(part.id, in: bank)
    }
    workspace.console.say(workspace.texts.learnAPart(part?.id ?? section.id))
  }

  private func begin(_ start: SessionStart) -> SessionPrompt.Departure? {
    guard !start.questions.isEmpty else {
      workspace.console.say(workspace.texts.nothingToPractise)
      return nil
    }
    let id = SessionID(workspace.makeID())
    _ = workspace.records.add(.sessionStarted(start), course: bank.course.id, session: id)
    return ask(PracticeSession(id: id, start: start))
  }

  private func ask(_ session: PracticeSession) -> SessionPrompt.Departure {
    let door = CommandDoor(workspace: workspace.with(open: OpenCourse(bank)))
    var prompt = SessionPrompt(workspace: workspace, bank: bank, session: session) { name, words in
      door.run(name, words)
    }
    return prompt.run()
  }
}
