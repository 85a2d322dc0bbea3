/// Writes one JSON object on one line, its members in the order in which they're added: the same
/// members give the same bytes, always.
public struct JSONLine {
  private var members = ""

  public init() {}

  /// The object, without a line end.
  public var text: String { "{\(members)}" }

  public mutating func add(_ key: String, _ value: String) {
    begin(key)
    members += JSONText.quoted(value)
  }

  public mutating func add(_ key: String, _ value: some FixedWidthInteger) {
    begin(key)
    members += String(value)
  }

  public mutating func add(_ key: String, _ value: Bool) {
    begin(key)
    members += value ? "true" : "false"
  }

  public mutating func add(_ key: String, _ values: [String]) {
    begin(key)
    members += "["
    for (place, value) in values.enumerated() {
      if place > 0 { members += "," }
      members += JSONText.quoted(value)
    }
    members += "]"
  }

  public mutating func addNull(_ key: String) {
    begin(key)
    members += "null"
  }

  private mutating func begin(_ key: String) {
    if !members.isEmpty { members += "," }
    members += JSONText.quoted(key)
    members += ":"
  }
}
