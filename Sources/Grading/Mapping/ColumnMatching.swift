import QuizModel

/// How a column of a file was known.
public enum ColumnMatch: Equatable, Sendable {
  /// By the name that models know, as `e5`.
  case named(String)
  /// By the words of its question, in a language.
  case exact(String, Language)
  /// By words that are nearly those of its question; how like they are, from 0 to 100.
  case near(String, percent: Int)
  /// One that a service adds; read as a respondent's number, or not at all.
  case service(readAs: String?)
  /// It may be one of these, the likeliest first.
  case unclear([String])
  case unknown

  var word: String {
    switch self {
    case .named: "named"
    case .exact: "exact"
    case .near: "near"
    case .service: "service"
    case .unclear: "unclear"
    case .unknown: "unknown"
    }
  }

  /// What it's read as, where that's settled.
  public var readAs: String? {
    switch self {
    case .named(let name), .exact(let name, _), .near(let name, _): name
    case .service(let name): name
    case .unclear, .unknown: nil
    }
  }
}

/// Finds which question each column of a file asks.
///
/// Words that are the same (but for capitals, accents and marks) settle it. Of what's left, a column
/// and a question belong together when they're at least ``clear`` alike, and both are liker to each
/// other than to any other by ``lead``, and by ``margin`` than to the other side of the same item:
/// what's expected and what's perceived are asked in nearly the same words. Anything less is for a
/// person to say, and so it is where two columns ask the same in one language.
struct ColumnMatching {
  static let clear = 0.60
  static let lead = 0.05
  static let margin = 0.15
  /// From which likeness on a question is named as what a column may be.
  static let possible = 0.40

  let asked: AskedColumns

  func matches(_ questions: [String], named header: [String]) -> [ColumnMatch] {
    let parts = questions.map { QuestionParts($0) }
    var matches = questions.indices.map { column in
      known(header[column]) ?? exact(parts[column])
    }
    let taken = Set(matches.compactMap { $0.readAs })
    var likeness = Likeness(
      of: matches.indices.filter { matches[$0] == .unknown }.map { ($0, parts[$0]) },
      to: asked.columns.filter { !taken.contains($0.name) })
    while let pair = likeness.takePair() {
      matches[pair.column] = .near(pair.name, percent: Int((pair.score * 100).rounded()))
    }
    for (column, names) in likeness.rest where !names.isEmpty { matches[column] = .unclear(names) }
    settleDoubles(in: &matches)
    return matches
  }

  // MARK: One column

  /// By a name of the contract or of a service.
  private func known(_ header: String) -> ColumnMatch? {
    let words = PlainWords(header)
    let bare = words.words.joined()
    if let column = asked.columns.first(where: { $0.name.filter { $0 != "_" } == bare }) {
      return .named(column.name)
    }
    guard let use = ServiceColumns.use(words) else { return nil }
    return .service(readAs: use == .respondent ? "respondent" : nil)
  }

  private func exact(_ parts: QuestionParts) -> ColumnMatch {
    for part in parts.parts {
      var found = asked.columns.compactMap { column in
        column.wordings.first { $0.words == part.words }
          .map { (column: column, language: $0.language) }
      }
      if found.count > 1, let side = Instrument.Side.said(in: part.section) {
        found = found.filter { $0.column.side == side }
      }
      if found.count == 1 { return .exact(found[0].column.name, found[0].language) }
      if !found.isEmpty { return .unclear(found.map { $0.column.name }) }
    }
    return .unknown
  }

  // MARK: Columns that ask the same

  /// Two columns are one question only where it's asked in two languages; a respondent's number is
  /// the first there is.
  private func settleDoubles(in matches: inout [ColumnMatch]) {
    let groups = Dictionary(grouping: matches.indices.filter { matches[$0].readAs != nil }) {
      matches[$0].readAs ?? ""
    }
    for (name, columns) in groups where columns.count > 1 {
      if name == "respondent" {
        for column in columns.dropFirst() { matches[column] = .service(readAs: nil) }
        continue
      }
      let languages = columns.map { matches[$0].language }
      let areDifferent = !languages.contains(nil) && Set(languages).count == languages.count
      guard !areDifferent else { continue }
      for column in columns { matches[column] = .unclear([name]) }
    }
  }
}

extension ColumnMatch {
  fileprivate var language: Language? {
    if case .exact(_, let language) = self { language } else { nil }
  }
}
