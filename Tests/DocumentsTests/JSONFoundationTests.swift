import Documents
import Foundation
import QuizModel
import TestSupport
import Testing

/// Compares the reader with another one, and spoils real files.
@Suite struct JSONFoundationTests {
  @Test func readsWhatFoundationReads() throws {
    var writer = RandomJSON(seed: 20_261_218)
    for _ in 0..<2000 {
      let text = writer.document()
      let (document, findings) = read(text)
      #expect(findings.isEmpty, "\(text)")
      let theirs = try JSONSerialization.jsonObject(
        with: Data(text.utf8), options: .fragmentsAllowed)
      let ours = try #require(document).root
      if !isSame(ours, theirs) { Issue.record("read otherwise: \(text)") }
    }
  }

  private func isSame(_ ours: JSONValue, _ theirs: Any) -> Bool {
    switch ours.kind {
    case .object:
      guard let theirs = theirs as? [String: Any] else { return false }
      let members = Array(ours.members)
      return members.count == theirs.count
        && members.allSatisfy { member in
          guard let key = member.key.string, let value = theirs[key] else { return false }
          return isSame(member.value, value)
        }
    case .array:
      guard let theirs = theirs as? [Any] else { return false }
      let elements = Array(ours.elements)
      return elements.count == theirs.count
        && zip(elements, theirs).allSatisfy { isSame($0, $1) }
    case .string:
      guard let mine = ours.string, let theirs = theirs as? String else { return false }
      return mine.unicodeScalars.elementsEqual(theirs.unicodeScalars)
    case .number:
      guard let mine = ours.numberText.flatMap(Double.init), let theirs = theirs as? NSNumber else {
        return false
      }
      // Foundation rounds by way of a decimal, which can miss by the last bit.
      return abs(mine - theirs.doubleValue) <= 2 * mine.ulp
    case .boolean: return ours.boolean == theirs as? Bool
    case .null: return theirs is NSNull
    }
  }

  @Test func spoiltFilesAreReadOrTold() throws {
    let lists = [
      ("course.json", "goals"), ("facts.json", "facts"), ("banks/1.3.json", "questions"),
    ]
    let pieces = try lists.flatMap { name, key in
      let bytes = try Repository.bytes("courses/klantgericht-organiseren/\(name)")
      let document = try #require(JSONDocument.read(bytes, file: name).document)
      let elements = try #require(document.root[key]).elements.prefix(3)
      return elements.map { Array(bytes[$0.byteRange]) }
    }
    #expect(pieces.count == 9)
    let small = Array(#"{"id": "é\n", "n": [1.5, -2e3, true, null], "o": {"a": "b"}}"#.utf8)
    var mutator = Mutator(seed: 1)
    var readable = 0
    for step in 0..<Mutator.count {
      let bytes = mutator.mutated(step % 2 == 0 ? pieces[step / 2 % pieces.count] : small)
      let (document, findings) = JSONDocument.read(bytes, file: "f.json")
      if document == nil { #expect(!findings.isEmpty) }
      guard let root = document?.root else { continue }
      readable += 1
      #expect(root.byteRange.upperBound <= bytes.count)
      _ = root.stableHash
      _ = root.members.map { ($0.key.string, $0.value.numberText) }
    }
    #expect((Mutator.count / 20..<Mutator.count / 10 * 9).contains(readable), "\(readable)")
  }
}

/// Valid JSON texts without duplicate keys.
private struct RandomJSON {
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  mutating func document() -> String {
    space() + value(depth: 0) + space()
  }

  private mutating func space() -> String {
    pick(["", "", "", " ", "\n", "\t", "\r\n", "  "])
  }

  private mutating func pick(_ texts: [String]) -> String {
    texts[generator.next(below: texts.count)]
  }

  private mutating func value(depth: Int) -> String {
    switch generator.next(below: depth < 6 ? 8 : 5) {
    case 0: pick(["true", "false", "null"])
    case 1, 2: number()
    case 3, 4: string()
    case 5: array(depth: depth)
    default: object(depth: depth)
    }
  }

  private mutating func number() -> String {
    let whole = pick(["0", "1", "9", "10", "123456", "9007199254740993"])
    let fraction = pick(["", "", ".0", ".5", ".000001", ".1234567890123"])
    let exponent = pick(["", "", "", "e0", "E5", "e-7", "e+12"])
    return pick(["", "-"]) + whole + fraction + exponent
  }

  private mutating func string() -> String {
    let pieces = (0..<generator.next(below: 6)).map { _ in
      pick([
        "a", "klant", " ", "é", "€", "😀", "e\u{301}", "\\n", "\\\"", "\\\\", "\\/", "\\u00e9",
        "\\uD83D\\uDE00", "\\u0000", "\u{7F}", "\u{2028}", "\u{10FFFF}", "{", ",",
      ])
    }
    return "\"" + pieces.joined() + "\""
  }

  private mutating func array(depth: Int) -> String {
    let elements = (0..<generator.next(below: 5)).map { _ in
      space() + value(depth: depth + 1) + space()
    }
    return "[" + elements.joined(separator: ",") + (elements.isEmpty ? space() : "") + "]"
  }

  private mutating func object(depth: Int) -> String {
    let members = (0..<generator.next(below: 5)).map { place in
      let key = "\"\(place)" + string().dropFirst()
      return space() + key + space() + ":" + space() + value(depth: depth + 1) + space()
    }
    return "{" + members.joined(separator: ",") + (members.isEmpty ? space() : "") + "}"
  }
}
