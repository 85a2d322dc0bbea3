import QuizModel

extension OpenQuestion {
  public static let template = QuestionTemplate(
    purpose: Message(nl: "antwoord in eigen woorden", en: "answer in one's own words"),
    prompt: Message(
      nl: "TODO: wat leg je voor? Zeg hoeveel redenen of voorbeelden je wilt.",
      en: "TODO: what do you put forward? Say how many reasons or examples you want."),
    fields: Message(
      nl: """
        "lines": 4,
        "modelAnswer": "TODO: een antwoord zoals een goede student het schrijft.",
        "rubric": [
          {"id": "punt-1", "text": "TODO: je noemt … Een punt is met ja of nee na te kijken."},
          {"id": "punt-2", "text": "TODO: je legt uit dat …", "points": 2}
        ]
        """,
      en: """
        "lines": 4,
        "modelAnswer": "TODO: an answer as a good student writes it.",
        "rubric": [
          {"id": "point-1", "text": "TODO: you name … A point can be marked by yes or no."},
          {"id": "point-2", "text": "TODO: you explain that …", "points": 2}
        ]
        """))
}
