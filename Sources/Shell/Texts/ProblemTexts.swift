import LearnerStore
import QuizModel

/// What went wrong, always with what to do about it.
protocol ProblemTexts {
  func wrongUsage(_ command: CommandName, _ detail: String) -> String
  func parserMessage(_ message: String) -> String
  func noCourses(_ folders: [String]) -> String
  func unknownCourse(_ id: String, known: [String]) -> String
  func severalCourses(_ known: [String]) -> String
  func brokenCourse(_ folder: String) -> String
  func noSection(_ id: String, meant: String?) -> String
  func noGoal(_ id: String, meant: String?) -> String
  func noQuestion(_ id: String, meant: String?) -> String
  func noType(_ name: String, known: [String]) -> String
  func noShell(_ name: String, known: [String]) -> String
  func noFile(_ path: String) -> String
  func notRecording(_ error: StoreError) -> String
  func recovered(_ count: Int, lost: Int?, setAside: String) -> String
  func unreadableRecords(_ count: Int) -> String
  func lineTooLong(_ dropped: Int) -> String
  var jsonUnknown: String { get }
}

extension DutchTexts {
  func wrongUsage(_ command: CommandName, _ detail: String) -> String {
    "Zo werkt ‘\(command.dutch)’ niet. \(parserMessage(detail)) "
      + "Typ ‘help \(command.dutch)’ voor een voorbeeld."
  }

  /// The parser of options speaks English; its commonest messages are said in Dutch.
  func parserMessage(_ message: String) -> String {
    let quoted = message.split(separator: "'").dropFirst().first.map(String.init)
    switch (message, quoted) {
    case (let text, let word?) where text.hasPrefix("Unknown option"):
      return "De optie ‘\(word)’ ken ik niet."
    case (let text, let word?) where text.hasPrefix("Missing value for"):
      return "Achter ‘\(word)’ hoort een waarde."
    case (let text, let word?) where text.hasPrefix("Missing expected argument"):
      return "Er ontbreekt nog iets: \(word)."
    case (let text, let word?) where text.hasPrefix("The value"):
      return "‘\(word)’ kan daar niet."
    case (let text, let word?) where text.hasPrefix("Unexpected argument"):
      return "‘\(word)’ is te veel."
    case (let text, _) where text.contains("unexpected arguments"):
      return "Er staat te veel achter."
    default: return message
    }
  }

  func noCourses(_ folders: [String]) -> String {
    "Ik vind geen cursus in \(folders.joined(separator: ", ").sanitizedLine). Start oefen in de map met "
      + "‘courses’, of zet OEFEN_COURSES op een map met cursussen."
  }
  func unknownCourse(_ id: String, known: [String]) -> String {
    "De cursus ‘\(id)’ is er niet. Kies met --course uit: \(known.joined(separator: ", ").sanitizedLine)."
  }
  func severalCourses(_ known: [String]) -> String {
    "Er zijn meer cursussen. Kies met --course uit: \(known.joined(separator: ", ").sanitizedLine)."
  }
  func brokenCourse(_ folder: String) -> String {
    "De cursus in \(folder.sanitizedLine) kan niet gelezen worden. ‘oefen controleer \(folder.sanitizedLine)’ zegt waarom."
  }
  private func suggestion(_ meant: String?, _ otherwise: String) -> String {
    meant.map { " Bedoel je ‘\($0)’?" } ?? otherwise
  }
  func noSection(_ id: String, meant: String?) -> String {
    "De paragraaf ‘\(id)’ is er niet." + suggestion(meant, " ‘lees’ toont alle paragrafen.")
  }
  func noGoal(_ id: String, meant: String?) -> String {
    "Het leerdoel ‘\(id)’ is er niet." + suggestion(meant, " ‘voortgang’ toont alle leerdoelen.")
  }
  func noQuestion(_ id: String, meant: String?) -> String {
    "De vraag ‘\(id)’ is er niet." + suggestion(meant, " ‘vragen’ toont alle vragen.")
  }
  func noType(_ name: String, known: [String]) -> String {
    "Het type ‘\(name)’ is er niet. Kies uit: \(known.joined(separator: ", ").sanitizedLine)."
  }
  func noShell(_ name: String, known: [String]) -> String {
    "De shell ‘\(name)’ ken ik niet. Kies uit: \(known.joined(separator: ", "))."
  }
  func noFile(_ path: String) -> String {
    "‘\(path)’ is er niet, of er staat geen cursus in. Geef een map met course.json of een map met "
      + "cursussen."
  }

  func notRecording(_ error: StoreError) -> String {
    reason(error).sanitizedLine + " Je kunt gewoon oefenen, maar dit wordt niet vastgelegd."
  }

  private func reason(_ error: StoreError) -> String {
    switch error {
    case .readOnly(let path): "Ik mag niet schrijven in \(path)."
    case .diskFull(let path): "De schijf van \(path) is vol."
    case .folderNotUsable(let path, let reason):
      "De map \(path) is niet te gebruiken (\(reason))."
    case .newerVersion(let path): "\(path) is van een nieuwere versie van oefen."
    case .busy(let path): "\(path) is te lang bezet door een ander programma."
    case .damaged(let path): "\(path) is beschadigd."
    case .other(let path, let message): "\(path) kan niet gebruikt worden (\(message))."
    }
  }

  func recovered(_ count: Int, lost: Int?, setAside: String) -> String {
    let loss =
      switch lost {
      case 0?: "niets is verloren"
      case let lost?: "\(lost) niet"
      case nil: "of dat alles is, valt niet te zeggen"
      }
    return "Je gegevens waren beschadigd. \(count) regels zijn teruggehaald, \(loss). "
      + "Het oude bestand staat in \(setAside.sanitizedLine)."
  }
  func unreadableRecords(_ count: Int) -> String {
    count == 1
      ? "1 regel in je gegevens is van een nieuwere versie of onleesbaar; die telt niet mee."
      : "\(count) regels in je gegevens zijn van een nieuwere versie of onleesbaar; die tellen niet mee."
  }
  func lineTooLong(_ dropped: Int) -> String {
    "Die regel was te lang; \(dropped) bytes aan het eind zijn niet gelezen. Typ hem korter."
  }
  var jsonUnknown: String { "Dit commando heeft geen resultaat als JSON; laat --json weg." }
}

extension EnglishTexts {
  func wrongUsage(_ command: CommandName, _ detail: String) -> String {
    "‘\(command.rawValue)’ doesn't work like that. \(parserMessage(detail)) "
      + "Type ‘help \(command.rawValue)’ for an example."
  }

  func parserMessage(_ message: String) -> String {
    message.hasSuffix(".") || message.hasSuffix("?") ? message : message + "."
  }

  func noCourses(_ folders: [String]) -> String {
    "I can't find a course in \(folders.joined(separator: ", ").sanitizedLine). Start oefen in the folder that holds "
      + "‘courses’, or set OEFEN_COURSES to a folder with courses."
  }
  func unknownCourse(_ id: String, known: [String]) -> String {
    "There is no course ‘\(id)’. Choose with --course from: \(known.joined(separator: ", ").sanitizedLine)."
  }
  func severalCourses(_ known: [String]) -> String {
    "There are several courses. Choose with --course from: \(known.joined(separator: ", ").sanitizedLine)."
  }
  func brokenCourse(_ folder: String) -> String {
    "The course in \(folder.sanitizedLine) can't be read. ‘oefen check \(folder.sanitizedLine)’ says why."
  }
  private func suggestion(_ meant: String?, _ otherwise: String) -> String {
    meant.map { " Did you mean ‘\($0)’?" } ?? otherwise
  }
  func noSection(_ id: String, meant: String?) -> String {
    "There is no section ‘\(id)’." + suggestion(meant, " ‘read’ shows all sections.")
  }
  func noGoal(_ id: String, meant: String?) -> String {
    "There is no learning goal ‘\(id)’." + suggestion(meant, " ‘progress’ shows all goals.")
  }
  func noQuestion(_ id: String, meant: String?) -> String {
    "There is no question ‘\(id)’." + suggestion(meant, " ‘questions’ shows all questions.")
  }
  func noType(_ name: String, known: [String]) -> String {
    "There is no type ‘\(name)’. Choose from: \(known.joined(separator: ", ").sanitizedLine)."
  }
  func noShell(_ name: String, known: [String]) -> String {
    "I don't know the shell ‘\(name)’. Choose from: \(known.joined(separator: ", "))."
  }
  func noFile(_ path: String) -> String {
    "‘\(path)’ is not there, or holds no course. Give a folder with course.json or a folder of "
      + "courses."
  }

  func notRecording(_ error: StoreError) -> String {
    reason(error).sanitizedLine + " You can practise all the same, but this is not recorded."
  }

  private func reason(_ error: StoreError) -> String {
    switch error {
    case .readOnly(let path): "I may not write in \(path)."
    case .diskFull(let path): "The disk of \(path) is full."
    case .folderNotUsable(let path, let reason): "The folder \(path) can't be used (\(reason))."
    case .newerVersion(let path): "\(path) comes from a newer version of oefen."
    case .busy(let path): "\(path) has been in use by another program for too long."
    case .damaged(let path): "\(path) is damaged."
    case .other(let path, let message): "\(path) can't be used (\(message))."
    }
  }

  func recovered(_ count: Int, lost: Int?, setAside: String) -> String {
    let loss =
      switch lost {
      case 0?: "nothing was lost"
      case let lost?: "\(lost) were not"
      case nil: "whether that is all can't be told"
      }
    return "Your records were damaged. \(count) lines were recovered, \(loss). "
      + "The old file is in \(setAside.sanitizedLine)."
  }
  func unreadableRecords(_ count: Int) -> String {
    count == 1
      ? "1 line of your records is of a newer version or unreadable; it doesn't count."
      : "\(count) lines of your records are of a newer version or unreadable; they don't count."
  }
  func lineTooLong(_ dropped: Int) -> String {
    "That line was too long; \(dropped) bytes at its end were not read. Make it shorter."
  }
  var jsonUnknown: String { "This command has no result as JSON; leave --json out." }
}
