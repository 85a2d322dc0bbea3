import Documents
import TestSupport
import Testing

/// A place in a JSON Schema; a `$ref` is followed, and what stands beside it comes first.
struct SchemaNode {
  let value: JSONValue
  let root: JSONValue

  static func file(_ name: String) throws -> SchemaNode {
    let bytes = try Repository.bytes("courses/schemas/\(name).schema.json")
    let (document, findings) = JSONDocument.read(bytes, file: name)
    #expect(findings == [])
    let root = try #require(document).root
    return SchemaNode(value: root, root: root)
  }

  subscript(key: String) -> SchemaNode? {
    if let inner = value[key] { return SchemaNode(value: inner, root: root) }
    guard let target = value["$ref"]?.string.flatMap({ Self.target($0, in: root) }) else {
      return nil
    }
    return SchemaNode(value: target, root: root)[key]
  }

  static func target(_ reference: String, in root: JSONValue) -> JSONValue? {
    let prefix = "#/$defs/"
    guard reference.hasPrefix(prefix) else { return nil }
    return root.at(["$defs", .key(String(reference.dropFirst(prefix.count)))])
  }

  var text: String? { value.string }

  func texts(_ key: String) -> [String] {
    self[key]?.value.elements.compactMap { $0.string } ?? []
  }

  func elements(_ key: String) -> [SchemaNode] {
    self[key]?.value.elements.map { SchemaNode(value: $0, root: root) } ?? []
  }

  /// One type or a list of them.
  var types: [String] {
    self["type"].map { $0.text.map { [$0] } ?? texts("type") } ?? []
  }

  var properties: [(key: String, schema: SchemaNode)] {
    self["properties"]?.value.members.map {
      ($0.key.string ?? "", SchemaNode(value: $0.value, root: root))
    } ?? []
  }

  func property(_ key: String) -> SchemaNode? {
    properties.first { $0.key == key }?.schema
  }
}

extension JSONValue {
  /// All members of all objects in the value.
  var allMembers: [JSONValue.Member] {
    members.flatMap { [$0] + $0.value.allMembers } + elements.flatMap { $0.allMembers }
  }
}
