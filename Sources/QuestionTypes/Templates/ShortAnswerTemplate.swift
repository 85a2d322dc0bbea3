import QuizModel

extension ShortAnswerQuestion {
  public static let template = QuestionTemplate(
    purpose: Message(nl: "typ een woord of een paar woorden", en: "type a word or a few words"),
    prompt: Message(
      nl: "TODO: welk begrip omschrijf je? Er mag maar één woord goed zijn.",
      en: "TODO: which term do you describe? Only one word may be right."),
    fields: Message(
      nl: """
        "accepted": ["TODO: begrip", "TODO: synoniem"],
        "words": 1,
        "wrongAnswers": [
          {"answers": ["TODO: verwisseling"],
            "feedback": "TODO: dat is … Leg het verschil uit met het goede begrip."}
        ]
        """,
      en: """
        "accepted": ["TODO: term", "TODO: synonym"],
        "words": 1,
        "wrongAnswers": [
          {"answers": ["TODO: mix-up"],
            "feedback": "TODO: that is … Explain how it differs from the right term."}
        ]
        """))
}
