import Documents
import QuestionTypes
import QuizModel

/// An anticipated wrong answer equals no accepted one once folded: its feedback would never be
/// shown, and its author meant one of the two otherwise.
enum AcceptedWrongAnswers: QuestionCheck {
  static let name = "wrong-answer-accepted"

  static func findings(in checked: CheckedQuestion) -> [Finding] {
    guard case .text(let key) = checked.shape.key, !key.anticipated.isEmpty else { return [] }
    let accepted = Set(key.accepted.map { FoldedText($0) })
    return key.anticipated.enumerated().flatMap { place, wrong in
      wrong.values.enumerated().compactMap { inner, text in
        guard accepted.contains(FoldedText(text)) else { return nil }
        return checked.finding(
          Self.self, .error,
          at: ["wrongAnswers", .place(place), "answers", .place(inner)],
          Message(
            nl: "'\(shown(text))' wordt ook goed gerekend; haal het hier of bij \"accepted\" weg",
            en: "'\(shown(text))' is accepted too; remove it here or from \"accepted\""))
      }
    }
  }
}
