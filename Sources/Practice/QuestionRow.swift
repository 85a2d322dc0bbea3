import QuizModel

extension QuestionOutline {
  /// From 0 (easy) to 1 (hard); the middle where the author gave no estimate.
  var expectedDifficulty: Rational { difficulty ?? Rational(parts: 1, of: 2) }
}

/// Questions for one session, of which none gives another away and none is another's twin. It's
/// enough that one of the two names the other.
///
/// Questions of one case stand together, in the order of the bank, at the place of the first that was
/// taken: the situation is read once.
struct QuestionRow {
  private var questions: [QuestionOutline] = []
  private var barred: Set<QuestionID> = []

  /// Takes the first `count` questions that fit.
  mutating func take(_ candidates: [QuestionOutline], atMost count: Int) {
    var left = count
    for question in candidates where left > 0 && fits(question) {
      questions.append(question)
      barred.formUnion([question.id] + question.enemies + question.twins)
      left -= 1
    }
  }

  private func fits(_ question: QuestionOutline) -> Bool {
    !barred.contains(question.id)
      && !(question.enemies + question.twins).contains { id in
        questions.contains { $0.id == id }
      }
  }

  func ids(in bank: Bank) -> [QuestionID] {
    var shown: Set<CaseID> = []
    return questions.flatMap { question -> [QuestionID] in
      guard let caseID = question.caseID else { return [question.id] }
      guard shown.insert(caseID).inserted else { return [] }
      return questions.filter { $0.caseID == caseID }.map { $0.id }
        .sorted { bank.place(of: $0) ?? .max < bank.place(of: $1) ?? .max }
    }
  }
}
