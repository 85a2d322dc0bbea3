import QuizModel

extension ClassificationQuestion {
  public static let template = QuestionTemplate(
    purpose: Message(nl: "verdeel over groepen", en: "sort into groups"),
    prompt: Message(
      nl: "TODO: bij welke groep hoort elk onderdeel? Zeg waarop er wordt ingedeeld.",
      en: "TODO: to which group does each part belong? Say what they are sorted by."),
    fields: Message(
      nl: """
        "groups": [
          {"id": "groep-1", "letter": "p", "text": "TODO: de ene groep"},
          {"id": "groep-2", "letter": "q", "text": "TODO: de andere groep"}
        ],
        "elements": [
          {"id": "deel-1", "text": "TODO: hoort bij p", "group": "groep-1",
            "feedback": "TODO: waarom dit hier hoort."},
          {"id": "deel-2", "text": "TODO: hoort bij q", "group": "groep-2",
            "feedback": "TODO: waarom dit hier hoort."},
          {"id": "deel-3", "text": "TODO: hoort ook bij q", "group": "groep-2",
            "feedback": "TODO: waarom dit hier hoort."},
          {"id": "deel-4", "text": "TODO: hoort ook bij p", "group": "groep-1",
            "feedback": "TODO: waarom dit hier hoort."}
        ]
        """,
      en: """
        "groups": [
          {"id": "group-1", "letter": "p", "text": "TODO: the one group"},
          {"id": "group-2", "letter": "q", "text": "TODO: the other group"}
        ],
        "elements": [
          {"id": "part-1", "text": "TODO: belongs to p", "group": "group-1",
            "feedback": "TODO: why this belongs here."},
          {"id": "part-2", "text": "TODO: belongs to q", "group": "group-2",
            "feedback": "TODO: why this belongs here."},
          {"id": "part-3", "text": "TODO: belongs to q too", "group": "group-2",
            "feedback": "TODO: why this belongs here."},
          {"id": "part-4", "text": "TODO: belongs to p too", "group": "group-1",
            "feedback": "TODO: why this belongs here."}
        ]
        """))
}
