import Documents
import LearnerStore
import QuizModel

/// What goes wrong with the learner's own records, always with what to do about it.
protocol OwnDataProblemTexts {
  func cannotExport(to file: String, _ failure: PrivateFile.Failure) -> String
  var exportNotAsJSON: String { get }
  func exportLacks(unreadable: Int) -> String
  var exportLacksUnstored: String { get }
  func cannotImport(_ file: String, _ failure: FileBytes.Failure) -> String
  func notARecordsFile(_ file: String, _ why: String) -> String
  func nothingImported(bad: Int, good: Int) -> String
  var importTakesAllCourses: String { get }
  var importNotFromPrompt: String { get }
  func noRecords(of course: String, known: [String], meant: String?) -> String
  var forgettingNeedsYes: String { get }
  /// Parts of findings, which say what to do themselves.
  func conflict(_ conflict: Merge.Conflict, _ record: Record) -> String
}

extension DutchTexts {
  func cannotExport(to file: String, _ failure: PrivateFile.Failure) -> String {
    let file = file.sanitizedLine
    return switch failure {
    case .exists:
      "\(file) bestaat al. Kies een andere naam, of zet er --force bij om het te vervangen."
    case .notAFile: "\(file) is geen gewoon bestand. Kies een andere naam, of ‘-’ voor het scherm."
    case .full:
      "De schijf van \(file) is vol; er is niets bewaard. Maak ruimte of kies een andere plek."
    case .unwritable(let reason):
      "\(file) kan niet geschreven worden (\(reason.sanitizedLine)). Kies een andere plek."
    }
  }

  var exportNotAsJSON: String {
    "Met ‘--out -’ zijn de gegevens zelf al de uitvoer. Laat --json weg, of geef een bestand."
  }
  func exportLacks(unreadable: Int) -> String {
    "\(unreadable == 1 ? "1 regel" : "\(unreadable) regels") in je gegevens kan deze versie niet lezen;"
      + " die staan niet in het bestand. Probeer het met een nieuwere oefen."
  }
  var exportLacksUnstored: String {
    "Niet alles van deze sessie is vastgelegd, dus dat staat er ook niet in. Maak ruimte op de schijf"
      + " en begin opnieuw."
  }
  func cannotImport(_ file: String, _ failure: FileBytes.Failure) -> String {
    let file = file.sanitizedLine
    return switch failure {
    case .missing: "\(file) is er niet. Kijk de naam na."
    case .notAFile:
      "\(file) is geen gewoon bestand. Kies een bestand, of ‘-’ voor wat er binnenkomt."
    case .unreadable(let reason):
      "\(file) kan niet gelezen worden (\(reason.sanitizedLine)). Kijk de rechten na."
    case .tooLarge(let limit):
      "\(file) is groter dan \(limit >> 20) MiB. Exporteer per cursus, met --course."
    }
  }
  func notARecordsFile(_ file: String, _ why: String) -> String {
    "\(file.sanitizedLine) is niet ingelezen: \(why). Maak het bestand met ‘oefen gegevens-bewaren"
      + " --out BESTAND’."
  }
  func nothingImported(bad: Int, good: Int) -> String {
    "Er is niets ingelezen, omdat \(bad == 1 ? "1 regel" : "\(bad) regels") niet klopt. Exporteer opnieuw,"
      + " of zet er --skip-bad bij om de andere \(good) wel te nemen."
  }
  var importTakesAllCourses: String {
    "Inlezen neemt alle cursussen uit het bestand. Laat --course weg, of exporteer met --course."
  }
  var importNotFromPrompt: String {
    "Hier typ je zelf, dus ‘-’ kan niet. Geef een bestand."
  }
  func noRecords(of course: String, known: [String], meant: String?) -> String {
    let hint =
      meant.map { "Bedoel je ‘\($0.sanitizedLine)’?" }
      ?? (known.isEmpty
        ? "Begin met ‘oefen’."
        : "Kies uit: \(known.joined(separator: ", ").sanitizedLine).")
    return "Van de cursus ‘\(course.sanitizedForMessage)’ is niets vastgelegd. \(hint)"
  }
  var forgettingNeedsYes: String {
    "Wissen vraagt om een bevestiging, en die kan hier niet getypt worden. Zet er --yes bij."
  }
  func conflict(_ conflict: Merge.Conflict, _ record: Record) -> String {
    switch conflict {
    case .otherContent:
      "gebeurtenis \(record.id) staat bij jou met een andere inhoud; die van jou blijft staan, haal deze"
        + " regel weg"
    case .takenNumber(let other):
      "nummer \(record.sequence) van installatie \(record.device) is bij jou gebeurtenis \(other);"
        + " die blijft staan, haal deze regel weg"
    }
  }
}

extension EnglishTexts {
  func cannotExport(to file: String, _ failure: PrivateFile.Failure) -> String {
    let file = file.sanitizedLine
    return switch failure {
    case .exists: "\(file) is there already. Choose another name, or add --force to replace it."
    case .notAFile: "\(file) is no regular file. Choose another name, or ‘-’ for the screen."
    case .full: "The disk of \(file) is full; nothing was saved. Make room or choose another place."
    case .unwritable(let reason):
      "\(file) can't be written (\(reason.sanitizedLine)). Choose another place."
    }
  }

  var exportNotAsJSON: String {
    "With ‘--out -’ the records themselves are the output. Leave --json out, or give a file."
  }
  func exportLacks(unreadable: Int) -> String {
    "\(unreadable == 1 ? "1 line" : "\(unreadable) lines") of your records can't be read by this version"
      + " and are not in the file. Try a newer oefen."
  }
  var exportLacksUnstored: String {
    "Not all of this session was recorded, so that is not in it either. Make room on the disk and"
      + " start again."
  }
  func cannotImport(_ file: String, _ failure: FileBytes.Failure) -> String {
    let file = file.sanitizedLine
    return switch failure {
    case .missing: "\(file) is not there. Check the name."
    case .notAFile: "\(file) is no regular file. Choose a file, or ‘-’ for what comes in."
    case .unreadable(let reason):
      "\(file) can't be read (\(reason.sanitizedLine)). Check its permissions."
    case .tooLarge(let limit):
      "\(file) is larger than \(limit >> 20) MiB. Export course by course, with --course."
    }
  }
  func notARecordsFile(_ file: String, _ why: String) -> String {
    "\(file.sanitizedLine) was not read in: \(why). Make the file with ‘oefen export-records --out"
      + " FILE’."
  }
  func nothingImported(bad: Int, good: Int) -> String {
    "Nothing was read in, because \(bad == 1 ? "1 line is" : "\(bad) lines are") wrong. Export again, or"
      + " add --skip-bad to take the other \(good)."
  }
  var importTakesAllCourses: String {
    "Importing takes all courses of the file. Leave --course out, or export with --course."
  }
  var importNotFromPrompt: String {
    "You type here yourself, so ‘-’ can't be read. Give a file."
  }
  func noRecords(of course: String, known: [String], meant: String?) -> String {
    let hint =
      meant.map { "Did you mean ‘\($0.sanitizedLine)’?" }
      ?? (known.isEmpty
        ? "Start with ‘oefen’."
        : "Choose from: \(known.joined(separator: ", ").sanitizedLine).")
    return "Nothing was recorded of the course ‘\(course.sanitizedForMessage)’. \(hint)"
  }
  var forgettingNeedsYes: String {
    "Erasing asks for a confirmation, and it can't be typed here. Add --yes."
  }
  func conflict(_ conflict: Merge.Conflict, _ record: Record) -> String {
    switch conflict {
    case .otherContent:
      "event \(record.id) is here with other content; yours stays, remove this line"
    case .takenNumber(let other):
      "number \(record.sequence) of installation \(record.device) is event \(other) here; that stays,"
        + " remove this line"
    }
  }
}
