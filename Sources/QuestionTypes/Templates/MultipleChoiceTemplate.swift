import QuizModel

extension MultipleChoiceQuestion {
  public static let template = QuestionTemplate(
    purpose: Message(nl: "kies alle goede antwoorden", en: "choose all right answers"),
    prompt: Message(
      nl: "TODO: wat vraag je? Elke optie hoort er duidelijk wel of duidelijk niet bij.",
      en: "TODO: what do you ask? Each option clearly belongs or clearly does not."),
    fields: Message(
      nl: """
        "tellsCount": true,
        "options": [
          {"id": "goed-1", "text": "TODO: dit hoort erbij", "correct": true,
            "feedback": "TODO: hoort erbij, want …"},
          {"id": "fout-1", "text": "TODO: dit lijkt erbij te horen",
            "feedback": "TODO: hoort er niet bij, want … Zeg waar het wel bij hoort."},
          {"id": "goed-2", "text": "TODO: ook dit hoort erbij", "correct": true,
            "feedback": "TODO: hoort erbij, want …"},
          {"id": "fout-2", "text": "TODO: een veelgemaakte fout",
            "feedback": "TODO: hoort er niet bij, want … Noem het misverstand."}
        ]
        """,
      en: """
        "tellsCount": true,
        "options": [
          {"id": "right-1", "text": "TODO: this belongs", "correct": true,
            "feedback": "TODO: belongs, because …"},
          {"id": "wrong-1", "text": "TODO: this seems to belong",
            "feedback": "TODO: does not belong, because … Say where it does."},
          {"id": "right-2", "text": "TODO: this fits in too", "correct": true,
            "feedback": "TODO: belongs, because …"},
          {"id": "wrong-2", "text": "TODO: a common mistake",
            "feedback": "TODO: does not belong, because … Name the misunderstanding."}
        ]
        """))
}
