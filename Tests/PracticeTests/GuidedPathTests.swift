import QuizModel
import TestSupport
import Testing

@testable import Practice

@Suite struct GuidedPathTests {
  /// Three sections with two, no and one pieces of summary, and one outside.
  private static let sections: [Section] = [
    .sample("1", summary: ["Loyalty means coming back.", "Segments split the market."]),
    .sample("1.1"),
    .sample("1.2", summary: ["Margins pay for everything."]),
    .sample("2", summary: ["Elsewhere altogether."]),
  ]

  private func question(
    _ id: QuestionID, _ section: SectionID, _ prompt: String, explanation: String? = nil,
    bloom: BloomLevel = .understand, difficulty: Rational? = nil, enemies: [QuestionID] = [],
    pool: Question.Pool = .practice, status: Question.Status = .approved
  ) -> Question {
    .sample(
      id, section: section, bloom: bloom, prompt: prompt, explanation: explanation,
      difficulty: difficulty, pool: pool, enemies: enemies, status: status)
  }

  private func questions(
    in section: SectionID = "1", _ questions: [Question], records: SampleRecords = SampleRecords()
  ) -> [QuestionID] {
    GuidedPath.questions(
      in: section, of: .sample(sections: Self.sections, questions: questions),
      history: LearningHistory(records.all))
  }

  /// What is read and asked, in order: `1/0` is the first piece of section 1.
  private func walk(_ path: GuidedPath, _ questions: [QuestionID]) -> [String] {
    let read = { (piece: GuidedPath.Piece) in "\(piece.section)/\(piece.place)" }
    return zip(path.piecesBefore, questions).flatMap { $0.map(read) + [$1.text] }
      + path.piecesAfter.map(read)
  }

  private func walk(in section: SectionID = "1", _ bank: [Question]) -> [String] {
    let ids = questions(in: section, bank)
    let path = GuidedPath(
      section: section, questions: ids, bank: .sample(sections: Self.sections, questions: bank))
    return walk(path, ids)
  }

  // MARK: The way

  @Test func questionsFollowTheirPiece() {
    let way = walk([
      question("margin", "1.2", "What do margins pay for?"),
      question("segment", "1", "Which segments split well?"),
      question("loyal", "1", "Which of these is it?", explanation: "Loyalty is meant."),
      question("elsewhere", "2", "Elsewhere?"),
    ])
    #expect(way == ["1/0", "loyal", "1/1", "segment", "1.2/0", "margin"])
  }

  /// Long words that it shares with no piece, or with all: everything has been read by then.
  @Test(arguments: ["Who?", "Who comes back?", "Loyalty or segments?"])
  func doubtfulQuestionsComeLast(prompt: String) {
    #expect(walk([question("q", "1", prompt)]) == ["1/0", "1/1", "q", "1.2/0"])
  }

  @Test func withoutQuestionsAllIsRead() {
    #expect(walk([]) == ["1/0", "1/1", "1.2/0"])
    #expect(walk(in: "2", []) == ["2/0"])
  }

  /// What has nothing to read is left to practice.
  @Test func sectionWithoutSummary() {
    let bank = [question("q", "1.1", "Loyalty?")]
    #expect(walk(in: "1.1", bank).isEmpty)
    #expect(walk(bank) == ["1/0", "1/1", "1.2/0"])
    #expect(walk(in: "9", bank).isEmpty)
  }

  // MARK: The choice

  @Test func twoQuestionsAPieceAtMost() {
    let bank = (1...5).map { question(QuestionID("q\($0)"), "1.2", "Margins?") }
    #expect(questions(in: "1.2", bank) == ["q1", "q2"])
  }

  @Test func leastAnsweredThenLowestThenEasiest() {
    let bank = [
      question("create", "1.2", "Margins?", bloom: .create),
      question("hard", "1.2", "Margins?", bloom: .remember, difficulty: Rational(1)),
      question("middle", "1.2", "Margins?", bloom: .remember),
      question("easy", "1.2", "Margins?", bloom: .remember, difficulty: .zero),
    ]
    var records = SampleRecords()
    #expect(questions(in: "1.2", bank) == ["easy", "middle"])
    records.add(.attempt(.sample("easy")))
    #expect(questions(in: "1.2", bank, records: records) == ["middle", "hard"])
    records.add(.attempt(.sample("middle")))
    #expect(questions(in: "1.2", bank, records: records) == ["hard", "create"])
  }

  /// The next best takes the place of what would be given away.
  @Test func giveawaysAreKeptApart() {
    let bank = [
      question("a", "1.2", "Margins?"), question("b", "1.2", "Margins?", enemies: ["a"]),
      question("c", "1.2", "Margins?"), question("d", "1", "Segments?", enemies: ["c"]),
    ]
    #expect(questions(in: "1.2", bank) == ["a", "c"])
    #expect(questions(in: "1", bank) == ["d", "a"])
  }

  @Test func onlyWhatPracticeAsks() {
    let bank = [
      question("mock", "1.2", "Margins?", pool: .mock),
      question("gone", "1.2", "Margins?", status: .retired),
      question("draft", "1.2", "Margins?", pool: .both, status: .draft),
    ]
    #expect(questions(in: "1.2", bank) == ["draft"])
  }

  // MARK: Any bank

  @Test(arguments: 1...100 as ClosedRange<UInt64>) func eachPieceOnceInOrder(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let words = ["loyalty", "segments", "margins", "service", "promise", "values"]
    let sections = ["1", "1.1", "1.1.1", "1.2"].map { id in
      let pieces = generator.next(below: 4)
      return Section.sample(
        SectionID(id),
        summary: (0..<pieces).map { _ in generator.shuffled(words).prefix(2).joined(separator: " ")
        })
    }
    let bank = Bank.sample(
      sections: sections,
      questions: (0..<generator.next(below: 20)).map { number in
        question(
          QuestionID("q\(number)"), sections[generator.next(below: 4)].id,
          words[generator.next(below: 6)], enemies: [QuestionID("q\(generator.next(below: 60))")])
      })
    let ids = GuidedPath.questions(in: "1", of: bank, history: LearningHistory())
    let path = GuidedPath(section: "1", questions: ids, bank: bank)
    #expect(path.piecesBefore.count == ids.count)
    #expect(
      path.piecesBefore.flatMap { $0 } + path.piecesAfter == GuidedPath.pieces(in: "1", of: bank))
    #expect(Set(ids).count == ids.count)
    // A question comes after a piece of its own section, and before the next section is opened.
    var lastRead: GuidedPath.Piece?
    for (id, pieces) in zip(ids, path.piecesBefore) {
      lastRead = pieces.last ?? lastRead
      #expect(lastRead?.section == bank.question(id)?.section)
    }
  }

  /// A session that is resumed has its questions from its start, and the same pieces before each.
  @Test func resumeFindsTheSameWay() {
    let bank = [
      question("loyal", "1", "Loyalty?"), question("segment", "1", "Segments?"),
      question("margin", "1.2", "Margins?"),
    ]
    let ids = questions(bank)
    var records = SampleRecords()
    records.add(.attempt(.sample("loyal")))
    // What has been answered since changes the next choice, but not this way.
    #expect(walk(bank) == ["1/0", "loyal", "1/1", "segment", "1.2/0", "margin"])
    let again = GuidedPath(
      section: "1", questions: ids, bank: .sample(sections: Self.sections, questions: bank))
    #expect(walk(again, ids) == walk(bank))
  }

  /// The course was edited since: a question that is gone, or that now belongs to an earlier piece.
  @Test func editedCourseSkipsNothing() {
    let bank = Bank.sample(
      sections: Self.sections,
      questions: [
        question("loyal", "1", "Loyalty?"), question("segment", "1", "Segments?"),
      ])
    let ids: [QuestionID] = ["segment", "gone", "loyal"]
    let path = GuidedPath(section: "1", questions: ids, bank: bank)
    #expect(walk(path, ids) == ["1/0", "1/1", "segment", "gone", "loyal", "1.2/0"])
  }
}
