import QuestionTypes
import QuizModel
import Terminal

/// What Tab offers as a response: only what is still free.
struct ResponseCompletion {
  let presentation: Presentation
  /// As shown.
  let order: [OptionID]

  func candidates(_ context: CompletionContext) -> [Completion] {
    let given = context.precedingText.split { $0 == " " || $0 == "," }.map { $0.lowercased() }
    return all(given, context).filter { $0.text.hasPrefix(context.word.lowercased()) }
  }

  private func all(_ given: [String], _ context: CompletionContext) -> [Completion] {
    switch presentation {
    case .singleChoice(let choices) where choices.naming == .trueFalse:
      [Completion("j", note: "juist"), Completion("n", note: "onjuist")]
    case .singleChoice(let choices): lettered(choices.inOrder(order), without: [])
    case .multipleChoice(let choices, _): lettered(choices.inOrder(order), without: given)
    case .ordering(let elements): lettered(elements.inOrder(order), without: given)
    case .matching(let lists):
      pairs(
        lists.left,
        lettered(lists.right.inOrder(order), without: given.map { String($0.suffix(1)) }),
        given)
    case .classification(let lists):
      pairs(
        lists.elements.inOrder(order),
        lists.groups.map { Completion(String($0.letter), note: $0.text.plain) }, given)
    case .gaps, .text, .number, .open: []
    }
  }

  private func lettered(_ options: [Option], without given: [String]) -> [Completion] {
    options.enumerated().map { place, option in
      Completion(LetterReading.letter(place), note: option.text.plain)
    }.filter { !given.contains($0.text) }
  }

  /// The next number that has no letter yet, with each letter that's free.
  private func pairs(
    _ numbered: [Option], _ letters: [Completion], _ given: [String]
  ) -> [Completion] {
    let taken = Set(given.compactMap { Int($0.prefix { $0.isNumber }) })
    guard let next = (1...max(numbered.count, 1)).first(where: { !taken.contains($0) }),
      next <= numbered.count
    else { return [] }
    let left = numbered[next - 1].text.plain
    return letters.map { Completion("\(next)\($0.text)", note: "\(left) – \($0.note ?? "")") }
  }
}
