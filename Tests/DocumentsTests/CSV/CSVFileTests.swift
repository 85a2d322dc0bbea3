import QuizModel
import TestSupport
import Testing

@testable import Documents

@Suite struct CSVFileTests {
  /// The values of all rows under the header.
  private func rows(_ text: String) throws -> [[String]] {
    try CSVTable.read(.bytes(Array(text.utf8))).rows.map(\.values)
  }

  @Test(arguments: [
    ("a,b\n1,2\n", [["1", "2"]]),
    ("a;b\n1,5;2\n", [["1,5", "2"]]),
    ("a\tb\r\n1\t2\r\n", [["1", "2"]]),
    ("\u{FEFF}a,b\n1,2", [["1", "2"]]),
    ("sep=;\r\na,b;c\r\n1;2\r\n", [["1", "2"]]),
    ("a,b\r1,2\r3,4\r", [["1", "2"], ["3", "4"]]),
    ("a,b\n\n\r\n1,2\n\n", [["1", "2"]]),
    ("a,b\n , x \n", [["", "x"]]),
    ("a,b\n,\n", [["", ""]]),
    ("a\n\"\"\n", [[""]]),
    ("a,b\n\"1,\"\"x\"\"\n2\",3\n", [["1,\"x\"\n2", "3"]]),
    ("a,b\n\"1\"\"\u{301}x\",3\n", [["1\"\u{301}x", "3"]]),
    ("a,b\n5\" plank,3\n", [["5\" plank", "3"]]),
    ("a,b\n\"1\"x,2\n", [["1", "2"]]),
    ("a,b\n1\n1,2,3\n", [["1"], ["1", "2", "3"]]),
    ("a,b", []),
    ("\"a;b\",c\n1,2\n", [["1", "2"]]),
  ])
  func reading(text: String, expected: [[String]]) throws {
    #expect(try rows(text) == expected)
  }

  @Test func headerAndRowNumbers() throws {
    let table = try CSVTable.read(.bytes(Array("sep=,\nx,\"y\nz\"\n1,\"2\n3\"\n\n4,5\n".utf8)))
    #expect(table.header.names == ["x", "y\nz"])
    #expect(table.rows.map(\.number) == [2, 3])
    #expect(table.rows[0].text(1) == "2\n3")
    #expect(table.rows[1].text(2) == nil)
  }

  @Test func textAfterQuotesIsTold() throws {
    let table = try CSVTable.read(.bytes(Array("a,b\n\"1\"x,2\n\"1\",2\r\n".utf8)))
    #expect(table.rows.map(\.hasTextAfterQuote) == [true, false])
  }

  static let unreadableFiles: [([UInt8], CSVFailure)] = [
    ([], .empty),
    (Array("\n\n\r\n".utf8), .empty),
    ([0xEF, 0xBB, 0xBF], .empty),
    ([0xFF, 0xFE, 0x61, 0, 0x0A, 0], .utf16),
    ("klant;omzet\n1;2\n".utf8.reduce(into: []) { $0 += [$1, 0] }, .utf16),
    (Array("a,b\n1,2\nCaf".utf8) + [0xE9, 0x0A], .notUTF8(line: 3, byte: 0xE9)),
    (Array("sep=,\na".utf8) + [0xE9, 0x0A], .notUTF8(line: 2, byte: 0xE9)),
    (Array("a,b\n1,2\n\"x\n\n".utf8), .unclosedQuote(line: 3)),
    (Array("a,\"b\n".utf8), .unclosedQuote(line: 1)),
  ]

  @Test(arguments: unreadableFiles)
  func unreadable(bytes: [UInt8], failure: CSVFailure) {
    #expect(throws: failure) { try CSVTable.read(.bytes(bytes)) }
    let message = failure.message
    #expect(message.dutch != message.english)
  }

  @Test func theByteIsNamedByItsLetter() {
    #expect(CSVFailure.notUTF8(line: 3, byte: 0xEB).message.dutch.contains("‘ë’"))
    #expect(!CSVFailure.notUTF8(line: 3, byte: 0x81).message.dutch.contains("‘"))
  }

  @Test func missingFilesAndFolders() throws {
    let folder = try TemporaryFolder()
    #expect(throws: CSVFailure.file(.missing)) {
      try CSVTable.read(.path(folder.path + "/none.csv"))
    }
    #expect(throws: CSVFailure.file(.notAFile)) { try CSVTable.read(.path(folder.path)) }
    #expect(throws: CSVFailure.file(.notAFile)) { try CSVTable.read(.path("/dev/zero")) }
  }

  @Test func limits() throws {
    let long = Array("a\n".utf8) + Array(repeating: UInt8(ascii: "x"), count: 3 << 20)
    #expect(throws: CSVFailure.rowTooLong(limit: 1 << 20)) {
      let file = try CSVFile(.bytes(long), limits: CSVLimits(rowBytes: 1 << 20))
      _ = try file.read(workers: 1) { Counter() }
    }
    #expect(throws: CSVFailure.tooManyRows(limit: 2)) {
      try CSVTable.read(.bytes(Array("a\n1\n2\n3\n".utf8)), rowLimit: 2)
    }
    #expect(throws: CSVFailure.tooManyColumns(limit: 2)) {
      try CSVFile(.bytes(Array("a,b,c\n".utf8)), limits: CSVLimits(columns: 2))
    }
  }

  @Test func aLineOfTenMegabytes() throws {
    let text = "a,b\n1," + String(repeating: "x", count: 10 << 20) + "\n2,3\n"
    let table = try CSVTable.read(.bytes(Array(text.utf8)))
    #expect(table.rows.map(\.values.count) == [2, 2])
    #expect(table.rows[0].values[1].utf8.count == 10 << 20)
  }

  @Test func theHeaderOfAnotherFile() throws {
    let header = CSVHeader(names: ["a", "b"])
    for (text, first) in [("1,2\n3,4\n", 1), ("a,b\n1,2\n3,4\n", 2)] {
      let file = try CSVFile(.bytes(Array(text.utf8)), header: header)
      let (workers, rows) = try file.read(workers: 1) { Counter() }
      #expect(file.header == header)
      #expect(workers.map(\.records) == [2])
      #expect(rows.count == 2)
      #expect(rows.row(chunk: 0, record: 0) == first)
    }
  }

  @Test func separatorsHaveNames() {
    let names = [",", ";", "tab", "\t", "semicolon", "x"]
    #expect(
      names.map { CSVFormat.Separator(name: $0) } == [
        .comma, .semicolon, .tab, .tab, .semicolon, nil,
      ])
  }

  @Test func aNamedSeparatorDecides() throws {
    let table = try CSVTable.read(.bytes(Array("a,b;c,d\n1,2;3,4\n".utf8)), separator: .semicolon)
    #expect(table.rows.map(\.values) == [["1,2", "3,4"]])
  }
}

/// Counts records by their last values.
struct Counter: CSVWorker {
  var records = 0

  mutating func read(chunk: Int, _ cursor: inout CSVCursor) -> Int {
    var count = 0
    cursor.skipEmptyLines()
    while !cursor.isAtEnd {
      while !cursor.next().endsRecord {}
      count += 1
      cursor.skipEmptyLines()
    }
    records += count
    return count
  }
}
