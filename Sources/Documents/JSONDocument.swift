import QuizModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A JSON text as a tree whose every value knows its bytes, so that whatever is found later can be
/// told with line and column.
///
/// The tree is one flat array in the order of the text; strings and numbers stay in the text until
/// asked for. A document never changes, which makes it safe to share.
public final class JSONDocument: Sendable {
  /// The name that findings bear.
  public let file: String
  let bytes: [UInt8]
  let nodes: [JSONNode]
  /// The offset of each line's first byte.
  private let lineStarts: [Int]

  init(file: String, bytes: [UInt8], nodes: [JSONNode], lineStarts: [Int]) {
    self.file = file
    self.bytes = bytes
    self.nodes = nodes
    self.lineStarts = lineStarts
  }

  public var root: JSONValue { JSONValue(document: self, index: 0) }

  /// Reads a JSON text (RFC 8259) strictly.
  ///
  /// The document is `nil` when the text isn't JSON, is over a limit or isn't UTF-8; duplicate keys
  /// are reported and leave a document, so that the rest can be looked at too.
  public static func read(
    _ bytes: [UInt8], file: String, limits: JSONLimits = JSONLimits()
  ) -> (document: JSONDocument?, findings: [Finding]) {
    guard bytes.count <= limits.bytes else {
      let problem = JSONProblem.tooLarge(limit: limits.bytes)
      return (nil, [finding(problem, Finding.Place(file: file, line: 1, column: 1))])
    }
    let parsed = bytes.withUnsafeBufferPointer { buffer -> JSONParser in
      var parser = JSONParser(buffer, limits: limits)
      parser.parse()
      return parser
    }
    let document = JSONDocument(
      file: file, bytes: bytes, nodes: parsed.nodes, lineStarts: parsed.lineStarts)
    let findings = parsed.problems.map { problem, offset in
      finding(problem, document.place(ofByte: offset))
    }
    return (parsed.isComplete ? document : nil, findings)
  }

  private static func finding(_ problem: JSONProblem, _ place: Finding.Place) -> Finding {
    Finding(place: place, severity: .error, check: problem.check, message: problem.message)
  }

  /// Whether some bytes, one at least, stand in a part of the text. The rarest letter of a word is
  /// best its first.
  func holds(_ wanted: [UInt8], in range: Range<Int>) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var rest = UnsafeRawBufferPointer(rebasing: bytes[range])
      while rest.count >= wanted.count, let start = rest.baseAddress,
        let found = memchr(start, Int32(wanted[0]), rest.count - wanted.count + 1)
      {
        if memcmp(found, wanted, wanted.count) == 0 { return true }
        rest = UnsafeRawBufferPointer(rebasing: rest[(start.distance(to: found) + 1)...])
      }
      return false
    }
  }

  /// The line and column, both from 1, of a byte; a column is a Unicode scalar.
  public func place(ofByte offset: Int) -> Finding.Place {
    let line = lineStarts.lastPlace(atOrBelow: offset)
    let scalars = bytes[lineStarts[line]..<min(offset, bytes.count)].reduce(0) { count, byte in
      byte & 0xC0 == 0x80 ? count : count + 1
    }
    return Finding.Place(file: file, line: line + 1, column: scalars + 1)
  }
}

/// How much a course file may hold: far more than a teacher writes, and little enough that a
/// hostile file can't fill the memory or the stack.
public struct JSONLimits: Sendable {
  public var bytes: Int
  public var depth: Int
  /// The most problems that are told of one file.
  public var problems: Int

  public init(bytes: Int = 64 << 20, depth: Int = 32, problems: Int = 100) {
    self.bytes = bytes
    self.depth = depth
    self.problems = problems
  }
}

struct JSONNode {
  enum Kind: UInt8 {
    case object
    case array
    case string
    /// A string with a backslash in it.
    case escapedString
    case number
    case `true`
    case `false`
    case null
  }

  let kind: Kind
  /// The first byte; of a string its opening quote.
  let start: UInt32
  /// The byte after the last.
  var end: UInt32
  /// The index of the node after this one and all it holds.
  var next: UInt32
}

extension [Int] {
  /// The index of the last element of an ascending row that's at most `value`.
  fileprivate func lastPlace(atOrBelow value: Int) -> Int {
    var (low, high) = (0, count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if self[middle] <= value { low = middle } else { high = middle }
    }
    return low
  }
}
