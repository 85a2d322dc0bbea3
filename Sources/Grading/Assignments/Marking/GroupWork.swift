import QuizModel

/// What is known of a group's work while it's marked, part by part: later parts build on it.
struct GroupWork {
  let assignment: Assignment
  let submission: Submission
  let instruments: [InstrumentID: Instrument]
  /// Parts of which something couldn't be read.
  let unreadable: Set<PartID>
  /// The data that could be read.
  var data: [PartID: PartData] = [:]
  var numbers: [PartID: AnsweredNumbers] = [:]
  var choices: [PartID: AnsweredChoices] = [:]

  init(
    _ assignment: Assignment, _ submission: Submission,
    instruments: [InstrumentID: Instrument], unreadable: Set<PartID>
  ) {
    self.assignment = assignment
    self.submission = submission
    self.instruments = instruments
    self.unreadable = unreadable
  }

  /// One thing that a part asks about: as it stands in answers, and for people.
  struct Row {
    let id: String
    let label: String
  }

  /// `nil` where they come from data that couldn't be read.
  func rows(_ rows: PartRows) -> [Row]? {
    switch rows {
    case .single: [Row(id: "", label: "")]
    case .listed(let all): all.map { Row(id: $0.id.text, label: $0.text) }
    case .ofData(let part):
      data[part].map { data in
        var seen: Set<String> = []
        return data.rowNames.filter { seen.insert($0).inserted }.map { Row(id: $0, label: $0) }
      }
    }
  }

  /// The row's id as the assignment or the data has it: customers may be typed in another case.
  func rowID(_ typed: String, _ rows: PartRows) -> String {
    guard case .ofData(let part) = rows, let data = data[part] else { return typed }
    return data.rowName(typed) ?? typed
  }
}

/// The numbers of a part: what the group gave and what's right.
struct AnsweredNumbers {
  let rows: PartRows
  /// By the ids of values.
  let values: [String: NumbersPart.Value]
  var given: [AnswerCell: GivenNumber] = [:]
  /// Exact; a number that the data don't give isn't in it.
  var keys: [AnswerCell: Rational] = [:]
  /// Right as given.
  var right: Set<AnswerCell> = []

  /// The cell that answers for a row of another part; `nil` where this part has rows and that one
  /// hasn't.
  func cell(_ value: String, row: String) -> AnswerCell? {
    if case .single = rows { return AnswerCell(value: value) }
    return row.isEmpty ? nil : AnswerCell(row: row, value: value)
  }

  func label(_ value: String) -> String { values[value]?.label ?? value }
}

/// The choices of a part.
struct AnsweredChoices {
  let rows: PartRows
  var chosen: [AnswerCell: OptionID] = [:]
  /// What's right by the right numbers, by row.
  var right: [String: Set<OptionID>] = [:]

  func row(of row: String) -> String? {
    if case .single = rows { return "" }
    return row.isEmpty ? nil : row
  }
}

extension Rational {
  /// `count` of `total` equal shares; zero where nothing is asked.
  func share(_ count: Int, of total: Int) -> Rational {
    guard total > 0, let share = Rational(Int128(count), over: Int128(total)) else { return .zero }
    return multiplied(by: share) ?? .zero
  }

  func isWithin(_ distance: Rational, of other: Rational) -> Bool {
    subtracting(other).map { $0.magnitude <= distance } ?? false
  }

  /// Half a unit of the last of this many decimals: 0.005 for 2.
  static func halfUnit(decimals: Int) -> Rational {
    let power = (0..<min(max(decimals, 0), maximumDigits - 1)).reduce(2) { power, _ in power * 10 }
    return Rational(parts: 1, of: power)
  }
}
