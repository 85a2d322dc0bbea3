import Documents
import QuizModel
import TestSupport
import Testing

/// Putting a value into an array of a text, in the layout of that text and with the rest byte for
/// byte.
@Suite struct JSONEditTests {
  private static let element = """
    {"id": "n", "list": ["a", "b"], "inner": [{"x": 1, "y": [true, null]}], "none": []}
    """

  private func appended(_ text: String, element: String = Self.element) throws -> String {
    let document = try #require(JSONDocument.read(Array(text.utf8), file: "f").document)
    let new = try #require(JSONDocument.read(Array(element.utf8), file: "n").document)
    let edit = document.appending(new.root, to: try #require(document.root["q"]))
    let bytes = document.applying([edit])
    let old = Array(text.utf8)
    let place = edit.range.lowerBound
    #expect(edit.range.isEmpty)
    #expect(bytes.starts(with: old[..<place]))
    #expect(bytes.suffix(old.count - place).elementsEqual(old[place...]))
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func expandedListsStayExpanded() throws {
    let text = """
      {
        "v": 1,
        "q": [
          {
            "id": "m",
            "list": [
              "a"
            ]
          }
        ],
        "z": 1
      }

      """
    let expected = """
      {
        "v": 1,
        "q": [
          {
            "id": "m",
            "list": [
              "a"
            ]
          },
          {
            "id": "n",
            "list": [
              "a",
              "b"
            ],
            "inner": [
              {
                "x": 1,
                "y": [
                  true,
                  null
                ]
              }
            ],
            "none": []
          }
        ],
        "z": 1
      }

      """
    #expect(try appended(text) == expected)
  }

  @Test func packedListsStayPacked() throws {
    let text = #"""
      {"q": [

      	{
      		"id": "m",  "list": ["a"]
      	}

      ]}
      """#
    let expected = #"""
      {"q": [

      	{
      		"id": "m",  "list": ["a"]
      	},

      	{
      		"id": "n",
      		"list": ["a", "b"],
      		"inner": [{"x": 1, "y": [true, null]}],
      		"none": []
      	}

      ]}
      """#
    #expect(try appended(text) == expected)
  }

  /// A list that takes more than a hundred columns stands on lines of its own.
  @Test func longListsAreNotPacked() throws {
    let word = String(repeating: "x", count: 37)
    let result = try appended(
      "{\n    \"q\": []\n}",
      element: #"{"a": ["\#(word)-", "\#(word)"], "b": ["\#(word)", "\#(word)"]}"#)
    #expect(
      result == """
        {
            "q": [
                {
                    "a": [
                        "\(word)-",
                        "\(word)"
                    ],
                    "b": ["\(word)", "\(word)"]
                }
            ]
        }
        """)
  }

  @Test func carriageReturnsAreKept() throws {
    let text = "{\r\n  \"q\": [\r\n    {\r\n      \"id\": 1\r\n    }\r\n  ]\r\n}"
    #expect(
      try appended(text, element: #"{"id": 2, "a": []}"#)
        == "{\r\n  \"q\": [\r\n    {\r\n      \"id\": 1\r\n    },\r\n    {\r\n      \"id\": 2,\r\n"
        + "      \"a\": []\r\n    }\r\n  ]\r\n}")
  }

  @Test(arguments: [
    (#"{"q":[{"id":1}]}"#, #"{"q":[{"id":1},{"a":[1,{"b":2}]}]}"#),
    (#"{"q": [{"id": 1}]}"#, #"{"q": [{"id": 1}, {"a": [1, {"b": 2}]}]}"#),
    (#"{"q": [ {"id": 1} ]}"#, #"{"q": [ {"id": 1}, {"a": [1, {"b": 2}]} ]}"#),
    (#"{"q": [1,  2]}"#, #"{"q": [1,  2,  {"a": [1, {"b": 2}]}]}"#),
    ("{\"q\": [\n{\"id\": 1}\n]}", "{\"q\": [\n{\"id\": 1},\n{\"a\": [1, {\"b\": 2}]}\n]}"),
    (#"{"q": []}"#, "{\"q\": [\n  {\n    \"a\": [1, {\"b\": 2}]\n  }\n]}"),
    (#"{"q":[]}"#, "{\"q\":[\n  {\n    \"a\":[1,{\"b\":2}]\n  }\n]}"),
    ("{\n\t\"q\": [\n\t]}", "{\n\t\"q\": [\n\t\t{\n\t\t\t\"a\": [1, {\"b\": 2}]\n\t\t}\n\t]}"),
    ("\u{FEFF}{\"q\":[1]}", "\u{FEFF}{\"q\":[1,{\"a\":[1,{\"b\":2}]}]}"),
    (#"{"q": [{}]}"#, #"{"q": [{}, {"a": [1, {"b": 2}]}]}"#),
    ("{\"q\": [{\n}]}", "{\"q\": [{\n}, {\n  \"a\": [1, {\"b\": 2}]\n}]}"),
  ])
  func onOneLine(text: String, expected: String) throws {
    #expect(try appended(text, element: #"{"a": [1, {"b": 2}]}"#) == expected)
  }

  /// Texts and numbers of the new value stay as they were written.
  @Test func scalarsStayAsWritten() throws {
    let element = #"{"a":1.50e3,"b":"\u00e9 \"x\" \\ é"}"#
    #expect(
      try appended(#"{"q": [1]}"#, element: element).hasSuffix(
        #"{"a": 1.50e3, "b": "\u00e9 \"x\" \\ é"}]}"#))
  }

  @Test(arguments: ["x", "\"", "\\", "a\nb\tc", "\u{1}\u{1F}\u{7F}", "é 😀", "e\u{301}", ""])
  func aTextIsReplaced(text: String) throws {
    let source = #"{"a": "old", "b": ["x", 12]}"#
    let document = try #require(JSONDocument.read(Array(source.utf8), file: "f").document)
    let old = try #require(document.root["a"])
    let number = try #require(document.root.at(["b", 1]))
    let bytes = document.applying([
      document.replacing(number, with: "n"), document.replacing(old, with: text),
    ])
    let again = try #require(JSONDocument.read(bytes, file: "f").document)
    #expect(again.root["a"]?.string.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
    #expect(again.root.at(["b", 1])?.string == "n")
    #expect(again.root.at(["b", 0])?.string == "x")
  }

  /// Whatever a file looks like: when it can be read, so can the file with something put in, which
  /// holds the rest as it was.
  @Test func spoiltTexts() throws {
    let source = """
      {"v": 1,
       "q": [{"id": "m", "list": ["a", "b"]}, {"id": 2, "o": {"p": [ ]}}]
      }
      """
    let new = try #require(JSONDocument.read(Array(Self.element.utf8), file: "n").document)
    var mutator = Mutator(seed: 5)
    var count = 0
    for _ in 0..<Mutator.count {
      let bytes = mutator.mutated(Array(source.utf8))
      guard let document = JSONDocument.read(bytes, file: "f").document,
        let array = document.root["q"], array.kind == .array
      else { continue }
      count += 1
      let edited = document.applying([document.appending(new.root, to: array)])
      let again = try #require(JSONDocument.read(edited, file: "f").document)
      let elements = try #require(again.root["q"]).elements.map { $0.stableHash.text }
      #expect(elements == array.elements.map { $0.stableHash.text } + [new.root.stableHash.text])
    }
    #expect(count > 300)
  }
}
