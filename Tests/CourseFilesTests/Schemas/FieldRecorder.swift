import QuizModel

/// Stands in for a file and writes down what a reader asks for.
final class FieldRecorder: FieldReader {
  indirect enum Kind {
    case text
    case markup
    case identifier
    case flag
    case number
    case integer(ClosedRange<Int>)
    case name([String])
    case list(Kind)
    case object(FieldRecorder)
    /// An object whose keys the writer chooses.
    case named(Kind)
  }

  struct Field {
    let key: String
    let kind: Kind
    let isRequired: Bool
  }

  private(set) var fields: [Field] = []

  func record(_ key: String, _ kind: Kind, isRequired: Bool = false) {
    fields.append(Field(key: key, kind: kind, isRequired: isRequired))
  }

  func text(_ key: String) -> String {
    record(key, .text, isRequired: true)
    return "x"
  }

  func optionalText(_ key: String) -> String? {
    record(key, .text)
    return nil
  }

  func texts(_ key: String) -> [String] {
    record(key, .list(.text))
    return []
  }

  func markup(_ key: String) -> RichText {
    record(key, .markup, isRequired: true)
    return RichText(plain: "x")
  }

  func optionalMarkup(_ key: String) -> RichText? {
    record(key, .markup)
    return nil
  }

  func markups(_ key: String) -> [RichText] {
    record(key, .list(.markup))
    return []
  }

  func flag(_ key: String, default standIn: Bool) -> Bool {
    record(key, .flag)
    return standIn
  }

  func requiredFlag(_ key: String) -> Bool {
    record(key, .flag, isRequired: true)
    return false
  }

  func integer(_ key: String, in range: ClosedRange<Int>) -> Int {
    record(key, .integer(range), isRequired: true)
    return range.lowerBound
  }

  func optionalInteger(_ key: String, in range: ClosedRange<Int>) -> Int? {
    record(key, .integer(range))
    return nil
  }

  func number(_ key: String) -> Rational {
    record(key, .number, isRequired: true)
    return .zero
  }

  func optionalNumber(_ key: String) -> Rational? {
    record(key, .number)
    return nil
  }

  func numbers(_ key: String) -> [Rational] {
    record(key, .list(.number))
    return []
  }

  func identifier<Entity>(_ key: String) -> Identifier<Entity> {
    record(key, .identifier, isRequired: true)
    return "x"
  }

  func optionalIdentifier<Entity>(_ key: String) -> Identifier<Entity>? {
    record(key, .identifier)
    return nil
  }

  func identifiers<Entity>(_ key: String) -> [Identifier<Entity>] {
    record(key, .list(.identifier))
    return []
  }

  func name<Name: RawRepresentable<String> & CaseIterable>(
    _ key: String, fallback: Name?
  ) -> Name {
    record(key, .name(Name.allCases.map { $0.rawValue }), isRequired: fallback == nil)
    return fallback ?? Name.allCases[Name.allCases.startIndex]
  }

  func names<Name: RawRepresentable<String> & CaseIterable>(_ key: String) -> [Name] {
    record(key, .list(.name(Name.allCases.map { $0.rawValue })))
    return []
  }

  func object<Value>(_ key: String, _ read: (FieldRecorder) -> Value) -> Value? {
    let inner = FieldRecorder()
    record(key, .object(inner), isRequired: true)
    return read(inner)
  }

  func optionalObject<Value>(_ key: String, _ read: (FieldRecorder) -> Value) -> Value? {
    let inner = FieldRecorder()
    record(key, .object(inner))
    return read(inner)
  }

  func objects<Value>(_ key: String, _ read: (FieldRecorder) -> Value) -> [Value] {
    let inner = FieldRecorder()
    record(key, .list(.object(inner)))
    return [read(inner)]
  }

  func namedObjects<Value>(_ key: String, _ read: (FieldRecorder) -> Value) -> [String: Value] {
    let inner = FieldRecorder()
    record(key, .named(.object(inner)))
    return ["x": read(inner)]
  }

  func namedIdentifiers<Entity>(_ key: String) -> [String: Identifier<Entity>]? {
    record(key, .named(.identifier))
    return nil
  }

  func report(_ check: String, at key: String, _ message: Message) {}
}
