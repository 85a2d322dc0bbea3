import Documents
import QuizModel
import Slips
import Statistics

/// What SERVQUAL or SERVPERF says of a file.
public struct SurveyReport: GradingReport {
  let model: String
  let title: Message
  /// All numbers.
  public let result: SurveyResult
  let choices: ReportChoices

  public var rows: RowCounts { result.rows }
  public var findings: RowFindings { result.findings }

  public func results(in language: Language) -> [String: JSONTree] {
    SurveyJSON(result: result, choices: choices).members.merging(["model": .string(model)]) {
      $1
    }
  }

  public var page: ReportPage {
    var page = ReportPage(title: title)
    page.headlines = headlines
    page.blocks = SurveyPage(result: result, choices: choices).blocks
    page.notes = [result.instrument.note] + SurveyNotes(result: result, choices: choices).notes
    page.detailNotes = SurveyNotes(result: result, choices: choices).details
    page.conventions = SurveyConventions(result: result, choices: choices).all
    return page
  }

  private var headlines: [Message] {
    guard !result.ranking.isEmpty else {
      return [
        Message(
          nl: "Er is geen enkele score: niemand heeft genoeg antwoorden.",
          en: "There is no score at all: nobody has enough answers.")
      ]
    }
    let unweighted = NumberWords.exact(result.unweighted)
    let score =
      result.hasExpectations
      ? Message(nl: "kloof", en: "gap") : Message(nl: "score", en: "score")
    var headlines = [
      Message(
        nl: "De ongewogen \(score.dutch) is \(unweighted.dutch); \(lowest.dutch).",
        en: "The unweighted \(score.english) is \(unweighted.english); \(lowest.english).")
    ]
    if let weighted = result.weights?.weighted {
      let number = NumberWords.exact(weighted)
      headlines.append(
        Message(
          nl: "Gewogen naar wat respondenten belangrijk vinden: \(number.dutch).",
          en: "Weighted by what respondents find important: \(number.english)."))
    }
    return headlines
  }

  private var lowest: Message {
    let weakest = result.weakest
    guard let first = weakest.first else {
      return Message(nl: "geen dimensie scoort lager", en: "no dimension scores lower")
    }
    let names = NumberWords.list(weakest.map { $0.title })
    let low = NumberWords.exact(first.score)
    return Message(
      nl: "het laagst \(weakest.count == 1 ? "scoort" : "scoren") \(names.dutch) met \(low.dutch)",
      en: "the lowest \(weakest.count == 1 ? "is" : "are") \(names.english) with \(low.english)")
  }

  // MARK: Slips

  private var figures: SurveyFigures {
    SurveyFigures(
      dimensions: result.dimensions.map { dimension in
        let pooled = dimension.pooled.moments
        return SurveyFigures.Dimension(
          id: dimension.id.text, score: dimension.score, unreversed: dimension.unreversedScore,
          unpaired: dimension.unpairedScore, pooled: (pooled.count, pooled.sum, pooled.squares))
      },
      items: result.items.map { $0.score }, isGap: result.hasExpectations,
      weightedOfMeans: result.weights?.ofMeans, crossed: result.weights?.crossed ?? [])
  }

  public var slipResults: [SlipResult] {
    let figures = figures
    var results: [SlipResult] = []
    if let right = result.unweighted {
      results.append(
        SlipResult(
          id: "unweighted", name: Message(nl: "het ongewogen totaal", en: "the unweighted total"),
          right: right, kind: .unweighted(figures)))
    }
    if let right = result.weights?.weighted {
      results.append(
        SlipResult(
          id: "weighted", name: Message(nl: "het gewogen totaal", en: "the weighted total"),
          right: right, kind: .weighted(figures)))
    }
    for (place, dimension) in result.dimensions.enumerated() {
      if let score = dimension.score {
        results.append(
          SlipResult(
            id: dimension.id.text, name: dimension.title, right: score,
            kind: .dimension(place, figures)))
      }
      if result.hasExpectations, let t = dimension.test.flatMap({ Rational(nearest: $0.t) }) {
        let name = Message(
          nl: "t van \(dimension.title.dutch)", en: "t of \(dimension.title.english)")
        results.append(
          SlipResult(
            id: "t-\(dimension.id.text)", name: name, right: t, kind: .t(place, figures)))
      }
    }
    return results
  }
}
