import QuestionTypes
import QuizModel

extension Bank {
  /// A course of these parts; sections and goals that only a question names are added in the order
  /// in which they're met.
  public static func sample(
    sections: [Section] = [], goals: [LearningGoal] = [], questions: [Question] = []
  ) -> Bank {
    var (sections, goals) = (sections, goals)
    for question in questions {
      if !sections.contains(where: { $0.id == question.section }) {
        sections.append(.sample(question.section))
      }
      for goal in question.goals where !goals.contains(where: { $0.id == goal }) {
        goals.append(.sample(goal, section: question.section))
      }
    }
    let course = Course(
      id: "sample", title: "Sample", language: "nl", covers: RichText(plain: "All."),
      lacks: RichText(plain: ""), documents: [], sections: sections, goals: goals)
    return Bank(course: course, facts: [], questions: questions)
  }
}

extension Section {
  public static func sample(_ id: SectionID, summary: [String] = []) -> Section {
    Section(
      id: id, title: "Section \(id)", summary: summary.map { RichText(plain: $0) }, keyTerms: [])
  }
}

extension LearningGoal {
  public static func sample(_ id: GoalID, section: SectionID = "1") -> LearningGoal {
    LearningGoal(
      id: id, title: "Goal \(id)", section: section, bloom: .understand, mastered: "You can.",
      requires: [], confusedWith: [])
  }
}

extension Question {
  /// A single choice of four: `right`, `wrong-1`, `wrong-2` and `wrong-3`.
  public static func sample(
    _ id: QuestionID, section: SectionID = "1", goals: [GoalID] = ["g1"],
    bloom: BloomLevel = .understand, prompt: String = "Which?", explanation: String? = nil,
    points: Int = 1, seconds: Int? = nil, difficulty: Rational? = nil, pool: Pool = .practice,
    twins: [QuestionID] = [], enemies: [QuestionID] = [], status: Status = .approved,
    body: any QuestionType = SingleChoiceQuestion.sample
  ) -> Question {
    let outline = QuestionOutline(
      id: id, type: type(of: body).name, section: section, goals: goals, facts: [], bloom: bloom,
      points: points, seconds: seconds, difficulty: difficulty, pool: pool, twins: twins,
      enemies: enemies, caseID: nil, status: status, revision: "1")
    return Question(
      outline, prompt: RichText(plain: prompt), body: body, hints: [],
      explanation: explanation.map { RichText(plain: $0) }, source: nil, author: nil, reviewer: nil)
  }
}

extension SingleChoiceQuestion {
  public static var sample: SingleChoiceQuestion {
    let ids: [OptionID] = ["right", "wrong-1", "wrong-2", "wrong-3"]
    let options = ids.map { Option(id: $0, text: RichText(plain: $0.text)) }
    let keys = ids.map {
      OptionKey(
        id: $0, isCorrect: $0 == "right", feedback: RichText(plain: "Since."), confuses: nil)
    }
    let shape = QuestionShape(
      presentation: .singleChoice(Choices(options: options, isOrderFixed: false)),
      key: .singleChoice(keys))
    guard let question = SingleChoiceQuestion(shape: shape) else {
      preconditionFailure("one of the sample's options is right")
    }
    return question
  }
}
