import QuizModel

extension AssignmentForm {
  /// A text of the length that's asked.
  static func form(of part: TextPart, _ response: PartResponse?) -> PartForm {
    guard let response else { return .empty(asked: 1) }
    guard case .text(let given) = response else { return .otherKind(asked: 1) }
    let words = given.text.wordCount
    var form = PartForm(asked: 1, isEmpty: words == 0, words: words)
    guard words > 0 else { return form }
    if let minimum = part.minimumWords, words < minimum {
      form.remarks.append(.tooFewWords(words, minimum: minimum))
    } else {
      form.given = 1
    }
    if let maximum = part.maximumWords, words > maximum {
      form.remarks.append(.tooManyWords(words, maximum: maximum))
    }
    return form
  }
}
