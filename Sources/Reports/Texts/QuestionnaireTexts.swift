import Grading
import QuizModel

/// What a questionnaire says to respondents, and to who makes a form of it.
protocol QuestionnaireTexts {
  var questionnaireTitle: String { get }
  var questionnaireLead: String { get }
  /// `number` where there are more parts.
  func questionnaireHeading(
    _ kind: Instrument.Kind, _ side: Instrument.Side, number: Int?
  ) -> String
  func questionnaireInstruction(
    _ kind: Instrument.Kind, _ side: Instrument.Side, _ options: [Questionnaire.Option]
  ) -> String
  func pointsHeading(number: Int) -> String
  func pointsInstruction(count: Int) -> String
  var respondentNumber: String { get }
  var statement: String { get }
  var component: String { get }
  var pointsColumn: String { get }
  var total: String { get }
  var questionnaireThanks: String { get }
  var scaleHeading: String { get }
  /// How the text becomes a form.
  func formSteps(hasPoints: Bool) -> [String]
}

extension DutchReportTexts {
  var questionnaireTitle: String { "Vragenlijst over onze dienstverlening" }
  var questionnaireLead: String {
    "Er zijn geen goede of foute antwoorden: het gaat om wat jij vindt. Weet je iets niet, laat de "
      + "regel dan leeg. We verwerken je antwoorden zonder je naam."
  }
  func questionnaireHeading(
    _ kind: Instrument.Kind, _ side: Instrument.Side, number: Int?
  ) -> String {
    let part = number.map { "Deel \($0). " } ?? ""
    switch (kind, side) {
    case (.arenas, _): return part + "Je laatste bezoek"
    case (.serviceQuality, .expectation): return part + "Wat je verwacht"
    case (.serviceQuality, .perception): return part + "Wat je bij ons hebt ervaren"
    }
  }
  func questionnaireInstruction(
    _ kind: Instrument.Kind, _ side: Instrument.Side, _ options: [Questionnaire.Option]
  ) -> String {
    let subject =
      switch (kind, side) {
      case (.arenas, _): "Denk aan je laatste bezoek aan deze organisatie."
      case (.serviceQuality, .expectation):
        "Denk aan wat je van een goede organisatie in deze branche verwacht, nog los van ons."
      case (.serviceQuality, .perception):
        "Denk nu aan wat je zelf bij deze organisatie hebt ervaren."
      }
    return "\(subject) Kies bij elke uitspraak één getal\(range(options, "van", "tot en met"))."
  }
  func pointsHeading(number: Int) -> String { "Deel \(number). Wat je belangrijk vindt" }
  func pointsInstruction(count: Int) -> String {
    "Verdeel 100 punten over deze \(count) onderdelen: hoe belangrijker je iets vindt, hoe meer "
      + "punten. Samen zijn het precies 100."
  }
  var respondentNumber: String { "Nummer (vult de onderzoeker in)" }
  var statement: String { "Uitspraak" }
  var component: String { "Onderdeel" }
  var pointsColumn: String { "Punten" }
  var total: String { "Samen" }
  var questionnaireThanks: String { "Bedankt voor het invullen." }
  var scaleHeading: String { "Antwoorden:" }
  func formSteps(hasPoints: Bool) -> [String] {
    [
      "Zo maak je er een formulier van (deze regels niet overnemen):",
      "- Google Forms: maak van elk deel een vraag ‘Meerkeuzeraster’. Plak de uitspraken bij de "
        + "rijen en de antwoorden bij de kolommen.",
      "- Microsoft Forms: maak van elk deel een vraag ‘Likert’. Plak de uitspraken bij de "
        + "uitspraken en de antwoorden bij de opties.",
    ]
      + (hasPoints
        ? [
          "- Maak van elk onderdeel van het laatste deel een korte vraag waarop een getal van 0 tot "
            + "en met 100 het antwoord is."
        ] : [])
      + [
        "- Laat de uitspraken zoals ze zijn: daaraan herkent oefen straks de kolommen.",
        "- Vraag niet naar namen of e-mailadressen: voor de uitkomst zijn ze niet nodig.",
        "- Download de antwoorden als CSV en geef dat bestand aan oefen cijfer.",
      ]
  }
}

extension EnglishReportTexts {
  var questionnaireTitle: String { "Questionnaire about our service" }
  var questionnaireLead: String {
    "There are no right or wrong answers: what counts is what you think. Leave a line empty where "
      + "you don't know. We use your answers without your name."
  }
  func questionnaireHeading(
    _ kind: Instrument.Kind, _ side: Instrument.Side, number: Int?
  ) -> String {
    let part = number.map { "Part \($0). " } ?? ""
    switch (kind, side) {
    case (.arenas, _): return part + "Your last visit"
    case (.serviceQuality, .expectation): return part + "What you expect"
    case (.serviceQuality, .perception): return part + "What you experienced with us"
    }
  }
  func questionnaireInstruction(
    _ kind: Instrument.Kind, _ side: Instrument.Side, _ options: [Questionnaire.Option]
  ) -> String {
    let subject =
      switch (kind, side) {
      case (.arenas, _): "Think of your last visit to this organisation."
      case (.serviceQuality, .expectation):
        "Think of what you expect of a good organisation in this business, apart from us."
      case (.serviceQuality, .perception):
        "Now think of what you yourself experienced with this organisation."
      }
    return "\(subject) Choose one number for each statement\(range(options, "from", "to"))."
  }
  func pointsHeading(number: Int) -> String { "Part \(number). What matters to you" }
  func pointsInstruction(count: Int) -> String {
    "Divide 100 points among these \(count) components: the more something matters to you, the more "
      + "points. Together they are exactly 100."
  }
  var respondentNumber: String { "Number (for the researcher)" }
  var statement: String { "Statement" }
  var component: String { "Component" }
  var pointsColumn: String { "Points" }
  var total: String { "Together" }
  var questionnaireThanks: String { "Thank you for filling this in." }
  var scaleHeading: String { "Answers:" }
  func formSteps(hasPoints: Bool) -> [String] {
    [
      "How to make a form of it (leave these lines out):",
      "- Google Forms: make each part a ‘Multiple choice grid’. Paste the statements as rows and "
        + "the answers as columns.",
      "- Microsoft Forms: make each part a ‘Likert’ question. Paste the statements as statements "
        + "and the answers as options.",
    ]
      + (hasPoints
        ? [
          "- Make each component of the last part a short question that a number from 0 to 100 "
            + "answers."
        ] : [])
      + [
        "- Leave the statements as they are: by them oefen will know the columns.",
        "- Don't ask for names or e-mail addresses: the result doesn't need them.",
        "- Download the answers as CSV and give that file to oefen grade.",
      ]
  }
}

extension ReportTexts {
  /// ` van 1 (helemaal mee oneens) tot en met 7 (helemaal mee eens)`
  fileprivate func range(
    _ options: [Questionnaire.Option], _ from: String, _ to: String
  ) -> String {
    guard let first = options.first, let last = options.last else { return "" }
    return " \(from) \(named(first)) \(to) \(named(last))"
  }

  private func named(_ option: Questionnaire.Option) -> String {
    option.label.map { "\(option.value) (\($0))" } ?? "\(option.value)"
  }
}
