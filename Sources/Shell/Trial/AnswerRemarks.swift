import QuestionTypes
import QuizModel

/// All that a question says of responses, whichever is given: of every option or part, and of each
/// wrong answer that its author saw coming.
struct AnswerRemarks {
  let question: Question
  let bank: Bank
  /// As shown.
  let order: [OptionID]
  let texts: any Texts

  private var shape: QuestionShape { question.body.shape }

  /// One row each, in the order of the screen.
  var rows: [RichText] {
    switch (shape.presentation, shape.key) {
    case (_, .singleChoice(let keys)), (_, .multipleChoice(let keys)): options(keys)
    case (_, .text(let key)):
      [label(texts.elementRight, key.accepted.joined(separator: ", "))]
        + anticipated(key.anticipated) { texts.quoted($0) }
    case (.number(let field), .number(let key)): number(key, field)
    case (.gaps(let text), .gaps(let keys)): gaps(text, keys)
    case (_, .open(let key)): open(key)
    default: elements
    }
  }

  private func label(_ label: String, _ text: String) -> RichText {
    RichText(plain: "\(label): \(text)")
  }

  private func mixUp(_ goal: GoalID?) -> RichText? {
    goal.map { RichText(plain: "(\(texts.mixesUp(bank.goal($0)?.title ?? $0.text)))") }
  }

  private func options(_ keys: [OptionKey]) -> [RichText] {
    guard let choices = shape.presentation.choices else { return [] }
    return choices.inOrder(order).enumerated().compactMap { place, option in
      guard let key = keys.first(where: { $0.id == option.id }) else { return nil }
      let letter = choices.naming == .letters ? "\(LetterReading.letter(place)). " : ""
      let name = letter + option.text.plain
      return label(key.isCorrect ? texts.elementRight : texts.elementWrong, name.endingWithPoint)
        .followed(by: key.feedback).followed(by: mixUp(key.confuses))
    }
  }

  private func anticipated<Value>(
    _ answers: [AnticipatedAnswer<Value>], at gap: String = "", _ text: (Value) -> String
  ) -> [RichText] {
    answers.map { answer in
      let values = answer.values.map(text).joined(separator: ", ")
      return label(texts.elementWrong, (gap + values).endingWithPoint)
        .followed(by: answer.feedback).followed(by: mixUp(answer.confuses))
    }
  }

  private func number(_ key: NumberKey, _ field: NumberField) -> [RichText] {
    let margin = key.tolerance > field.halfUnit ? " (± \(texts.exact(key.tolerance)))" : ""
    return [label(texts.elementRight, field.text(key.answer, texts) + margin)]
      + anticipated(key.anticipated) { field.text($0, texts) }
  }

  private func gaps(_ text: GapText, _ keys: [GapKey]) -> [RichText] {
    zip(elements, keys).enumerated().flatMap { place, pair in
      let gap = "(\(place + 1)) "
      let others = pair.1.key.accepted.dropFirst()
      let also =
        others.isEmpty
        ? [] : [label(texts.alsoAccepted, gap + others.joined(separator: ", "))]
      return [pair.0] + also + anticipated(pair.1.key.anticipated, at: gap) { texts.quoted($0) }
    }
  }

  private func open(_ key: OpenKey) -> [RichText] {
    [RichText(plain: texts.modelAnswer.trimmingSpaces).followed(by: key.modelAnswer)]
      + key.rubric.map { point in
        RichText(plain: "- \(texts.points(point.points)):").followed(by: point.text)
      }
  }

  private var elements: [RichText] {
    ElementRemarks(shape: shape, order: order, response: nil, remarks: [], texts: texts).rows
  }
}

extension String {
  var endingWithPoint: String {
    last.map { ".?!…".contains($0) } ?? true ? self : self + "."
  }
}
