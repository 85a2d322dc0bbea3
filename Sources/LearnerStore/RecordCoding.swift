import QuizModel

extension Record {
  var values: RowValues {
    var values = RowValues()
    values.set(.id, id.text)
    values.set(.device, device)
    values.set(.sequence, sequence)
    values.set(.time, time.instant.milliseconds)
    values.set(.offsetMinutes, time.offsetMinutes)
    values.set(.course, course.text)
    values.set(.session, session?.text)
    event.write(to: &values)
    return values
  }

  /// `nil` when the row can't be understood.
  init?(_ row: StoredRow) {
    guard let id = row.text(.id), let device = row.text(.device),
      let sequence = row.integer(.sequence),
      let milliseconds = row.integer(.time, in: Self.milliseconds),
      let offsetMinutes = row.integer(.offsetMinutes, in: -1080...1080),
      let course = row.text(.course),
      let event = Event(row)
    else { return nil }
    let instant = Instant(milliseconds: Int64(milliseconds))
    self.init(
      id: RecordID(id), device: device, sequence: sequence,
      time: LocalInstant(instant, offsetMinutes: offsetMinutes), course: CourseID(course),
      session: row.id(.session), event: event)
  }

  /// From 1900 to 9999, the years in which the calendar of ``Day`` has days.
  private static let milliseconds = -2_208_988_800_000...253_402_300_799_999
}

extension Event {
  fileprivate func write(to values: inout RowValues) {
    values.set(.kind, kind.rawValue)
    switch self {
    case .sessionStarted(let start): start.write(to: &values)
    case .sessionEnded: break
    case .attempt(let attempt): attempt.write(to: &values)
    case .retraction(let target): values.set(.target, target.text)
    case .contest(let target, let remark):
      values.set(.target, target.text)
      values.set(.remark, remark)
    case .flag(let question, let remark):
      values.set(.question, question.text)
      values.set(.remark, remark)
    case .skip(let question): values.set(.question, question.text)
    case .lockedAnswer(let question, let text):
      values.set(.question, question.text)
      values.set(.typed, text)
    case .hint(let question, let step):
      values.set(.question, question.text)
      values.set(.step, step)
    case .examDate(let day): values.set(.examDate, day?.number)
    }
  }

  fileprivate init?(_ row: StoredRow) {
    guard let kind: Event.Kind = row.name(.kind) else { return nil }
    let event: Event? =
      switch kind {
      case .sessionStarted: SessionStart(row).map { .sessionStarted($0) }
      case .sessionEnded: .sessionEnded
      case .attempt: Attempt(row).map { .attempt($0) }
      case .retraction: row.id(.target).map { .retraction(of: $0) }
      case .contest: row.pair(row.id(.target), row.bytes(.remark)).map { .contest($0, remark: $1) }
      case .flag: row.pair(row.id(.question), row.bytes(.remark)).map { .flag($0, remark: $1) }
      case .skip: row.id(.question).map { .skip($0) }
      case .lockedAnswer:
        row.pair(row.id(.question), row.bytes(.typed)).map { .lockedAnswer($0, $1) }
      case .hint:
        row.pair(row.id(.question), row.integer(.step, in: 1...1000)).map { .hint($0, step: $1) }
      case .examDate: row.examDate.map { .examDate($0) }
      }
    guard let event else { return nil }
    self = event
  }
}

extension StoredRow {
  /// `nil` when the number is no day of the calendar; `.some(nil)` when the date was cleared.
  fileprivate var examDate: Day?? {
    guard let number = integer(.examDate) else { return .some(nil) }
    let calendar = -25_567...2_932_896  // 1900-01-01 to 9999-12-31
    return calendar.contains(number) ? .some(Day(number: number)) : nil
  }

  /// Both values, or nothing when one is missing.
  fileprivate func pair<First, Second>(_ first: First?, _ second: Second?) -> (First, Second)? {
    guard let first, let second else { return nil }
    return (first, second)
  }
}
