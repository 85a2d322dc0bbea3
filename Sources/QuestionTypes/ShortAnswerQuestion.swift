import QuizModel

/// A word or a few words, typed. A response is right when it equals an accepted answer once both
/// are folded (see ``FoldedText``).
public struct ShortAnswerQuestion: QuestionType {
  public static let name = "shortAnswer"
  public static let ruleVersion = 1

  private let field: TextField
  private let key: TextKey

  public init(reading fields: some FieldReader) {
    let accepted = fields.texts("accepted")
    field = TextField(words: fields.optionalInteger("words", in: 1...10))
    key = TextKey(
      accepted: accepted,
      anticipated: AnticipatedAnswer.read(from: fields))
    if accepted.isEmpty {
      fields.report(
        "no-key", at: "accepted",
        Message(
          nl: "geen goed antwoord; geef er minstens één",
          en: "no right answer; give at least one"))
    }
    reportUnmatchable(to: fields)
  }

  /// An answer of which folding leaves nothing could match anything empty.
  private func reportUnmatchable(to fields: some FieldReader) {
    let answers = [("accepted", key.accepted)] + key.anticipated.map { ("wrongAnswers", $0.values) }
    for (name, texts) in answers {
      for text in texts where FoldedText(text).isEmpty {
        fields.report(
          "answer-matches", at: name,
          Message(
            nl: "'\(shown(text))' heeft geen letters of cijfers en kan nooit kloppen; vul het aan",
            en: "'\(shown(text))' has no letters or digits and can never match; complete it"))
      }
    }
  }

  public init?(shape: QuestionShape) {
    guard case .text(let field) = shape.presentation, case .text(let key) = shape.key,
      !key.accepted.isEmpty
    else { return nil }
    self.field = field
    self.key = key
  }

  public var shape: QuestionShape {
    QuestionShape(presentation: .text(field), key: .text(key))
  }

  public func verdict(on response: Response) -> Verdict? {
    guard case .text(let text) = response else { return Verdict(score: .zero, remarks: []) }
    return key.verdict(on: text)
  }

  public var guessScore: Rational { .zero }

  public static let samples = [
    QuestionSample(
      fields: """
        "accepted": ["vrienden", "friends"],
        "words": 1,
        "wrongAnswers": [{"answers": ["economici"], "feedback": "Die kopen juist wel."}]
        """,
      responses: [
        ("vrienden", .correct), ("De Vrienden", .correct), ("friends.", .correct),
        ("economici", .wrong), ("niet vrienden", .wrong), ("weet niet", .wrong),
        ("   ", .unreadable),
      ])
  ]
}

extension AnticipatedAnswer<String> {
  /// The wrong answers that an author saw coming, under `wrongAnswers`.
  static func read(from fields: some FieldReader) -> [AnticipatedAnswer] {
    fields.objects("wrongAnswers") { answer in
      AnticipatedAnswer(
        values: answer.texts("answers"), feedback: answer.markup("feedback"),
        confuses: answer.optionalIdentifier("confuses"))
    }
  }
}

extension TextKey {
  func accepts(_ text: String) -> Bool {
    let given = FoldedText(text)
    return accepted.contains { FoldedText($0) == given }
  }

  func verdict(on text: String) -> Verdict {
    if accepts(text) { return Verdict(score: .one, remarks: []) }
    let given = FoldedText(text)
    let known = anticipated.first { $0.values.contains { FoldedText($0) == given } }
    let remarks = known.map {
      [Remark(subject: .anticipated, text: $0.feedback, confuses: $0.confuses)]
    }
    return Verdict(score: .zero, remarks: remarks ?? [])
  }
}
