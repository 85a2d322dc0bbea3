import Documents
import QuizModel
import Slips

/// Service in two dimensions after Martin (1986, 1989): procedural (how things go) and personal
/// (how people are), seven and nine aspects. Together they give one of four arenas.
///
///     procedural low, personal low     freezer: "we don't care"
///     procedural high, personal low    factory: "you are a number"
///     procedural low, personal high    friendly zoo: "we try, but don't know how"
///     both high                        quality customer service
///
/// A respondent's dimension is the mean of the answered aspects; high begins at the cut, 3 on a
/// scale from 1 to 5 unless the teacher says otherwise. The scale and the cut aren't Martin's own:
/// no official form of it was found.
///
/// Procedural 5 4 5 4 4 4 5 is 4.43 and personal 2 2 2 3 1 2 2 2 2 is 2: a factory. The mean of all
/// sixteen, 3.06, would hide that.
struct CSASModel: SurveyModel, QuestionnaireModel {
  static let name = "csas"
  static let summary = Message(
    nl: "Martin: procedurele en persoonlijke aspecten en hun arena",
    en: "Martin: procedural and personal aspects and their arena")

  static let standard = Instrument.csas
  static let sides: [Instrument.Side] = [.perception]

  let survey: SurveyReading
  let cut: Rational
  let isAboveOnly: Bool

  init(_ settings: GradingSettings) throws(GradingFailure) {
    let given = try (settings.instrument ?? .csas).adapted(to: settings)
    let cut = try Self.cut(settings.cut, given)
    survey = try SurveyReading(settings, standard: Self.standard, sides: 1, missing: .any, cut: cut)
    self.cut = cut
    isAboveOnly = settings.isAboveOnly
  }

  private static func cut(
    _ asked: Cut?, _ instrument: Instrument
  ) throws(GradingFailure) -> Rational {
    let scale = instrument.scale
    let cut: Rational
    switch asked {
    case nil:
      cut = instrument.cut ?? Rational(parts: scale.minimum + scale.maximum, of: 2)
    case .fixed(let first, let second)? where first == second: cut = first
    case let other?: throw .badCut(other.text)
    }
    guard cut >= Rational(scale.minimum), cut <= Rational(scale.maximum) else {
      throw .badCut(cut.shortText())
    }
    return cut
  }

  func sums(of input: GradingInput) throws(GradingFailure) -> SurveySums {
    try survey.sums(of: input)
  }

  func report(on sums: SurveySums, _ choices: ReportChoices) -> CSASReport {
    CSASReport(
      result: survey.result(of: sums, choices), choices: choices, cut: cut,
      isAboveOnly: isAboveOnly, counts: sums.arenas)
  }
}
