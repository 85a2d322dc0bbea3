import QuizModel

extension Bank {
  /// What practice can ask: all but the retired questions and those kept for mock exams.
  public var practiceQuestions: [Question] {
    active.filter { $0.pool != .mock }
  }
}

extension Question {
  /// From 0 (easy) to 1 (hard); the middle where the author gave no estimate.
  var expectedDifficulty: Rational { difficulty ?? Rational(parts: 1, of: 2) }
}

/// Questions for one session, of which none gives another away and none is another's twin. It's
/// enough that one of the two names the other.
struct QuestionRow {
  private(set) var ids: [QuestionID] = []
  private var barred: Set<QuestionID> = []

  /// Takes the first `count` questions that fit.
  mutating func take(_ questions: [Question], atMost count: Int) {
    var left = count
    for question in questions where left > 0 && fits(question) {
      ids.append(question.id)
      barred.formUnion([question.id] + question.enemies + question.twins)
      left -= 1
    }
  }

  private func fits(_ question: Question) -> Bool {
    !barred.contains(question.id)
      && !(question.enemies + question.twins).contains { ids.contains($0) }
  }
}
