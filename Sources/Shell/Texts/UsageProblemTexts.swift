import QuizModel

/// Words that a command can't take.
protocol UsageProblemTexts {
  /// `nil` is the program without a command.
  func wrongUsage(_ command: CommandName?, _ problem: UsageProblem) -> String
}

extension DutchTexts {
  func wrongUsage(_ command: CommandName?, _ problem: UsageProblem) -> String {
    let word = command?.dutch ?? "oefen"
    let help = command.map { "oefen help \($0.dutch)" } ?? "oefen help"
    return "Zo werkt ‘\(word)’ niet. \(text(problem)) Typ ‘\(help)’ voor een voorbeeld."
  }

  private func text(_ problem: UsageProblem) -> String {
    switch problem {
    case .unknownOption(let option, let meant?):
      "De optie ‘\(option.sanitizedForMessage)’ ken ik niet; bedoel je ‘\(meant)’?"
    case .unknownOption(let option, nil):
      "De optie ‘\(option.sanitizedForMessage)’ ken ik niet."
    case .missingValue(let option): "Achter de optie hoort een waarde: \(option)."
    case .missing(let name): "Er ontbreekt nog iets: \(name)."
    case .badValue(let value, let option?, let allowed?):
      "‘\(value.sanitizedForMessage)’ kan niet bij \(option); daar hoort \(allowed)."
    case .badValue(let value, let option?, nil):
      "‘\(value.sanitizedForMessage)’ kan niet bij \(option)."
    case .badValue(let value, nil, let allowed?):
      "‘\(value.sanitizedForMessage)’ kan daar niet; daar hoort \(allowed)."
    case .badValue(let value, nil, nil): "‘\(value.sanitizedForMessage)’ kan daar niet."
    case .takesNoValue(let option): "Achter \(option) hoort geen waarde."
    case .tooMany(let words) where words.count == 1:
      "‘\(words[0].sanitizedForMessage)’ is te veel."
    case .tooMany(let words):
      "Dit is te veel: ‘\(words.joined(separator: " ").sanitizedForMessage)’."
    case .other: "Die woorden gaan niet samen."
    }
  }
}

extension EnglishTexts {
  func wrongUsage(_ command: CommandName?, _ problem: UsageProblem) -> String {
    let word = command?.rawValue ?? "oefen"
    let help = command.map { "oefen help \($0.rawValue)" } ?? "oefen help"
    return "‘\(word)’ doesn't work like that. \(text(problem)) Type ‘\(help)’ for an example."
  }

  private func text(_ problem: UsageProblem) -> String {
    switch problem {
    case .unknownOption(let option, let meant?):
      "I don't know the option ‘\(option.sanitizedForMessage)’; did you mean ‘\(meant)’?"
    case .unknownOption(let option, nil):
      "I don't know the option ‘\(option.sanitizedForMessage)’."
    case .missingValue(let option): "The option needs a value: \(option)."
    case .missing(let name): "Something is missing: \(name)."
    case .badValue(let value, let option?, let allowed?):
      "‘\(value.sanitizedForMessage)’ can't go with \(option), which takes \(allowed)."
    case .badValue(let value, let option?, nil):
      "‘\(value.sanitizedForMessage)’ can't go with \(option)."
    case .badValue(let value, nil, let allowed?):
      "‘\(value.sanitizedForMessage)’ can't be there; what can is \(allowed)."
    case .badValue(let value, nil, nil): "‘\(value.sanitizedForMessage)’ can't be there."
    case .takesNoValue(let option): "\(option) takes no value."
    case .tooMany(let words) where words.count == 1:
      "‘\(words[0].sanitizedForMessage)’ is too much."
    case .tooMany(let words):
      "This is too much: ‘\(words.joined(separator: " ").sanitizedForMessage)’."
    case .other: "Those words don't go together."
    }
  }
}
