import QuestionTypes
import QuizModel

/// What a typed number reads as, where only its form matters.
public enum NumberForm: Equatable, Sendable {
  case empty
  /// Within what a result can be.
  case value(Rational)
  /// Outside it.
  case impossible(Rational, ClosedRange<Rational>)
  case unreadable(Unreadable)

  /// - Parameter decimals: of the part; they tell 1.234 from 1,234.
  public init(_ typed: String, value: NumbersPart.Value, decimals: Int) {
    let field = NumberField(
      decimals: decimals, unit: nil, minimum: value.range?.lowerBound,
      maximum: value.range?.upperBound)
    do throws(Unreadable) {
      guard case .number(let number) = try Presentation.number(field).read(typed, shown: []) else {
        self = .empty
        return
      }
      self = .value(number)
    } catch {
      switch (error, value.range) {
      case (.empty, _): self = .empty
      case (.outOfRange(let number, _, _), let range?): self = .impossible(number, range)
      default: self = .unreadable(error)
      }
    }
  }
}

extension AssignmentForm {
  /// A readable number in each cell.
  func form(of part: NumbersPart, _ response: PartResponse?) -> PartForm {
    guard let rows = rows(of: part.rows) else { return waiting(for: part.rows, response) }
    let asked = rows.count * part.values.count
    guard let response else { return .empty(asked: asked) }
    guard case .numbers(let typed) = response else { return .otherKind(asked: asked) }
    let given = Dictionary(
      typed.map { (AnswerCell(row: rowID($0.key.row, part.rows), value: $0.key.value), $0.value) },
      uniquingKeysWith: { first, _ in first })
    var form = PartForm(asked: asked, isEmpty: typed.isEmpty)
    for row in rows {
      for value in part.values {
        let cell = AnswerCell(row: row.id, value: value.id)
        let place = FormCell(cell: cell, row: row.label, value: value.label)
        guard let typed = given[cell] else { continue }
        switch NumberForm(typed, value: value, decimals: part.decimals) {
        case .empty: break
        case .value: form.given += 1
        case .impossible(let number, let range):
          form.given += 1
          form.remarks.append(.impossibleNumber(place, number, range))
        case .unreadable(let reason):
          form.remarks.append(.unreadableNumber(place, typed: typed, reason))
        }
      }
    }
    form.remarks += strangers(among: Set(given.keys.map { $0.row }), rows)
    return form
  }

  func strangers(among given: Set<String>, _ rows: [FormRow]) -> [FormRemark] {
    given.subtracting(rows.map { $0.id }).sorted().map { .strangerRow($0) }
  }

  /// The rows aren't known yet.
  func waiting(for rows: PartRows, _ response: PartResponse?) -> PartForm {
    guard case .ofData(let part) = rows else { return .empty(asked: 0) }
    return PartForm(asked: 0, isEmpty: response == nil, remarks: [.dataFirst(part)])
  }

  /// What was typed in a cell.
  public func number(_ cell: AnswerCell, of part: AssignmentPart) -> String? {
    guard case .numbers(let content) = part.content,
      case .numbers(let typed) = submission.responses[part.id]
    else { return nil }
    return typed[cell]
      ?? typed.first { rowID($0.key.row, content.rows) == cell.row && $0.key.value == cell.value }?
      .value
  }
}
