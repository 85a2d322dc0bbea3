import QuizModel

/// The guided way through a section: its summary in pieces, each followed by questions about it.
public struct GuidedPath: Sendable {
  public struct Piece: Hashable, Sendable {
    public let section: SectionID
    /// From 0.
    public let place: Int
  }

  /// For each question, the pieces to read before it.
  public let piecesBefore: [[Piece]]
  /// What is left to read after the last question.
  public let piecesAfter: [Piece]

  /// The most questions after one piece.
  static let questionsPerPiece = 2

  /// The questions of a guided session in a section and its parts, in the order of the pieces
  /// they belong to.
  public static func questions(
    in section: SectionID, of bank: Bank, history: LearningHistory
  ) -> [QuestionID] {
    var homes: [Piece: [QuestionOutline]] = [:]
    for question in bank.practiceQuestions where section.contains(question.section) {
      if let home = home(of: question.id, in: bank) { homes[home, default: []].append(question) }
    }
    var row = QuestionRow()
    for piece in pieces(in: section, of: bank) {
      let ranked = (homes[piece] ?? []).sorted { easier($0, $1, history) }
      row.take(ranked, atMost: questionsPerPiece)
    }
    return row.ids(in: bank)
  }

  public init(section: SectionID, questions: [QuestionID], bank: Bank) {
    var rest = Self.pieces(in: section, of: bank)[...]
    piecesBefore = questions.map { id in
      guard let home = Self.home(of: id, in: bank), let place = rest.firstIndex(of: home) else {
        return []
      }
      defer { rest = rest[(place + 1)...] }
      return Array(rest[...place])
    }
    piecesAfter = Array(rest)
  }

  /// More pieces than this are no session any more: a chapter is learnt by its parts.
  public static let mostPieces = 12

  public static func isTooLong(_ section: SectionID, in bank: Bank) -> Bool {
    pieces(in: section, of: bank).count > mostPieces
  }

  static func pieces(in section: SectionID, of bank: Bank) -> [Piece] {
    bank.course.sections.filter { section.contains($0.id) }.flatMap { section in
      section.summary.indices.map { Piece(section: section.id, place: $0) }
    }
  }

  /// The piece that a question belongs to: the one of its section that shares most words with it.
  private static func home(of id: QuestionID, in bank: Bank) -> Piece? {
    guard let question = bank.question(id), let section = bank.section(question.section),
      !section.summary.isEmpty
    else { return nil }
    let words = contentWords(question.prompt).union(question.explanation.map(contentWords) ?? [])
    let shared = section.summary.map { contentWords($0).intersection(words).count }
    let most = shared.max() ?? 0
    return Piece(section: section.id, place: shared.lastIndex(of: most) ?? 0)
  }

  /// Words of five letters or more, in lower case.
  private static func contentWords(_ text: RichText) -> Set<String> {
    let words = text.plain.lowercased().split { !$0.isLetter }
    return Set(words.filter { $0.count >= 5 }.map(String.init))
  }

  /// The least answered first, then the lower level, then the easier.
  private static func easier(
    _ left: QuestionOutline, _ right: QuestionOutline, _ history: LearningHistory
  ) -> Bool {
    let rank = { (question: QuestionOutline) -> (Int, BloomLevel, Rational, QuestionID) in
      (
        history.attempts(at: question.id).count, question.bloom, question.expectedDifficulty,
        question.id
      )
    }
    return rank(left) < rank(right)
  }
}
