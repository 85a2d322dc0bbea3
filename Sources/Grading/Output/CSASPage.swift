import QuizModel
import Statistics

/// The report on arenas for people.
extension CSASReport {
  public var page: ReportPage {
    var page = ReportPage(
      title: Message(
        nl: "Procedurele en persoonlijke dienstverlening (Martin)",
        en: "Procedural and personal service (Martin)"))
    page.headlines = headlines
    let survey = SurveyPage(result: result, choices: choices).blocks
    let shared = ["dimensions", "bars", "bootstrap", "reliability"]
    page.blocks =
      [arenaBlock, chartBlock].compactMap { $0 }
      + survey.filter { shared.contains($0.id) } + [aspectBlock]
    if !result.cases.isEmpty { page.blocks.append(caseBlock) }
    page.notes =
      [result.instrument.note] + ownNotes
      + SurveyNotes(result: result, choices: choices).notes
    page.detailNotes = SurveyNotes(result: result, choices: choices).details
    page.conventions = conventions
    return page
  }

  private var headlines: [Message] {
    guard let arena else {
      return [
        Message(
          nl: "Er is geen arena: een van de dimensies heeft geen score.",
          en: "There is no arena: one of the dimensions has no score.")
      ]
    }
    let numbers = [procedural, personal].map { NumberWords.exact($0?.score) }
    let names = NumberWords.list(
      weakest.map { Message(nl: Self.name($0), en: Self.name($0)) })
    return [
      Message(
        nl:
          "Gemiddeld is dit \(arena.phrase.dutch): procedureel \(numbers[0].dutch), persoonlijk "
          + "\(numbers[1].dutch).",
        en:
          "On average this is \(arena.phrase.english): procedural \(numbers[0].english), personal "
          + "\(numbers[1].english)."),
      Message(
        nl: "De zwakste aspecten zijn \(names.dutch).",
        en: "The weakest aspects are \(names.english)."),
    ]
  }

  private static func name(_ item: ItemResult) -> String {
    item.item.id.text.replacing("-", with: " ")
  }

  private var arenaBlock: ReportPage.Block {
    let columns = [
      ReportTable.Column(Message(nl: "Arena", en: "Arena"), isNumber: false),
      .init(Message(nl: "respondenten", en: "respondents")),
    ]
    let rows = Arena.allCases.map { [ReportTable.Cell.text($0.text), .count(count($0))] }
    return ReportPage.Block(
      id: "arenas", title: Message(nl: "Respondenten per arena", en: "Respondents by arena"),
      .table(ReportTable(columns: columns, rows: rows)))
  }

  /// Respondents as points, where they aren't too many to tell apart; else the means only.
  private var chartBlock: ReportPage.Block? {
    let scale = result.instrument.scale
    let range = Double(scale.minimum)...Double(scale.maximum)
    var points: [QuadrantChart.Point] = []
    if result.rows.read <= 60 {
      points = result.cases.compactMap { one in
        point(one.id, score(of: one, "procedural"), score(of: one, "personal"))
      }
    } else if let mean = point("x̄", procedural?.score, personal?.score) {
      points = [mean]
    }
    guard !points.isEmpty else { return nil }
    let title = { (message: Message?) in message ?? Message(nl: "", en: "") }
    return ReportPage.Block(
      id: "quadrants", title: Message(nl: "Vier arena's", en: "Four arenas"),
      .quadrants(
        QuadrantChart(
          x: .init(title: title(procedural?.title), range: range, cut: cut.doubleValue),
          y: .init(title: title(personal?.title), range: range, cut: cut.doubleValue),
          quarters: Arena.allCases.map { $0.text }, points: points)))
  }

  private func point(
    _ label: String, _ procedural: Rational?, _ personal: Rational?
  ) -> QuadrantChart.Point? {
    guard let procedural, let personal,
      let arena = arena(procedural, personal, isAboveOnly: isAboveOnly),
      let quarter = Arena.allCases.firstIndex(of: arena)
    else { return nil }
    return QuadrantChart.Point(
      label: label, x: procedural.doubleValue, y: personal.doubleValue, quarter: quarter)
  }

  private var aspectBlock: ReportPage.Block {
    let columns = [
      ReportTable.Column(Message(nl: "Aspect", en: "Aspect"), isNumber: false),
      .init(Message(nl: "n", en: "n")), .init(Message(nl: "gemiddelde", en: "mean")),
      .init(Message(nl: "sd", en: "sd")),
    ]
    let rows = result.items.map { item -> [ReportTable.Cell] in
      [
        .name(Self.name(item)), .count(item.count), .exact(item.score, decimals: 2),
        .real(item.deviation, decimals: 2),
      ]
    }
    return ReportPage.Block(
      id: "aspects", title: Message(nl: "Per aspect", en: "By aspect"),
      .table(ReportTable(columns: columns, rows: rows)))
  }

  private var caseBlock: ReportPage.Block {
    let columns = [
      ReportTable.Column(Message(nl: "Respondent", en: "Respondent"), isNumber: false),
      .init(Message(nl: "procedureel", en: "procedural")),
      .init(Message(nl: "persoonlijk", en: "personal")),
      .init(Message(nl: "arena", en: "arena"), isNumber: false),
    ]
    let rows = result.cases.map { one -> [ReportTable.Cell] in
      let (procedural, personal) = (score(of: one, "procedural"), score(of: one, "personal"))
      let arena = arena(procedural, personal, isAboveOnly: isAboveOnly)
      return [
        .name(one.id), .exact(procedural, decimals: 2), .exact(personal, decimals: 2),
        arena.map { .text($0.text) } ?? .empty,
      ]
    }
    return ReportPage.Block(
      id: "respondents", title: Message(nl: "Per respondent", en: "By respondent"), isDetail: true,
      .table(ReportTable(columns: columns, rows: rows)))
  }

  private var ownNotes: [Message] {
    [
      Message(
        nl:
          "Het gemiddelde van alle aspecten samen staat er niet: dat verbergt in welke dimensie "
          + "het misgaat.",
        en: "There is no mean of all aspects together: it would hide which dimension fails.")
    ]
  }

  private var conventions: [ReportPage.Convention] {
    let number = NumberWords.whole(cut)
    let own: [ReportPage.Convention] = [
      .init(
        "cut",
        nl: "grens \(number.dutch); " + (isAboveOnly ? "erboven" : "erop of erboven") + " is hoog",
        en: "cut \(number.english); " + (isAboveOnly ? "above it" : "at or above it") + " is high"),
      .init(
        "percent", nl: "van 0 tot 100: (score − minimum) / (maximum − minimum) × 100",
        en: "from 0 to 100: (score − minimum) / (maximum − minimum) × 100"),
    ]
    let shared = ["score", "scale", "missing", "reversed", "interval", "reliability", "rounding"]
    return own
      + SurveyConventions(result: result, choices: choices).all.filter { shared.contains($0.key) }
  }
}
