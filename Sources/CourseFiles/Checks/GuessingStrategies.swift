import Documents
import QuizModel

/// Over the bank, three ways of guessing without knowing anything do as well as chance: take the
/// longest option, take the option that shares most words with the prompt, and take the option at
/// the same place every time (Millman, Bishop & Ebel 1965 on test-wiseness; Pham et al. 2018 on the
/// first two; Attali & Bar-Hillel 2003 on places).
///
/// From 100 single choices on, as well is within 5 points. A way that does worse is told too: it
/// says which option to leave out. In a smaller bank, from 20 on, a few questions make that much
/// difference; there only a way is told that is more than 10 points above chance and more than two
/// standard errors, so that luck isn't, and places are left to `key-position`.
enum GuessingStrategies: CourseCheck {
  static let name = "guessing-strategy"
  static let leastQuestions = 20
  static let largeBank = 100
  /// In a small bank and in a large one.
  static let margins = (small: 0.10, large: 0.05)

  static func findings(in course: CheckedCourse) -> [Finding] {
    tallies(of: course).filter { $0.isTold }.compactMap { finding(course, $0) }
  }

  private static func finding(_ course: CheckedCourse, _ tally: GuessTally) -> Finding? {
    let (share, chance) = (Int((100 * tally.share).rounded()), Int((100 * tally.chance).rounded()))
    return course.finding(
      Self.self, .warning, at: [],
      Message(
        nl: "wie steeds \(tally.guess.dutch) kiest, heeft \(share)% goed (gokken: \(chance)%); "
          + "maak de opties gelijkwaardiger",
        en: "always choosing \(tally.guess.english) gets \(share)% right (by chance \(chance)%); "
          + "make the options more alike"))
  }

  /// How each way of guessing does over the single choices of a bank, where there are enough.
  static func tallies(of course: CheckedCourse) -> [GuessTally] {
    let questions = course.questions.filter { $0.soleKey != nil && $0.options.count > 1 }
    guard questions.count >= leastQuestions else { return [] }
    let longest = GuessTally(Message(nl: "de langste optie", en: "the longest option"), questions) {
      $1.words.text.utf8.count
    }
    let echo = Message(
      nl: "de optie met de meeste woorden uit de vraag",
      en: "the option with most words of the prompt")
    let echoing = GuessTally(echo, questions) { checked, option in
      option.words.words.count { $0.isContent && checked.prompt.contains($0.hash) }
    }
    return [longest, echoing] + places(questions)
  }

  /// For each place, over the questions that have an option there.
  private static func places(_ questions: [CheckedQuestion]) -> [GuessTally] {
    (0..<26).compactMap { place in
      let having = questions.filter { $0.options.count > place }
      guard having.count >= largeBank else { return nil }
      let guess = Message(nl: "optie \(place + 1)", en: "option \(place + 1)")
      return GuessTally(guess, having) { $1.place == place ? 1 : 0 }
    }
  }
}

/// How often the option with the highest value is the key; a shared first place counts for its
/// part.
struct GuessTally {
  let guess: Message
  /// From 0 to 1.
  private(set) var share = 0.0
  /// The same for an option taken blindly.
  private(set) var chance = 0.0
  private var variance = 0.0
  private let count: Double

  init(
    _ guess: Message, _ questions: [CheckedQuestion],
    value: (CheckedQuestion, CheckedQuestion.Option) -> Int
  ) {
    self.guess = guess
    count = Double(questions.count)
    for checked in questions {
      let values = checked.options.map { value(checked, $0) }
      let best = values.max() ?? 0
      let isRight = zip(values, checked.options).contains { $0 == best && $1.isCorrect }
      let first = values.count { $0 == best }
      let blind = 1 / Double(values.count)
      share += isRight ? 1 / Double(first) / count : 0
      chance += blind / count
      variance += blind * (1 - blind)
    }
  }

  fileprivate var isTold: Bool {
    let excess = share - chance
    guard Int(count) < GuessingStrategies.largeBank else {
      return abs(excess) > GuessingStrategies.margins.large
    }
    return excess > GuessingStrategies.margins.small && excess > 2 * variance.squareRoot() / count
  }
}
