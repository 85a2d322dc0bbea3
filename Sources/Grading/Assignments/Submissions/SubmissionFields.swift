import Documents
import QuizModel

/// Reads the values of a submission and collects what's wrong with them.
struct SubmissionFields {
  private var findings: [Finding]
  /// How many things were found, told or not.
  private(set) var count: Int

  init(_ findings: [Finding]) {
    self.findings = findings
    count = findings.count
  }

  var sortedFindings: [Finding] {
    findings.sorted { $0.place < $1.place }
  }

  mutating func report(_ check: String, at value: JSONValue, _ message: Message) {
    count += 1
    guard findings.count < SubmissionLimits.findings else { return }
    let place = value.document.place(ofByte: value.byteRange.lowerBound)
    findings.append(Finding(place: place, severity: .error, check: check, message: message))
  }

  private mutating func reportType(_ value: JSONValue, nl: String, en: String) {
    report(
      "wrong-type", at: value,
      Message(nl: "hier hoort \(nl)", en: "this must be \(en)"))
  }

  // MARK: Objects and lists

  /// The members by their keys; others than those asked for are reported.
  mutating func object(_ value: JSONValue, keys: [String]) -> [String: JSONValue]? {
    guard value.kind == .object else {
      reportType(value, nl: "een object { }", en: "an object { }")
      return nil
    }
    var members: [String: JSONValue] = [:]
    for member in value.members {
      guard let key = keys.first(where: { member.hasKey($0) }) else {
        reportUnknown(member.key, among: keys)
        continue
      }
      // A key that's there twice was reported when the text was parsed.
      if members[key] == nil { members[key] = member.value }
    }
    return members
  }

  private mutating func reportUnknown(_ key: JSONValue, among keys: [String]) {
    let text = key.string ?? ""
    guard let meant = NearestName.of(String(text.prefix(40)), among: keys) else {
      report(
        "unknown-key", at: key,
        Message(
          nl: "onbekende sleutel \"\(shown(text))\"; haal die weg",
          en: "unknown key \"\(shown(text))\"; remove it"))
      return
    }
    report(
      "unknown-key", at: key,
      Message(
        nl: "onbekende sleutel \"\(shown(text))\"; bedoel je \"\(meant)\"?",
        en: "unknown key \"\(shown(text))\"; did you mean \"\(meant)\"?"))
  }

  mutating func reportMissing(_ key: String, in object: JSONValue) {
    report(
      "missing-key", at: object,
      Message(
        nl: "de sleutel \"\(key)\" ontbreekt; voeg die toe",
        en: "the key \"\(key)\" is missing; add it"))
  }

  /// The members of an object whose keys are names that the file itself gives.
  mutating func named(
    _ value: JSONValue, limit: Int
  ) -> [(name: String, key: JSONValue, value: JSONValue)] {
    guard value.kind == .object else {
      reportType(value, nl: "een object { }", en: "an object { }")
      return []
    }
    var members: [(String, JSONValue, JSONValue)] = []
    for member in value.members {
      guard members.count < limit else {
        reportTooMany(value, limit: limit)
        break
      }
      if let name = text(member.key, limit: SubmissionLimits.name) {
        members.append((name, member.key, member.value))
      }
    }
    return members
  }

  mutating func elements(_ value: JSONValue, limit: Int) -> [JSONValue] {
    guard value.kind == .array else {
      reportType(value, nl: "een lijst [ ]", en: "a list [ ]")
      return []
    }
    let elements = Array(value.elements.prefix(limit + 1))
    if elements.count > limit { reportTooMany(value, limit: limit) }
    return Array(elements.prefix(limit))
  }

  private mutating func reportTooMany(_ value: JSONValue, limit: Int) {
    report(
      "submission-limits", at: value,
      Message(
        nl: "hier staan er meer dan \(limit); alleen de eerste \(limit) zijn gelezen",
        en: "there are more than \(limit) here; only the first \(limit) were read"))
  }

  // MARK: Values

  /// At most `limit` bytes long.
  mutating func text(_ value: JSONValue, limit: Int) -> String? {
    guard value.kind == .string else {
      reportType(value, nl: "een tekst tussen aanhalingstekens", en: "a text in quotes")
      return nil
    }
    // With its escapes a text is six times as long at most.
    guard value.byteRange.count <= 6 * limit + 2, let text = value.string,
      text.utf8.count <= limit
    else {
      report(
        "submission-limits", at: value,
        Message(
          nl: "deze tekst is langer dan \(limit) tekens; kort hem in",
          en: "this text is longer than \(limit) characters; shorten it"))
      return nil
    }
    return text
  }

  mutating func identifier<Entity>(_ value: JSONValue) -> Identifier<Entity>? {
    guard let text = text(value, limit: SubmissionLimits.name) else { return nil }
    guard Identifier<Entity>.isValid(text) else {
      report(
        "id-form", at: value,
        Message(
          nl: "'\(shown(text))' kan geen id zijn; gebruik a–z, 0–9, punt en streepje",
          en: "'\(shown(text))' can't be an id; use a–z, 0–9, dots and hyphens"))
      return nil
    }
    return Identifier(text)
  }

  mutating func integer(_ value: JSONValue, in range: ClosedRange<Int>) -> Int? {
    guard let number = value.numberText.flatMap({ Int($0) }), range.contains(number) else {
      let bounds = "\(range.lowerBound)…\(range.upperBound)"
      reportType(value, nl: "een heel getal, \(bounds)", en: "a whole number, \(bounds)")
      return nil
    }
    return number
  }

  mutating func boolean(_ value: JSONValue) -> Bool? {
    guard value.kind == .boolean else {
      reportType(value, nl: "true of false", en: "true or false")
      return nil
    }
    return value.boolean
  }

  /// A response as it's typed; a number of JSON is taken as its digits.
  mutating func typed(_ value: JSONValue) -> String? {
    if let digits = value.numberText, digits.utf8.count <= SubmissionLimits.response {
      return digits
    }
    return text(value, limit: SubmissionLimits.response)
  }
}
