import Documents
import QuizModel

/// Every option says why it's right, or which idea it mixes up with which.
///
/// Feedback that explains has an effect of 0.49, right or wrong alone of 0.05 (Van der Kleij,
/// Feskens & Eggen 2015, 40 studies).
enum OptionFeedback: QuestionCheck {
  static let name = "option-feedback"

  static func findings(in checked: CheckedQuestion) -> [Finding] {
    checked.options.enumerated().compactMap { place, pair in
      guard pair.key.feedback == nil else { return nil }
      return checked.finding(
        Self.self, checked.qualitySeverity, at: ["options", .place(place)],
        Message(
          nl:
            "optie '\(pair.option.id)' heeft geen feedback; leg uit waarom die goed of fout is",
          en: "the option '\(pair.option.id)' has no feedback; write why it is right or wrong"))
    }
  }
}
