import Documents
import QuizModel
import TestSupport
import Testing

func read(
  _ text: String, limits: JSONLimits = JSONLimits()
) -> (document: JSONDocument?, findings: [Finding]) {
  JSONDocument.read(Array(text.utf8), file: "f.json", limits: limits)
}

@Suite struct JSONReaderTests {
  @Test(arguments: [
    "0", "-0", "12", "-1.5", "1e5", "1E+5", "1e-5", "0.0e0", "123456789012345678901234567890",
    "1e999999", "true", "false", "null", "\"\"", "\"a\"", "\"\\\"\"", "\"\\\\\"", "\"\\/\"",
    "\"\\b\\f\\n\\r\\t\"", "\"\\u00e9\"", "\"\\u00E9\"", "\"\\ud83d\\ude00\"", "\"\\u0000\"",
    "\"\\uFFFF\"", "\"\u{7F}\"", "\"é€😀\"", "\"\u{2028}\"", "\"\u{10FFFF}\"", "[]", "{}", "[ ]",
    "{ }", "[[]]", "[{}]", "{\"\":0}", "{\"a\":{\"a\":1}}", " 1 ", "\n\t\r 1\n", "[1,2]",
    "[1 , 2]", "{\"a\" : 1 , \"b\" : 2}", "\r\n[\r\n]\r\n", "{\"a\":[]}", "{\"true\":true}",
  ])
  func isRead(text: String) {
    let (document, findings) = read(text)
    #expect(document != nil)
    #expect(findings.isEmpty)
  }

  /// Each text with the place of the problem, and the check and message that belong to it.
  static let invalid: [(marked: String, check: String, english: String)] = [
    ("1️⃣", "syntax", "the file ends here, expected a value"),
    (" \n 1️⃣", "syntax", "the file ends here, expected a value"),
    ("1️⃣nul", "syntax", "found 'nul', expected a value"),
    ("1️⃣True", "syntax", "found 'True', expected a value"),
    ("1️⃣NaN", "syntax", "found 'NaN', expected a value"),
    ("1️⃣'a'", "syntax", "found ''', expected a value"),
    ("1️⃣“a”", "syntax", "found '“', expected a value"),
    ("[1️⃣é]", "syntax", "found 'é', expected a value"),
    ("1️⃣+1", "syntax", "found '+', expected a value"),
    ("1️⃣.5", "syntax", "found '.', expected a value"),
    ("1️⃣\u{0}", "syntax", "found U+0000, expected a value"),
    ("1️⃣\u{1B}[2J", "syntax", "found U+001B, expected a value"),
    ("1️⃣\u{85}", "syntax", "found U+0085, expected a value"),
    ("1️⃣\u{202E}", "syntax", "found U+202E, expected a value"),
    ("1️⃣-", "syntax", "- is not a JSON number; write it like 0.5 or -12"),
    ("1️⃣-Infinity", "syntax", "-Infinity is not a JSON number; write it like 0.5 or -12"),
    ("[1️⃣01]", "syntax", "01 is not a JSON number; write it like 0.5 or -12"),
    ("[1️⃣-01.5]", "syntax", "-01.5 is not a JSON number; write it like 0.5 or -12"),
    ("[1️⃣1.]", "syntax", "1. is not a JSON number; write it like 0.5 or -12"),
    ("[1️⃣1e]", "syntax", "1e is not a JSON number; write it like 0.5 or -12"),
    ("[1️⃣1e+]", "syntax", "1e+ is not a JSON number; write it like 0.5 or -12"),
    ("[1️⃣1.e5]", "syntax", "1.e5 is not a JSON number; write it like 0.5 or -12"),
    ("[01️⃣x10]", "syntax", "found 'x10', expected a comma or the end bracket"),
    ("[1.51️⃣.5]", "syntax", "found '.', expected a comma or the end bracket"),
    ("[1️⃣", "syntax", "the file ends here, expected a value"),
    ("[11️⃣", "syntax", "the file ends here, expected a comma or the end bracket"),
    ("[1️⃣,1]", "syntax", "found ',', expected a value"),
    ("[1,1️⃣,1]", "syntax", "found ',', expected a value"),
    ("[11️⃣,]", "syntax", "a comma after the last element; remove it"),
    ("[11️⃣,\n ]", "syntax", "a comma after the last element; remove it"),
    ("[1 1️⃣2]", "syntax", "found '2', expected a comma or the end bracket"),
    ("[1️⃣}", "syntax", "found '}', expected a value"),
    ("[11️⃣}", "syntax", "found '}', expected a comma or the end bracket"),
    ("1️⃣]", "syntax", "found ']', expected a value"),
    ("{1️⃣", "syntax", "the file ends here, expected a quoted key or }"),
    ("{1️⃣a: 1}", "syntax", "found 'a', expected a quoted key or }"),
    ("{1️⃣1: 1}", "syntax", "found '1', expected a quoted key or }"),
    ("{1️⃣, }", "syntax", "found ',', expected a quoted key or }"),
    ("{\"a\"1️⃣}", "syntax", "found '}', expected a colon"),
    ("{\"a\" 1️⃣1}", "syntax", "found '1', expected a colon"),
    ("{\"a\"1️⃣", "syntax", "the file ends here, expected a colon"),
    ("{\"a\":1️⃣}", "syntax", "found '}', expected a value"),
    ("{\"a\":1️⃣", "syntax", "the file ends here, expected a value"),
    ("{\"a\":11️⃣,}", "syntax", "a comma after the last element; remove it"),
    ("{\"a\":1 1️⃣\"b\":2}", "syntax", "found '\"', expected a comma or the end bracket"),
    ("{\"a\":1, 1️⃣b:2}", "syntax", "found 'b', expected a quoted key"),
    ("{\"a\":1,1️⃣", "syntax", "the file ends here, expected a quoted key"),
    ("1 1️⃣2", "syntax", "there is text after the end; remove it"),
    ("{}\n1️⃣x", "syntax", "there is text after the end; remove it"),
    ("[]1️⃣]", "syntax", "there is text after the end; remove it"),
    ("[1️⃣// nee\n1]", "syntax", "JSON has no comments; remove it"),
    ("{\"a\": 1️⃣/* nee */ 1}", "syntax", "JSON has no comments; remove it"),
    ("[1️⃣\"a", "syntax", "the file ends here, expected a closing quote"),
    ("[1️⃣\"a\\\"", "syntax", "the file ends here, expected a closing quote"),
    ("[\"a1️⃣\\", "syntax", "the file ends here, expected a closing quote"),
    ("[\"a1️⃣\nb\"]", "syntax", "a control character (U+000A) in a string; write a new line as \\n"),
    ("[\"1️⃣\t\"]", "syntax", "a control character (U+0009) in a string; write a new line as \\n"),
    (
      "[\"1️⃣\u{1B}\"]", "syntax",
      "a control character (U+001B) in a string; write a new line as \\n"
    ),
    ("[\"1️⃣\\a\"]", "syntax", "\\a is not a valid escape; write a backslash as \\\\"),
    ("[\"1️⃣\\é\"]", "syntax", "\\ is not a valid escape; write a backslash as \\\\"),
    ("[\"1️⃣\\U00e9\"]", "syntax", "\\U is not a valid escape; write a backslash as \\\\"),
    ("[\"1️⃣\\u00g0\"]", "syntax", "\\u is not a valid escape; write a backslash as \\\\"),
    ("[\"1️⃣\\u12\"]", "syntax", "\\u is not a valid escape; write a backslash as \\\\"),
    ("[\"1️⃣\\u+123\"]", "syntax", "\\u is not a valid escape; write a backslash as \\\\"),
    ("[\"1️⃣\\ud800\"]", "syntax", "\\u is not a valid escape; write a backslash as \\\\"),
    ("[\"1️⃣\\ud800a\"]", "syntax", "\\u is not a valid escape; write a backslash as \\\\"),
    ("[\"1️⃣\\ud800\\n\"]", "syntax", "\\u is not a valid escape; write a backslash as \\\\"),
    ("[\"1️⃣\\ud800\\ud800\"]", "syntax", "\\u is not a valid escape; write a backslash as \\\\"),
    ("[\"1️⃣\\udc00\"]", "syntax", "\\u is not a valid escape; write a backslash as \\\\"),
    ("[\"1️⃣\\udc00\\ud800\"]", "syntax", "\\u is not a valid escape; write a backslash as \\\\"),
  ]

  @Test(arguments: invalid)
  func problem(marked: String, check: String, english: String) {
    let text = MarkedText(marked, file: "f.json")
    let (document, findings) = read(text.text)
    #expect(document == nil)
    #expect(findings.map(\.place) == text.places["1️⃣"].map { [$0] })
    #expect(findings.map(\.check) == ["json-\(check)"])
    #expect(findings.map(\.message.english) == [english])
    #expect(findings.allSatisfy { $0.severity == .error && !$0.message.dutch.isEmpty })
  }

  @Test func severalProblemsAtOnce() {
    let text = MarkedText(
      """
      {
        "a": {"x": 1, 1️⃣"x": 2},
        "b": [{"é": 1, 2️⃣"\\u00e9": 2}],
        "a": [1, 2
      3️⃣}
      """, file: "f.json")
    let (document, findings) = read(text.text)
    #expect(document == nil)
    #expect(findings.map(\.check) == ["json-duplicate-key", "json-duplicate-key", "json-syntax"])
    #expect(findings.map(\.place) == ["1️⃣", "2️⃣", "3️⃣"].map { text.places[$0] })
  }

  @Test func columnsCountScalarsAndLinesCountBothEnds() {
    let text = MarkedText(
      "{\"é😀e\u{301}\": 1,\r\n\"a\": 2, 1️⃣\"a\": 3,\n\"€\": [\"\u{10FFFF}\", 2️⃣tru]}", file: "f.json")
    #expect(text.places["1️⃣"] == Finding.Place(file: "f.json", line: 2, column: 9))
    let (_, findings) = read(text.text)
    #expect(findings.map(\.place) == [text.places["2️⃣"]])
  }

  // MARK: UTF-8

  static let badUTF8: [(name: String, bytes: [UInt8])] = [
    ("lone continuation", [0x80]),
    ("last continuation", [0xBF]),
    ("overlong slash, 2 bytes", [0xC0, 0xAF]),
    ("overlong C1", [0xC1, 0xBF]),
    ("overlong, 3 bytes", [0xE0, 0x9F, 0xBF]),
    ("overlong, 4 bytes", [0xF0, 0x8F, 0xBF, 0xBF]),
    ("high surrogate", [0xED, 0xA0, 0x80]),
    ("low surrogate", [0xED, 0xBF, 0xBF]),
    ("above 10FFFF", [0xF4, 0x90, 0x80, 0x80]),
    ("5 bytes", [0xF8, 0x88, 0x80, 0x80, 0x80]),
    ("FE", [0xFE]),
    ("FF", [0xFF]),
    ("cut short, 2 bytes", [0xC3]),
    ("cut short, 3 bytes", [0xE2, 0x82]),
    ("cut short, 4 bytes", [0xF0, 0x9F, 0x98]),
    ("Latin-1 é", [0xE9]),
    ("bad third byte", [0xE2, 0x82, 0x41]),
    ("bad fourth byte", [0xF0, 0x9F, 0x98, 0xC3]),
  ]

  @Test(arguments: badUTF8)
  func badUTF8InStrings(name: String, bytes: [UInt8]) {
    for tail in [Array("\"]".utf8), []] {
      let text = Array("[\n\"é".utf8) + bytes + tail
      let (document, findings) = JSONDocument.read(text, file: "f.json")
      #expect(document == nil)
      #expect(findings.map(\.check) == ["json-utf8"])
      #expect(findings.map(\.place) == [Finding.Place(file: "f.json", line: 2, column: 3)])
    }
  }

  @Test(arguments: badUTF8)
  func badUTF8OutsideStrings(name: String, bytes: [UInt8]) {
    let (document, findings) = JSONDocument.read(Array("[".utf8) + bytes, file: "f.json")
    #expect(document == nil)
    #expect(findings.count == 1)
  }

  @Test func everyScalarAtABorderIsRead() {
    let borders =
      "\u{7F}\u{80}\u{7FF}\u{800}\u{FFF}\u{1000}\u{CFFF}\u{D000}\u{D7FF}\u{E000}"
      + "\u{FFFF}\u{10000}\u{3FFFF}\u{40000}\u{FFFFF}\u{100000}\u{10FFFF}"
    let (document, findings) = read("[\"\(borders)\"]")
    #expect(findings.isEmpty)
    #expect(document?.root[0]?.string == borders)
  }

  @Test func byteOrderMark() {
    let (document, findings) = read("\u{FEFF}{\"a\": 1}")
    #expect(document?.root["a"]?.numberText == "1")
    #expect(findings.map(\.check) == ["json-utf8"])
    #expect(findings.map(\.place) == [Finding.Place(file: "f.json", line: 1, column: 1)])
    let (second, _) = read("\u{FEFF}\u{FEFF}{}")
    #expect(second == nil)
    let (utf16, _) = JSONDocument.read([0xFF, 0xFE, 0x7B, 0, 0x7D, 0], file: "f.json")
    #expect(utf16 == nil)
  }

  // MARK: Limits

  @Test func size() {
    let (document, findings) = read("[1, 2]", limits: JSONLimits(bytes: 5))
    #expect(document == nil)
    #expect(findings.map(\.check) == ["json-limits"])
    #expect(read("[1,2]", limits: JSONLimits(bytes: 5)).document != nil)
  }

  @Test(arguments: [("[", "]"), ("{\"a\":", "}")])
  func depth(open: String, close: String) {
    let nested = { (depth: Int) in
      String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
    }
    #expect(read(nested(32)).document != nil)
    let (document, findings) = read(nested(33))
    #expect(document == nil)
    #expect(findings.map(\.check) == ["json-limits"])
    #expect(findings.map(\.place.column) == [32 * open.count + 1])
    #expect(read(nested(100_000)).findings.count == 1)
  }

  @Test func depthCountsNestingAndNotSize() {
    let flat = "[" + Array(repeating: "[[1]]", count: 200).joined(separator: ",") + "]"
    #expect(read(flat, limits: JSONLimits(depth: 3)).document != nil)
    #expect(read(flat, limits: JSONLimits(depth: 2)).document == nil)
  }

  @Test func problemsAreBounded() {
    let doubles = Array(repeating: "\"a\":1", count: 500).joined(separator: ",")
    #expect(read("{\(doubles)}").findings.count == 100)
    #expect(read("{\(doubles)}", limits: JSONLimits(problems: 7)).findings.count == 7)
  }

  // MARK: Duplicate keys

  @Test(arguments: [
    (#"{"a": 1, 1️⃣"a": 2}"#, "a"), (#"{"": 1, 1️⃣"": 2}"#, ""),
    (#"{"a": 1, "b": 2, 1️⃣"\u0061": 3}"#, "a"), (#"{"\u0061": 1, 1️⃣"a": 2}"#, "a"),
    (#"{"a\n": 1, 1️⃣"a\u000a": 2}"#, "a "),
    (#"{"\u001b[2J": 1, 1️⃣"\u001B[2J": 2}"#, "\u{FFFD}[2J"),
    (#"{"é": 1, 1️⃣"\u00e9": 2}"#, "é"),
  ])
  func duplicateKey(marked: String, key: String) {
    let text = MarkedText(marked, file: "f.json")
    let (document, findings) = read(text.text)
    #expect(document != nil)
    #expect(findings.map(\.check) == ["json-duplicate-key"])
    #expect(findings.map(\.place) == [text.places["1️⃣"]])
    #expect(
      findings.map(\.message.english) == ["the key \"\(key)\" is here a second time; remove one"])
  }

  @Test(arguments: [
    #"{"a": 1, "A": 2}"#, #"{"a": {"a": 1}, "b": {"a": 1}}"#, #"[{"a": 1}, {"a": 1}]"#,
    #"{"a": "a", "b": "a"}"#, "{\"\u{E9}\": 1, \"e\u{301}\": 2}", #"{"\u00e9": 1, "e\u0301": 2}"#,
    #"{"a": 1, "a ": 2}"#,
  ])
  func differentKeys(text: String) {
    #expect(read(text).findings.isEmpty)
  }

  /// Above 48 keys another search is used.
  @Test(arguments: [47, 48, 49, 50, 120])
  func duplicateAmongManyKeys(count: Int) {
    let keys = (0..<count).map { "\"k\($0)\": \($0)" }
    #expect(read("{" + keys.joined(separator: ",") + "}").findings.isEmpty)
    for double in [0, count / 2, count - 1] {
      for spelling in ["\"k\(double)\"", "\"\\u006b\(double)\""] {
        let members = (keys + ["\(spelling): 1"]).joined(separator: ",\n")
        let (_, findings) = read("{" + members + "}")
        #expect(findings.map(\.check) == ["json-duplicate-key"])
        #expect(findings.map(\.place.line) == [count + 1])
      }
    }
    let accents = (keys + ["\"\u{E9}\": 1", "\"e\u{301}\": 2"]).joined(separator: ",")
    #expect(read("{" + accents + "}").findings.isEmpty)
  }
}
