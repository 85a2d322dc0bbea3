import QuizModel

/// What stands in charts, and what is said of them to who can't see them.
protocol ChartTexts {
  var nothingToDraw: String { get }
  func moreInTable(_ count: Int) -> String
  func cut(_ value: String) -> String
  var quadrant: String { get }
  /// After the quarter of a point that lies in the band around a cut.
  var border: String { get }
  var count: String { get }
  /// Over the column of lower limits, beside that of upper ones.
  func lowerLimit(_ interval: String) -> String
  var upperLimit: String { get }
  func lowest(_ name: String, _ value: String) -> String
  func highest(_ name: String, _ value: String) -> String
  func gapChart(_ rows: Int, _ rowTitle: String, _ axisTitle: String, _ interval: String) -> String
  func profileChart(
    _ rows: Int, _ rowTitle: String, _ series: [String], _ scale: ClosedRange<Double>
  ) -> String
  func quadrantChart(
    _ points: Int, _ pointTitle: String, x: (title: String, cut: String, runsLeft: Bool),
    y: (title: String, cut: String), quarters: [(name: String, count: Int)]
  ) -> String
  func cutNote(x: (String, String), y: (String, String)) -> String
  /// That open marks lie in the band around a cut.
  var openMarks: String { get }
  /// That there's no place for the number of each point.
  var someUnnumbered: String { get }
  /// That a disc stands for all points around it.
  var discs: String { get }
  func countGrid(
    _ rowTitle: String, _ columnTitle: String, most: (row: String, column: String, count: Int)?
  ) -> String
}

extension DutchReportTexts {
  var nothingToDraw: String { "Er is niets om te tekenen." }
  func moreInTable(_ count: Int) -> String {
    "En nog \(self.count(count)): die staan alleen in de tabel."
  }
  func cut(_ value: String) -> String { "grens \(value)" }
  var openMarks: String { "Een open teken ligt in de band om een grens." }
  var someUnnumbered: String {
    "Niet elk punt heeft plaats voor zijn nummer; de tabel heeft ze allemaal."
  }
  var discs: String { "Een schijf staat voor alles in dat vakje; hoe groter, hoe meer." }
  var quadrant: String { "Kwadrant" }
  var border: String { "op de grens" }
  var count: String { "Aantal" }
  func lowerLimit(_ interval: String) -> String { "\(interval) van" }
  var upperLimit: String { "tot" }
  func lowest(_ name: String, _ value: String) -> String { "Het laagst: \(name), \(value)." }
  func highest(_ name: String, _ value: String) -> String { "Het hoogst: \(name), \(value)." }

  func gapChart(_ rows: Int, _ rowTitle: String, _ axisTitle: String, _ interval: String) -> String
  {
    "Een staaf per \(rowTitle.lowercasedFirst) (\(rows)), rond nul: \(axisTitle.lowercasedFirst)."
      + " Het lijntje over een staaf is het \(interval)."
  }

  func profileChart(
    _ rows: Int, _ rowTitle: String, _ series: [String], _ scale: ClosedRange<Double>
  ) -> String {
    "Per \(rowTitle.lowercasedFirst) (\(rows)), op een schaal van \(plainly(scale.lowerBound)) tot"
      + " \(plainly(scale.upperBound)): \(series.joined(separator: ", "))."
  }

  func quadrantChart(
    _ points: Int, _ pointTitle: String, x: (title: String, cut: String, runsLeft: Bool),
    y: (title: String, cut: String), quarters: [(name: String, count: Int)]
  ) -> String {
    let direction =
      x.runsLeft ? "van hoog links naar laag rechts" : "van laag links naar hoog rechts"
    let counts = quarters.map { "\($0.name) \(count($0.count))" }.joined(separator: ", ")
    return "Vlak met vier kwadranten, een teken per \(pointTitle.lowercasedFirst)"
      + " (\(count(points))). Horizontaal \(x.title.lowercasedFirst), \(direction), grens \(x.cut); verticaal \(y.title.lowercasedFirst), hoog boven, grens \(y.cut)."
      + " Aantallen: \(counts)."
  }

  func cutNote(x: (String, String), y: (String, String)) -> String {
    "Streeplijnen: de grens, \(x.1) voor \(x.0.lowercasedFirst) en \(y.1) voor \(y.0.lowercasedFirst)."
  }

  func countGrid(
    _ rowTitle: String, _ columnTitle: String, most: (row: String, column: String, count: Int)?
  ) -> String {
    "Aantallen met \(rowTitle.lowercasedFirst) in de rijen en \(columnTitle.lowercasedFirst) in de kolommen; hoe donkerder, hoe"
      + " meer."
      + (most.map { " De meeste, \(count($0.count)), bij \($0.row) en \($0.column)." } ?? "")
  }
}

extension EnglishReportTexts {
  var nothingToDraw: String { "There is nothing to draw." }
  func moreInTable(_ count: Int) -> String {
    "And \(self.count(count)) more: these are in the table only."
  }
  func cut(_ value: String) -> String { "cut \(value)" }
  var openMarks: String { "An open mark lies in the band around a cut." }
  var someUnnumbered: String {
    "Not every point has room for its number; the table has all of them."
  }
  var discs: String { "A disc stands for all in that cell; the larger, the more." }
  var quadrant: String { "Quadrant" }
  var border: String { "at the border" }
  var count: String { "Count" }
  func lowerLimit(_ interval: String) -> String { "\(interval) from" }
  var upperLimit: String { "to" }
  func lowest(_ name: String, _ value: String) -> String { "Lowest: \(name), \(value)." }
  func highest(_ name: String, _ value: String) -> String { "Highest: \(name), \(value)." }

  func gapChart(_ rows: Int, _ rowTitle: String, _ axisTitle: String, _ interval: String) -> String
  {
    "A bar per \(rowTitle.lowercasedFirst) (\(rows)), around zero: \(axisTitle.lowercasedFirst)."
      + " The line over a bar is the \(interval)."
  }

  func profileChart(
    _ rows: Int, _ rowTitle: String, _ series: [String], _ scale: ClosedRange<Double>
  ) -> String {
    "Per \(rowTitle.lowercasedFirst) (\(rows)), on a scale from \(plainly(scale.lowerBound)) to"
      + " \(plainly(scale.upperBound)): \(series.joined(separator: ", "))."
  }

  func quadrantChart(
    _ points: Int, _ pointTitle: String, x: (title: String, cut: String, runsLeft: Bool),
    y: (title: String, cut: String), quarters: [(name: String, count: Int)]
  ) -> String {
    let direction =
      x.runsLeft ? "from high at the left to low at the right" : "from low at the left to high"
    let counts = quarters.map { "\($0.name) \(count($0.count))" }.joined(separator: ", ")
    return "A plane with four quadrants, a mark per \(pointTitle.lowercasedFirst)"
      + " (\(count(points))). Horizontally \(x.title.lowercasedFirst), \(direction), cut \(x.cut); vertically \(y.title.lowercasedFirst), high at the top, cut \(y.cut)."
      + " Counts: \(counts)."
  }

  func cutNote(x: (String, String), y: (String, String)) -> String {
    "Dashed lines: the cut, \(x.1) for \(x.0.lowercasedFirst) and \(y.1) for \(y.0.lowercasedFirst)."
  }

  func countGrid(
    _ rowTitle: String, _ columnTitle: String, most: (row: String, column: String, count: Int)?
  ) -> String {
    "Counts with \(rowTitle.lowercasedFirst) in the rows and \(columnTitle.lowercasedFirst) in the columns; the darker, the more."
      + (most.map { " The most, \(count($0.count)), at \($0.row) and \($0.column)." } ?? "")
  }
}

extension String {
  /// As within a sentence.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }

  /// As the head of a column; symbols such as `α`, `t` and `dz` stay as they are.
  var capitalizedFirst: String {
    let word = prefix { $0.isLetter }
    let isSymbol = word.count < 2 || word.count == 2 && word.count == count
    return isSymbol ? self : word.prefix(1).uppercased() + dropFirst()
  }
}
