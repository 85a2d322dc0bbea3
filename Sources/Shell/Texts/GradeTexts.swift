import Grading
import QuizModel
import Slips

/// Grading files: numbers in tables and what stands around them. What a model itself says is beside
/// the model.
protocol GradeTexts {
  func rowCounts(_ rows: RowCounts) -> String
  func findingCounts(errors: Int, warnings: Int, shown: Int) -> String
  var notesHeading: String { get }
  var conventionsHeading: String { get }
  func moreRows(_ count: Int) -> String
  func countedAt(_ label: String, _ count: Int) -> String
  func detailsHint(_ titles: [String]) -> String
  func partKept(_ path: String, rows: RowCounts) -> String
  func progress(_ read: Int, of size: Int?) -> String
  func explainedRight(_ value: Rational, _ result: SlipResult) -> String
  func explainedSlip(_ match: Explanation.Match) -> String
  func notExplained(_ value: Rational) -> String
  var duplicatesNotSought: String { get }
  func resultKept(_ path: String) -> String
  var nothingToDraw: String { get }
}

extension NumberTexts {
  /// With this many decimals; `–` for none.
  func fixed(_ value: Rational?, decimals: Int) -> String {
    value?.text(decimals: decimals, separator: decimalMark) ?? "–"
  }

  func fixed(_ value: Double?, decimals: Int) -> String {
    fixed(value.flatMap { Rational(nearest: $0) }, decimals: decimals)
  }

  /// `-2.53 … 1.28`
  func interval(_ interval: ClosedRange<Double>?, decimals: Int) -> String {
    guard let interval else { return "–" }
    let low = fixed(interval.lowerBound, decimals: decimals)
    return "\(low) … \(fixed(interval.upperBound, decimals: decimals))"
  }

  /// Three decimals, or that it's smaller.
  func probability(_ p: Double?) -> String {
    guard let p, p < 0.001 else { return fixed(p, decimals: 3) }
    return "< 0\(decimalMark)001"
  }

  /// `12.3 MB`, of 10⁶ bytes.
  fileprivate func megabytes(_ bytes: Int) -> String {
    fixed(Rational(parts: bytes, of: 1_000_000), decimals: 1) + " MB"
  }
}

extension DutchTexts {
  func rowCounts(_ rows: RowCounts) -> String {
    "\(rows.read) \(rows.read == 1 ? "rij" : "rijen") gelezen, \(rows.used) gebruikt, "
      + "\(rows.leftOut) weggelaten."
  }
  func findingCounts(errors: Int, warnings: Int, shown: Int) -> String {
    let all = errors + warnings
    let counts =
      "\(errors) \(errors == 1 ? "fout" : "fouten") en "
      + "\(warnings) \(warnings == 1 ? "waarschuwing" : "waarschuwingen") in het bestand"
    return all > shown ? "\(counts); de eerste \(shown) staan hierboven." : counts + "."
  }
  var notesHeading: String { "Let op" }
  var conventionsHeading: String { "Zo is gerekend" }
  func moreRows(_ count: Int) -> String {
    "Er zijn er nog \(count). Met --csv BESTAND krijg je alle rijen."
  }
  func countedAt(_ label: String, _ count: Int) -> String {
    count == 2 ? "\(label) en 1 ander" : "\(label) en \(count - 1) anderen"
  }
  func detailsHint(_ titles: [String]) -> String {
    "Met --details zie je ook: \(titles.map { $0.lowercasedFirst }.joined(separator: "; "))."
  }
  func partKept(_ path: String, rows: RowCounts) -> String {
    "\(rowCounts(rows)) Het deelresultaat staat in \(path). Voeg delen samen met ‘oefen cijfer "
      + "merge’."
  }
  func progress(_ read: Int, of size: Int?) -> String {
    guard let size, size > 0 else { return "\(megabytes(read)) gelezen" }
    return "\(megabytes(read)) van \(megabytes(size)) gelezen (\(read * 100 / size)%)"
  }
  func explainedRight(_ value: Rational, _ result: SlipResult) -> String {
    "\(exact(value)) is goed: \(result.name.dutch) is \(exact(result.right))."
  }
  func explainedSlip(_ match: Explanation.Match) -> String {
    "\(exact(match.number)) in plaats van \(exact(match.result.right)) voor "
      + "\(match.result.name.dutch) (\(match.slip.name)):"
  }
  func notExplained(_ value: Rational) -> String {
    "Geen bekende vergissing geeft \(exact(value)), en het is geen van de uitkomsten."
  }
  var duplicatesNotSought: String {
    "Naar respondenten die in meer dan één deel staan is niet gezocht."
  }
  func resultKept(_ path: String) -> String { "Bewaard in \(path)." }
  var nothingToDraw: String { "Er is niets te tekenen, dus is er geen plaatje gemaakt." }
}

extension EnglishTexts {
  func rowCounts(_ rows: RowCounts) -> String {
    "\(rows.read) \(rows.read == 1 ? "row" : "rows") read, \(rows.used) used, "
      + "\(rows.leftOut) left out."
  }
  func findingCounts(errors: Int, warnings: Int, shown: Int) -> String {
    let all = errors + warnings
    let counts =
      "\(errors) \(errors == 1 ? "error" : "errors") and "
      + "\(warnings) \(warnings == 1 ? "warning" : "warnings") in the file"
    return all > shown ? "\(counts); the first \(shown) are above." : counts + "."
  }
  var notesHeading: String { "Note" }
  var conventionsHeading: String { "How it was computed" }
  func moreRows(_ count: Int) -> String {
    "There are \(count) more. With --csv FILE you get all rows."
  }
  func countedAt(_ label: String, _ count: Int) -> String {
    count == 2 ? "\(label) and 1 other" : "\(label) and \(count - 1) others"
  }
  func detailsHint(_ titles: [String]) -> String {
    "With --details you also see: \(titles.map { $0.lowercasedFirst }.joined(separator: "; "))."
  }
  func partKept(_ path: String, rows: RowCounts) -> String {
    "\(rowCounts(rows)) The partial result is in \(path). Put parts together with ‘oefen grade "
      + "merge’."
  }
  func progress(_ read: Int, of size: Int?) -> String {
    guard let size, size > 0 else { return "\(megabytes(read)) read" }
    return "\(megabytes(read)) of \(megabytes(size)) read (\(read * 100 / size)%)"
  }
  func explainedRight(_ value: Rational, _ result: SlipResult) -> String {
    "\(exact(value)) is right: \(result.name.english) is \(exact(result.right))."
  }
  func explainedSlip(_ match: Explanation.Match) -> String {
    "\(exact(match.number)) instead of \(exact(match.result.right)) for "
      + "\(match.result.name.english) (\(match.slip.name)):"
  }
  func notExplained(_ value: Rational) -> String {
    "No known slip gives \(exact(value)), and it is none of the results."
  }
  var duplicatesNotSought: String {
    "Respondents who are in more than one part were not looked for."
  }
  func resultKept(_ path: String) -> String { "Kept in \(path)." }
  var nothingToDraw: String { "There is nothing to draw, so no picture was made." }
}
