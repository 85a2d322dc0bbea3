import Documents
import QuizModel

/// Over the bank, two ways of guessing without knowing anything do no better than chance: take the
/// longest option, and take the option that shares most words with the prompt (Millman, Bishop &
/// Ebel 1965 on test-wiseness; Pham et al. 2018 on both clues).
///
/// From 20 single choices on. Better is more than 10 points above chance and more than two standard
/// errors, so that luck isn't told.
enum GuessingStrategies: CourseCheck {
  static let name = "guessing-strategy"
  static let leastQuestions = 20
  static let margin = 0.10

  static func findings(in course: CheckedCourse) -> [Finding] {
    let questions = course.questions.filter { $0.soleKey != nil && $0.options.count > 1 }
    guard questions.count >= leastQuestions else { return [] }
    let longest = Tally(questions) { _, option in option.words.text.utf8.count }
    let echoing = Tally(questions) { checked, option in
      option.words.words.count { $0.isContent && checked.prompt.contains($0.hash) }
    }
    return [
      finding(course, longest, Message(nl: "de langste optie", en: "the longest option")),
      finding(
        course, echoing,
        Message(
          nl: "de optie met de meeste woorden uit de vraag",
          en: "the option with most words of the prompt")),
    ].compactMap { $0 }
  }

  private static func finding(
    _ course: CheckedCourse, _ tally: Tally, _ guess: Message
  ) -> Finding? {
    guard tally.excess > margin, tally.excess > 2 * tally.standardError else { return nil }
    let (share, chance) = (Int((100 * tally.share).rounded()), Int((100 * tally.chance).rounded()))
    return course.finding(
      Self.self, .warning, at: [],
      Message(
        nl: "wie steeds \(guess.dutch) kiest, heeft \(share)% goed (gokken: \(chance)%); "
          + "maak de opties gelijkwaardiger",
        en: "always choosing \(guess.english) gets \(share)% right (by chance \(chance)%); "
          + "make the options more alike"))
  }

  /// How often the option with the highest value is the key; a shared first place counts for its
  /// part.
  private struct Tally {
    private(set) var share = 0.0
    private(set) var chance = 0.0
    private var variance = 0.0
    private let count: Double

    init(
      _ questions: [CheckedQuestion], _ value: (CheckedQuestion, CheckedQuestion.Option) -> Int
    ) {
      count = Double(questions.count)
      for checked in questions {
        let values = checked.options.map { value(checked, $0) }
        let best = values.max() ?? 0
        let isRight = zip(values, checked.options).contains { $0 == best && $1.isCorrect }
        let first = values.count { $0 == best }
        let guess = 1 / Double(values.count)
        share += isRight ? 1 / Double(first) / count : 0
        chance += guess / count
        variance += guess * (1 - guess)
      }
    }

    var excess: Double { share - chance }
    var standardError: Double { variance.squareRoot() / count }
  }
}
