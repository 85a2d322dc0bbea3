import QuizModel

/// When a question comes back.
///
/// A mistake comes back the next day. A right answer comes back after 1, 3, 7, 16, 35 and then 70
/// days, a step further each time in a row; one that was unsure or took a hint repeats its step.
/// A right answer before the question is due changes nothing: what is asked again while it's fresh
/// says little of what will stay. Gaps that grow and a new look before a week is over follow
/// Cepeda et al. (2008); the rule is simple on purpose.
public enum RepetitionRule {
  public static let gaps = [1, 3, 7, 16, 35, 70]

  /// The day on which a question is due; `nil` when it was never answered.
  public static func due(after attempts: [PastAttempt]) -> Day? {
    var due: Day?
    /// How far the right answers since the last mistake have come.
    var step: Int?
    for past in attempts {
      if past.isMistake {
        step = nil
      } else if let reached = step, let due {
        if past.time.day < due { continue }
        step = past.isHesitant ? reached : min(reached + 1, gaps.count - 1)
      } else {
        step = 0
      }
      due = past.time.day + gaps[step ?? 0]
    }
    return due
  }
}

extension PastAttempt {
  fileprivate var isHesitant: Bool { attempt.certainty == .unsure || attempt.hints > 0 }
}

extension LearningHistory {
  /// The day on which a question comes back; `nil` when it was never answered.
  public func due(_ question: QuestionID) -> Day? {
    RepetitionRule.due(after: attempts(at: question))
  }

  public func isDue(_ question: QuestionID, on day: Day) -> Bool {
    due(question).map { $0 <= day } ?? false
  }
}
