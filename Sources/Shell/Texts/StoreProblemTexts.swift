import LearnerStore
import QuizModel

/// What goes wrong with the store of the learner's records.
protocol StoreProblemTexts {
  /// Practice goes on without it.
  func notRecording(_ error: StoreError) -> String
  /// The store can't do what was asked.
  func recordsUnusable(_ error: StoreError) -> String
  func recovered(_ count: Int, lost: Int?, setAside: String) -> String
  func unreadableRecords(_ count: Int) -> String
}

extension DutchTexts {
  func notRecording(_ error: StoreError) -> String {
    reason(error).sanitizedLine
      + " Je kunt gewoon oefenen, maar dit wordt niet vastgelegd. \(remedy(error))"
  }
  func recordsUnusable(_ error: StoreError) -> String {
    reason(error).sanitizedLine + " Er is niets veranderd. \(remedy(error))"
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

  private func remedy(_ error: StoreError) -> String {
    switch error {
    case .readOnly: "Geef jezelf schrijfrechten, of zet OEFEN_HOME op een andere map."
    case .diskFull: "Maak ruimte en start opnieuw."
    case .folderNotUsable: "Zet OEFEN_HOME op een andere map."
    case .newerVersion: "Installeer die ook hier."
    case .busy: "Sluit dat programma en start opnieuw."
    case .damaged: "Start ‘oefen’ opnieuw: dan wordt teruggehaald wat nog te lezen is."
    case .other: "Probeer het opnieuw, of zet OEFEN_HOME op een andere map."
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
      + "Bewaar het oude bestand als je iets mist: \(setAside.sanitizedLine)"
  }
  func unreadableRecords(_ count: Int) -> String {
    let lines =
      count == 1
      ? "1 regel in je gegevens is van een nieuwere versie of onleesbaar; die telt niet mee."
      : "\(count) regels in je gegevens zijn van een nieuwere versie of onleesbaar; die tellen niet mee."
    return lines + " Installeer de nieuwste oefen; tot dan blijft alles staan."
  }
}

extension EnglishTexts {
  func notRecording(_ error: StoreError) -> String {
    reason(error).sanitizedLine
      + " You can practise all the same, but this is not recorded. \(remedy(error))"
  }
  func recordsUnusable(_ error: StoreError) -> String {
    reason(error).sanitizedLine + " Nothing was changed. \(remedy(error))"
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

  private func remedy(_ error: StoreError) -> String {
    switch error {
    case .readOnly: "Give yourself the right to write, or set OEFEN_HOME to another folder."
    case .diskFull: "Make room and start again."
    case .folderNotUsable: "Set OEFEN_HOME to another folder."
    case .newerVersion: "Install that here too."
    case .busy: "Close that program and start again."
    case .damaged: "Start ‘oefen’ again: it recovers what can still be read."
    case .other: "Try again, or set OEFEN_HOME to another folder."
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
      + "Keep the old file if you miss something: \(setAside.sanitizedLine)"
  }
  func unreadableRecords(_ count: Int) -> String {
    let lines =
      count == 1
      ? "1 line of your records is of a newer version or unreadable; it doesn't count."
      : "\(count) lines of your records are of a newer version or unreadable; they don't count."
    return lines + " Install the newest oefen; until then everything stays."
  }
}
