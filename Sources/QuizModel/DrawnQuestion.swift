extension Question {
  /// The numbers that are drawn with this seed, and the body that they give.
  public func drawing(with seed: Seed) -> Drawing {
    body.drawn(with: seed.derived(for: "draw", id.text))
  }

  /// The question with its numbers drawn and put in its texts; itself where nothing is drawn.
  ///
  /// A text whose formula has no value stays as it is; the bank check tells of it.
  public func drawn(with seed: Seed, decimalMark: Character) -> Question {
    let drawing = drawing(with: seed)
    guard !drawing.values.isEmpty else { return self }
    let fill = { (text: RichText) -> RichText in
      (try? text.filled(drawing.values, decimalMark: decimalMark)) ?? text
    }
    return Question(
      outline, prompt: fill(prompt), body: FilledBody.filling(drawing.body, fill),
      hints: hints.map(fill), explanation: explanation.map(fill), source: source, author: author,
      reviewer: reviewer)
  }
}

/// Why a text with formulas couldn't be filled in.
public enum FillProblem: Error, Equatable, Sendable {
  case formula(FormulaProblem)
  case value(FormulaFailure)
}

extension RichText {
  /// The text with every formula in braces replaced by its value.
  public func filled(
    _ values: [String: Rational], decimalMark: Character
  ) throws(FillProblem) -> RichText {
    guard plain.utf8.contains(UInt8(ascii: "{")) else { return self }
    return try mapWords { (words) throws(FillProblem) in
      try Template.fill(words, values, decimalMark: decimalMark)
    }
  }
}

extension Template {
  fileprivate static func fill(
    _ source: String, _ values: [String: Rational], decimalMark: Character
  ) throws(FillProblem) -> String {
    let template: Template
    do throws(FormulaProblem) {
      template = try Template(source)
    } catch {
      throw .formula(error)
    }
    do throws(FormulaFailure) {
      return try template.text(values, decimalMark: decimalMark)
    } catch {
      throw .value(error)
    }
  }
}

extension QuestionShape {
  /// The same shape with the feedback's texts changed.
  func mapFeedback(_ change: (RichText) -> RichText) -> QuestionShape {
    let key: Key =
      switch key {
      case .singleChoice(let keys): .singleChoice(keys.map { $0.mapFeedback(change) })
      case .number(let number): .number(number.mapFeedback(change))
      default: key
      }
    return QuestionShape(presentation: presentation, key: key)
  }
}

extension OptionKey {
  fileprivate func mapFeedback(_ change: (RichText) -> RichText) -> OptionKey {
    OptionKey(id: id, isCorrect: isCorrect, feedback: feedback.map(change), confuses: confuses)
  }
}

extension NumberKey {
  fileprivate func mapFeedback(_ change: (RichText) -> RichText) -> NumberKey {
    NumberKey(
      answer: answer, tolerance: tolerance,
      anticipated: anticipated.map {
        AnticipatedAnswer(values: $0.values, feedback: change($0.feedback), confuses: $0.confuses)
      })
  }
}

/// Fills the texts in a drawn body.
private enum FilledBody {
  static func filling(
    _ body: any QuestionType, _ change: (RichText) -> RichText
  ) -> any QuestionType {
    type(of: body).init(shape: body.shape.mapFeedback(change)) ?? body
  }
}
