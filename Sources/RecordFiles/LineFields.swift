import Documents
import QuizModel

/// Why a line can't be taken, and where in it.
struct LineProblem: Error {
  /// From 1, in Unicode scalars.
  var column = 1
  let check: String
  let message: Message
}

/// Reads the fields of one line. The first that's wrong stops the line: half an event is none.
struct LineFields {
  private let object: JSONValue
  private var read: Set<String> = []

  init(_ object: JSONValue) throws(LineProblem) {
    self.object = object
    guard object.kind == .object else {
      throw Self.problem(
        object, Message(nl: "hier hoort een object { }", en: "this must be an object { }"))
    }
  }

  // MARK: Keys

  mutating func optional(_ key: String) -> JSONValue? {
    read.insert(key)
    return object[key]
  }

  mutating func required(_ key: String) throws(LineProblem) -> JSONValue {
    guard let value = optional(key) else {
      throw Self.problem(
        object, check: "record-field",
        Message(nl: "het veld \"\(key)\" ontbreekt", en: "the field \"\(key)\" is missing"))
    }
    return value
  }

  /// A field that nobody asked for would be lost, so it's a problem.
  func finish() throws(LineProblem) {
    guard let extra = object.members.first(where: { !read.contains($0.key.string ?? "") }) else {
      return
    }
    let key = shown(extra.key.string ?? "")
    throw Self.problem(
      extra.key, check: "record-field",
      Message(
        nl: "het veld \"\(key)\" hoort hier niet; is het bestand van een nieuwere oefen?",
        en: "the field \"\(key)\" doesn't belong here; is the file of a newer oefen?"))
  }

  // MARK: Values

  /// At most as long as the line.
  mutating func text(_ key: String) throws(LineProblem) -> String {
    let value = try required(key)
    guard let text = value.string else {
      throw Self.problem(value, key, nl: "een tekst", en: "a text")
    }
    return text
  }

  /// A text of visible ASCII without spaces: ids are joined by spaces in the event table.
  mutating func id<Entity>(_ key: String) throws(LineProblem) -> Identifier<Entity> {
    Identifier(try Self.name(try required(key), key))
  }

  mutating func optionalID<Entity>(_ key: String) throws(LineProblem) -> Identifier<Entity>? {
    guard let value = optional(key) else { return nil }
    return Identifier(try Self.name(value, key))
  }

  mutating func ids<Entity>(_ key: String) throws(LineProblem) -> [Identifier<Entity>] {
    let value = try required(key)
    guard value.kind == .array else {
      throw Self.problem(value, key, nl: "een lijst [ ]", en: "a list [ ]")
    }
    var ids: [Identifier<Entity>] = []
    for element in value.elements {
      ids.append(Identifier(try Self.name(element, key)))
    }
    return ids
  }

  mutating func integer(
    _ key: String, in range: ClosedRange<Int>
  ) throws(LineProblem) -> Int {
    try Self.integer(try required(key), key, in: range)
  }

  mutating func optionalInteger(
    _ key: String, in range: ClosedRange<Int>
  ) throws(LineProblem) -> Int? {
    guard let value = optional(key) else { return nil }
    return try Self.integer(value, key, in: range)
  }

  mutating func flag(_ key: String) throws(LineProblem) -> Bool {
    let value = try required(key)
    guard let flag = value.boolean else {
      throw Self.problem(value, key, nl: "true of false", en: "true or false")
    }
    return flag
  }

  mutating func name<Name: RawRepresentable<String> & CaseIterable>(
    _ key: String
  ) throws(LineProblem) -> Name {
    try Self.name(try required(key), key, as: Name.self)
  }

  mutating func optionalName<Name: RawRepresentable<String> & CaseIterable>(
    _ key: String
  ) throws(LineProblem) -> Name? {
    guard let value = optional(key) else { return nil }
    return try Self.name(value, key, as: Name.self)
  }

  /// A text that `convert` must understand.
  mutating func converted<Value>(
    _ key: String, nl: String, en: String, _ convert: (String) -> Value?
  ) throws(LineProblem) -> Value {
    let value = try required(key)
    guard let converted = value.string.flatMap(convert) else {
      throw Self.problem(value, key, nl: nl, en: en)
    }
    return converted
  }

  // MARK: One value

  private static func name(_ value: JSONValue, _ key: String) throws(LineProblem) -> String {
    guard let text = value.string, (1...100).contains(text.utf8.count),
      text.utf8.allSatisfy({ (0x21..<0x7F).contains($0) })
    else {
      throw problem(value, key, nl: "een id zonder spaties", en: "an id without spaces")
    }
    return text
  }

  private static func integer(
    _ value: JSONValue, _ key: String, in range: ClosedRange<Int>
  ) throws(LineProblem) -> Int {
    guard let number = value.numberText.flatMap({ Int($0) }), range.contains(number) else {
      let bounds = "\(range.lowerBound)…\(range.upperBound)"
      throw problem(value, key, nl: "een geheel getal, \(bounds)", en: "a whole number, \(bounds)")
    }
    return number
  }

  private static func name<Name: RawRepresentable<String> & CaseIterable>(
    _ value: JSONValue, _ key: String, as: Name.Type
  ) throws(LineProblem) -> Name {
    guard let name = value.string.flatMap(Name.init(rawValue:)) else {
      let names = Name.allCases.map { $0.rawValue }.joined(separator: ", ")
      throw problem(value, key, nl: "een van: \(names)", en: "one of: \(names)")
    }
    return name
  }

  private static func problem(
    _ value: JSONValue, _ key: String, nl: String, en: String
  ) -> LineProblem {
    problem(
      value, check: "record-value",
      Message(nl: "bij \"\(key)\" hoort \(nl)", en: "\"\(key)\" must be \(en)"))
  }

  static func problem(
    _ value: JSONValue, check: String = "record-value", _ message: Message
  ) -> LineProblem {
    let place = value.document.place(ofByte: value.byteRange.lowerBound)
    return LineProblem(column: place.column, check: check, message: message)
  }
}
