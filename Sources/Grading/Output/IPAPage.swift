import QuizModel

/// The report on importance and performance for people.
extension IPAReport {
  public var page: ReportPage {
    var page = ReportPage(
      title: Message(nl: "Belang en prestatie", en: "Importance and performance"))
    page.headlines = headlines
    page.blocks = items.isEmpty ? [] : [table, chart].compactMap { $0 }
    page.notes = notes
    page.conventions = conventions
    return page
  }

  private var headlines: [Message] {
    guard !items.isEmpty else {
      return [Message(nl: "Er is geen bruikbare rij.", en: "There is no usable row.")]
    }
    let weak = items.filter { quarter(of: $0) == .concentrate }
      .map { Message(nl: $0.name, en: $0.name) }
    guard !weak.isEmpty else {
      return [
        Message(
          nl: "Geen item is belangrijk en tegelijk slecht gedaan.",
          en: "No item is important and done badly at the same time.")
      ]
    }
    let list = NumberWords.list(weak)
    return [
      Message(
        nl: "Belangrijk en niet goed genoeg: \(list.dutch).",
        en: "Important and not good enough: \(list.english).")
    ]
  }

  private var table: ReportPage.Block {
    let columns = [
      ReportTable.Column(Message(nl: "Item", en: "Item"), isNumber: false),
      .init(Message(nl: "n", en: "n")), .init(Message(nl: "belang", en: "importance")),
      .init(Message(nl: "prestatie", en: "performance")),
      .init(Message(nl: "kwadrant", en: "quadrant"), isNumber: false),
    ]
    let rows = items.map { item -> [ReportTable.Cell] in
      [
        .name(item.name), .count(item.count), .exact(item.importance, decimals: 2),
        .exact(item.performance, decimals: 2), quarter(of: item).map { .text($0.text) } ?? .empty,
      ]
    }
    return ReportPage.Block(
      id: "items", title: Message(nl: "Per item", en: "By item"),
      .table(ReportTable(columns: columns, rows: rows)))
  }

  private var chart: ReportPage.Block? {
    guard let lines = chosenLines else { return nil }
    let range = Double(scale.lowerBound)...Double(scale.upperBound)
    let points = items.compactMap { item in
      quarter(of: item).flatMap { Quarter.allCases.firstIndex(of: $0) }.map {
        QuadrantChart.Point(
          label: item.name, x: item.performance.doubleValue, y: item.importance.doubleValue,
          quarter: $0)
      }
    }
    return ReportPage.Block(
      id: "quadrants", title: Message(nl: "Vier kwadranten", en: "Four quadrants"),
      .quadrants(
        QuadrantChart(
          x: .init(
            title: Message(nl: "prestatie", en: "performance"), range: range,
            cut: lines.performance.doubleValue),
          y: .init(
            title: Message(nl: "belang", en: "importance"), range: range,
            cut: lines.importance.doubleValue),
          quarters: Quarter.allCases.map { $0.text }, points: points)))
  }

  /// Items that another cut would put elsewhere.
  private var notes: [Message] {
    let moved = items.filter { item in
      Set(
        lines.flatMap { lines in
          [true, false].map { lines.quarter(of: item, isAboveOnly: $0) }
        }
      ).count > 1
    }
    guard !moved.isEmpty else { return [] }
    let list = NumberWords.list(moved.map { Message(nl: $0.name, en: $0.name) })
    return [
      Message(
        nl: "Met een andere grens, of als een waarde op de grens laag is, verhuist: \(list.dutch).",
        en:
          "By another cut, or with a value on the cut counted as low, these move: \(list.english).")
    ]
  }

  private var conventions: [ReportPage.Convention] {
    let name = chosenLines?.name ?? ""
    let importance = NumberWords.exact(chosenLines?.importance)
    let performance = NumberWords.exact(chosenLines?.performance)
    return [
      .init(
        "cut", nl: "grens: \(name), belang \(importance.dutch) en prestatie \(performance.dutch)",
        en: "cut: \(name), importance \(importance.english) and performance "
          + "\(performance.english)"),
      .init(
        "rule", nl: isAboveOnly ? "boven de grens is hoog" : "op of boven de grens is hoog",
        en: isAboveOnly ? "above the cut is high" : "at or above the cut is high"),
      .init(
        "scale",
        nl: "\(scale.lowerBound) tot en met \(scale.upperBound); van herhaalde rijen het "
          + "gemiddelde",
        en: "\(scale.lowerBound) to \(scale.upperBound); the mean of repeated rows"),
    ]
  }
}
