import Documents
import QuizModel

/// A typed answer has wrong answers that were seen coming, each with feedback that says which slip
/// it is: to "fout" alone there's nothing to learn (Van der Kleij, Feskens & Eggen 2015).
enum AnticipatedMistakes: QuestionCheck {
  static let name = "anticipated-mistakes"

  static func findings(in checked: CheckedQuestion) -> [Finding] {
    let isBare =
      switch checked.shape.key {
      case .text(let key): key.anticipated.isEmpty
      case .number(let key): key.anticipated.isEmpty
      default: false
      }
    guard isBare else { return [] }
    return [
      checked.finding(
        Self.self, checked.qualitySeverity, at: ["wrongAnswers"],
        Message(
          nl: "geen enkele fout is voorzien; geef bij \"wrongAnswers\" minstens één fout antwoord "
            + "met feedback",
          en: "no mistake is anticipated; give at least one wrong answer with feedback in "
            + "\"wrongAnswers\""))
    ]
  }
}
