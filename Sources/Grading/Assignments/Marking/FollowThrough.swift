import QuizModel

/// The number that follows from a group's own earlier answers, in place of the right ones.
///
/// There's none where the formula of the value leaves it open, and none that would make the task
/// trivial or can't exist.
enum FollowThrough: Equatable {
  /// - asGiven: from the answers as they were typed.
  /// - unrounded: the same with the exact numbers in place of answers that were right, as a group
  ///   has them that computes on in a spreadsheet.
  /// - isFromRightAnswers: whether all earlier answers were right as given: then it only differs by
  ///   rounding in stages.
  case value(asGiven: Rational, unrounded: Rational, isFromRightAnswers: Bool)
  case none(Reason?)

  /// Why there's none, where the group can do something about it.
  enum Reason: Equatable {
    case missing(String)
    case unreadable(String)
    /// An earlier answer that nothing can have, or a result that nothing can have.
    case impossible(String)
    /// All earlier answers are equal.
    case trivial
  }
}

/// Puts a group's earlier answers into the formula of a value.
struct FollowThroughFormula {
  let part: NumbersPart
  let value: NumbersPart.Value
  let row: String
  let work: GroupWork

  func result() -> FollowThrough {
    guard let formula = value.formula else { return .none(nil) }
    let names = formula.variables
    var words: [String: Rational] = [:]
    var exactWords: [String: Rational] = [:]
    var answers: [EarlierAnswer] = []
    for word in part.words where names.contains(word.name) {
      switch word.source {
      case .quantity(let quantity):
        guard let number = work.data[part.data]?.value(of: quantity, row: row) else {
          return .none(nil)
        }
        words[word.name] = number
        exactWords[word.name] = number
      case .answer(let id, let value):
        let answer = EarlierAnswer(id, value, row: row, work)
        if let reason = answer.reason { return .none(reason) }
        guard let number = answer.number else { return .none(nil) }
        words[word.name] = number
        exactWords[word.name] = answer.isRight ? answer.key ?? number : number
        answers.append(answer)
      }
    }
    guard !answers.isEmpty else { return .none(nil) }
    if Self.isTrivial(answers) { return .none(.trivial) }
    do throws(FormulaFailure) {
      let asGiven = try formula.value(words)
      if let range = value.range, !range.contains(asGiven) {
        return .none(.impossible(value.label))
      }
      return .value(
        asGiven: asGiven, unrounded: try formula.value(exactWords),
        isFromRightAnswers: answers.allSatisfy { $0.isRight })
    } catch {
      return .none(nil)
    }
  }

  /// Equal answers make most formulas give that answer, so that nothing is left to compute; unless
  /// the right ones are equal too, or round to the same.
  private static func isTrivial(_ answers: [EarlierAnswer]) -> Bool {
    guard answers.count > 1, !answers.allSatisfy({ $0.isRight }) else { return false }
    let keys = Set(answers.map { $0.key })
    return Set(answers.map { $0.number }).count == 1 && (keys.count > 1 || keys.contains(nil))
  }
}

/// An answer to an earlier part, as a later one uses it.
struct EarlierAnswer {
  private(set) var number: Rational?
  /// `nil` where the data don't give it.
  private(set) var key: Rational?
  private(set) var isRight = false
  private(set) var reason: FollowThrough.Reason?

  init(_ part: PartID, _ value: String, row: String, _ work: GroupWork) {
    guard let answered = work.numbers[part], let cell = answered.cell(value, row: row) else {
      return
    }
    key = answered.keys[cell]
    isRight = answered.right.contains(cell)
    let label = answered.label(value)
    switch answered.given[cell] ?? .missing {
    case .missing: reason = .missing(label)
    case .unreadable: reason = .unreadable(label)
    case .value(let given, _):
      number = given
      if let range = answered.values[value]?.range, !range.contains(given) {
        reason = .impossible(label)
      }
    }
  }
}

extension FollowThrough.Reason {
  /// Told to who would have got points by it.
  var message: Message {
    switch self {
    case .missing(let label):
      Message(
        nl: "Er is niet doorgerekend met je eigen antwoorden, want \(shown(label)) ontbreekt.",
        en: "Your own answers weren't carried on, as \(shown(label)) is missing.")
    case .unreadable(let label):
      Message(
        nl: "Er is niet doorgerekend met je eigen antwoorden, want \(shown(label)) is niet te "
          + "lezen.",
        en: "Your own answers weren't carried on, as \(shown(label)) can't be read.")
    case .impossible(let label):
      Message(
        nl: "Er is niet doorgerekend met je eigen antwoorden, want \(shown(label)) krijgt een "
          + "waarde die niet kan.",
        en: "Your own answers weren't carried on, as they give \(shown(label)) a value that it "
          + "can't have.")
    case .trivial:
      Message(
        nl: "Er is niet doorgerekend met je eigen antwoorden: ze zijn allemaal gelijk, dus er "
          + "bleef niets te berekenen.",
        en: "Your own answers weren't carried on: they're all equal, so that nothing was left to "
          + "compute.")
    }
  }
}
