/// Numbers of customers in rows and columns of classes, darker where there are more.
struct CountGrid: Chart {
  let title: String
  /// What the rows and columns are.
  let rowTitle: String
  let columnTitle: String
  let rowNames: [String]
  let columnNames: [String]
  /// Row by row.
  let counts: [[Int]]
  let notes: [String]

  private static let left = 90.0
  private static let cellHeight = 30.0

  func description(_ texts: any ReportTexts) -> String {
    let cells = counts.enumerated().flatMap { row, counts in
      counts.enumerated().map { column, count in (row, column, count) }
    }
    let most = cells.max { $0.2 < $1.2 }.flatMap { row, column, count in
      count > 0 ? (rowNames[row], columnNames[column], count) : nil
    }
    return texts.countGrid(rowTitle, columnTitle, most: most)
  }

  func table(_ texts: any ReportTexts) -> PageTable {
    PageTable(
      caption: title,
      columns: [.text("\(rowTitle) \\ \(columnTitle)")]
        + columnNames.map { .number($0) },
      rows: zip(rowNames, counts).map { name, counts in [name] + counts.map(texts.count) })
  }

  func drawing(_ texts: any ReportTexts) -> Drawing {
    let width = (Drawing.width - Self.left) / Double(max(columnNames.count, 1))
    let most = max(counts.joined().max() ?? 0, 1)
    var drawing = Drawing(height: 40 + Double(rowNames.count) * Self.cellHeight + 8)
    drawing.marks = [
      Label(
        text: "\(columnTitle) →", place: Spot(x: Self.left, y: 12), style: .small, ink: .quiet
      ).fitted(to: Drawing.width - Self.left),
      Label(text: "↓ \(rowTitle)", place: Spot(x: 0, y: 32), style: .small, ink: .quiet)
        .fitted(to: Self.left - 4),
    ].map { .text($0) }
    for (column, name) in columnNames.enumerated() {
      drawing.marks.append(
        .text(
          Label(
            text: TextStyle.label.fitted(name, to: width - 4),
            place: Spot(x: Self.left + (Double(column) + 0.5) * width, y: 32), anchor: .middle)))
    }
    for (row, name) in rowNames.enumerated() {
      let top = 40 + Double(row) * Self.cellHeight
      drawing.marks.append(
        .text(
          Label(
            text: TextStyle.label.fitted(name, to: Self.left - 8), place: Spot(x: 0, y: top + 20))))
      for (column, count) in counts[row].enumerated() {
        let cell = Box(
          x: Self.left + Double(column) * width + 1, y: top + 1, width: width - 2,
          height: Self.cellHeight - 2)
        drawing.marks.append(.box(cell, .shade, opacity: 0.45 * Double(count) / Double(most)))
        drawing.marks.append(
          .text(
            Label(
              text: texts.shortCount(count), place: Spot(x: cell.middle.x, y: top + 20),
              anchor: .middle)))
      }
    }
    return drawing
  }
}
