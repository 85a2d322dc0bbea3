import Documents
import QuizModel

/// The rows above the answers in a file by another program.
struct ExportHead: Equatable, Sendable {
  /// The first row.
  let header: CSVHeader
  /// What each column asks, where another row says it.
  let questions: [String]?
  let rowCount: Int

  init(_ file: CSVFile) {
    self.init(header: file.header, next: file.openingRows(2))
  }

  /// Qualtrics writes short names, then the questions, then `{"ImportId":"QID1"}` for each.
  init(header: CSVHeader, next rows: [[String]]) {
    self.header = header
    guard let last = rows.lastIndex(where: { $0.contains { Self.isImportID($0) } }) else {
      (questions, rowCount) = (nil, 1)
      return
    }
    questions = last > 0 ? rows[last - 1] : nil
    rowCount = last + 2
  }

  private static func isImportID(_ text: String) -> Bool {
    text.hasPrefix("{") && text.filter { !$0.isWhitespace }.hasPrefix(#"{"ImportId":"#)
  }

  /// What a column asks.
  func question(_ column: Int) -> String {
    if let questions, questions.indices.contains(column), !questions[column].isEmpty {
      return questions[column]
    }
    return header.names[column]
  }
}
