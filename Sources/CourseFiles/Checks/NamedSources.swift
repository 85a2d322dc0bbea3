import Documents
import QuizModel

/// A fact that is only asked by its source (a dated number, a debated claim) stands in a prompt
/// that says whose it is: "volgens het boek", an author, or a name that the fact itself gives.
enum NamedSources: QuestionCheck {
  static let name = "fact-names-source"

  static func findings(in checked: CheckedQuestion) -> [Finding] {
    let context = checked.context
    guard !context.unsafeFacts.isEmpty else { return [] }
    return checked.question.facts.enumerated().compactMap { place, id in
      guard let fact = context.unsafeFacts[id], fact.asking == .nameSource,
        !namesSource(checked, of: fact)
      else { return nil }
      return checked.finding(
        Self.self, .error, at: ["prompt"],
        Message(
          nl: "het feit '\(id)' wordt alleen met zijn bron gevraagd; "
            + "zet er ‘volgens …’ bij en noem de bron",
          en: "the fact '\(id)' is only asked with its source; add ‘according to …’ and name it"))
    }
  }

  private static func namesSource(_ checked: CheckedQuestion, of fact: Fact) -> Bool {
    let prompt = checked.prompt
    if prompt.has(.attribution) { return true }
    let names = nameHashes(in: fact, checked.context)
    return prompt.words.contains { $0.isCapitalised && names.contains($0.hash) }
  }

  /// Words with a capital inside a sentence, and the authors of the course's documents.
  private static func nameHashes(
    in fact: Fact, _ context: CheckedQuestion.Context
  ) -> Set<UInt32> {
    let words = WordList(fact.text, context.vocabulary).words
    let inside = zip(words, words.dropFirst()).filter { $0.0.sentenceEnd == 0 }.map { $0.1 }
    let names = inside.filter { $0.isCapitalised && $0.length > 2 && $0.isContent }
    return context.authors.union(names.map { $0.hash })
  }
}
