import QuizModel

/// When a question comes back.
///
/// A mistake comes back the next day. A right answer comes back after 1, 3, 7, 16, 35 and then 70
/// days, a step further each time in a row; a right answer that was unsure repeats its step, and a
/// second right answer on the same day counts once. Gaps that grow and a new look before a week is
/// over follow Cepeda et al. (2008); the rule is simple on purpose.
public enum RepetitionRule {
  public static let gaps = [1, 3, 7, 16, 35, 70]

  /// The day on which a question is due; `nil` when it was never answered.
  public static func due(after attempts: [PastAttempt]) -> Day? {
    guard let last = attempts.last else { return nil }
    return last.time.day + gaps[step(after: attempts)]
  }

  private static func step(after attempts: [PastAttempt]) -> Int {
    var step = -1
    var lastRight: Day?
    for past in attempts {
      if past.isMistake {
        step = -1
        lastRight = nil
      } else if past.time.day != lastRight {
        step += past.attempt.certainty == .unsure && step >= 0 ? 0 : 1
        lastRight = past.time.day
      }
    }
    return min(max(step, 0), gaps.count - 1)
  }
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
