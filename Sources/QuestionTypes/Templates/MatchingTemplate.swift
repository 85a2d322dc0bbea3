import QuizModel

extension MatchingQuestion {
  public static let template = QuestionTemplate(
    purpose: Message(nl: "zet bij elkaar wat bij elkaar hoort", en: "match what belongs together"),
    prompt: Message(
      nl: "TODO: wat hoort bij wat? Zeg wat links en wat rechts staat.",
      en: "TODO: what goes with what? Say what stands left and what stands right."),
    fields: Message(
      nl: """
        "left": [
          {"id": "links-1", "text": "TODO: begrip één", "match": "rechts-1",
            "feedback": "TODO: waarom deze twee bij elkaar horen."},
          {"id": "links-2", "text": "TODO: begrip twee", "match": "rechts-2",
            "feedback": "TODO: waarom deze twee bij elkaar horen."}
        ],
        "right": [
          {"id": "rechts-1", "text": "TODO: omschrijving één"},
          {"id": "rechts-2", "text": "TODO: omschrijving twee"},
          {"id": "over", "text": "TODO: een omschrijving die overblijft"}
        ]
        """,
      en: """
        "left": [
          {"id": "left-1", "text": "TODO: term one", "match": "right-1",
            "feedback": "TODO: why these two belong together."},
          {"id": "left-2", "text": "TODO: term two", "match": "right-2",
            "feedback": "TODO: why these two belong together."}
        ],
        "right": [
          {"id": "right-1", "text": "TODO: description one"},
          {"id": "right-2", "text": "TODO: description two"},
          {"id": "spare", "text": "TODO: a description that is left over"}
        ]
        """))
}
