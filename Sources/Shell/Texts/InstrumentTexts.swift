import Grading
import QuizModel

/// Questionnaires: showing them and making files of them.
protocol InstrumentTexts {
  var noInstruments: String { get }
  func listed(_ instrument: Instrument) -> String
  func scaleLine(_ scale: Instrument.Scale) -> String
  func sideHeading(_ kind: Instrument.Kind, _ side: Instrument.Side) -> String
  var pointsHeading: String { get }
  /// Where only the structure is known.
  var withoutWords: String { get }
  var reversedItem: String { get }
  /// As the help shows it.
  var outOption: String { get }
  func instrumentExported(_ instrument: Instrument, _ format: String, _ path: String) -> String
}

/// What goes wrong with them.
protocol InstrumentProblemTexts {
  func wordlessInstrument(_ id: String) -> String
  func resultExists(_ path: String) -> String
}

extension Instrument.Scale {
  /// `1 = helemaal mee oneens, 7 = helemaal mee eens`
  fileprivate func labels(in language: Language) -> String {
    labels.map { "\($0.value) = \($0.text[language].sanitizedLine)" }.joined(separator: ", ")
  }
}

extension DutchTexts {
  var noInstruments: String {
    "Er is geen vragenlijst. Zet er een in de map instruments van een cursus."
  }
  func listed(_ instrument: Instrument) -> String {
    "\(instrument.title.dutch.sanitizedLine) (\(instrument.items.count) items)"
  }
  func scaleLine(_ scale: Instrument.Scale) -> String {
    "Schaal: \(scale.minimum) tot en met \(scale.maximum)"
      + (scale.labels.isEmpty ? "." : "; \(scale.labels(in: language)).")
  }
  func sideHeading(_ kind: Instrument.Kind, _ side: Instrument.Side) -> String {
    kind == .arenas ? "Aspecten" : side == .expectation ? "Verwachting" : "Oordeel"
  }
  var pointsHeading: String { "Verdeling van 100 punten" }
  var withoutWords: String { "(geen tekst)" }
  var reversedItem: String { "omgekeerd" }
  var outOption: String { "--out BESTAND" }
  func instrumentExported(_ instrument: Instrument, _ format: String, _ path: String) -> String {
    switch format {
    case "csv":
      "\(path) is gemaakt: vul per respondent een rij in en geef het bestand aan ‘oefen cijfer’."
    case "text":
      "\(path) is gemaakt: plak de vragen in een formulier. Bovenaan staat hoe."
    default: "\(path) is gemaakt: open het in een browser en druk het af."
    }
  }
  func wordlessInstrument(_ id: String) -> String {
    "Van het instrument ‘\(id)’ zijn niet alle vragen bekend. Geef elk item "
      + "\"expectation\" en \"perception\"."
  }
  func resultExists(_ path: String) -> String {
    "\(path) is er al. Kies een andere naam, of vervang het met --force."
  }
}

extension EnglishTexts {
  var noInstruments: String {
    "There is no questionnaire. Put one in the folder instruments of a course."
  }
  func listed(_ instrument: Instrument) -> String {
    "\(instrument.title.english.sanitizedLine) (\(instrument.items.count) items)"
  }
  func scaleLine(_ scale: Instrument.Scale) -> String {
    "Scale: \(scale.minimum) to \(scale.maximum)"
      + (scale.labels.isEmpty ? "." : "; \(scale.labels(in: language)).")
  }
  func sideHeading(_ kind: Instrument.Kind, _ side: Instrument.Side) -> String {
    kind == .arenas ? "Aspects" : side == .expectation ? "Expectation" : "Perception"
  }
  var pointsHeading: String { "Division of 100 points" }
  var withoutWords: String { "(no words)" }
  var reversedItem: String { "reversed" }
  var outOption: String { "--out FILE" }
  func instrumentExported(_ instrument: Instrument, _ format: String, _ path: String) -> String {
    switch format {
    case "csv":
      "\(path) is made: fill in a row for each respondent and give the file to ‘oefen grade’."
    case "text": "\(path) is made: paste the questions into a form. How is said at its top."
    default: "\(path) is made: open it in a browser and print it."
    }
  }
  func wordlessInstrument(_ id: String) -> String {
    "Not all questions of the instrument ‘\(id)’ are known. Give each item "
      + "\"expectation\" and \"perception\"."
  }
  func resultExists(_ path: String) -> String {
    "\(path) is there already. Choose another name, or replace it with --force."
  }
}
