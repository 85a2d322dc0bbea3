import QuizModel

/// A value in a document: its place in the tree.
public struct JSONValue: Sendable {
  public let document: JSONDocument
  let index: Int

  init(document: JSONDocument, index: Int) {
    self.document = document
    self.index = index
  }

  public enum Kind: Sendable {
    case object
    case array
    case string
    case number
    case boolean
    case null
  }

  private var node: JSONNode { document.nodes[index] }

  public var kind: Kind {
    switch node.kind {
    case .object: .object
    case .array: .array
    case .string, .escapedString: .string
    case .number: .number
    case .true, .false: .boolean
    case .null: .null
    }
  }

  /// The bytes of the value in its file, quotes and brackets included.
  public var byteRange: Range<Int> { Int(node.start)..<Int(node.end) }

  public var string: String? {
    guard kind == .string else { return nil }
    return document.bytes.withUnsafeBufferPointer {
      JSONString.decoded(
        $0, from: Int(node.start) + 1, to: Int(node.end) - 1,
        hasEscapes: node.kind == .escapedString)
    }
  }

  /// A number as it's written.
  public var numberText: String? {
    node.kind == .number ? String(decoding: document.bytes[byteRange], as: UTF8.self) : nil
  }

  public var boolean: Bool? {
    switch node.kind {
    case .true: true
    case .false: false
    default: nil
    }
  }

  public var isNull: Bool { node.kind == .null }

  /// The values of an array in order; empty for anything else.
  public var elements: Elements {
    Elements(parent: self, isEmpty: kind != .array)
  }

  /// The members of an object in order; empty for anything else.
  public var members: Members {
    Members(parent: self, isEmpty: kind != .object)
  }

  /// The value of the first member with this key.
  public subscript(key: String) -> JSONValue? {
    members.first { $0.hasKey(key) }?.value
  }

  public subscript(place: Int) -> JSONValue? {
    elements.dropFirst(place).first { _ in true }
  }

  /// Follows keys and places: `value.at(["options", 2, "text"])`.
  public func at(_ path: [JSONPathStep]) -> JSONValue? {
    path.reduce(self) { value, step in
      switch step {
      case .key(let key): value?[key]
      case .place(let place): value?[place]
      }
    }
  }

  /// How many values stand directly in this one, keys included.
  private var partCount: Int {
    document.nodes.withUnsafeBufferPointer { nodes in
      var count = 0
      var inner = index + 1
      while inner < Int(nodes[index].next) {
        inner = Int(nodes[inner].next)
        count += 1
      }
      return count
    }
  }

  public struct Elements: Sequence {
    let parent: JSONValue
    let isEmpty: Bool

    public struct Iterator: IteratorProtocol {
      let document: JSONDocument
      var index: Int
      let end: Int

      public mutating func next() -> JSONValue? {
        guard index < end else { return nil }
        defer { index = Int(document.nodes[index].next) }
        return JSONValue(document: document, index: index)
      }
    }

    public func makeIterator() -> Iterator {
      let start = parent.index + 1
      let end = isEmpty ? start : Int(parent.node.next)
      return Iterator(document: parent.document, index: start, end: end)
    }

    /// All of them, so that an array of the elements is made at once.
    public var underestimatedCount: Int {
      isEmpty ? 0 : parent.partCount
    }
  }

  public struct Members: Sequence {
    let parent: JSONValue
    let isEmpty: Bool

    public struct Iterator: IteratorProtocol {
      let document: JSONDocument
      var index: Int
      let end: Int

      public mutating func next() -> Member? {
        guard index < end else { return nil }
        defer { index = Int(document.nodes[index + 1].next) }
        return Member(document: document, index: index)
      }
    }

    public func makeIterator() -> Iterator {
      let start = parent.index + 1
      let end = isEmpty ? start : Int(parent.node.next)
      return Iterator(document: parent.document, index: start, end: end)
    }

    public var underestimatedCount: Int {
      isEmpty ? 0 : parent.partCount / 2
    }
  }

  public struct Member: Sendable {
    let document: JSONDocument
    let index: Int

    public var key: JSONValue { JSONValue(document: document, index: index) }
    public var value: JSONValue { JSONValue(document: document, index: index + 1) }

    /// Compares without making a string, for keys are looked up all the time.
    public func hasKey(_ wanted: String) -> Bool {
      let node = document.nodes[index]
      guard node.kind == .string else { return key.string == wanted }
      var wanted = wanted
      return wanted.withUTF8 { wanted in
        guard wanted.count == Int(node.end - node.start) - 2 else { return false }
        let start = Int(node.start) + 1
        return document.bytes.withUnsafeBufferPointer { bytes in
          for place in wanted.indices where bytes[start + place] != wanted[place] { return false }
          return true
        }
      }
    }
  }
}

/// A step into a JSON value: a key of an object or a place in an array.
public enum JSONPathStep: Sendable, Hashable, ExpressibleByStringLiteral,
  ExpressibleByIntegerLiteral
{
  case key(String)
  case place(Int)

  public init(stringLiteral value: String) {
    self = .key(value)
  }

  public init(integerLiteral value: Int) {
    self = .place(value)
  }
}

extension JSONValue {
  /// The first text in this value, keys included, that holds a word of ASCII letters.
  public func firstText(holding word: String) -> JSONValue? {
    let wanted = Array(word.utf8)
    guard !wanted.isEmpty, document.holds(wanted, in: byteRange) else { return nil }
    return (index..<Int(node.next)).lazy.map { JSONValue(document: document, index: $0) }
      .first { $0.kind == .string && document.holds(wanted, in: $0.byteRange) }
  }

  /// A hash of the value as written, white space between its parts apart: another text, another
  /// hash; another layout, the same.
  public var stableHash: StableHash {
    var hash = StableHash()
    document.bytes.withUnsafeBytes { bytes in
      for index in index..<Int(node.next) {
        let part = document.nodes[index]
        let isContainer = part.kind == .object || part.kind == .array
        let end = isContainer ? Int(part.start) + 1 : Int(part.end)
        hash.combine(UnsafeRawBufferPointer(rebasing: bytes[Int(part.start)..<end]))
        if isContainer {
          withUnsafeBytes(of: (part.next - UInt32(index)).littleEndian) { hash.combine($0) }
        } else if part.kind == .number {
          // Digits alone don't show where a number ends: [1, 23] isn't [12, 3].
          hash.combine(CollectionOfOne(UInt8(ascii: " ")))
        }
      }
    }
    return hash
  }
}
