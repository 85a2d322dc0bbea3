import Documents
import QuizModel

/// A rule that an assignment keeps: one file each, one line in `AssignmentChecks.all`. All that it
/// finds is an error: an assignment that breaks one can't be done or can't be marked.
protocol AssignmentCheck: SendableMetatype {
  /// The name that findings bear, such as `part-reference`.
  static var name: String { get }
  static func findings(in assignment: CheckedAssignment) -> [Finding]
}

/// An assignment that was read whole, with its place and what it may refer to.
struct CheckedAssignment {
  let assignment: Assignment
  let value: JSONValue
  /// Of its course.
  let instruments: [Instrument]
  /// Of its course; `nil` where they weren't read.
  let sections: [SectionID]?

  /// The parts with their places.
  var parts: [CheckedPart] {
    assignment.parts.enumerated().map { CheckedPart(part: $1, place: $0) }
  }

  /// A part before another.
  func part(_ id: PartID, before place: Int) -> AssignmentPart? {
    assignment.parts.prefix(place).first { $0.id == id }
  }

  func data(_ id: PartID) -> DataPart? {
    if case .data(let part)? = assignment.part(id)?.content { part } else { nil }
  }

  func numbers(_ id: PartID) -> NumbersPart? {
    if case .numbers(let part)? = assignment.part(id)?.content { part } else { nil }
  }

  func choices(_ id: PartID) -> ChoicesPart? {
    if case .choices(let part)? = assignment.part(id)?.content { part } else { nil }
  }

  /// What a data part is filled in with: the instrument that it names, or the model's own; `nil`
  /// where there's none, or none that the course has.
  func instrument(of data: DataPart) -> Instrument? {
    if let id = data.instrument { return instruments.first { $0.id == id } }
    return switch data.model {
    case .servqual, .servperf: .servqual
    case .csas: .csas
    case .rfm, .matrix: nil
    }
  }

  func finding(
    _ check: any AssignmentCheck.Type, at path: [JSONPathStep], _ message: Message
  ) -> Finding {
    Finding(
      place: value.nearestPlace(path), severity: .error, check: check.name, message: message)
  }
}

/// A part and its place among the parts.
struct CheckedPart {
  let part: AssignmentPart
  let place: Int

  var id: PartID { part.id }

  /// Where something in the part stands.
  func path(_ steps: JSONPathStep...) -> [JSONPathStep] {
    ["parts", .place(place)] + steps
  }
}

enum AssignmentChecks {
  static let all: [any AssignmentCheck.Type] = [
    AssignmentSizes.self,
    RepeatedIDs.self,
    EarlierParts.self,
    PartInstruments.self,
    DrawnMeans.self,
    KnownQuantities.self,
    FormulaWords.self,
    MatchingRows.self,
    ChoiceKeys.self,
    RubricLevels.self,
    ListVariety.self,
    AssignmentSections.self,
  ]

  static func findings(in assignment: CheckedAssignment) -> [Finding] {
    all.flatMap { $0.findings(in: assignment) }
  }
}
