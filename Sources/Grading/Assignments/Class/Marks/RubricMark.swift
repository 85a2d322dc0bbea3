import Documents
import QuizModel

/// The level that a person gave one submission on one criterion: a line of a marks file.
public struct RubricMark: Equatable, Sendable {
  /// What it's of: the same for the same work, wherever its file is.
  public struct Key: Hashable, Sendable {
    /// See ``Submission/contentHash``.
    public let submission: String
    public let part: PartID
    public let criterion: CriterionID

    public init(submission: String, part: PartID, criterion: CriterionID) {
      self.submission = submission
      self.part = part
      self.criterion = criterion
    }
  }

  public let key: Key
  /// The submission's file, for people.
  public let file: String
  public let assignment: AssignmentID
  public let version: Int
  public let level: LevelID
  /// Empty where there's nothing to say.
  public let note: String
  /// Who gave it; of an agreed mark both.
  public let rater: String
  /// ISO 8601.
  public let time: String
  /// Whether two raters came to it together.
  public let isAgreed: Bool

  public init(
    key: Key, file: String, assignment: AssignmentID, version: Int, level: LevelID,
    note: String = "", rater: String, time: String, isAgreed: Bool = false
  ) {
    self.key = key
    self.file = file
    self.assignment = assignment
    self.version = version
    self.level = level
    self.note = note
    self.rater = rater
    self.time = time
    self.isAgreed = isAgreed
  }

  /// One line of JSON, without a line end.
  public var line: String {
    var line = JSONLine()
    line.add("submission", key.submission)
    line.add("file", file)
    line.add("assignment", assignment.text)
    line.add("version", version)
    line.add("part", key.part.text)
    line.add("criterion", key.criterion.text)
    line.add("level", level.text)
    if !note.isEmpty { line.add("note", note) }
    line.add("rater", rater)
    if isAgreed { line.add("agreed", true) }
    line.add("time", time)
    return line.text
  }

  /// `nil` where a member is missing or is something else than it should be.
  init?(_ value: JSONValue) {
    guard let submission = value["submission"]?.string, !submission.isEmpty,
      let assignment = Self.id(value["assignment"]),
      let version = value["version"]?.numberText.flatMap({ Int($0) }),
      let part = Self.id(value["part"]), let criterion = Self.id(value["criterion"]),
      let level = Self.id(value["level"]), let rater = value["rater"]?.string, !rater.isEmpty
    else { return nil }
    self.init(
      key: Key(
        submission: submission, part: PartID(part), criterion: CriterionID(criterion)),
      file: value["file"]?.string ?? "", assignment: AssignmentID(assignment), version: version,
      level: LevelID(level), note: value["note"]?.string ?? "", rater: rater,
      time: value["time"]?.string ?? "", isAgreed: value["agreed"]?.boolean ?? false)
  }

  private static func id(_ value: JSONValue?) -> String? {
    value?.string.flatMap { Identifier<Never>.isValid($0) ? $0 : nil }
  }
}
