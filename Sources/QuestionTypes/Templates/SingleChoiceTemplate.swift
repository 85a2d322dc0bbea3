import QuizModel

extension SingleChoiceQuestion {
  public static let template = QuestionTemplate(
    purpose: Message(nl: "kies het ene goede antwoord", en: "choose the one right answer"),
    prompt: Message(
      nl: "TODO: wat vraag je? Vraag één ding, dat ook zonder de opties te beantwoorden is.",
      en: "TODO: what do you ask? Ask one thing that can be answered without the options."),
    fields: Message(
      nl: """
        "options": [
          {"id": "goed", "text": "TODO: het goede antwoord", "correct": true,
            "feedback": "TODO: klopt, want … Leg uit waarom dit goed is."},
          {"id": "fout-1", "text": "TODO: een fout die velen maken",
            "feedback": "TODO: nee, want … Zeg welke twee ideeën hier door elkaar lopen."},
          {"id": "fout-2", "text": "TODO: een andere echte fout",
            "feedback": "TODO: nee, want … Noem het misverstand en waar het beter staat."}
        ]
        """,
      en: """
        "options": [
          {"id": "right", "text": "TODO: the right answer", "correct": true,
            "feedback": "TODO: yes, because … Explain why this is right."},
          {"id": "wrong-1", "text": "TODO: a mistake that many make",
            "feedback": "TODO: no, because … Say which two ideas are mixed up here."},
          {"id": "wrong-2", "text": "TODO: another real mistake",
            "feedback": "TODO: no, because … Name the misunderstanding and where to read on."}
        ]
        """))
}
