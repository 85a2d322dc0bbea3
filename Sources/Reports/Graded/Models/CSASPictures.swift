import Grading
import QuizModel

extension CSASReport: PicturedReport {
  func keyFigures(_ texts: any ReportTexts) -> [PageFact] {
    var facts = [PageFact(name: texts.respondents, value: texts.count(rows.used))]
    if let arena {
      facts.append(PageFact(name: texts.arena, value: arena.text[texts.language].capitalizedFirst))
    }
    for dimension in result.dimensions {
      if let score = dimension.score {
        facts.append(
          PageFact(
            name: dimension.title[texts.language], value: texts.number(ReportNumber(score))))
      }
    }
    return facts
  }

  func charts(_ texts: any ReportTexts) -> [any Chart] {
    let arenas = page.blocks.compactMap { block in
      if case .quadrants = block.content {
        block.chart(texts, points: texts.respondent)
      } else {
        nil
      }
    }
    let aspects = result.items.contains { $0.score != nil } ? [aspectChart(texts)] : []
    return arenas + aspects
  }

  private func aspectChart(_ texts: any ReportTexts) -> ProfileChart {
    ProfileChart(
      title: texts.aspects, axisTitle: texts.meanOnScale(result.instrument.scale),
      rowTitle: texts.aspect,
      series: [ProfileChart.Series(name: texts.perceived, marker: .diamond)],
      rows: result.items.map { item in
        ProfileChart.Row(
          name: texts.name(of: item), values: [item.score.map { ReportNumber($0) }])
      }, scale: result.range, cut: ReportNumber(cut), notes: [])
  }

  func advice(_ texts: any ReportTexts) -> [String] {
    guard let arena else { return [] }
    let weakest = weakest.map { item in
      let score = item.score.map { " (\(texts.number(ReportNumber($0))))" } ?? ""
      return texts.name(of: item) + score
    }
    return [
      texts.advice(in: arena), weakest.isEmpty ? nil : texts.weakestAspects(texts.list(weakest)),
      texts.asksWhy,
    ].compactMap { $0 }
  }
}

extension ReportTexts {
  /// An aspect by its id, as the file has it: its words are a whole sentence.
  fileprivate func name(of item: ItemResult) -> String {
    item.item.id.text.replacing("-", with: " ").capitalizedFirst
  }
}
