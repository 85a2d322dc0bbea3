import Documents
import QuizModel

/// Reads the answers of respondents and counts them.
struct SurveyWorker: CSVWorker, @unchecked Sendable {
  private let shape: SurveyShape
  private let columns: SurveyColumns
  private let scale: ClosedRange<Int>
  /// Answers of one digit are read quickly: how many above the minimum they can be.
  private let digits: (minimum: UInt8, range: UInt8)?
  private let block: AnswerBlock
  /// Reads answers that are words; `nil` where all should be numbers.
  private var labels: LabelReader?
  let counter: SurveyCounter
  let ledger: RespondentLedger?
  private(set) var findings = PendingFindings()
  private(set) var cases: [Case] = []

  /// A respondent to be listed, at a place in a chunk.
  struct Case: Sendable {
    let chunk: Int
    let record: Int
    let id: String
    let answers: [Int]
    let weights: [Int]
  }

  init(
    _ shape: SurveyShape, _ columns: SurveyColumns, labels: AnswerLabels? = nil,
    findsDuplicates: Bool
  ) {
    self.shape = shape
    self.columns = columns
    scale = shape.minimum...(shape.minimum + shape.range)
    let hasDigits = (0...9).contains(shape.minimum)
    digits =
      hasDigits
      ? (UInt8(shape.minimum), UInt8(min(shape.range, 9 - shape.minimum))) : nil
    self.labels = labels.map { LabelReader($0) }
    block = AnswerBlock(slots: columns.slots.count)
    counter = SurveyCounter(shape, slots: columns.slots)
    ledger = findsDuplicates && columns.respondentColumn != nil ? RespondentLedger() : nil
  }

  mutating func read(chunk: Int, _ cursor: inout CSVCursor) -> Int {
    var count = 0
    cursor.skipEmptyLines()
    while !cursor.isAtEnd {
      readRow(chunk: chunk, record: count, &cursor)
      count += 1
      if block.isFull { countBlock() }
      cursor.skipEmptyLines()
    }
    countBlock()
    return count
  }

  private func countBlock() {
    counter.add(block)
    block.removeAll()
  }

  // MARK: Rows

  /// What is known of a row while it's read.
  private struct Row {
    let chunk: Int
    let record: Int
    let answers: UnsafeMutablePointer<UInt8>
    var isComplete = true
    var isOver = false
    /// Values that were read.
    var column = 0
    var id: CSVField?
    var weights: [CSVField?] = []
  }

  private mutating func readRow(chunk: Int, record: Int, _ cursor: inout CSVCursor) {
    var row = Row(chunk: chunk, record: record, answers: block.nextRow)
    for step in columns.steps {
      if row.isOver { break }
      switch step {
      case .answers(let slot, let count): readAnswers(slot, count, &row, &cursor)
      case .respondent:
        row.id = next(&row, &cursor)
        if let id = row.id?.trimmed, !id.isEmpty { ledger?.add(RespondentHash(id)) }
      case .weight(let dimension):
        if row.weights.isEmpty {
          row.weights = Array(repeating: nil, count: columns.weightColumns.count)
        }
        readWeight(dimension, &row, &cursor)
      case .other(let slot): readOther(slot, &row, &cursor)
      case .skip(let count):
        for _ in 0..<count where !row.isOver { _ = next(&row, &cursor) }
      }
    }
    if row.column != columns.headerCount || !row.isOver { finishRagged(&row, &cursor) }
    if columns.hasOthers { row.isComplete = isComplete(row) }
    if !row.isComplete { tellIfEmpty(row) }
    let weights = row.weights.isEmpty ? nil : readWeights(row)
    if cases.count < SurveySums.caseLimit { keepCase(row, weights) }
    block.keep(isComplete: row.isComplete, weights: weights)
  }

  private func next(_ row: inout Row, _ cursor: inout CSVCursor) -> CSVField {
    let field = cursor.next()
    row.isOver = field.endsRecord
    row.column += 1
    return field
  }

  private mutating func readAnswers(
    _ slot: Int, _ count: Int, _ row: inout Row, _ cursor: inout CSVCursor
  ) {
    var taken = 0
    while taken < count, !row.isOver {
      // The last value of the row has no separator behind it.
      let isLast = row.column + count - taken == columns.headerCount
      if let digits {
        let run = cursor.digits(
          into: row.answers + slot + taken, count: count - taken - (isLast ? 1 : 0),
          minimum: digits.minimum, range: digits.range)
        taken += run
        row.column += run
        if taken == count { return }
        if isLast, taken == count - 1,
          let value = cursor.lastDigit(minimum: digits.minimum, range: digits.range)
        {
          row.answers[slot + taken] = value
          row.column += 1
          row.isOver = true
          return
        }
      }
      let column = row.column
      let field = next(&row, &cursor)
      if let value = value(field, row, column) {
        row.answers[slot + taken] = value
      } else {
        row.answers[slot + taken] = AnswerBlock.missing
        row.isComplete = false
      }
      taken += 1
    }
  }

  /// The answer in a column that stands for another, which must be missing then.
  private mutating func readOther(_ slot: Int, _ row: inout Row, _ cursor: inout CSVCursor) {
    let column = row.column
    let field = next(&row, &cursor)
    guard let value = value(field, row, column) else { return }
    if row.answers[slot] == AnswerBlock.missing {
      row.answers[slot] = value
    } else {
      tell("answer-twice", row, column, FieldProblems.answeredTwice)
    }
  }

  /// The weight of a dimension; the first of two columns that aren't missing.
  private mutating func readWeight(_ dimension: Int, _ row: inout Row, _ cursor: inout CSVCursor) {
    let column = row.column
    let field = next(&row, &cursor)
    if row.weights[dimension].map({ $0.isMissing }) ?? true {
      row.weights[dimension] = field
    } else if !field.isMissing {
      tell("answer-twice", row, column, FieldProblems.answeredTwice)
    }
  }

  private func isComplete(_ row: Row) -> Bool {
    (0..<block.slots).allSatisfy { row.answers[$0] != AnswerBlock.missing }
  }

  /// An answer less the scale's minimum; `nil` when it's missing or can't be one, which is told.
  private mutating func value(_ field: CSVField, _ row: Row, _ column: Int) -> UInt8? {
    if field.hasTextAfterQuote {
      tell("quote", row, column, FieldProblems.textAfterQuote)
    }
    let scale = scale
    switch answer(in: field) {
    case .missing: return nil
    case .value(let number) where scale.contains(number): return UInt8(number - shape.minimum)
    case .value: tell("answer-scale", row, column, FieldProblems.outOfScale(field.text, scale))
    case .unreadable where field.holdsNull: tell("null-byte", row, column, FieldProblems.null)
    case .unreadable where field.isFormula:
      tell("formula", row, column, FieldProblems.formula(field.text))
    case .unreadable where labels != nil:
      tell("answer-label", row, column, FieldProblems.unknownLabel(field.text))
    case .unreadable: tell("answer-whole", row, column, FieldProblems.notWhole(field.text))
    }
    return nil
  }

  /// A whole number, or the one that its words stand for.
  private mutating func answer(in field: CSVField) -> WholeAnswer {
    let answer = WholeAnswer(field)
    guard case .unreadable = answer else { return answer }
    return labels?.answer(in: field) ?? answer
  }

  private mutating func tell(
    _ check: String, _ row: Row, _ column: Int?, _ message: @autoclosure () -> Message
  ) {
    findings.add(check, chunk: row.chunk, record: row.record, column: column, message())
  }

  /// A row with fewer or more values than the header. More that are all empty are harmless: some
  /// spreadsheets write them.
  private mutating func finishRagged(_ row: inout Row, _ cursor: inout CSVCursor) {
    var hasMore = false
    while !row.isOver {
      let field = next(&row, &cursor)
      hasMore = hasMore || field.count > 0
    }
    let count = columns.headerCount
    let isShort = row.column < count
    guard isShort || hasMore else { return }
    for (slot, column) in columns.columns.enumerated() where column >= row.column {
      row.answers[slot] = AnswerBlock.missing
      row.isComplete = false
    }
    tell(
      "row-length", row, nil, FieldProblems.rowLength(row.column, of: count))
  }

  private mutating func tellIfEmpty(_ row: Row) {
    let isEmpty = (0..<block.slots).allSatisfy { row.answers[$0] == AnswerBlock.missing }
    if isEmpty { tell("empty-row", row, nil, FieldProblems.emptyRow) }
  }

  // MARK: Weights

  /// The weights in thousandths, if there are any and they add up to 100.
  private mutating func readWeights(_ row: Row) -> [Int]? {
    guard row.weights.contains(where: { $0.map { !$0.isMissing } ?? false }) else { return nil }
    var weights: [Int] = []
    for (dimension, field) in row.weights.enumerated() {
      let text = field?.trimmedText ?? ""
      guard let value = CSVNumber.value(text), value >= .zero, value <= Rational(100),
        let thousandths = value.multiplied(by: Rational(1000)), thousandths.denominator == 1
      else {
        tell("weight", row, columns.weightColumns[dimension], FieldProblems.weight(text))
        return nil
      }
      weights.append(Int(thousandths.numerator))
    }
    let sum = weights.reduce(0, +)
    guard sum == WeightSums.whole else {
      let text = Rational(parts: sum, of: 1000).shortText()
      tell("weights-sum", row, nil, FieldProblems.weightsSum(text))
      return nil
    }
    return weights
  }

  // MARK: Listed respondents

  private mutating func keepCase(_ row: Row, _ weights: [Int]?) {
    let answers = columns.slots.map { slot -> Int in
      let code = row.answers[slot]
      return code == AnswerBlock.missing ? -1 : Int(code)
    }
    cases.append(
      Case(
        chunk: row.chunk, record: row.record, id: row.id.map { $0.trimmedText } ?? "",
        answers: answers, weights: weights ?? []))
  }
}
