import Documents
import QuizModel
import Testing

@Suite struct JSONValueTests {
  static func root(_ text: String) throws -> JSONValue {
    try #require(read(text).document).root
  }

  @Test(arguments: [
    ("{}", JSONValue.Kind.object), ("[]", .array), ("\"\"", .string), ("\"\\n\"", .string),
    ("1", .number), ("true", .boolean), ("false", .boolean), ("null", .null),
  ])
  func kind(text: String, kind: JSONValue.Kind) throws {
    let value = try Self.root(text)
    #expect(value.kind == kind)
    #expect((value.string != nil) == (kind == .string))
    #expect((value.numberText != nil) == (kind == .number))
    #expect((value.boolean != nil) == (kind == .boolean))
    #expect(value.isNull == (kind == .null))
    #expect(Array(value.elements).isEmpty)
    #expect(Array(value.members).isEmpty)
  }

  @Test(arguments: [
    (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u00e9\u20AC""#, "é€"),
    (#""\ud83d\ude00""#, "😀"), (#""a\uD800\uDC00b""#, "a\u{10000}b"),
    (#""\udbff\udfff""#, "\u{10FFFF}"), (#""\u0000""#, "\u{0}"), (#""\uFFFD""#, "\u{FFFD}"),
    (#""é\n😀""#, "é\n😀"), (#""\u0065\u0301""#, "e\u{301}"), (#""\\u0041""#, #"\u0041"#),
  ])
  func string(text: String, string: String) throws {
    let read = try #require(try Self.root(text).string)
    #expect(Array(read.unicodeScalars) == Array(string.unicodeScalars))
  }

  @Test(arguments: ["0", "-0.0", "1.50", "1E5", "123456789012345678901234567890.5e-7"])
  func numbersKeepTheirText(text: String) throws {
    #expect(try Self.root("[ \(text) ]")[0]?.numberText == text)
  }

  @Test func findsByPath() throws {
    let root = try Self.root(
      #"{"a": [1, {"b": [true, null, "x"]}], "\u0063": 2, "d": {"e": 3}, "é": 4}"#)
    #expect(root.at(["a", 1, "b", 2])?.string == "x")
    #expect(root.at(["a", 1, "b", 0])?.boolean == true)
    #expect(root.at(["a", 1, "b", 1])?.isNull == true)
    #expect(root.at([])?.kind == .object)
    #expect(root["c"]?.numberText == "2")
    #expect(root["é"]?.numberText == "4")
    #expect(root["d"]?["e"]?.numberText == "3")
    for path in [["x"], ["a", 2], ["a", "b"], ["d", 0], ["d", "e", "f"]] as [[JSONPathStep]] {
      #expect(root.at(path) == nil, "\(path)")
    }
  }

  @Test func membersAndElementsInOrder() throws {
    let root = try Self.root(#"{"b": {"x": [1]}, "a": [[2], 3], "c": null}"#)
    #expect(root.members.map { $0.key.string } == ["b", "a", "c"])
    #expect(root.members.map { $0.value.kind } == [.object, .array, .null])
    #expect(root["a"]?.elements.map { $0.kind } == [.array, .number])
  }

  @Test func ofDoubleKeysTheFirst() throws {
    let root = try #require(read(#"{"a": 1, "a": 2}"#).document).root
    #expect(root["a"]?.numberText == "1")
  }

  @Test func byteRanges() throws {
    let text = #"{"é": [1, "a\n€", {"b": true}], "c": -1.5e3 }"#
    let root = try Self.root(" \(text) ")
    let bytes = Array(" \(text) ".utf8)
    let written = { (value: JSONValue?) in
      value.map { String(decoding: bytes[$0.byteRange], as: UTF8.self) }
    }
    #expect(written(root) == text)
    #expect(written(root["é"]) == #"[1, "a\n€", {"b": true}]"#)
    #expect(written(root.at(["é", 0])) == "1")
    #expect(written(root.at(["é", 1])) == #""a\n€""#)
    #expect(written(root.at(["é", 2])) == #"{"b": true}"#)
    #expect(written(root.at(["é", 2, "b"])) == "true")
    #expect(written(root["c"]) == "-1.5e3")
    #expect(root.members.map { written($0.key) } == ["\"é\"", "\"c\""])
  }

  @Test func everyByteHasItsPlace() throws {
    let text = "[1,\r\n \"é€😀\",\n\n2]"
    let document = try #require(read(text).document)
    var (line, column) = (1, 1)
    var offset = 0
    for scalar in text.unicodeScalars {
      let place = Finding.Place(file: "f.json", line: line, column: column)
      #expect(document.place(ofByte: offset) == place, "\(scalar)")
      offset += UTF8.width(scalar)
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    #expect(document.place(ofByte: offset).line == 4)
    #expect(document.place(ofByte: offset + 100) == document.place(ofByte: offset))
  }

  // MARK: Hashes

  @Test(arguments: [
    "[1, 23]", "[12, 3]", "[1, 2, 3]", "[[1], 2, 3]", "[[1, 2], 3]", "[123]", "[1, [2], 3]", "{}",
    "[]",
    "[{}]", "[[]]", "{\"a\": 1}", "{\"a\": \"1\"}", "{\"b\": 1}", "{\"a\": 1, \"b\": 2}",
    "{\"b\": 2, \"a\": 1}", "{\"a\": {\"b\": 2}}", "[\"a\", \"b\"]", "[\"ab\"]", "[\"a,b\"]",
    "[\"a\\\",\\\"b\"]", "[\" a\"]", "[\"a \"]", "[true]", "[\"true\"]", "[null]", "[false]",
    "[1.0]",
    "[1]", "[-1]", "[1, -1]", "[1e1]", "[10]", "[1, true]", "[true, 1]", "\"\"", "0", "[0, 0]",
  ])
  func hashTellsTextsApart(text: String) throws {
    let hash = try Self.root(text).stableHash.value
    for other in Self.texts where other != text {
      #expect(try Self.root(other).stableHash.value != hash, "\(text) \(other)")
    }
  }

  static let texts = [
    "[1, 23]", "[12, 3]", "[1, 2, 3]", "[[1], 2, 3]", "[[1, 2], 3]", "[123]", "{}", "[]", "[{}]",
    "{\"a\": 1}", "{\"a\": \"1\"}", "{\"a\": 1, \"b\": 2}", "[\"a\", \"b\"]", "[\"ab\"]",
    "[true]", "[1]", "[-1]", "[1, -1]", "[true, 1]", "0",
  ]

  @Test(arguments: [
    ("[1,2]", " [ 1 ,\r\n\t2 ] "),
    (#"{"a":{"b":[]},"c":"d e"}"#, "{ \"a\" : {\"b\": [ ]},\n\"c\": \"d e\"}"),
    ("0", "\n0"),
  ])
  func hashIgnoresLayout(compact: String, spaced: String) throws {
    #expect(try Self.root(compact).stableHash.value == Self.root(spaced).stableHash.value)
  }

  @Test func hashDoesNotDependOnThePlace() throws {
    let inner = try #require(try Self.root(#"[1, [2], {"a": [3, {}]}]"#)[2])
    #expect(try inner.stableHash.value == Self.root(#"{"a": [3, {}]}"#).stableHash.value)
  }

  /// Frozen, and the same from a transcription in Python: revisions in learners' records are these
  /// hashes.
  @Test func hashSnapshot() throws {
    #expect(
      try Self.root(#"{"id": "a", "n": [1, 2.5, null]}"#).stableHash.text == "0b178ce15cc09380")
  }
}
