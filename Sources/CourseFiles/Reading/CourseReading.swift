import QuizModel

extension Course {
  init(reading fields: some FieldReader) {
    self.init(
      id: fields.identifier("id"), title: fields.text("title"),
      language: fields.text("language"), covers: fields.markup("covers"),
      lacks: fields.markup("lacks"),
      documents: fields.objects("documents") { SourceDocument.read($0) },
      sections: fields.objects("sections") { Section.read($0) },
      goals: fields.objects("goals") { LearningGoal.read($0) },
      tests: fields.objects("tests") { PracticeTest.read($0) },
      targets: fields.optionalObject("targets") { Targets.read($0) } ?? Targets())
  }
}

extension Course.Targets {
  static func read(_ fields: some FieldReader) -> Course.Targets {
    let share = fields.optionalNumber("applyOrAbove")
    if let share, share < .zero || share > .one {
      fields.report(
        "number-range", at: "applyOrAbove",
        Message(
          nl: "een aandeel is 0 tot 1; schrijf 0.4 voor 40%",
          en: "a share is 0 to 1; write 0.4 for 40%"))
    }
    return Course.Targets(applyOrAbove: share)
  }
}

extension SourceDocument {
  static func read(_ fields: some FieldReader) -> SourceDocument {
    SourceDocument(
      id: fields.identifier("id"), title: fields.text("title"),
      authors: fields.optionalText("authors"), year: fields.optionalInteger("year", in: 1...9999))
  }
}

extension Section {
  static func read(_ fields: some FieldReader) -> Section {
    Section(
      id: fields.identifier("id"), title: fields.text("title"),
      summary: fields.markups("summary"), keyTerms: fields.objects("keyTerms") { KeyTerm.read($0) })
  }
}

extension Case {
  static func read(_ fields: some FieldReader) -> Case {
    Case(
      id: fields.identifier("id"), section: fields.identifier("section"),
      title: fields.text("title"), text: fields.markups("text"))
  }
}

extension KeyTerm {
  static func read(_ fields: some FieldReader) -> KeyTerm {
    KeyTerm(
      term: fields.text("term"), aliases: fields.texts("aliases"),
      definition: fields.markup("definition"))
  }
}

extension LearningGoal {
  static func read(_ fields: some FieldReader) -> LearningGoal {
    LearningGoal(
      id: fields.identifier("id"), title: fields.text("title"),
      section: fields.identifier("section"), bloom: fields.name("bloom", fallback: nil),
      mastered: fields.text("mastered"), requires: fields.identifiers("requires"),
      confusedWith: fields.identifiers("confusedWith"))
  }
}

extension PracticeTest {
  static func read(_ fields: some FieldReader) -> PracticeTest {
    PracticeTest(
      id: fields.identifier("id"), title: fields.text("title"),
      minutes: fields.optionalInteger("minutes", in: 1...600),
      blueprint: Blueprint(cells: fields.objects("blueprint") { Blueprint.Cell.read($0) }))
  }
}

extension Blueprint.Cell {
  static func read(_ fields: some FieldReader) -> Blueprint.Cell {
    Blueprint.Cell(
      sections: fields.identifiers("sections"), levels: fields.names("levels"),
      questions: fields.integer("questions", in: 1...200))
  }
}

extension Fact {
  /// The keys that only people read (kind, place, elements …) are checked and not kept.
  static func read(_ fields: some FieldReader) -> Fact {
    let _: DocumentID = fields.identifier("document")
    _ = fields.optionalText("place")
    _ = fields.text("kind")
    _ = fields.texts("elements")
    let _: BloomLevel = fields.name("bloom", fallback: nil)
    _ = fields.texts("confusableWith")
    _ = fields.texts("problems")
    return Fact(
      id: fields.identifier("id"), section: fields.identifier("section"),
      text: fields.text("fact"), importance: fields.integer("importance", in: 1...3),
      asking: fields.name("ask", fallback: nil), restates: fields.identifiers("restates"))
  }
}
