import Documents
import QuizModel

/// What goes wrong when a file is graded.
protocol GradeProblemTexts {
  func noModel(_ name: String, known: [String], meant: String?) -> String
  func cannotGrade(_ path: String, _ reason: Message) -> String
  func noInstrument(_ id: String, known: [String], meant: String?) -> String
  func brokenInstrument(_ path: String, _ findings: [String]) -> String
  func noParts(_ model: String) -> String
  func cannotWriteResult(_ path: String, _ failure: FileReplacement.Failure) -> String
  func resultWouldReplace(_ path: String) -> String
}

extension DutchTexts {
  func resultWouldReplace(_ path: String) -> String {
    "Naar \(path) wordt al geschreven, of er wordt uit gelezen. Geef het resultaat een andere naam."
  }
  func noModel(_ name: String, known: [String], meant: String?) -> String {
    "Het model ‘\(name)’ is er niet. "
      + (meant.map { "Bedoel je ‘\($0)’?" } ?? "Kies uit: \(known.joined(separator: ", ")).")
  }
  func cannotGrade(_ path: String, _ reason: Message) -> String {
    "\(path): \(reason.dutch)."
  }
  func noInstrument(_ id: String, known: [String], meant: String?) -> String {
    let choice =
      known.isEmpty
      ? "Geef het bestand van een instrument."
      : "Kies uit: "
        + "\(known.joined(separator: ", "))."
    return "Het instrument ‘\(id)’ is er niet. " + (meant.map { "Bedoel je ‘\($0)’?" } ?? choice)
  }
  func brokenInstrument(_ path: String, _ findings: [String]) -> String {
    (findings + ["Het instrument \(path) is niet te gebruiken. Herstel het en probeer het opnieuw."])
      .joined(separator: "\n")
  }
  func noParts(_ model: String) -> String {
    "Van het model \(model) bestaan geen deelresultaten. Laat --partial weg."
  }
  func cannotWriteResult(_ path: String, _ failure: FileReplacement.Failure) -> String {
    "\(path) kan niet geschreven worden (\(failure.reason.dutch)). Kies een andere plek."
  }
}

extension EnglishTexts {
  func resultWouldReplace(_ path: String) -> String {
    "\(path) is written to already, or read from. Give the result another name."
  }
  func noModel(_ name: String, known: [String], meant: String?) -> String {
    "There is no model ‘\(name)’. "
      + (meant.map { "Did you mean ‘\($0)’?" } ?? "Choose from: \(known.joined(separator: ", ")).")
  }
  func cannotGrade(_ path: String, _ reason: Message) -> String {
    "\(path): \(reason.english)."
  }
  func noInstrument(_ id: String, known: [String], meant: String?) -> String {
    let choice =
      known.isEmpty
      ? "Give the file of an instrument." : "Choose from: \(known.joined(separator: ", "))."
    return "There is no instrument ‘\(id)’. " + (meant.map { "Did you mean ‘\($0)’?" } ?? choice)
  }
  func brokenInstrument(_ path: String, _ findings: [String]) -> String {
    (findings + ["The instrument \(path) can't be used. Mend it and try again."])
      .joined(separator: "\n")
  }
  func noParts(_ model: String) -> String {
    "There are no partial results of the model \(model). Leave --partial out."
  }
  func cannotWriteResult(_ path: String, _ failure: FileReplacement.Failure) -> String {
    "\(path) can't be written (\(failure.reason.english)). Choose another place."
  }
}

extension FileReplacement.Failure {
  fileprivate var reason: Message {
    switch self {
    case .changed: Message(nl: "het is intussen veranderd", en: "it has changed meanwhile")
    case .exists: Message(nl: "het is er al", en: "it is there already")
    case .cannotWrite(let reason): Message(nl: reason, en: reason)
    }
  }
}
