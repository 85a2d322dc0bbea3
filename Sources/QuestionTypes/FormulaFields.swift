import QuizModel

extension FieldReader {
  /// A formula that must be there.
  func formula(_ key: String) -> Formula {
    parsed(text(key), at: key) ?? .number(.zero)
  }

  public func optionalFormula(_ key: String) -> Formula? {
    optionalText(key).flatMap { parsed($0, at: key) }
  }

  func formulas(_ key: String) -> [Formula] {
    texts(key).compactMap { parsed($0, at: key) }
  }

  private func parsed(_ text: String, at key: String) -> Formula? {
    guard !text.isEmpty else { return nil }
    do {
      return try Formula(text)
    } catch {
      report("formula", at: key, error.message(in: text))
      return nil
    }
  }
}

extension FormulaProblem {
  public func message(in text: String) -> Message {
    let place = place + 1
    return switch reason {
    case .unexpected(let read):
      Message(
        nl: "de formule '\(text)' klopt niet bij teken \(place): '\(read)'",
        en: "the formula '\(text)' is wrong at character \(place): '\(read)'")
    case .unexpectedEnd:
      Message(nl: "de formule '\(text)' houdt te vroeg op", en: "the formula '\(text)' ends early")
    case .unknownFunction(let name):
      Message(
        nl: "de functie '\(name)' is onbekend; kies uit \(Self.functions)",
        en: "the function '\(name)' is unknown; choose one of \(Self.functions)")
    case .otherArgumentCount(let name, let count):
      Message(
        nl: "\(name) neemt niet \(count) waarden", en: "\(name) does not take \(count) values")
    case .badNumber(let number):
      Message(
        nl: "'\(number)' is geen getal; schrijf het als 0.5",
        en: "'\(number)' is no number; write it like 0.5")
    case .tooDeep:
      Message(nl: "te veel haakjes in elkaar", en: "too many brackets inside each other")
    case .tooLong:
      Message(
        nl: "de formule is langer dan \(Formula.maximumLength) tekens",
        en: "the formula is longer than \(Formula.maximumLength) characters")
    }
  }

  private static var functions: String {
    Formula.Function.allCases.map { $0.rawValue }.joined(separator: ", ")
  }
}
