import QuizModel

/// The columns that a questionnaire can have, each with the words that ask it.
struct AskedColumns: Sendable {
  struct Wording: Sendable {
    let language: Language
    let words: PlainWords
    let trigrams: PlainWords.Trigrams
    /// Whether it's too short to be known by likeness: "Empathy".
    let isName: Bool

    init(_ text: String, _ language: Language, isName: Bool = false) {
      self.language = language
      self.isName = isName
      words = PlainWords(text)
      trigrams = PlainWords.Trigrams(words)
    }
  }

  struct Column: Sendable {
    let name: String
    /// The item or dimension that it asks about.
    let subject: String
    /// `nil` for weights and aspects.
    let side: Instrument.Side?
    let wordings: [Wording]
  }

  let columns: [Column]

  /// - Parameter sides: those of the instrument that are asked for.
  init(_ instrument: Instrument, sides: [Instrument.Side]) {
    var columns: [Column] = []
    for side in sides {
      columns += instrument.items.map { item in
        Column(
          name: instrument.columnName(of: item, side), subject: item.id.text,
          side: instrument.kind == .serviceQuality ? side : nil,
          wordings: item.text(side).map { text in
            Language.allCases.map { Wording(text[$0], $0) }
          } ?? [])
      }
    }
    if instrument.asksWeights {
      columns += instrument.dimensions.map { dimension in
        Column(
          name: dimension.weightColumnName, subject: dimension.weightColumnName, side: nil,
          wordings: Language.allCases.flatMap { language in
            [
              Wording(dimension.pointsText(in: language), language),
              Wording(dimension.title[language], language, isName: true),
            ]
          })
      }
    }
    self.columns = columns
  }
}

/// The parts of a header that may be the question: grids put the name of the section before it.
struct QuestionParts {
  struct Part {
    let words: PlainWords
    /// What stands before it.
    let section: PlainWords
  }

  let parts: [Part]

  /// `Section [Question]` in Google Forms, `Section - Question` in Qualtrics, and
  /// `Section: Question`; numbers of questions are left out.
  init(_ header: String) {
    var texts: [(section: Substring, question: Substring)] = [("", header[...])]
    if header.last == "]", let open = header.lastIndex(of: "[") {
      texts.append((header[..<open], header[header.index(after: open)...].dropLast()))
    }
    for mark in [" - ", " – ", ": ", " > ", " | ", "\n"] {
      for range in header.ranges(of: mark).prefix(Self.partLimit) {
        texts.append((header[..<range.lowerBound], header[range.upperBound...]))
      }
    }
    var seen: Set<PlainWords> = []
    parts = texts.flatMap { section, question in
      let words = PlainWords(question)
      let versions = [words, words.withoutNumber, words.withoutNumber.withoutLastNumber]
      return versions.filter { !$0.isEmpty && seen.insert($0).inserted }.map {
        Part(words: $0, section: PlainWords(section))
      }
    }
  }

  private static let partLimit = 8
}

extension Instrument.Side {
  private static let cues: [(start: String, side: Instrument.Side)] = [
    ("verwacht", .expectation), ("expect", .expectation), ("belang", .expectation),
    ("oordeel", .perception), ("ervar", .perception), ("beoordel", .perception),
    ("percep", .perception), ("experienc", .perception), ("actual", .perception),
  ]

  /// The side that the name of a section says; `nil` where it says none or both.
  static func said(in section: PlainWords) -> Instrument.Side? {
    let found = cues.filter { cue in section.words.contains { $0.hasPrefix(cue.start) } }
    guard let first = found.first, found.allSatisfy({ $0.side == first.side }) else { return nil }
    return first.side
  }
}
