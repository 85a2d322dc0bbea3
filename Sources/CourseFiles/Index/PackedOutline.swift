import QuizModel

extension PackedWriter {
  /// The id comes first: it's what is looked for.
  mutating func put(_ outline: QuestionOutline) {
    put(outline.id.text)
    put(outline.type)
    put(outline.section.text)
    put(outline.goals)
    put(outline.facts)
    put(outline.bloom.rawValue)
    put(count: outline.points)
    put(outline.seconds) { $0.put(count: $1) }
    put(outline.difficulty) {
      $0.put(number: $1.numerator)
      $0.put(number: $1.denominator)
    }
    put(outline.pool.rawValue)
    put(outline.twins)
    put(outline.enemies)
    put(outline.caseID) { $0.put($1.text) }
    put(outline.status.rawValue)
    put(outline.revision)
  }
}

extension PackedReader {
  mutating func outline() -> QuestionOutline {
    QuestionOutline(
      id: QuestionID(text()), type: text(), section: SectionID(text()), goals: ids(),
      facts: ids(), bloom: name(or: .remember), points: count(),
      seconds: optional { $0.count() }, difficulty: difficulty(), pool: name(or: .both),
      twins: ids(), enemies: ids(), caseID: optional { CaseID($0.text()) },
      status: name(or: .draft), revision: text())
  }

  private mutating func difficulty() -> Rational? {
    optional { Rational($0.number(), over: $0.number()) } ?? nil
  }

  private mutating func name<Name: RawRepresentable<String>>(or other: Name) -> Name {
    Name(rawValue: text()) ?? other
  }
}
