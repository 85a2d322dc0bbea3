import Documents
import QuizModel

/// A part is asked of the same rows as the part whose answers it builds on, or else nothing says
/// which answer belongs to which. Only what is asked once may be used in every row.
enum MatchingRows: AssignmentCheck {
  static let name = "part-rows"

  static func findings(in assignment: CheckedAssignment) -> [Finding] {
    assignment.parts.flatMap { part -> [Finding] in
      switch part.part.content {
      case .data, .list, .text: []
      case .numbers(let numbers): findings(in: numbers, part, assignment)
      case .choices(let choices): findings(in: choices, part, assignment)
      }
    }
  }

  private static func findings(
    in numbers: NumbersPart, _ part: CheckedPart, _ assignment: CheckedAssignment
  ) -> [Finding] {
    var findings = customers(of: numbers.rows, part, assignment)
    if case .ofData(let data) = numbers.rows, data != numbers.data {
      findings.append(
        assignment.finding(
          Self.self, at: part.path("rowsOf"),
          Message(
            nl: "de rijen horen van hetzelfde onderdeel te zijn als \"data\": '\(numbers.data)'",
            en: "the rows must be of the same part as \"data\": '\(numbers.data)'")))
    }
    for (place, word) in numbers.words.enumerated() {
      guard case .answer(let id, _) = word.source, let earlier = assignment.numbers(id)?.rows,
        earlier != .single, !areSame(earlier, numbers.rows)
      else { continue }
      let path = part.path("words", .place(place), "part")
      findings.append(assignment.finding(Self.self, at: path, otherRows(id)))
    }
    return findings
  }

  private static func findings(
    in choices: ChoicesPart, _ part: CheckedPart, _ assignment: CheckedAssignment
  ) -> [Finding] {
    let earlier: (id: PartID, rows: PartRows?)? =
      switch choices.key {
      case .fixed, .lowestQuantity: nil
      case .lowest(let id), .highest(let id): (id, assignment.numbers(id)?.rows)
      case .quarter(let quarters): (quarters.part, assignment.numbers(quarters.part)?.rows)
      case .mapped(let id, _): (id, assignment.choices(id)?.rows)
      }
    let customers = customers(of: choices.rows, part, assignment)
    guard let earlier, let rows = earlier.rows, !areSame(rows, choices.rows) else {
      return customers
    }
    return customers + [assignment.finding(Self.self, at: part.path("key"), otherRows(earlier.id))]
  }

  /// Rows of data are customers, so their model has some.
  private static func customers(
    of rows: PartRows, _ part: CheckedPart, _ assignment: CheckedAssignment
  ) -> [Finding] {
    guard case .ofData(let id) = rows, let model = assignment.data(id)?.model, !model.hasRows
    else { return [] }
    return [
      assignment.finding(
        Self.self, at: part.path("rowsOf"),
        Message(
          nl: "het model \(model.rawValue) heeft geen rijen van klanten",
          en: "the model \(model.rawValue) has no rows of customers"))
    ]
  }

  /// The texts of rows may differ, their ids may not.
  private static func areSame(_ left: PartRows, _ right: PartRows) -> Bool {
    switch (left, right) {
    case (.single, .single): true
    case (.listed(let left), .listed(let right)): left.map { $0.id } == right.map { $0.id }
    case (.ofData(let left), .ofData(let right)): left == right
    default: false
    }
  }

  private static func otherRows(_ id: PartID) -> Message {
    Message(
      nl: "het onderdeel '\(id)' heeft andere rijen; geef beide dezelfde",
      en: "the part '\(id)' has other rows; give both the same")
  }
}
