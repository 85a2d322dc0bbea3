import ArgumentParser
import Authoring
import CourseFiles
import QuestionTypes
import QuizModel

/// Makes something for an author to fill in: a question in a bank, or a whole small course.
struct DraftCommand: Command {
  static let name = CommandName.draft
  static let role: HelpRole? = .teacher

  @ArgumentParser.Argument var type: String?
  @ArgumentParser.Argument var courseName: String?
  @ArgumentParser.Option var bank: String?
  @ArgumentParser.Option var section: String?
  @ArgumentParser.Option var goal: String?
  @ArgumentParser.Option var fact: String?
  @ArgumentParser.Flag var edit = false
  @ArgumentParser.Option var title: String?
  @ArgumentParser.Option(name: .customLong("in")) var folder: String?
  @OptionGroup var common: CommonOptions

  private static let courseWords = ["course", "cursus"]

  func run(in workspace: Workspace) throws(CommandFailure) -> ExitStatus {
    let texts = workspace.texts
    guard let type else {
      let types = QuestionTypes.all.map { ($0.name, $0.template.purpose[texts.language]) }
      throw CommandFailure(.wrongUsage, texts.chooseType(types))
    }
    if Self.courseWords.contains(type.lowercased()) {
      let foreign = [("--bank", bank), ("--section", section), ("--goal", goal), ("--fact", fact)]
      try refuse(foreign, texts)
      return try draftCourse(workspace)
    }
    try refuse([("--title", title), ("--in", folder), (courseName ?? "", courseName)], texts)
    return try draftQuestion(try Self.type(named: type, texts), workspace)
  }

  /// Options of the other kind of draft.
  private func refuse(
    _ options: [(name: String, value: String?)], _ texts: any Texts
  ) throws(CommandFailure) {
    guard let option = options.first(where: { $0.value != nil }) else { return }
    throw CommandFailure(.wrongUsage, texts.wrongUsage(Self.name, .tooMany([option.name])))
  }

  private static func type(
    named name: String, _ texts: any Texts
  ) throws(CommandFailure) -> any QuestionType.Type {
    let lowercased = name.lowercased()
    if let type = QuestionTypes.all.first(where: { $0.name.lowercased() == lowercased }) {
      return type
    }
    let names = QuestionTypes.names + [courseWords[0]]
    let meant = NearestName.of(name, among: names)
    throw CommandFailure(
      .wrongUsage, texts.noType(name.sanitizedLine, known: names, meant: meant))
  }

  // MARK: A question

  private func draftQuestion(
    _ type: any QuestionType.Type, _ workspace: Workspace
  ) throws(CommandFailure) -> ExitStatus {
    let texts = workspace.texts
    guard let bank else {
      let example = workspace.someBank ?? "courses/…/banks/1.json"
      throw CommandFailure(.wrongUsage, texts.bankNeeded(type.name, example: example.sanitizedLine))
    }
    let file = try drafting(texts) { () throws(DraftFailure) in try BankFile(bank) }
    let topic = try topic(in: file.bank, texts)
    let drafted = try drafting(texts) { () throws(DraftFailure) in
      try file.addQuestion(type, section: topic.section, goal: topic.goal, fact: topic.fact)
    }
    let report = DraftReport(drafted, in: file)
    if common.json {
      try workspace.console.show(json: report.json)
    } else {
      report.show(in: workspace)
    }
    if edit, !workspace.editFile(drafted.place.file, drafted.place.line) {
      workspace.console.warn(texts.noEditor)
    }
    return .fine
  }

  /// What the author asked for, which must be there.
  private func topic(
    in bank: Bank, _ texts: any Texts
  ) throws(CommandFailure) -> (section: SectionID?, goal: GoalID?, fact: Fact?) {
    var topic: (section: SectionID?, goal: GoalID?, fact: Fact?)
    if let section { topic.section = try bank.section(named: section, texts: texts).id }
    if let goal { topic.goal = try bank.goal(named: goal, texts: texts).id }
    if let fact { topic.fact = try bank.fact(named: fact, texts: texts) }
    return topic
  }

  func drafting<Value>(
    _ texts: any Texts, _ work: () throws(DraftFailure) -> Value
  ) throws(CommandFailure) -> Value {
    do {
      return try work()
    } catch {
      throw CommandFailure(error.status, texts.draftFailure(error))
    }
  }
}

extension DraftFailure {
  var status: ExitStatus {
    switch self {
    case .noCourse: .noSuchFile
    case .noBankName, .neverAsked, .insideCourse: .wrongUsage
    case .brokenCourse, .noSections, .unreadableBank: .unreadableData
    case .notWritten, .courseExists, .folderNotMade: .cannotWrite
    }
  }
}

extension Workspace {
  /// A bank to give as an example.
  fileprivate var someBank: String? {
    courses.found().lazy.compactMap { course in
      LoadedCourse.files(in: course.folder).first { $0.hasPrefix(course.folder + "/banks/") }
    }.first
  }
}
