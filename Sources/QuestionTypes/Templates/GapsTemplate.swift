import QuizModel

extension GapsQuestion {
  public static let template = QuestionTemplate(
    purpose: Message(nl: "vul de gaten in een tekst", en: "fill the gaps in a text"),
    prompt: Message(
      nl: "TODO: zeg waarover de tekst gaat. Wat hoort er in de gaten?",
      en: "TODO: say what the text is about. What goes into the gaps?"),
    fields: Message(
      nl: """
        "text": "TODO: een zin waarin een kernwoord ontbreekt: [getypt], en een om te kiezen: [gekozen].",
        "gaps": [
          {"id": "getypt", "accepted": ["TODO: woord"], "feedback": "TODO: waarom dit woord hier hoort.",
            "wrongAnswers": [{"answers": ["TODO: fout"], "feedback": "TODO: dat is …"}]},
          {"id": "gekozen", "accepted": ["TODO: goed"], "options": ["TODO: goed", "TODO: verwisseling"],
            "feedback": "TODO: waarom dit de goede keuze is."}
        ]
        """,
      en: """
        "text": "TODO: a sentence in which a key word is missing: [typed], and one to choose: [chosen].",
        "gaps": [
          {"id": "typed", "accepted": ["TODO: word"], "feedback": "TODO: why this word belongs here.",
            "wrongAnswers": [{"answers": ["TODO: wrong"], "feedback": "TODO: that is …"}]},
          {"id": "chosen", "accepted": ["TODO: right"], "options": ["TODO: right", "TODO: mix-up"],
            "feedback": "TODO: why this is the right choice."}
        ]
        """))
}
