import QuizModel

/// Marks a text by a teacher's levels. What the group thinks of it itself is told, never counted.
struct TextMarking {
  private let part: AssignmentPart
  private let content: TextPart

  init(_ part: AssignmentPart, _ content: TextPart) {
    self.part = part
    self.content = content
  }

  func marked(_ work: GroupWork, teacher: [CriterionID: LevelID]) -> MarkedPart {
    var marked = MarkedPart(part)
    let isLost = work.unreadable.contains(part.id)
    guard case .text(let given) = work.submission.responses[part.id], given.text.wordCount > 0
    else {
      marked.points = .zero
      marked.verdict = isLost ? .unreadable : .wrong
      marked.feedback = [isLost ? .partUnreadable : .notAnswered]
      return marked
    }
    marked.selfPoints = content.rubric.points(given.selfMarks)
    marked.points = content.rubric.points(teacher)
    marked.verdict = marked.points.map { points in
      points == marked.of ? .correct : points == .zero ? .wrong : .partial
    }
    marked.feedback = length(given.text.wordCount) + levels(teacher)
    if let own = marked.selfPoints, let points = marked.points, own != points {
      let (own, points) = (NumberWords.whole(own), NumberWords.whole(points))
      marked.attention.append(
        Message(
          nl: "De groep gaf zichzelf \(own.dutch), de docent \(points.dutch).",
          en: "The group gave itself \(own.english), the teacher \(points.english)."))
    }
    return marked
  }

  private func length(_ words: Int) -> [Message] {
    if let minimum = content.minimumWords, words < minimum {
      return [
        Message(
          nl: "De tekst heeft \(words) woorden; gevraagd zijn er minstens \(minimum).",
          en: "The text has \(words) words; at least \(minimum) are asked.")
      ]
    }
    if let maximum = content.maximumWords, words > maximum {
      return [
        Message(
          nl: "De tekst heeft \(words) woorden; gevraagd zijn er hoogstens \(maximum).",
          en: "The text has \(words) words; at most \(maximum) are asked.")
      ]
    }
    return []
  }

  /// What the teacher's levels say.
  private func levels(_ teacher: [CriterionID: LevelID]) -> [Message] {
    content.rubric.criteria.compactMap { criterion in
      criterion.level(teacher[criterion.id]).map { level in
        let text = "\(criterion.title): \(level.text)"
        return Message(nl: text, en: text)
      }
    }
  }
}

extension Rubric {
  /// The points of a level on each criterion; none where a knock-out criterion is at its lowest.
  /// `nil` unless every criterion has one of its levels.
  public func points(_ marks: [CriterionID: LevelID]) -> Rational? {
    var sum = Rational.zero
    var isOut = false
    for criterion in criteria {
      guard let level = criterion.level(marks[criterion.id]),
        let next = sum.adding(level.points)
      else { return nil }
      sum = next
      isOut = isOut || criterion.isKnockOut && level.id == criterion.levels.first?.id
    }
    return isOut ? .zero : sum
  }
}

extension Rubric.Criterion {
  func level(_ id: LevelID?) -> Rubric.Level? {
    id.flatMap { id in levels.first { $0.id == id } }
  }
}
