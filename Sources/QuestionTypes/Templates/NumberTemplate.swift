import QuizModel

extension NumberQuestion {
  public static let template = QuestionTemplate(
    purpose: Message(nl: "typ een getal", en: "type a number"),
    prompt: Message(
      nl: "TODO: wat is er uit te rekenen? Geef alle gegevens en zeg hoe er wordt afgerond.",
      en: "TODO: what is there to compute? Give all the data and say how to round."),
    fields: Message(
      nl: """
        "answer": 12.5,
        "decimals": 1,
        "unit": "%",
        "minimum": 0,
        "maximum": 100,
        "wrongAnswers": [
          {"value": 87.5, "feedback": "TODO: welke rekenfout geeft dit getal?"},
          {"value": 8, "feedback": "TODO: welke rekenfout geeft dit andere getal?"}
        ]
        """,
      en: """
        "answer": 12.5,
        "decimals": 1,
        "unit": "%",
        "minimum": 0,
        "maximum": 100,
        "wrongAnswers": [
          {"value": 87.5, "feedback": "TODO: which slip gives this number?"},
          {"value": 8, "feedback": "TODO: which slip gives this other number?"}
        ]
        """))
}
