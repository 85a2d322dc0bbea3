import QuizModel

/// A report as values, before it becomes a page. Whatever has results maps them to this.
struct Page: Sendable {
  let language: Language
  let title: String
  /// What was graded and how much of it was used: "Bestand", "Gelezen rijen".
  var facts: [PageFact] = []
  var sections: [PageSection] = []

  /// The pictures, the most telling first.
  var charts: [any Chart] {
    sections.flatMap(\.blocks).compactMap { block in
      if case .chart(let chart) = block { chart } else { nil }
    }
  }
}

struct PageFact: Equatable, Sendable {
  let name: String
  let value: String
}

struct PageSection: Sendable {
  let title: String
  var blocks: [PageBlock] = []
}

enum PageBlock: Sendable {
  case paragraph(String)
  /// Facts side by side that should be seen at once: the headline numbers.
  case headline([PageFact])
  case table(PageTable)
  /// With its table beside it.
  case chart(any Chart)
  case list([String])
}

/// A table of which the first column names the rows.
struct PageTable: Equatable, Sendable {
  /// More rows than these make a page that nobody reads; the CSV holds all.
  static let maximumRows = 500

  struct Column: Equatable, Sendable {
    let title: String
    let isNumber: Bool

    static func text(_ title: String) -> Column { Column(title: title, isNumber: false) }
    static func number(_ title: String) -> Column { Column(title: title, isNumber: true) }
  }

  var caption: String
  let columns: [Column]
  /// As many cells in each as there are columns.
  var rows: [[String]]
  /// How many rows more there are than the table holds.
  var leftOut = 0
  /// The option that gives those too.
  var wholeIn = "--json"
}
