import Documents
import QuestionTypes
import QuizModel

/// A question with its shape, its words and the place of everything in it. All checks look at the
/// same one, so the words are split once.
final class CheckedQuestion: Sendable {
  /// What the checks of one question need of its course.
  final class Context: Sendable {
    let vocabulary: Vocabulary
    /// The facts that may not be asked, or only with their source.
    let unsafeFacts: [FactID: Fact]
    /// The names of the people who wrote the course's sources, as hashes of words.
    let authors: Set<UInt32>

    init(_ bank: Bank) {
      let vocabulary = Vocabulary.of(bank.course.language)
      self.vocabulary = vocabulary
      let unsafe = bank.facts.lazy.filter { $0.asking != .safe }
      unsafeFacts = Dictionary(unsafe.map { ($0.id, $0) }) { first, _ in first }
      let names = bank.course.documents.compactMap { $0.authors }
      authors = Set(
        names.flatMap { WordList($0, vocabulary).words }
          .filter { $0.isCapitalised && $0.length > 2 }.map { $0.hash })
    }
  }

  struct Option: Sendable {
    let place: Int
    let option: QuizModel.Option
    let key: OptionKey
    let words: WordList

    var isCorrect: Bool { key.isCorrect }
  }

  let question: Question
  let shape: QuestionShape
  let value: JSONValue
  let context: Context
  /// The words of the prompt without markup.
  let prompt: WordList
  /// The words of the sentence that asks, as places in ``prompt``.
  let asking: Range<Int>
  /// In the order of the file; empty for a question without options of its author's own.
  let options: [Option]

  init(question: Question, value: JSONValue, context: Context) {
    let shape = question.body.shape
    self.question = question
    self.value = value
    self.shape = shape
    self.context = context
    prompt = WordList(question.prompt.plain, context.vocabulary)
    asking = prompt.askingSentence
    options = question.hasWrittenOptions ? Self.options(of: shape, context.vocabulary) : []
  }

  private static func options(of shape: QuestionShape, _ vocabulary: Vocabulary) -> [Option] {
    let keys: [OptionKey]
    switch shape.key {
    case .singleChoice(let all), .multipleChoice(let all): keys = all
    default: return []
    }
    let options = shape.presentation.choices?.options ?? []
    return zip(options, keys).enumerated().map { place, pair in
      Option(
        place: place, option: pair.0, key: pair.1,
        words: WordList(pair.0.text.plain, vocabulary))
    }
  }

  /// The one right option of a single choice.
  var soleKey: Option? {
    guard case .singleChoice = shape.key else { return nil }
    return options.first { $0.isCorrect }
  }

  var distractors: [Option] { options.filter { !$0.isCorrect } }

  /// How bad a lack of quality is: an error once reviewed.
  var qualitySeverity: Finding.Severity { question.isReviewed ? .error : .warning }

  /// A finding at a place in the question: `["options", 2, "text"]`. Where the path ends early,
  /// the finding stands at what there is.
  func finding(
    _ check: any BankCheck.Type, _ severity: Finding.Severity, at path: [JSONPathStep] = [],
    _ message: Message
  ) -> Finding {
    Finding(
      place: value.nearestPlace(path), severity: severity, check: check.name, message: message)
  }
}

extension Question {
  /// Whether its options stand in the file, and aren't *juist* and *onjuist* or drawn numbers.
  fileprivate var hasWrittenOptions: Bool {
    body is SingleChoiceQuestion || body is MultipleChoiceQuestion
  }
}
