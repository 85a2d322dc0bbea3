import QuizModel

extension OrderingQuestion {
  public static let template = QuestionTemplate(
    purpose: Message(nl: "zet in de goede volgorde", en: "put in the right order"),
    prompt: Message(
      nl: "TODO: wat is de volgorde? Zeg wat eerst komt: de eerste stap, of het kleinste.",
      en: "TODO: what is the order? Say what comes first: the first step, or the smallest."),
    fields: Message(
      nl: """
        "elements": [
          {"id": "stap-1", "text": "TODO: dit komt eerst", "feedback": "TODO: waarom dit eerst komt."},
          {"id": "stap-2", "text": "TODO: dit komt daarna", "feedback": "TODO: waarom dit daarna komt."},
          {"id": "stap-3", "text": "TODO: dit komt als laatste", "feedback": "TODO: waarom dit als laatste komt."}
        ]
        """,
      en: """
        "elements": [
          {"id": "step-1", "text": "TODO: this comes first", "feedback": "TODO: why this comes first."},
          {"id": "step-2", "text": "TODO: this comes next", "feedback": "TODO: why this comes next."},
          {"id": "step-3", "text": "TODO: this comes last", "feedback": "TODO: why this comes last."}
        ]
        """))
}
