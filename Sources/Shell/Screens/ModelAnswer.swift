import QuestionTypes
import QuizModel

extension QuestionShape {
  /// What is right, in words: the options by their texts, a number as it was asked.
  func modelAnswer(_ texts: any Texts) -> String {
    switch key {
    case .singleChoice(let keys), .multipleChoice(let keys): rightOptions(keys)
    case .text(let key): key.accepted.first ?? ""
    case .number(let key): number(key.answer, texts)
    case .gaps(let keys): keys.map { $0.key.accepted.first ?? "" }.joined(separator: " | ")
    case .matching(let keys): pairs(keys)
    case .classification(let keys): pairs(keys)
    case .ordering(let keys): keys.map { name($0.id) }.joined(separator: " → ")
    case .open(let key): key.modelAnswer.plain
    }
  }

  private func pairs(_ keys: [ElementKey]) -> String {
    keys.map { "\(name($0.id)): \(name($0.target))" }.joined(separator: "; ")
  }

  /// The text of an element, a side or a group.
  private func name(_ id: OptionID) -> String {
    switch presentation {
    case .matching(let lists):
      (lists.left + lists.right).first { $0.id == id }?.text.plain ?? ""
    case .classification(let lists):
      lists.elements.first { $0.id == id }?.text.plain
        ?? lists.groups.first { $0.id == id }?.text.plain ?? ""
    case .ordering(let elements): elements.first { $0.id == id }?.text.plain ?? ""
    default: ""
    }
  }

  private func rightOptions(_ keys: [OptionKey]) -> String {
    let right = Set(keys.filter { $0.isCorrect }.map { $0.id })
    let options = presentation.choices?.options ?? []
    return options.filter { right.contains($0.id) }.map { $0.text.plain }.joined(separator: "; ")
  }

  private func number(_ answer: Rational, _ texts: any Texts) -> String {
    guard case .number(let field) = presentation else { return "" }
    return field.text(answer, texts)
  }
}

extension NumberField {
  /// A number as it was asked for: rounded, with its unit.
  func text(_ number: Rational, _ texts: any Texts) -> String {
    let number = number.text(decimals: decimals, separator: texts.decimalMark)
    return switch unit {
    case nil: number
    case "%"?: number + "%"
    case "€"?: "€ \(number)"
    case let unit?: "\(number) \(unit)"
    }
  }
}
