/// Reads the fields of one object in a course file.
///
/// Reading never stops: a missing or wrong field is reported as a finding, and a stand-in is given
/// back. What was read from an object with findings is dropped, so a stand-in never gets further.
/// A key that nobody asked for is reported as unknown.
public protocol FieldReader {
  /// A text that isn't empty.
  func text(_ key: String) -> String
  func optionalText(_ key: String) -> String?
  func texts(_ key: String) -> [String]
  func markup(_ key: String) -> RichText
  func optionalMarkup(_ key: String) -> RichText?
  func markups(_ key: String) -> [RichText]

  func flag(_ key: String, default: Bool) -> Bool
  func requiredFlag(_ key: String) -> Bool
  func integer(_ key: String, in range: ClosedRange<Int>) -> Int
  func optionalInteger(_ key: String, in range: ClosedRange<Int>) -> Int?
  /// An exact decimal number.
  func number(_ key: String) -> Rational
  func optionalNumber(_ key: String) -> Rational?
  func numbers(_ key: String) -> [Rational]

  func identifier<Entity>(_ key: String) -> Identifier<Entity>
  func optionalIdentifier<Entity>(_ key: String) -> Identifier<Entity>?
  func identifiers<Entity>(_ key: String) -> [Identifier<Entity>]

  /// One of the names of a closed set; `fallback` where the key is absent, which is reported when
  /// there's no fallback.
  func name<Name: RawRepresentable<String> & CaseIterable>(
    _ key: String, fallback: Name?
  ) -> Name

  /// The names in a list, each of a closed set; an absent list is empty.
  func names<Name: RawRepresentable<String> & CaseIterable>(_ key: String) -> [Name]

  /// The object under a key, read by `read`; `nil` when that fails.
  func object<Value>(_ key: String, _ read: (Self) -> Value) -> Value?

  /// The object under a key, read by `read`; `nil` when it's absent.
  func optionalObject<Value>(_ key: String, _ read: (Self) -> Value) -> Value?

  /// The objects of a list, each read by `read`; an absent list is empty.
  func objects<Value>(_ key: String, _ read: (Self) -> Value) -> [Value]

  /// The objects under the keys of an object, where the writer chooses the keys; each read by
  /// `read`. An absent one is empty.
  func namedObjects<Value>(_ key: String, _ read: (Self) -> Value) -> [String: Value]

  /// The ids under the keys of an object, where the writer chooses the keys; `nil` when it's absent.
  func namedIdentifiers<Entity>(_ key: String) -> [String: Identifier<Entity>]?

  /// Reports what only the type itself can see to be wrong, at the key's place.
  func report(_ check: String, at key: String, _ message: Message)
}

/// What is read from the outermost object of a file.
public protocol FieldReadable {
  init(reading fields: some FieldReader)
}
