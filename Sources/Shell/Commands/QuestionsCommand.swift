import ArgumentParser
import CourseFiles
import QuestionTypes
import QuizModel
import Terminal

struct QuestionsCommand: Command {
  static let name = CommandName.questions
  static let role: HelpRole? = .teacher

  @ArgumentParser.Option var section: [String] = []
  @ArgumentParser.Option var type: String?
  @ArgumentParser.Option var uses: String?
  @OptionGroup var common: CommonOptions

  func run(in workspace: Workspace) throws(CommandFailure) -> ExitStatus {
    let bank = try bank(in: workspace)
    let use = try uses.map { (name) throws(CommandFailure) in
      try tested(name, in: bank, workspace)
    }
    let questions = try chosen(from: bank, workspace.texts).filter { use?.isTested(by: $0) ?? true }
    if common.json {
      try workspace.console.show(json: questions.map { QuestionJSON($0, bank) })
    } else {
      if let use { workspace.console.say(use.heading(workspace.texts)) }
      if let use, questions.isEmpty {
        workspace.console.say(workspace.texts.nothingTests(use.id))
        return .fine
      }
      workspace.console.show(questions.flatMap { Self.row($0, workspace.console) })
      workspace.console.say(workspace.texts.questionCount(questions.count))
    }
    return .fine
  }

  /// Who practises needs no fact list, so it's read for a name that no goal has.
  private func tested(
    _ name: String, in bank: Bank, _ workspace: Workspace
  ) throws(CommandFailure) -> TestedThing {
    if let goal = bank.goal(GoalID(name.lowercased())) { return .goal(goal) }
    let facts = try workspace.wholeCourse(common.course).bank?.facts ?? []
    if let fact = facts.first(where: { $0.id.text == name.lowercased() }) { return .fact(fact) }
    let known = bank.course.goals.map { $0.id.text } + facts.map { $0.id.text }
    let meant = NearestName.of(name, among: known)
    throw CommandFailure(.wrongUsage, workspace.texts.noUse(name.sanitizedLine, meant: meant))
  }

  private func chosen(from bank: Bank, _ texts: any Texts) throws(CommandFailure) -> [Question] {
    var sections: [SectionID] = []
    for name in section {
      sections.append(try bank.section(named: name, texts: texts).id)
    }
    if let type, !QuestionTypes.names.contains(type) {
      let known = QuestionTypes.names
      let message = texts.noType(
        type.sanitizedLine, known: known, meant: NearestName.of(type, among: known))
      throw CommandFailure(.wrongUsage, message)
    }
    return bank.questions.filter { question in
      (sections.isEmpty || sections.contains { $0.contains(question.section) })
        && (type == nil || question.typeName == type)
    }
  }

  private static func row(_ question: Question, _ console: Console) -> [String] {
    let prompt = question.prompt.plain.split(separator: "\n").joined(separator: " ")
    let lead = "\(question.id)  \(question.typeName)  \(question.section)  "
    return [lead.trimmingTrailingSpaces, "  " + truncated(prompt, toWidth: console.width - 2)]
  }
}

/// A goal or a fact, and what tests it.
private enum TestedThing {
  case goal(LearningGoal)
  case fact(Fact)

  var id: String {
    switch self {
    case .goal(let goal): goal.id.text
    case .fact(let fact): fact.id.text
    }
  }

  func heading(_ texts: any Texts) -> String {
    switch self {
    case .goal(let goal): texts.usesOf(id, goal.title.sanitizedLine)
    case .fact(let fact): texts.usesOf(id, fact.text.sanitizedLine)
    }
  }

  func isTested(by question: Question) -> Bool {
    switch self {
    case .goal(let goal): question.goals.contains(goal.id)
    case .fact(let fact): question.facts.contains(fact.id)
    }
  }
}

/// A question with its key, for scripts.
struct QuestionJSON: Encodable {
  struct OptionJSON: Encodable {
    let id: String
    let text: String
    let correct: Bool
    let feedback: OrNull<String>
  }

  struct Item: Encodable {
    let id: String
    let text: String

    init(_ option: QuizModel.Option) {
      (id, text) = (option.id.text, option.text.plain)
    }
  }

  struct Group: Encodable {
    let id: String
    let letter: String
    let text: String
  }

  let id: String
  let type: String
  let shape: String
  let course: String
  let section: String
  let goals: [String]
  let facts: [String]
  let bloom: String
  let points: Int
  let seconds: OrNull<Int>
  let difficulty: OrNull<Double>
  let guess: Double
  let pool: String
  let status: String
  let twins: [String]
  let enemies: [String]
  let `case`: OrNull<String>
  let prompt: String
  let options: [OptionJSON]
  let left: [Item]
  let right: [Item]
  let groups: [Group]
  /// Where each left side or element belongs, the right order, or what fills each gap.
  let key: [String: String]
  let accepted: [String]
  let answer: OrNull<String>
  let explanation: OrNull<String>
  let hints: [String]
  let source: OrNull<String>

  /// A calculated question is given with the numbers of a fixed draw.
  init(_ written: Question, _ bank: Bank) {
    let course = bank.course
    let question = written.drawn(with: Seed(0), decimalMark: bank.decimalMark)
    let body = question.body.shape
    id = question.id.text
    type = written.typeName
    shape = body.presentation.shapeName
    self.course = course.id.text
    section = question.section.text
    goals = question.goals.map { $0.text }
    facts = question.facts.map { $0.text }
    bloom = question.bloom.rawValue
    points = question.points
    seconds = OrNull(question.seconds)
    difficulty = OrNull(question.difficulty?.doubleValue)
    guess = question.body.guessScore.doubleValue
    pool = question.pool.rawValue
    status = question.status.rawValue
    twins = question.twins.map { $0.text }
    enemies = question.enemies.map { $0.text }
    self.case = OrNull(question.caseID?.text)
    prompt = question.prompt.plain
    options = Self.options(body)
    (left, right, groups) = Self.lists(body.presentation)
    key = Self.elementKey(body.key)
    (accepted, answer) = Self.typedKey(body.key)
    explanation = OrNull(question.explanation?.plain)
    hints = question.hints.map { $0.plain }
    source = OrNull(Self.source(question, course))
  }

  private static func options(_ shape: QuestionShape) -> [OptionJSON] {
    let keys: [OptionKey] =
      switch shape.key {
      case .singleChoice(let keys), .multipleChoice(let keys): keys
      default: []
      }
    return zip(shape.presentation.choices?.options ?? [], keys).map { option, key in
      OptionJSON(
        id: option.id.text, text: option.text.plain, correct: key.isCorrect,
        feedback: OrNull(key.feedback?.plain))
    }
  }

  private static func lists(
    _ presentation: Presentation
  ) -> (left: [Item], right: [Item], groups: [Group]) {
    switch presentation {
    case .matching(let lists): (lists.left.map(Item.init), lists.right.map(Item.init), [])
    case .ordering(let elements):
      (elements.sorted { $0.id < $1.id }.map(Item.init), [], [])
    case .classification(let lists):
      (
        lists.elements.map(Item.init), [],
        lists.groups.map {
          Group(id: $0.id.text, letter: String($0.letter), text: $0.text.plain)
        }
      )
    default: ([], [], [])
    }
  }

  private static func elementKey(_ key: Key) -> [String: String] {
    let pairs: [(String, String)] =
      switch key {
      case .matching(let keys), .classification(let keys):
        keys.map { ($0.id.text, $0.target.text) }
      case .ordering(let keys): keys.enumerated().map { ($1.id.text, "\($0 + 1)") }
      case .gaps(let keys): keys.map { ($0.id.text, $0.key.accepted.first ?? "") }
      default: []
      }
    return Dictionary(pairs) { first, _ in first }
  }

  private static func typedKey(_ key: Key) -> (accepted: [String], answer: OrNull<String>) {
    switch key {
    case .text(let key): (key.accepted, OrNull(key.accepted.first))
    case .number(let key): ([], OrNull(key.answer.shortText()))
    default: ([], OrNull(nil))
    }
  }

  private static func source(_ question: Question, _ course: Course) -> String? {
    question.source.map { source in
      let title = course.documents.first { $0.id == source.document }?.title
      return "\(title ?? source.document.text), \(source.place)"
    }
  }
}
