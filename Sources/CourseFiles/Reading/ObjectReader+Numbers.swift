import Documents
import QuizModel

extension ObjectReader {
  func flag(_ key: String, default standIn: Bool) -> Bool {
    value(key).map { flag($0) ?? standIn } ?? standIn
  }

  func requiredFlag(_ key: String) -> Bool {
    required(key).flatMap(flag) ?? false
  }

  private func flag(_ value: JSONValue) -> Bool? {
    if value.boolean == nil {
      reportType(value, Message(nl: "true of false", en: "true or false"))
    }
    return value.boolean
  }

  func integer(_ key: String, in range: ClosedRange<Int>) -> Int {
    required(key).flatMap { integer($0, in: range) } ?? range.lowerBound
  }

  func optionalInteger(_ key: String, in range: ClosedRange<Int>) -> Int? {
    value(key).flatMap { integer($0, in: range) }
  }

  func number(_ key: String) -> Rational {
    required(key).flatMap(number) ?? .zero
  }

  func optionalNumber(_ key: String) -> Rational? {
    value(key).flatMap(number)
  }

  func numbers(_ key: String) -> [Rational] {
    elements(key).compactMap(number)
  }

  private func integer(_ value: JSONValue, in range: ClosedRange<Int>) -> Int? {
    guard let text = value.numberText else {
      reportType(value, Message(nl: "een getal", en: "a number"))
      return nil
    }
    guard let number = Int(text), range.contains(number) else {
      log.report(
        "number-range", at: value,
        Message(
          nl: "\(shown(text)) kan hier niet; geef een geheel getal van "
            + "\(range.lowerBound) tot en met \(range.upperBound)",
          en: "\(shown(text)) can't stand here; give a whole number from "
            + "\(range.lowerBound) to \(range.upperBound)"))
      return nil
    }
    return number
  }

  private func number(_ value: JSONValue) -> Rational? {
    guard let text = value.numberText else {
      reportType(value, Message(nl: "een getal", en: "a number"))
      return nil
    }
    guard let number = Rational(decimal: text) else {
      log.report(
        "number-range", at: value,
        Message(
          nl: "\(shown(text)) heeft meer dan \(Rational.maximumDigits) cijfers; rond het af",
          en: "\(shown(text)) has more than \(Rational.maximumDigits) digits; round it"))
      return nil
    }
    return number
  }
}
