import QuizModel

extension TrueFalseQuestion {
  public static let template = QuestionTemplate(
    purpose: Message(nl: "is de stelling juist of onjuist?", en: "is the statement true or false?"),
    prompt: Message(
      nl: "TODO: een stelling over één ding, die helemaal juist of helemaal onjuist is.",
      en: "TODO: a statement about one thing that is wholly true or wholly false."),
    fields: Message(
      nl: """
        "answer": false,
        "feedback": {
          "true": "TODO: nee, want … Zeg wat er niet klopt.",
          "false": "TODO: klopt, want … Zeg hoe het wel zit."
        }
        """,
      en: """
        "answer": false,
        "feedback": {
          "true": "TODO: no, because … Say what is wrong with it.",
          "false": "TODO: yes, because … Say how it really is."
        }
        """))
}
