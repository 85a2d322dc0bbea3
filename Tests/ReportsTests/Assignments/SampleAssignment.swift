import QuizModel

@testable import Reports

/// An assignment with a part of every kind in which `name` stands wherever a text can.
enum SampleAssignment {
  /// What may never be on paper.
  static let secret = "GEHEIM"

  static func named(_ name: String) throws -> Assignment {
    let text = RichText(plain: name)
    let secret = RichText(plain: secret)
    func part(_ id: PartID, _ content: AssignmentPart.Content) -> AssignmentPart {
      AssignmentPart(id: id, title: name, prompt: text, content: content)
    }
    let data = DataPart(
      model: .matrix, instrument: "klein", minimumRows: 12,
      draw: DataDraw(rows: 40, means: [:], spread: .one), points: .one)
    let numbers = NumbersPart(
      data: "data", rows: .single,
      values: [
        .init(id: "a", label: name, quantity: Quantity("x"), formula: try Formula("1 + 41")),
        .init(id: "b", label: name, quantity: Quantity("y")),
      ], decimals: 2, convention: text, points: Rational(parts: 5, of: 2))
    let places = NumbersPart(
      data: "data", rows: .ofData("data"),
      values: [.init(id: "x", label: name, quantity: Quantity("return"))], decimals: 1,
      convention: text, points: Rational(2))
    let options = ["a", "b", "c"].map {
      ChoicesPart.Option(id: $0, text: name, feedback: secret)
    }
    let rows = PartRows.listed([.init(id: "r", text: name), .init(id: "s", text: name)])
    let list = ListPart(
      elements: [.init(id: "d", label: name, minimum: 2), .init(id: "e", label: name)],
      groups: .init(label: name, count: 2...3), fields: [.init(id: "f", label: name)],
      variety: .init(field: "f", minimum: 2), points: .one)
    let rubric = Rubric(criteria: [
      .init(
        id: "c", title: name, isKnockOut: true,
        levels: [
          .init(id: "l", points: .zero, text: name), .init(id: "m", points: .one, text: name),
          .init(id: "h", points: Rational(2), text: name),
        ]),
      .init(
        id: "k", title: name,
        levels: [
          .init(id: "l", points: .zero, text: name), .init(id: "h", points: .one, text: name),
        ]),
    ])
    return Assignment(
      id: "9.1", version: 3, title: name, intro: text, sections: ["1"], groupSize: 2...4,
      parts: [
        part("data", .data(data)), part("numbers", .numbers(numbers)),
        part("places", .numbers(places)),
        part(
          "one",
          .choices(
            ChoicesPart(rows: .single, options: options, key: .lowest(of: "numbers"), points: .one))
        ),
        part(
          "many",
          .choices(
            ChoicesPart(
              rows: rows, options: options, key: .fixed(["r": "a", "s": "b"]), points: .one))),
        part("list", .list(list)),
        part(
          "text",
          .text(TextPart(rubric: rubric, minimumWords: 60, maximumWords: 90, model: secret))),
      ])
  }

  static func sheet(_ name: String, _ language: Language = .dutch) throws -> Worksheet {
    Worksheet(
      try named(name), course: name, sections: [name], instruments: ["klein": name],
      language: language)
  }
}
