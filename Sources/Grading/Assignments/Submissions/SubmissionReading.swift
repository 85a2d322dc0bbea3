import Documents
import QuizModel

/// Makes a submission of a JSON text.
struct SubmissionReading {
  var fields: SubmissionFields
  private(set) var unreadable: Set<PartID> = []

  init(_ findings: [Finding]) {
    fields = SubmissionFields(findings)
  }

  private static let keys = [
    "format", "formatVersion", "course", "assignment", "assignmentVersion", "group",
    "organisation", "submittedAt", "locked", "parts",
  ]

  /// `nil` where it's no submission, or it isn't known for what or whose.
  mutating func submission(_ root: JSONValue) -> Submission? {
    guard let members = fields.object(root, keys: Self.keys), hasFormat(members, root) else {
      return nil
    }
    for key in Self.keys.dropLast(3) where members[key] == nil {
      fields.reportMissing(key, in: root)
    }
    let course: CourseID? = members["course"].flatMap { fields.identifier($0) }
    let assignment: AssignmentID? = members["assignment"].flatMap { fields.identifier($0) }
    let version = members["assignmentVersion"].flatMap { fields.integer($0, in: 1...1_000_000) }
    let group = members["group"].flatMap { self.group($0) }
    let organisation =
      members["organisation"].flatMap { fields.text($0, limit: SubmissionLimits.name) } ?? ""
    let submittedAt = members["submittedAt"].flatMap { moment($0) }
    let isLocked = members["locked"].flatMap { fields.boolean($0) } ?? false
    let responses = members["parts"].map { parts($0) } ?? [:]
    guard let course, let assignment, let version, let group else { return nil }
    return Submission(
      course: course, assignment: assignment, version: version, group: group,
      organisation: organisation, submittedAt: submittedAt, isLocked: isLocked,
      responses: responses)
  }

  private mutating func hasFormat(_ members: [String: JSONValue], _ root: JSONValue) -> Bool {
    guard members["format"]?.string == SubmissionFile.format else {
      fields.report(
        "submission-format", at: members["format"] ?? root,
        Message(
          nl: "dit is geen inlevering: \"format\" is niet \"\(SubmissionFile.format)\"; lever het "
            + "bestand in dat 'oefen assignment start' maakt",
          en: "this is no submission: \"format\" isn't \"\(SubmissionFile.format)\"; hand in the "
            + "file that 'oefen assignment start' makes"))
      return false
    }
    guard let version = members["formatVersion"] else { return true }
    guard version.numberText == "\(SubmissionFile.formatVersion)" else {
      fields.report(
        "submission-format", at: version,
        Message(
          nl: "deze vorm (\(shown(version.numberText ?? "?"))) is onbekend; is het bestand van een "
            + "nieuwere oefen?",
          en: "this form (\(shown(version.numberText ?? "?"))) is unknown; is the file of a newer "
            + "oefen?"))
      return false
    }
    return true
  }

  // MARK: Who and when

  private mutating func group(_ value: JSONValue) -> Submission.Group? {
    guard let members = fields.object(value, keys: ["name", "members"]) else { return nil }
    guard let nameValue = members["name"] else {
      fields.reportMissing("name", in: value)
      return nil
    }
    guard let name = fields.text(nameValue, limit: SubmissionLimits.name) else { return nil }
    guard let list = members["members"] else {
      fields.reportMissing("members", in: value)
      return Submission.Group(name: name, members: [])
    }
    let people = fields.elements(list, limit: SubmissionLimits.members)
      .compactMap { member($0) }
    return Submission.Group(name: name, members: people)
  }

  private mutating func member(_ value: JSONValue) -> Submission.Member? {
    guard let members = fields.object(value, keys: ["number", "name"]) else { return nil }
    if members["name"] == nil { fields.reportMissing("name", in: value) }
    let number = members["number"].flatMap { fields.typed($0) } ?? ""
    let name = members["name"].flatMap { fields.text($0, limit: SubmissionLimits.name) } ?? ""
    return number.isEmpty && name.isEmpty ? nil : Submission.Member(number: number, name: name)
  }

  private mutating func moment(_ value: JSONValue) -> String? {
    guard let text = fields.text(value, limit: SubmissionLimits.name) else { return nil }
    guard LocalInstant(iso: text) != nil else {
      fields.report(
        "submission-time", at: value,
        Message(
          nl: "'\(shown(text))' is geen tijdstip met tijdzone; schrijf het als "
            + "2026-11-20T15:04:05+01:00",
          en: "'\(shown(text))' is no moment with a time zone; write it as "
            + "2026-11-20T15:04:05+01:00"))
      return nil
    }
    return text
  }

  // MARK: Parts

  private mutating func parts(_ value: JSONValue) -> [PartID: PartResponse] {
    var responses: [PartID: PartResponse] = [:]
    for (_, key, content) in fields.named(value, limit: SubmissionLimits.parts) {
      guard let id: PartID = fields.identifier(key) else { continue }
      let before = fields.count
      if let response = PartReading.response(content, &fields) {
        // Of a key that's there twice the first counts.
        if responses[id] == nil { responses[id] = response }
      }
      if fields.count > before { unreadable.insert(id) }
    }
    return responses
  }
}
