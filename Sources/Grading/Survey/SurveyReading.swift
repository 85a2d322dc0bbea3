import Documents
import QuizModel

/// Reads a survey in one pass.
struct SurveyReading: Sendable {
  let instrument: Instrument
  let shape: SurveyShape
  private let findsDuplicates: Bool

  /// - Parameters:
  ///   - standard: the instrument where the settings give none; theirs must be of the same kind.
  ///   - missing: the rule where the settings give none.
  init(
    _ settings: GradingSettings, standard: Instrument, sides: Int, missing: MissingRule,
    cut: Rational? = nil
  ) throws(GradingFailure) {
    let given = settings.instrument ?? standard
    guard given.kind == standard.kind else { throw .wrongInstrument(given.id) }
    instrument = try given.adapted(to: settings)
    shape = SurveyShape(
      instrument, sides: sides, missing: settings.missing ?? missing, cut: cut)
    findsDuplicates = settings.findsDuplicates
  }

  func result(of sums: SurveySums, _ choices: ReportChoices) -> SurveyResult {
    SurveyAnalysis(instrument: instrument, shape: shape, sums: sums, choices: choices).result()
  }

  func sums(of input: GradingInput) throws(GradingFailure) -> SurveySums {
    let file = try input.open(readsDoubles: true)
    let columns = try SurveyColumns(
      file.header, instrument, sides: shape.sides, hasWeights: instrument.kind == .serviceQuality,
      doubles: input.map?.doubles(in: file.ownHeader) ?? [])
    let (workers, rows) = try input.read(file) {
      [shape, findsDuplicates, labels = input.map?.labels] in
      SurveyWorker(shape, columns, labels: labels, findsDuplicates: findsDuplicates)
    }
    var sums = SurveySums(shape)
    for worker in workers { sums.add(worker.counter.sums) }
    sums.cases = Self.cases(workers, rows)
    sums.findings = PendingFindings.resolved(
      workers.map { $0.findings }, rows: rows, header: file.ownHeader, file: input.name)
    let ledgers = workers.compactMap { $0.ledger }
    if let column = columns.respondentColumn, !ledgers.isEmpty {
      let search = DuplicateSearch(input: input, file: file, column: column)
      sums.findings.add(try search.findings(ledgers))
      sums.findings.sortByRow()
    }
    return sums
  }

  private static func cases(_ workers: [SurveyWorker], _ rows: CSVRows) -> [SurveyCase] {
    let all = workers.flatMap { $0.cases }.sorted {
      ($0.chunk, $0.record) < ($1.chunk, $1.record)
    }
    guard !all.isEmpty else { return [] }
    let first = rows.row(chunk: 0, record: 0)
    return all.prefix(SurveySums.caseLimit).map { one in
      SurveyCase(
        number: rows.row(chunk: one.chunk, record: one.record) - first + 1, id: one.id,
        answers: one.answers, weights: one.weights)
    }
  }
}

/// Names the rows of respondents who occur more than once. Only their hashes were kept, so the file
/// is read again, which a pipe can't be.
struct DuplicateSearch {
  let input: GradingInput
  let file: CSVFile
  let column: Int

  func findings(_ ledgers: [RespondentLedger]) throws(GradingFailure) -> RowFindings {
    let (hashes, extraRows) = RespondentLedger.repeated(in: ledgers, limit: RowFindings.limit)
    var result = RowFindings()
    guard extraRows > 0 else { return result }
    guard file.canBeReadAgain else {
      let finding = RowFinding(
        file: input.name, row: nil, column: column + 1, header: file.ownHeader.names[column],
        severity: .warning, check: Self.check, message: FieldProblems.duplicates(extraRows))
      result.add([finding], errors: 0, warnings: extraRows)
      return result
    }
    var again = input
    again.workers = 1
    again.progress = nil
    let (workers, rows) = try again.read(try again.open(readsDoubles: true)) { [column] in
      RepeatedRows(column: column, hashes: hashes)
    }
    result.add(
      workers.flatMap { $0.places }.map { place in
        RowFinding(
          file: input.name, row: rows.row(chunk: place.chunk, record: place.record),
          column: column + 1, header: file.ownHeader.names[column], severity: .warning,
          check: Self.check,
          message: FieldProblems.duplicate(
            place.id, row: rows.row(chunk: place.first.chunk, record: place.first.record)))
      }, errors: 0, warnings: extraRows)
    return result
  }

  private static let check = "duplicate-respondent"
}

/// Finds the rows of some respondents, apart from the first of each.
private struct RepeatedRows: CSVWorker {
  struct Place: Sendable {
    let chunk: Int
    let record: Int
    let first: (chunk: Int, record: Int)
    let id: String
  }

  let column: Int
  let hashes: Set<RespondentHash>
  private var firsts: [RespondentHash: (chunk: Int, record: Int)] = [:]
  private(set) var places: [Place] = []

  init(column: Int, hashes: Set<RespondentHash>) {
    self.column = column
    self.hashes = hashes
  }

  mutating func read(chunk: Int, _ cursor: inout CSVCursor) -> Int {
    var count = 0
    cursor.skipEmptyLines()
    while !cursor.isAtEnd {
      var place = 0
      var isOver = false
      while !isOver {
        let field = cursor.next()
        if place == column { look(at: field, chunk: chunk, record: count) }
        place += 1
        isOver = field.endsRecord
      }
      count += 1
      cursor.skipEmptyLines()
    }
    return count
  }

  private mutating func look(at field: CSVField, chunk: Int, record: Int) {
    let id = field.trimmed
    guard !id.isEmpty, places.count < RowFindings.limit else { return }
    let hash = RespondentHash(id)
    guard hashes.contains(hash) else { return }
    if let first = firsts[hash] {
      places.append(
        Place(chunk: chunk, record: record, first: first, id: field.trimmedText))
    } else {
      firsts[hash] = (chunk, record)
    }
  }
}
