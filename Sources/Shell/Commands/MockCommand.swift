import ArgumentParser
import Practice
import QuizModel
import Terminal

/// A mock exam: one of the course's own tests, or so many questions of some sections.
struct MockCommand: Command {
  static let name = CommandName.mock
  static let role: HelpRole? = .student

  @ArgumentParser.Argument var test: String?
  @ArgumentParser.Option var section: [String] = []
  @ArgumentParser.Option var count: Int?
  @ArgumentParser.Option var minutes: Int?
  @ArgumentParser.Flag var list = false
  @OptionGroup var common: CommonOptions

  mutating func validate() throws {
    if let count, !(1...200).contains(count) {
      throw ValidationError("The value '\(count)' is invalid for '--count' (1…200).")
    }
    if let minutes, !(1...600).contains(minutes) {
      throw ValidationError("The value '\(minutes)' is invalid for '--minutes' (1…600).")
    }
  }

  func run(in workspace: Workspace) throws(CommandFailure) -> ExitStatus {
    if test != nil, !section.isEmpty || count != nil {
      throw CommandFailure(.wrongUsage, workspace.texts.testIsFixed)
    }
    if common.json, !list { throw CommandFailure(.wrongUsage, workspace.texts.jsonUnknown) }
    let bank = try bank(in: workspace)
    if list {
      try showTests(of: bank.course, in: workspace.console)
      return .fine
    }
    let test = try namedTest(bank, workspace.texts)
    let run = PracticeRun(workspace: workspace, bank: bank)
    if asksNothingSpecial, run.resumeMock(test?.id) != nil { return .fine }
    _ = run.startMock(
      try blueprint(of: test, bank, workspace.texts), test: test,
      minutes: minutes ?? test?.minutes)
    return .fine
  }

  private func namedTest(_ bank: Bank, _ texts: any Texts) throws(CommandFailure) -> PracticeTest? {
    guard let test else { return nil }
    return try bank.test(named: test, texts: texts)
  }

  /// Then a mock exam of the same name that was left goes before a new one.
  private var asksNothingSpecial: Bool {
    section.isEmpty && count == nil && minutes == nil && common.seed == nil
  }

  private func blueprint(
    of test: PracticeTest?, _ bank: Bank, _ texts: any Texts
  ) throws(CommandFailure) -> Blueprint {
    if let test { return test.blueprint }
    var sections: [SectionID] = []
    for name in section { sections.append(try bank.section(named: name, texts: texts).id) }
    return Blueprint(
      cells: [.init(sections: sections, questions: count ?? MockDraw.defaultCount)])
  }

  private func showTests(of course: Course, in console: Console) throws(CommandFailure) {
    if common.json {
      try console.show(json: course.tests.map(TestResult.init))
      return
    }
    guard !course.tests.isEmpty else {
      console.say(console.texts.noTests)
      return
    }
    for test in course.tests {
      let size = console.texts.testLine(questions: test.blueprint.questions, minutes: test.minutes)
      console.show(
        TextWrapping.wrap(
          "\(test.title) (\(size))", width: console.width,
          firstIndent: "  " + test.id.text.padded(to: 18),
          nextIndent: String(repeating: " ", count: 20)))
    }
  }
}

private struct TestResult: Encodable {
  let id: String
  let title: String
  let questions: Int
  let minutes: Int?

  init(_ test: PracticeTest) {
    id = test.id.text
    title = test.title
    questions = test.blueprint.questions
    minutes = test.minutes
  }
}

extension Bank {
  fileprivate func test(
    named name: String, texts: any Texts
  ) throws(CommandFailure) -> PracticeTest {
    if let test = course.tests.first(where: { $0.id.text == name.lowercased() }) { return test }
    let known = course.tests.map { $0.id.text }
    let meant = NearestName.of(name, among: known)
    throw CommandFailure(
      .wrongUsage, texts.noTest(name.sanitizedLine, meant: meant, known: known))
  }
}
