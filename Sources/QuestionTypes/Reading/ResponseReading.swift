import QuizModel

extension Presentation {
  /// The longest response that's read, in bytes.
  public static let maximumResponseBytes = 10_000

  /// Reads a response as typed. `shown` is the order in which the options stand on the screen:
  /// the first is a.
  ///
  /// A response that can't be read is no attempt: it's asked again.
  public func read(
    _ typed: String, shown: [OptionID], glossary: Glossary? = nil
  ) throws(Unreadable) -> Response {
    guard typed.utf8.count <= Self.maximumResponseBytes else {
      throw .tooLong(limit: Self.maximumResponseBytes)
    }
    let text = typed.trimmed
    guard !text.isEmpty else { throw .empty }
    if Self.isUnknown(text) { return .unknown }
    switch self {
    case .singleChoice(let choices) where choices.naming == .trueFalse:
      return .option(try TrueFalseReading(choices).read(text))
    case .singleChoice: return .option(try LetterReading(shown).one(text))
    case .multipleChoice(_, let count):
      return .options(try LetterReading(shown).several(text, count: count))
    case .text: return .text(try Self.words(text, glossary))
    case .number(let field): return .number(try NumberReading(field).read(text))
    case .gaps(let gaps):
      return .gaps(try GapReading(gaps, shown: shown, glossary: glossary).read(text))
    case .matching(let lists):
      return .pairs(try PairReading(matching: lists, shown: shown).read(text))
    case .classification(let lists):
      return .pairs(try PairReading(classification: lists, shown: shown).read(text))
    case .ordering: return .order(try LetterReading(shown).order(text))
    case .open: return .open(text, made: nil)
    }
  }

  /// A typed word or a few; one typo away from a term of the course, it's asked again.
  static func words(_ text: String, _ glossary: Glossary?) throws(Unreadable) -> String {
    guard !FoldedText(text).isEmpty else { throw .empty }
    if let term = glossary?.term(near: text) { throw .nearTerm(read: text, term: term) }
    return text
  }

  private static let unknownWords: Set<String> = [
    "-", "–", "—", "−", "weet niet", "weet ik niet", "ik weet het niet", "weet het niet",
    "don't know", "dont know", "i don't know", "don’t know", "i don’t know",
  ]

  private static func isUnknown(_ text: String) -> Bool {
    unknownWords.contains(text.lowercased())
  }
}

/// A response and the certainty that was put behind it.
public struct TypedResponse: Equatable, Sendable {
  public let text: String
  public let certainty: Certainty?

  /// Splits `b!` or `b?`. After typed text the mark needs a space before it, because an answer may
  /// end in one itself.
  public init(_ typed: String, to presentation: Presentation) {
    let text = typed.trimmed
    let certainty: Certainty? =
      switch text.last {
      case "!": .sure
      case "?": .unsure
      default: nil
      }
    let rest = String(text.dropLast())
    guard certainty != nil, !presentation.takesWords || rest.hasSuffix(" "), !rest.trimmed.isEmpty
    else {
      self.text = text
      self.certainty = nil
      return
    }
    self.text = rest.trimmed
    self.certainty = certainty
  }
}

extension String {
  var trimmed: String {
    guard first?.isWhitespace == true || last?.isWhitespace == true else { return self }
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
