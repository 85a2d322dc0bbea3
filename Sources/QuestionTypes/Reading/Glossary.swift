import QuizModel

/// All terms of a course and all answers that are typed in it, right or wrong: a response that's
/// one typo away from one of them is asked again, which gives nothing away.
public struct Glossary: Sendable {
  private let terms: [(folded: FoldedText, term: String)]
  private let known: Set<FoldedText>

  /// Words shorter than this have too many neighbours.
  static let shortestWord = 6

  public init(_ bank: Bank) {
    self.init(bank.course.terms + bank.typedAnswers)
  }

  public init(_ texts: [String]) {
    var known: Set<FoldedText> = []
    terms = texts.compactMap { text in
      let folded = FoldedText(text)
      return known.insert(folded).inserted ? (folded, text) : nil
    }
    self.known = known
  }

  /// The term that was probably meant; `nil` when the response is a term itself, or near none.
  public func term(near response: String) -> String? {
    let given = FoldedText(response)
    guard !known.contains(given) else { return nil }
    return terms.first { given.isTypo(of: $0.folded) }?.term
  }
}

extension Course {
  fileprivate var terms: [String] {
    sections.flatMap { section in section.keyTerms.flatMap { [$0.term] + $0.aliases } }
  }
}
