import QuizModel

/// The form of a group's work: what an assignment asks and what is there, before anything is judged.
///
/// It knows the data that were given, for rows of other parts may come from them.
public struct AssignmentForm: Sendable {
  public let assignment: Assignment
  public var submission: Submission {
    didSet { readData(changedSince: oldValue) }
  }
  public let instruments: [InstrumentID: Instrument]
  /// What was made of the data of each part.
  private(set) var data: [PartID: Result<PartData, GradingFailure>] = [:]

  /// - Parameter instruments: those of the course.
  public init(_ assignment: Assignment, _ submission: Submission, instruments: [Instrument]) {
    self.assignment = assignment
    self.submission = submission
    self.instruments = Dictionary(
      instruments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    readData(changedSince: nil)
  }

  /// Large files take a moment, so only what's new is read.
  private mutating func readData(changedSince old: Submission?) {
    for part in assignment.parts {
      guard case .data(let content) = part.content else { continue }
      guard case .data(let given) = submission.responses[part.id] else {
        data[part.id] = nil
        continue
      }
      if let old, old.responses[part.id] == .data(given) { continue }
      data[part.id] = Result { () throws(GradingFailure) in
        try PartData(
          content, csv: given.csv, name: given.name.isEmpty ? part.id.text : given.name,
          instruments: instruments)
      }
    }
  }

  // MARK: Parts

  public func form(of part: AssignmentPart) -> PartForm {
    let response = submission.responses[part.id]
    return switch part.content {
    case .data(let content): form(of: content, part.id, response)
    case .numbers(let content): form(of: content, response)
    case .choices(let content): form(of: content, response)
    case .list(let content): ListForm(content).form(of: response)
    case .text(let content): Self.form(of: content, response)
    }
  }

  /// The first part after a place that isn't complete, looking on from the first after the last;
  /// `nil` when all are.
  public func nextPart(after place: Int?) -> Int? {
    let count = assignment.parts.count
    let start = place.map { $0 + 1 } ?? 0
    return (0..<count).lazy.map { (start + $0) % count }
      .first { !form(of: assignment.parts[$0]).isComplete }
  }

  /// What is found in the data of a part; empty where they can't be read.
  public func findings(of part: PartID) -> RowFindings {
    (try? data[part]?.get().findings) ?? RowFindings()
  }

  // MARK: Before handing in

  /// What is lacking besides parts.
  public enum Lack: Equatable, Sendable {
    case members(given: Int, asked: ClosedRange<Int>)
    case organisation
    /// The place of a part in the assignment.
    case part(Int)
  }

  /// What is missing; a group may hand in all the same.
  public var lacks: [Lack] {
    var lacks: [Lack] = []
    let members = submission.group.members.count
    if !assignment.groupSize.contains(members) {
      lacks.append(.members(given: members, asked: assignment.groupSize))
    }
    if submission.organisation.wordCount == 0 { lacks.append(.organisation) }
    return lacks
      + assignment.parts.indices.filter { !form(of: assignment.parts[$0]).isComplete }
      .map { .part($0) }
  }

  // MARK: Rows

  /// The rows of a part; `nil` where they come from data that aren't there or can't be read.
  public func rows(of rows: PartRows) -> [FormRow]? {
    switch rows {
    case .single: [FormRow(id: "", label: "")]
    case .listed(let all): all.map { FormRow(id: $0.id.text, label: $0.text) }
    case .ofData(let part):
      (try? data[part]?.get()).map { data in
        var seen: Set<String> = []
        return data.rowNames.filter { seen.insert($0).inserted }.map { FormRow(id: $0, label: $0) }
      }
    }
  }

  /// Customers may be typed in another case than they have in the data.
  func rowID(_ typed: String, _ rows: PartRows) -> String {
    guard case .ofData(let part) = rows, let data = try? data[part]?.get() else { return typed }
    return data.rowName(typed) ?? typed
  }
}
