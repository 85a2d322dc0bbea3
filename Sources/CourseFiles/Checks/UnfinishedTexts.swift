import Documents
import QuizModel

/// A reviewed question holds nothing of the template that it was drafted from: `TODO` marks what is
/// still to be written.
enum UnfinishedTexts: QuestionCheck {
  static let name = "unfinished-text"

  static func findings(in checked: CheckedQuestion) -> [Finding] {
    guard let text = checked.value.firstText(holding: QuestionTemplate.mark) else { return [] }
    return [
      Finding(
        place: text.place, severity: checked.qualitySeverity, check: name,
        message: Message(
          nl: "hier staat nog '\(shown(text.string ?? ""))'; schrijf wat er moet komen",
          en: "this still says '\(shown(text.string ?? ""))'; write what belongs here"))
    ]
  }
}
