import Documents
import QuizModel
import Slips
import Statistics

/// SERVQUAL (Parasuraman, Zeithaml and Berry 1988, 1991): the same items asked of expectations (E)
/// and perceptions (P).
///
///     gap of an item            P − E
///     respondent, dimension     the mean of the item gaps
///     dimension                 the mean over respondents
///     unweighted                the mean of the dimensions, not of the items
///     weighted                  for each respondent Σ weight · gap / 100, then the mean
///
/// A respondent with E = 6, 5, 6, 6 and P = 6, 6, 6, 5 on tangibles has the gaps 0, 1, 0 and −1 and
/// the mean 0. Dimensions of −0.625, −1.7, −1.8125, −1 and −1.4 give −1.3075 unweighted.
struct ServqualModel: SurveyModel, QuestionnaireModel {
  static let name = "servqual"
  static let summary = Message(
    nl: "SERVQUAL: kloven tussen verwachting en oordeel (e1…e22, p1…p22)",
    en: "SERVQUAL: gaps between expectation and perception (e1…e22, p1…p22)")

  static let standard = Instrument.servqual
  static let sides: [Instrument.Side] = [.expectation, .perception]

  let survey: SurveyReading

  init(_ settings: GradingSettings) throws(GradingFailure) {
    guard settings.cut == nil else { throw .cutNotUsed }
    survey = try SurveyReading(
      settings, standard: Self.standard, sides: 2, missing: .half)
  }

  func sums(of input: GradingInput) throws(GradingFailure) -> SurveySums {
    try survey.sums(of: input)
  }

  func report(on sums: SurveySums, _ choices: ReportChoices) -> SurveyReport {
    SurveyReport(
      model: Self.name, title: Message(nl: "SERVQUAL", en: "SERVQUAL"),
      result: survey.result(of: sums, choices), choices: choices)
  }
}
