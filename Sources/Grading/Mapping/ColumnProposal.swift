import Documents
import QuizModel

/// A map that's proposed for a file by what its header asks and its answers say.
///
/// What isn't settled is for a person to say, by ``settle(column:as:)`` and
/// ``settle(label:as:)``; ``map`` is what's known then.
public struct ColumnProposal: Sendable {
  public struct Column: Sendable {
    public let header: String
    /// What it asks: the header itself, but in files of Qualtrics.
    public let question: String
    public fileprivate(set) var match: ColumnMatch

    /// What it asks without the name of the section that a grid puts before it.
    public var statement: String {
      let line = ColumnMap.onOneLine(question)
      if line.last == "]", let open = line.lastIndex(of: "[") {
        return String(line[line.index(after: open)...].dropLast())
      }
      return line.ranges(of: " - ").last.map { String(line[$0.upperBound...]) } ?? line
    }
  }

  public let instrument: Instrument
  public let headerRows: Int
  public private(set) var columns: [Column]
  /// Words of answers that are known, each once, the highest first.
  public private(set) var knownLabels: [AnswerLabels.Label] = []
  /// Words of answers of which the number isn't known, each once.
  public private(set) var unknownLabels: [String]
  public private(set) var labels: AnswerLabels
  private let isQuestionInHeader: Bool

  /// Columns that can be read, in the order in which they're asked.
  public let names: [String]

  /// Proposes a map for a file: of the instrument that explains most columns, or of some that do
  /// so equally well. None when no column is known by its words.
  ///
  /// - Parameter sides: what's asked of the items, such as perceptions only.
  public static func made(
    for input: GradingInput, among instruments: [Instrument], sides: [Instrument.Side]
  ) throws(GradingFailure) -> [ColumnProposal] {
    let head = ExportHead(try input.openUnmapped())
    let all = instruments.map { ColumnProposal(head, $0, sides: sides) }
    let highest = all.map { $0.certainty }.max() ?? 0
    guard highest > 0 else { return [] }
    var best = all.filter { $0.certainty == highest }
    for place in best.indices { try best[place].readLabels(of: input) }
    return best
  }

  init(_ head: ExportHead, _ instrument: Instrument, sides: [Instrument.Side]) {
    self.instrument = instrument
    headerRows = head.rowCount
    isQuestionInHeader = head.questions == nil
    let asked = AskedColumns(instrument, sides: instrument.sides.filter { sides.contains($0) })
    names = ["respondent"] + asked.columns.map { $0.name }
    let questions = head.header.names.indices.map { head.question($0) }
    let matches = ColumnMatching(asked: asked).matches(questions, named: head.header.names)
    columns = zip(head.header.names, zip(questions, matches)).map {
      Column(header: $0, question: $1.0, match: $1.1)
    }
    labels = instrument.labels(for: [])
    unknownLabels = []
  }

  /// How well the instrument explains the columns: by words that are nearly its own, a little less.
  public var certainty: Int {
    columns.reduce(0) { sum, column in
      switch column.match {
      case .exact: sum + 100
      case .near(_, let percent): sum + percent
      default: sum
      }
    }
  }

  /// What the instrument asks in a column, in a language.
  public func question(_ name: String, in language: Language) -> String? {
    for side in instrument.sides {
      if let item = instrument.items.first(where: { instrument.columnName(of: $0, side) == name }) {
        return item.text(side)?[language]
      }
    }
    return instrument.dimensions.first { $0.weightColumnName == name }?.pointsText(in: language)
  }

  /// From which likeness on, in percent, a question is taken for one of the instrument's.
  public static let clearPercent = Int(ColumnMatching.clear * 100)

  // MARK: Labels

  /// Reads the words of the answers, and takes the numbers that are known.
  private mutating func readLabels(of input: GradingInput) throws(GradingFailure) {
    var again = input
    again.workers = 1
    again.map = map
    let file = try again.open(readsDoubles: true)
    let answers = Set(columns.indices.filter { isAnswer(columns[$0].match) })
    let (workers, _) = try again.read(file) { AnswerWords(columns: answers) }
    let words = workers.flatMap { $0.words }
    labels = instrument.labels(for: words)
    knownLabels = words.compactMap { word in
      switch labels.meaning(of: word) {
      case .number(let number): AnswerLabels.Label(text: word, value: number)
      case .noAnswer: AnswerLabels.Label(text: word, value: nil)
      case nil: nil
      }
    }
    knownLabels.sort { ($0.value ?? .min) > ($1.value ?? .min) }
    unknownLabels = words.filter { labels.meaning(of: $0) == nil }
  }

  private func isAnswer(_ match: ColumnMatch) -> Bool {
    guard let name = match.readAs else { return false }
    return name != "respondent" && !name.hasPrefix("w_")
  }

  // MARK: Settling

  /// Columns that nobody can tell by their words: those that may be one of several questions, and
  /// where questions are still missing, those that are like none.
  public func openColumns(required: [String]) -> [Int] {
    let isIncomplete = !missing(required).isEmpty
    return columns.indices.filter { column in
      switch columns[column].match {
      case .unclear: true
      case .unknown: isIncomplete
      default: false
      }
    }
  }

  /// What has to be there and isn't.
  public func missing(_ required: [String]) -> [String] {
    let found = Set(columns.compactMap { $0.match.readAs })
    return required.filter { !found.contains($0) }
  }

  /// `nil` for a column that isn't read.
  public mutating func settle(column: Int, as name: String?) {
    columns[column].match = name.map { .named($0) } ?? .service(readAs: nil)
  }

  /// `nil` for words that are no answer.
  public mutating func settle(label: String, as value: Int?) {
    labels.add(AnswerLabels.Label(text: label, value: value))
    unknownLabels.removeAll { $0 == label }
  }

  /// What each column is read as and how it was known, for programs.
  public var tree: JSONTree {
    .array(columns) { column in
      var likeness: JSONTree = .null
      if case .near(_, let percent) = column.match { likeness = .integer(percent) }
      var candidates: [String] = []
      if case .unclear(let names) = column.match { candidates = names }
      return [
        "header": .string(column.header), "question": .string(column.question),
        "readAs": .string(column.match.readAs), "match": .string(column.match.word),
        "percent": likeness, "candidates": .array(candidates) { .string($0) },
      ]
    }
  }

  /// The map as far as it's settled.
  public var map: ColumnMap {
    ColumnMap(
      instrument: instrument.id, headerRows: headerRows,
      columns: columns.map { column in
        ColumnMap.Column(
          header: column.header, question: isQuestionInHeader ? nil : column.question,
          readAs: column.match.readAs)
      }, labels: labels)
  }
}

/// Collects answers that aren't numbers, each once.
private struct AnswerWords: CSVWorker {
  let columns: Set<Int>
  private(set) var words: [String] = []
  private var seen: Set<String> = []

  /// More than any scale has, in some languages; what's more is found when the file is graded.
  private static let limit = 200

  init(columns: Set<Int>) {
    self.columns = columns
  }

  mutating func read(chunk: Int, _ cursor: inout CSVCursor) -> Int {
    var count = 0
    cursor.skipEmptyLines()
    while !cursor.isAtEnd {
      var (column, isOver) = (0, false)
      while !isOver {
        let field = cursor.next()
        isOver = field.endsRecord
        if columns.contains(column), seen.count < Self.limit { look(at: field) }
        column += 1
      }
      count += 1
      cursor.skipEmptyLines()
    }
    return count
  }

  private mutating func look(at field: CSVField) {
    guard case .unreadable = WholeAnswer(field), !field.isFormula, !field.holdsNull else { return }
    let text = field.trimmedText
    if seen.insert(text).inserted { words.append(text) }
  }
}
