import QuizModel

/// The sums of named values in a partial result.
struct StoredNames: Codable {
  struct Entry: Codable {
    let name: String
    let count: Int
    /// Fractions such as `13/2`.
    let sums: [String]
  }

  let rows: RowCounts
  let entries: [Entry]
  let findings: RowFindings

  init(_ sums: NamedSums) {
    rows = sums.rows
    entries = sums.entries.map {
      Entry(name: $0.name, count: $0.count, sums: $0.sums.map { $0.description })
    }
    findings = sums.findings
  }

  /// `nil` when the numbers can't be of so many rows.
  func sums(columns: Int, scale: ClosedRange<Int>) -> NamedSums? {
    guard (0...SurveySums.respondentLimit).contains(rows.read),
      (0...rows.read).contains(rows.used), findings.isPossible
    else { return nil }
    var result = NamedSums()
    for entry in entries {
      let sums = entry.sums.compactMap { Rational($0) }
      guard sums.count == columns, (1...max(rows.used, 1)).contains(entry.count),
        sums.allSatisfy({ Self.isSum($0, of: entry.count, scale) }), !entry.name.isEmpty,
        result.add(entry.name, sums, count: entry.count)
      else { return nil }
    }
    guard result.entries.count == entries.count else { return nil }
    result.rows = rows
    result.findings = findings
    return result
  }

  private static func isSum(_ sum: Rational, of count: Int, _ scale: ClosedRange<Int>) -> Bool {
    guard let low = Rational(scale.lowerBound).multiplied(by: Rational(count)),
      let high = Rational(scale.upperBound).multiplied(by: Rational(count))
    else { return false }
    return sum >= low && sum <= high
  }
}

extension RowFindings {
  /// What the limits of a run allow.
  var isPossible: Bool {
    shown.count <= Self.limit && errorCount >= 0 && warningCount >= 0
      && errorCount <= 1 << 53 && warningCount <= 1 << 53
      && shown.count <= errorCount + warningCount
  }
}

extension NamedModel {
  func stored(_ sums: NamedSums) -> StoredNames { StoredNames(sums) }
  func sums(_ stored: StoredNames) -> NamedSums? {
    stored.sums(columns: reading.values.count, scale: reading.scale)
  }
  var emptySums: NamedSums { NamedSums() }
  func add(_ sums: NamedSums, to total: inout NamedSums) -> Bool {
    total.rows.read + sums.rows.read <= SurveySums.respondentLimit && total.add(sums)
  }
}

/// A model that reads a name and some numbers in each row.
protocol NamedModel: PartialGradingModel where Sums == NamedSums, StoredSums == StoredNames {
  var reading: NamedReading { get }
}

/// A model that reads the answers of respondents.
protocol SurveyModel: PartialGradingModel where Sums == SurveySums, StoredSums == StoredSurvey {
  var survey: SurveyReading { get }
}

extension SurveyModel {
  func stored(_ sums: SurveySums) -> StoredSurvey { StoredSurvey(sums) }
  func sums(_ stored: StoredSurvey) -> SurveySums? { stored.sums(survey.shape) }
  var emptySums: SurveySums { SurveySums(survey.shape) }
  func add(_ sums: SurveySums, to total: inout SurveySums) -> Bool {
    guard total.rows.read + sums.rows.read <= SurveySums.respondentLimit else { return false }
    total.add(sums)
    return true
  }
}
