import Documents
import Grading
import QuizModel

/// Reading the export of a form: which column is which question.
protocol MapTexts {
  /// As the help shows it.
  var fileOperand: String { get }
  func proposalHeading(_ path: String, _ instrument: String) -> String
  func alike(_ percent: Int) -> String
  func alikeNote(percent: Int) -> String
  func notRead(_ headers: [String]) -> String
  func labelsRead(_ labels: [AnswerLabels.Label]) -> String
  func unclearColumn(_ number: Int, _ question: String) -> String
  /// `likely` is what Enter alone means; without it, the column isn't read then.
  func askColumn(_ likely: String?) -> String
  func columnTaken(_ name: String) -> String
  func noSuchColumn(_ word: String) -> String
  /// Typed for a column that isn't read.
  var noColumnWord: String { get }
  func unknownLabel(_ label: String, _ scale: Instrument.Scale) -> String
  func noSuchAnswer(_ scale: Instrument.Scale) -> String
  func questionsMissing(_ names: [String]) -> String
  var isMapRight: String { get }
  var yesOrNo: String { get }
  func mayReplaceMap(_ path: String) -> String
  func mapKept(_ path: String) -> String
  func mapNotKept(_ path: String, _ failure: FileReplacement.Failure) -> String
  func mapUsed(_ path: String) -> String
  func mapNoLongerFits(_ path: String) -> String
  func mapMade(_ path: String) -> String
  func mapToFinish(_ path: String) -> String
}

/// What goes wrong with it.
protocol MapProblemTexts {
  func brokenMap(_ path: String, _ findings: [String]) -> String
  func otherInstrument(_ chosen: String, map: String) -> String
  func unknownNames(_ names: [String], _ instrument: String, meant: String?) -> String
  func severalInstruments(_ path: String, _ ids: [String]) -> String
  func nothingRecognised(_ path: String, _ ids: [String]) -> String
  func mapNeeded(
    _ path: String, known: Int, of count: Int, missing: [String], command: String
  ) -> String
  var mapNotAccepted: String { get }
}

/// Some names, and that there are more.
private func some(_ names: [String], _ limit: Int = 8) -> String {
  names.prefix(limit).joined(separator: ", ") + (names.count > limit ? ", …" : "")
}

/// `‘mee eens’ = 6, ‘weet niet’ = geen antwoord`
private func meanings(_ labels: [AnswerLabels.Label], none: String) -> String {
  some(
    labels.map { label in
      "‘\(label.text.sanitizedLine)’ = \(label.value.map { "\($0)" } ?? none)"
    }, 20)
}

extension DutchTexts {
  var fileOperand: String { "BESTAND" }
  func proposalHeading(_ path: String, _ instrument: String) -> String {
    "\(path) is geen tabel met de kolommen van oefen, maar lijkt de export van een formulier. "
      + "Vragenlijst: \(instrument). Zo worden de kolommen gelezen:"
  }
  func alike(_ percent: Int) -> String { "\(percent)%" }
  func alikeNote(percent: Int) -> String {
    "Een percentage is hoeveel een vraag lijkt op die van de vragenlijst (vanaf \(percent)%); zonder "
      + "percentage zijn de woorden gelijk."
  }
  func notRead(_ headers: [String]) -> String { "Niet gelezen: \(some(headers, 20))." }
  func labelsRead(_ labels: [AnswerLabels.Label]) -> String {
    "Antwoorden in woorden: \(meanings(labels, none: "geen antwoord"))."
  }
  func unclearColumn(_ number: Int, _ question: String) -> String {
    "Kolom \(number), ‘\(question)’: welke vraag is dat?"
  }
  func askColumn(_ likely: String?) -> String {
    likely.map {
      "Enter voor \($0), een andere naam zoals p3, of ‘geen’ om de kolom niet te lezen."
    }
      ?? "Typ een naam zoals p3, of Enter om de kolom niet te lezen."
  }
  func columnTaken(_ name: String) -> String {
    "\(name) is al een andere kolom. Typ een andere naam, of ‘geen’."
  }
  func noSuchColumn(_ word: String) -> String {
    "‘\(word)’ is geen naam van een kolom. Typ een naam zoals e3, p3, w_empathy of respondent, of "
      + "‘geen’."
  }
  var noColumnWord: String { "geen" }
  func unknownLabel(_ label: String, _ scale: Instrument.Scale) -> String {
    "Het antwoord ‘\(label)’: welk getal is dat? Typ \(scale.minimum) tot en met \(scale.maximum), "
      + "of Enter als het geen antwoord is."
  }
  func noSuchAnswer(_ scale: Instrument.Scale) -> String {
    "Typ een getal van \(scale.minimum) tot en met \(scale.maximum), of Enter."
  }
  func questionsMissing(_ names: [String]) -> String {
    "Er is geen kolom voor \(some(names))."
  }
  var isMapRight: String { "Klopt dit zo? (ja of nee)" }
  var yesOrNo: String { "Typ ja of nee." }
  func mayReplaceMap(_ path: String) -> String { "\(path) is er al. Vervangen? (ja of nee)" }
  func mapKept(_ path: String) -> String {
    "De kolomindeling staat in \(path) en wordt de volgende keer vanzelf gelezen."
  }
  func mapNotKept(_ path: String, _ failure: FileReplacement.Failure) -> String {
    "De kolomindeling is nu gebruikt maar niet bewaard. \(cannotWriteResult(path, failure))"
  }
  func mapUsed(_ path: String) -> String { "Kolommen gelezen volgens \(path)." }
  func mapNoLongerFits(_ path: String) -> String {
    "De kolomindeling in \(path) hoort bij andere kolommen. Hier is een nieuw voorstel."
  }
  func mapMade(_ path: String) -> String {
    "De kolomindeling staat in \(path). Kijk haar na voordat je ‘oefen cijfer’ gebruikt."
  }
  func mapToFinish(_ path: String) -> String {
    "De kolomindeling staat in \(path). Vul daarin aan wat hierboven staat."
  }

  func brokenMap(_ path: String, _ findings: [String]) -> String {
    (findings + ["De kolomindeling \(path) is niet te gebruiken. Herstel haar of maak een nieuwe."])
      .joined(separator: "\n")
  }
  func otherInstrument(_ chosen: String, map: String) -> String {
    "De kolomindeling is voor ‘\(map)’ en niet voor ‘\(chosen)’. Laat --instrument weg, of maak een "
      + "andere kolomindeling."
  }
  func unknownNames(_ names: [String], _ instrument: String, meant: String?) -> String {
    "In de kolomindeling staat bij \"readAs\" iets dat ‘\(instrument)’ niet kent: \(some(names)). "
      + (meant.map { "Bedoel je ‘\($0)’?" } ?? "Herstel de naam, of schrijf ignore.")
  }
  func severalInstruments(_ path: String, _ ids: [String]) -> String {
    "De kop van \(path) past even goed bij \(some(ids)). Kies met --instrument."
  }
  func nothingRecognised(_ path: String, _ ids: [String]) -> String {
    (ids.isEmpty
      ? "Er is geen vragenlijst om \(path) mee te vergelijken. "
      : "In de kop van \(path) staat geen vraag van \(some(ids)). ")
      + "Geef met --instrument het bestand van "
      + "je eigen vragenlijst."
  }
  func mapNeeded(
    _ path: String, known: Int, of count: Int, missing: [String], command: String
  ) -> String {
    let rest =
      missing.isEmpty ? "" : " Niet gevonden: \(some(missing))."
    return "\(path) lijkt de export van een formulier: \(known) van de \(count) vragen zijn "
      + "herkend.\(rest) Maak eerst een kolomindeling en kijk haar na: oefen \(command)"
  }
  var mapNotAccepted: String {
    "Er is niets nagerekend. Maak zelf een kolomindeling met ‘oefen instrument map BESTAND’, pas haar "
      + "aan en probeer het opnieuw."
  }
}

extension EnglishTexts {
  var fileOperand: String { "FILE" }
  func proposalHeading(_ path: String, _ instrument: String) -> String {
    "\(path) hasn't the columns of oefen, but looks like the export of a form. Questionnaire: "
      + "\(instrument). This is how the columns are read:"
  }
  func alike(_ percent: Int) -> String { "\(percent)%" }
  func alikeNote(percent: Int) -> String {
    "A percentage is how like a question is to that of the questionnaire (from \(percent)% on); "
      + "without one, the words are the same."
  }
  func notRead(_ headers: [String]) -> String { "Not read: \(some(headers, 20))." }
  func labelsRead(_ labels: [AnswerLabels.Label]) -> String {
    "Answers in words: \(meanings(labels, none: "no answer"))."
  }
  func unclearColumn(_ number: Int, _ question: String) -> String {
    "Column \(number), ‘\(question)’: which question is that?"
  }
  func askColumn(_ likely: String?) -> String {
    likely.map { "Enter for \($0), another name such as p3, or ‘none’ to leave the column out." }
      ?? "Type a name such as p3, or Enter to leave the column out."
  }
  func columnTaken(_ name: String) -> String {
    "\(name) is another column already. Type another name, or ‘none’."
  }
  func noSuchColumn(_ word: String) -> String {
    "‘\(word)’ is no name of a column. Type a name such as e3, p3, w_empathy or respondent, or "
      + "‘none’."
  }
  var noColumnWord: String { "none" }
  func unknownLabel(_ label: String, _ scale: Instrument.Scale) -> String {
    "The answer ‘\(label)’: which number is that? Type \(scale.minimum) to \(scale.maximum), or "
      + "Enter when it is no answer."
  }
  func noSuchAnswer(_ scale: Instrument.Scale) -> String {
    "Type a number from \(scale.minimum) to \(scale.maximum), or Enter."
  }
  func questionsMissing(_ names: [String]) -> String { "There is no column for \(some(names))." }
  var isMapRight: String { "Is this right? (yes or no)" }
  var yesOrNo: String { "Type yes or no." }
  func mayReplaceMap(_ path: String) -> String {
    "\(path) is there already. Replace it? (yes or no)"
  }
  func mapKept(_ path: String) -> String {
    "The column map is in \(path) and will be read by itself the next time."
  }
  func mapNotKept(_ path: String, _ failure: FileReplacement.Failure) -> String {
    "The column map was used now but not kept. \(cannotWriteResult(path, failure))"
  }
  func mapUsed(_ path: String) -> String { "Columns read by \(path)." }
  func mapNoLongerFits(_ path: String) -> String {
    "The column map in \(path) is of other columns. Here is a new proposal."
  }
  func mapMade(_ path: String) -> String {
    "The column map is in \(path). Look at it before you use ‘oefen grade’."
  }
  func mapToFinish(_ path: String) -> String {
    "The column map is in \(path). Complete it as said above."
  }

  func brokenMap(_ path: String, _ findings: [String]) -> String {
    (findings + ["The column map \(path) can't be used. Mend it or make a new one."])
      .joined(separator: "\n")
  }
  func otherInstrument(_ chosen: String, map: String) -> String {
    "The column map is for ‘\(map)’ and not for ‘\(chosen)’. Leave --instrument out, or make another "
      + "column map."
  }
  func unknownNames(_ names: [String], _ instrument: String, meant: String?) -> String {
    "The column map has names under \"readAs\" that ‘\(instrument)’ doesn't know: \(some(names)). "
      + (meant.map { "Did you mean ‘\($0)’?" } ?? "Mend the name, or write ignore.")
  }
  func severalInstruments(_ path: String, _ ids: [String]) -> String {
    "The header of \(path) suits \(some(ids)) equally well. Choose by --instrument."
  }
  func nothingRecognised(_ path: String, _ ids: [String]) -> String {
    (ids.isEmpty
      ? "There is no questionnaire to compare \(path) with. "
      : "The header of \(path) has no question of \(some(ids)). ")
      + "Give the file of your own questionnaire "
      + "by --instrument."
  }
  func mapNeeded(
    _ path: String, known: Int, of count: Int, missing: [String], command: String
  ) -> String {
    let rest = missing.isEmpty ? "" : " Not found: \(some(missing))."
    return "\(path) looks like the export of a form: \(known) of the \(count) questions are "
      + "known.\(rest) Make a column map first and look at it: oefen \(command)"
  }
  var mapNotAccepted: String {
    "Nothing was graded. Make a column map yourself by ‘oefen instrument map FILE’, change it and try "
      + "again."
  }
}
