import QuizModel

/// The questions of one mock exam, drawn from a blueprint.
///
/// Each cell draws by chance, from what the learner never answered before the rest: a test measures
/// what was learnt, not which questions are remembered. Twins and questions that give each other
/// away are never drawn together; questions of one case stand together.
public enum MockDraw {
  /// How many questions a mock exam without a name has.
  public static let defaultCount = 20

  /// In the order of the cells; fewer than the blueprint says where the bank has no more.
  public static func questions(
    of blueprint: Blueprint, from bank: Bank, history: LearningHistory, seed: Seed
  ) -> [QuestionID] {
    var generator = seed.generator
    var row = QuestionRow()
    for cell in blueprint.cells {
      let drawn = generator.shuffled(bank.outlines.filter(cell.admits))
      let new = drawn.filter { history.latest(at: $0.id) == nil }
      let seen = drawn.filter { history.latest(at: $0.id) != nil }
      row.take(new + seen, atMost: cell.questions)
    }
    return row.ids(in: bank)
  }
}
