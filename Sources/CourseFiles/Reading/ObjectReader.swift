import Documents
import QuizModel

/// The fields of one JSON object: remembers what was asked for, so that what nobody asked for can
/// be reported as unknown.
final class ObjectReader: FieldReader {
  let object: JSONValue
  let log: FindingLog
  private let members: [JSONValue.Member]
  private var isAsked: [Bool]
  private var absentKeys: [String] = []
  /// Where the next key probably stands: files have their keys in the order of asking.
  private var cursor = 0

  init(_ object: JSONValue, log: FindingLog) {
    self.object = object
    self.log = log
    members = Array(object.members)
    isAsked = Array(repeating: false, count: members.count)
  }

  /// The value of a key that is there, whatever it is.
  func value(_ key: String) -> JSONValue? {
    for step in members.indices {
      let place = (cursor + step) % members.count
      if members[place].hasKey(key) {
        isAsked[place] = true
        cursor = (place + 1) % members.count
        return members[place].value
      }
    }
    absentKeys.append(key)
    return nil
  }

  /// The value of a key that must be there.
  func required(_ key: String) -> JSONValue? {
    if let value = value(key) { return value }
    log.report(
      "missing-key", at: object,
      Message(
        nl: "de sleutel \"\(key)\" ontbreekt; voeg die toe",
        en: "the key \"\(key)\" is missing; add it"))
    return nil
  }

  /// Takes every key as known: for an object that can't be understood anyway.
  func ignoreRest() {
    isAsked = isAsked.map { _ in true }
  }

  /// Reports every key that was never asked for.
  func finish() {
    for (member, isAsked) in zip(members, isAsked) where !isAsked {
      let key = member.key.string ?? ""
      let meant = NearestName.of(key, among: absentKeys)
      log.report("unknown-key", at: member.key, Self.unknownKey(shown(key), meant: meant))
    }
  }

  private static func unknownKey(_ key: String, meant: String?) -> Message {
    guard let meant else {
      return Message(
        nl: "onbekende sleutel \"\(key)\"; haal die weg", en: "unknown key \"\(key)\"; remove it")
    }
    return Message(
      nl: "onbekende sleutel \"\(key)\"; bedoel je \"\(meant)\"?",
      en: "unknown key \"\(key)\"; did you mean \"\(meant)\"?")
  }

  func report(_ check: String, at key: String, _ message: Message) {
    let member = members.first { $0.hasKey(key) }
    log.report(check, at: member?.value ?? object, message)
  }

  // MARK: Lists

  /// The elements of a list; an absent one is empty.
  func elements(_ key: String) -> [JSONValue] {
    guard let value = value(key) else { return [] }
    guard value.kind == .array else {
      reportType(value, Message(nl: "een lijst [ ]", en: "a list [ ]"))
      return []
    }
    return Array(value.elements)
  }

  func objects<Value>(_ key: String, _ read: (ObjectReader) -> Value) -> [Value] {
    elements(key).compactMap { object($0, read) }
  }

  func object<Value>(_ key: String, _ read: (ObjectReader) -> Value) -> Value? {
    required(key).flatMap { object($0, read) }
  }

  /// An object that may be absent.
  func optionalObject<Value>(_ key: String, _ read: (ObjectReader) -> Value) -> Value? {
    value(key).flatMap { object($0, read) }
  }

  private func object<Value>(_ value: JSONValue, _ read: (ObjectReader) -> Value) -> Value? {
    guard value.kind == .object else {
      reportType(value, Message(nl: "een object { }", en: "an object { }"))
      return nil
    }
    let reader = ObjectReader(value, log: log)
    defer { reader.finish() }
    return read(reader)
  }

  func namedObjects<Value>(_ key: String, _ read: (ObjectReader) -> Value) -> [String: Value] {
    named(key)?.compactMapValues { object($0, read) } ?? [:]
  }

  /// The members of an object whose keys the writer chooses.
  func named(_ key: String) -> [String: JSONValue]? {
    guard let value = value(key) else { return nil }
    guard value.kind == .object else {
      reportType(value, Message(nl: "een object { }", en: "an object { }"))
      return nil
    }
    let members = value.members.map { ($0.key.string ?? "", $0.value) }
    return Dictionary(members) { first, _ in first }
  }

  func reportType(_ value: JSONValue, _ expected: Message) {
    log.report(
      "wrong-type", at: value,
      Message(
        nl: "hier staat \(value.kind.name.dutch), verwacht: \(expected.dutch)",
        en: "found \(value.kind.name.english), expected \(expected.english)"))
  }
}

extension JSONValue.Kind {
  var name: Message {
    switch self {
    case .object: Message(nl: "een object", en: "an object")
    case .array: Message(nl: "een lijst", en: "a list")
    case .string: Message(nl: "een tekst", en: "a text")
    case .number: Message(nl: "een getal", en: "a number")
    case .boolean: Message(nl: "waar of onwaar", en: "true or false")
    case .null: Message(nl: "null", en: "null")
    }
  }
}
