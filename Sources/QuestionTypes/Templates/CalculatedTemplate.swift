import QuizModel

extension CalculatedQuestion {
  /// The numbers are an example that works: formulas can't be left open.
  public static let template = QuestionTemplate(
    purpose: Message(
      nl: "reken met steeds andere getallen", en: "compute with other numbers each time"),
    prompt: Message(
      nl: "TODO: zo komen getallen erin. Een kaartje kost € {prijs}. Wat kosten {aantal} kaartjes?",
      en: "TODO: so numbers get in here. A ticket is € {price}. What do {count} tickets cost?"),
    fields: Message(
      nl: """
        "variables": [
          {"name": "prijs", "minimum": 4, "maximum": 9, "step": 0.5},
          {"name": "aantal", "values": [3, 4, 6]}
        ],
        "conditions": ["prijs > aantal"],
        "answer": "prijs * aantal",
        "decimals": 2,
        "unit": "€",
        "wrongAnswers": [
          {"formula": "prijs + aantal", "feedback": "TODO: welke rekenfout geeft {prijs + aantal}?"},
          {"formula": "prijs / aantal", "feedback": "TODO: welke rekenfout is delen in plaats van keer?"}
        ]
        """,
      en: """
        "variables": [
          {"name": "price", "minimum": 4, "maximum": 9, "step": 0.5},
          {"name": "count", "values": [3, 4, 6]}
        ],
        "conditions": ["price > count"],
        "answer": "price * count",
        "decimals": 2,
        "unit": "€",
        "wrongAnswers": [
          {"formula": "price + count", "feedback": "TODO: which slip gives {price + count}?"},
          {"formula": "price / count", "feedback": "TODO: which slip is dividing instead of multiplying?"}
        ]
        """))
}
