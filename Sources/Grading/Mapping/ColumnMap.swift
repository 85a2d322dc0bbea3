import Documents
import QuizModel

/// How the columns of a file by another program, such as the export of a form, are read: each as a
/// column that a model knows by name, or not at all.
///
/// It knows nothing of models: `readAs` is the name that the model asks for (`e5`, `w_empathy`,
/// `respondent`; see ``Instrument/columnNames``).
public struct ColumnMap: Equatable, Sendable {
  public struct Column: Equatable, Sendable {
    /// As it stands in the first row of the file, on one line; see ``ColumnMap/onOneLine(_:)``.
    public let header: String
    /// What was asked, where the header doesn't say it itself.
    public let question: String?
    /// `nil` for a column that is never read: times, addresses, names.
    public let readAs: String?

    public init(header: String, question: String? = nil, readAs: String?) {
      self.header = ColumnMap.onOneLine(header)
      self.question = question.map { ColumnMap.onOneLine($0) }
      self.readAs = readAs
    }
  }

  /// Whose questions they are: items are reversed and scales turned as it says.
  public let instrument: InstrumentID?
  /// Rows above the answers: 1, or 3 in files of Qualtrics.
  public let headerRows: Int
  /// In the order of the file. Two columns may be read as the same one, such as a question asked in
  /// two languages; a respondent answers only one of them.
  public let columns: [Column]
  public let labels: AnswerLabels

  public init(
    instrument: InstrumentID?, headerRows: Int = 1, columns: [Column],
    labels: AnswerLabels = AnswerLabels()
  ) {
    self.instrument = instrument
    self.headerRows = headerRows
    self.columns = columns
    self.labels = labels
  }

  /// More rows above the answers than any service writes.
  static let headerRowLimit = 10

  /// The word for a column that isn't read.
  static let ignored = "ignore"
}

extension ColumnMap {
  /// A file's header in the names that models know. What isn't read has no name, and so has the
  /// second of two columns that are read as one.
  func renamed(_ header: CSVHeader) -> CSVHeader {
    var taken: Set<String> = []
    return CSVHeader(
      names: readAs(header).map { name in
        name.flatMap { taken.insert($0).inserted ? $0 : nil } ?? ""
      })
  }

  /// The columns that are read as one that stands before them, with its name.
  func doubles(in header: CSVHeader) -> [(column: Int, name: String)] {
    var taken: Set<String> = []
    return readAs(header).enumerated().compactMap { column, name in
      guard let name, !taken.insert(name).inserted else { return nil }
      return (column, name)
    }
  }

  /// What each column of a file is read as. Columns are known by their headers, and those with the
  /// same header by their order.
  private func readAs(_ header: CSVHeader) -> [String?] {
    var waiting = Dictionary(grouping: columns, by: { $0.header })
      .mapValues { $0[...] }
    return header.names.map { waiting[Self.onOneLine($0)]?.popFirst()?.readAs }
  }

  /// Whether it's a map of a file with this header.
  public func fits(_ header: CSVHeader) -> Bool {
    let strangers = strangers(in: header)
    return strangers.map.isEmpty && strangers.file.isEmpty
  }

  /// Headers that only the map has, and that only the file has.
  func strangers(in header: CSVHeader) -> (map: [String], file: [String]) {
    var counts: [String: Int] = [:]
    for column in columns { counts[column.header, default: 0] += 1 }
    let names = header.names.map { Self.onOneLine($0) }
    for name in names { counts[name, default: 0] -= 1 }
    return (
      columns.map { $0.header }.unique.filter { counts[$0, default: 0] > 0 },
      names.unique.filter { counts[$0, default: 0] < 0 }
    )
  }

  /// Services break long questions into lines and put spaces around them that nobody sees; a file of
  /// JSON has neither.
  public static func onOneLine(_ text: String) -> String {
    text.split { $0.isWhitespace || $0.unicodeScalars.contains { $0.isControl } }
      .joined(separator: " ")
  }
}

extension [String] {
  /// Each once, in the order in which they come.
  var unique: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
