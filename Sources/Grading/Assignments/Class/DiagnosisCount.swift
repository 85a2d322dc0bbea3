import QuizModel

/// How often a known mistake was made in a class.
public struct DiagnosisCount: Equatable, Sendable {
  public let assignment: AssignmentID
  public let diagnosis: Diagnosis
  /// Groups that made it at least once.
  public let groups: Int
  /// Answers in which it was made.
  public let answers: Int

  /// The most frequent first.
  static func all(in submissions: [HandedInWork]) -> [DiagnosisCount] {
    struct Key: Hashable {
      let assignment: AssignmentID
      let diagnosis: Diagnosis
    }
    var counts: [Key: (groups: Int, answers: Int)] = [:]
    for submission in submissions {
      var own: [Diagnosis: Int] = [:]
      for part in submission.marked.parts {
        for cell in part.cells {
          if let diagnosis = cell.diagnosis { own[diagnosis, default: 0] += 1 }
        }
      }
      for (diagnosis, answers) in own {
        let key = Key(assignment: submission.assignment, diagnosis: diagnosis)
        let before = counts[key] ?? (0, 0)
        counts[key] = (before.groups + 1, before.answers + answers)
      }
    }
    return counts.map { key, count in
      DiagnosisCount(
        assignment: key.assignment, diagnosis: key.diagnosis, groups: count.groups,
        answers: count.answers)
    }.sorted { left, right in
      (right.groups, right.answers, left.assignment.text, left.diagnosis.name)
        < (left.groups, left.answers, right.assignment.text, right.diagnosis.name)
    }
  }
}
