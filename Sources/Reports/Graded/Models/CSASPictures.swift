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
    let aspects = result.items.contains { $0.score != nil } ? [aspectChart(texts)] : []
    return [arenaPlot(texts)].compactMap { $0 } + aspects
  }

  /// Respondents by their two means; where the report doesn't hold them all, only the mean of all.
  /// The counts are those of all respondents either way.
  private func arenaPlot(_ texts: any ReportTexts) -> QuadrantPlot? {
    guard result.dimensions.count == 2, let x = place(of: "procedural"),
      let y = place(of: "personal")
    else { return nil }
    let hasAll = result.rows.read == result.cases.count
    let points =
      hasAll
      ? result.cases.compactMap { point($0.id, $0.scores[x], $0.scores[y]) }
      : [point(texts.mean, result.dimensions[x].score, result.dimensions[y].score)]
        .compactMap { $0 }
    guard !points.isEmpty else { return nil }
    func axis(_ place: Int) -> CutAxis {
      CutAxis(
        title: result.dimensions[place].title[texts.language].capitalizedFirst,
        range: result.range, cut: ReportNumber(cut), decimals: 2)
    }
    let language = texts.language
    return QuadrantPlot(
      title: texts.arenas, pointTitle: texts.respondent, x: axis(x), y: axis(y),
      names: { Arena($0).text[language].capitalizedFirst }, content: .points(points),
      totals: Dictionary(
        uniqueKeysWithValues: Quadrant.allCases.map { ($0, count(Arena($0))) }), notes: [])
  }

  private func place(of id: DimensionID) -> Int? {
    result.dimensions.firstIndex { $0.id == id }
  }

  private func point(
    _ name: String, _ procedural: Rational?, _ personal: Rational?
  ) -> QuadrantPlot.Point? {
    guard let procedural, let personal else { return nil }
    let isHigh = { (value: Rational) in isAboveOnly ? value > cut : value >= cut }
    return QuadrantPlot.Point(
      name: name, x: ReportNumber(procedural), y: ReportNumber(personal),
      quadrant: Quadrant(xIsHigh: isHigh(procedural), yIsHigh: isHigh(personal)))
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

extension CSASReport.Arena {
  /// With procedure along x and personal service along y.
  fileprivate init(_ quadrant: Quadrant) {
    self =
      switch (quadrant.xIsHigh, quadrant.yIsHigh) {
      case (true, true): .quality
      case (true, false): .factory
      case (false, true): .zoo
      case (false, false): .freezer
      }
  }
}
