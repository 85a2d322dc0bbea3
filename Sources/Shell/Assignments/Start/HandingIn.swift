import Documents
import Foundation
import Grading
import QuizModel

/// Writes what a group hands in, beside what's there already.
struct HandingIn {
  /// Where files go.
  let folder: String
  /// How tables for a spreadsheet are written.
  let dialect: CSVDialect

  /// Writes the submission under a name that nothing else has, and gives its path. It's on the disk
  /// when this returns.
  func write(
    _ submission: Submission, order: [PartID], into other: String? = nil
  ) throws(FileReplacement.Failure) -> String {
    let text = SubmissionFile.text(submission, order: order)
    let stem = "\(submission.assignment)-\(submission.group.fileName)"
    return try write(text, "\(other ?? folder)/\(stem)", "json")
  }

  /// Writes drawn data for a spreadsheet, once: the same file again is left as it is.
  func writeTable(
    _ csv: String, of part: PartID, _ draft: GroupDraft
  ) -> Result<String, FileReplacement.Failure> {
    let name = draft.submission.group.fileName
    let stem = "\(folder)/\(draft.assignment.id)-\(name)-\(part)"
    let table = table(csv)
    if let old = try? FileBytes.read(stem + ".csv", limit: DataIntake.maximumBytes),
      old == Array(table.utf8)
    {
      return .success(Self.plain(stem + ".csv"))
    }
    return Result { () throws(FileReplacement.Failure) in try write(table, stem, "csv") }
  }

  private func table(_ csv: String) -> String {
    guard let table = try? CSVTable.read(.bytes(Array(csv.utf8))) else { return csv }
    var writer = CSVWriter(dialect)
    writer.append(table.header.names.map { .text($0) })
    for row in table.rows { writer.append(row.values.map { .text($0) }) }
    return writer.text
  }

  private func write(
    _ text: String, _ stem: String, _ ending: String
  ) throws(FileReplacement.Failure) -> String {
    // Another process may take the name that was free a moment ago.
    for _ in 0..<Self.tries {
      let path = FreshPath.first(stem, ending)
      do {
        try FileReplacement.create(path, Array(text.utf8))
        return Self.plain(path)
      } catch  where error == .exists {
        continue
      }
    }
    throw .exists
  }

  private static let tries = 20

  /// `groep.json` for `./groep.json`.
  private static func plain(_ path: String) -> String {
    path.hasPrefix("./") ? String(path.dropFirst(2)) : path
  }
}
