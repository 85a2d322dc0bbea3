import QuizModel

extension FoldedText {
  /// Whether one slip of the fingers, in a word of six letters or more, parts this from a term: a
  /// letter too many, too few or changed, or two neighbours swapped (Damerau 1964).
  ///
  /// A plural or another inflection is another answer and no slip, and so is a letter that negates.
  func isTypo(of term: FoldedText) -> Bool {
    guard text != term.text else { return false }
    let (given, meant) = differingWords(term)
    guard abs(given.utf8.count - meant.utf8.count) <= 2,
      !given.contains(where: { $0.isNumber }), !meant.contains(where: { $0.isNumber })
    else { return false }
    return meant.count >= Glossary.shortestWord && !Self.isInflection(given, meant)
      && NearestName.distance(given, meant) == 1
  }

  /// The one word that differs, where the others are the same; else both whole. A number that was
  /// meant is written as a word, so that a slip in one is seen; a number that was given is none.
  private func differingWords(_ term: FoldedText) -> (given: String, meant: String) {
    guard words.count == term.words.count else { return (text, term.text) }
    let places = words.indices.filter { words[$0] != term.words[$0] }
    guard places.count == 1 else { return (text, term.text) }
    let meant = term.words[places[0]]
    return (words[places[0]], NumberWords.words[meant] ?? meant)
  }

  /// `partner` and `partners`, `sociaal` and `asociaal`, `marketing` and `e-marketing`.
  private static func isInflection(_ left: String, _ right: String) -> Bool {
    let (short, long) = left.count < right.count ? (left, right) : (right, left)
    guard long.count == short.count + 1 else { return false }
    return ["s", "e", "n", "t"].contains { long == short + $0 }
      || ["a", "e"].contains { long == $0 + short }
  }
}
