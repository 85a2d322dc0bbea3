import QuizModel

/// How alike columns and questions are that no words settle, each to each.
struct Likeness {
  private var columns: [Int]
  private var questions: [AskedColumns.Column]
  /// For each column, for each question.
  private var scores: [[Double]]

  init(of columns: [(column: Int, parts: QuestionParts)], to questions: [AskedColumns.Column]) {
    self.columns = columns.map { $0.column }
    self.questions = questions
    scores = columns.map { column in
      let parts = column.parts.parts.map { part in
        (trigrams: PlainWords.Trigrams(part.words), side: Instrument.Side.said(in: part.section))
      }
      return questions.map { Self.score($0, parts) }
    }
  }

  /// The likest of a question's wordings and of what may be the question in a header.
  private static func score(
    _ question: AskedColumns.Column,
    _ parts: [(trigrams: PlainWords.Trigrams, side: Instrument.Side?)]
  ) -> Double {
    var best = 0.0
    for part in parts where part.side == nil || question.side == nil || part.side == question.side {
      for wording in question.wordings where !wording.isName {
        best = max(best, PlainWords.likeness(part.trigrams, wording.trigrams))
      }
    }
    return best
  }

  struct Pair {
    let column: Int
    let name: String
    let score: Double
  }

  /// A column and a question that certainly belong together. They're taken out, which can make
  /// others certain; `nil` when there are no more.
  mutating func takePair() -> Pair? {
    for row in columns.indices {
      guard let best = questions.indices.max(by: { scores[row][$0] < scores[row][$1] }),
        isCertain(row, best)
      else { continue }
      let pair = Pair(column: columns[row], name: questions[best].name, score: scores[row][best])
      columns.remove(at: row)
      questions.remove(at: best)
      scores.remove(at: row)
      for other in scores.indices { scores[other].remove(at: best) }
      return pair
    }
    return nil
  }

  private func isCertain(_ row: Int, _ best: Int) -> Bool {
    let score = scores[row][best]
    guard score >= ColumnMatching.clear else { return false }
    let isLikest = questions.indices.allSatisfy { other in
      let isOtherSide = questions[other].subject == questions[best].subject
      let distance = isOtherSide ? ColumnMatching.margin : ColumnMatching.lead
      return other == best || score - scores[row][other] >= distance
    }
    return isLikest
      && columns.indices.allSatisfy { other in
        other == row || score - scores[other][best] >= ColumnMatching.lead
      }
  }

  /// The columns that are left, each with up to three questions that it may be, the likest first.
  var rest: [(column: Int, names: [String])] {
    columns.indices.map { row in
      let ranked = questions.indices.filter { scores[row][$0] >= ColumnMatching.possible }
        .sorted { (scores[row][$1], $0) < (scores[row][$0], $1) }
      let highest = ranked.first.map { scores[row][$0] } ?? 0
      let near = ranked.prefix { highest - scores[row][$0] < ColumnMatching.margin }
      return (columns[row], near.prefix(3).map { questions[$0].name })
    }
  }
}
