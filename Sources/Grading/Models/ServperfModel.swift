import QuizModel

/// SERVPERF (Cronin and Taylor 1992): perceptions only, as expectations add little to them. Scores
/// are means as in ``ServqualModel``, of P instead of P − E.
///
/// The perceptions 6, 6, 5, 6 on tangibles give 5.75.
struct ServperfModel: SurveyModel, QuestionnaireModel {
  static let name = "servperf"
  static let summary = Message(
    nl: "SERVPERF: alleen oordelen (p1…p22)", en: "SERVPERF: perceptions only (p1…p22)")

  static let standard = Instrument.servqual
  static let sides: [Instrument.Side] = [.perception]

  let survey: SurveyReading

  init(_ settings: GradingSettings) throws(GradingFailure) {
    guard settings.cut == nil else { throw .cutNotUsed }
    survey = try SurveyReading(
      settings, standard: Self.standard, sides: 1, missing: .half)
  }

  func sums(of input: GradingInput) throws(GradingFailure) -> SurveySums {
    try survey.sums(of: input)
  }

  func report(on sums: SurveySums, _ choices: ReportChoices) -> SurveyReport {
    SurveyReport(
      model: Self.name, title: Message(nl: "SERVPERF", en: "SERVPERF"),
      result: survey.result(of: sums, choices), choices: choices)
  }
}
