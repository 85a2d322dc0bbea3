import QuestionTypes
import QuizModel

extension QuestionShape {
  /// What is right, in words: the options by their texts, a number as it was asked.
  func modelAnswer(_ texts: any Texts) -> String {
    switch key {
    case .singleChoice(let keys), .multipleChoice(let keys): rightOptions(keys)
    case .text(let key): key.accepted.first ?? ""
    case .number(let key): number(key.answer, texts)
    }
  }

  private func rightOptions(_ keys: [OptionKey]) -> String {
    let right = Set(keys.filter { $0.isCorrect }.map { $0.id })
    let options = presentation.choices?.options ?? []
    return options.filter { right.contains($0.id) }.map { $0.text.plain }.joined(separator: "; ")
  }

  private func number(_ answer: Rational, _ texts: any Texts) -> String {
    guard case .number(let field) = presentation else { return "" }
    let number = answer.text(decimals: field.decimals, separator: texts.decimalMark)
    return switch field.unit {
    case nil: number
    case "%"?: number + "%"
    case "€"?: "€ \(number)"
    case let unit?: "\(number) \(unit)"
    }
  }
}
