import QuizModel
import TestSupport
import Testing

@testable import Documents

/// A file gives the same records however it's cut and by however many it's read.
@Suite struct CSVSplittingTests {
  private struct Collector: CSVWorker {
    var records: [(chunk: Int, record: Int, values: [[UInt8]])] = []

    mutating func read(chunk: Int, _ cursor: inout CSVCursor) -> Int {
      var count = 0
      cursor.skipEmptyLines()
      while !cursor.isAtEnd {
        var values: [[UInt8]] = []
        var isOver = false
        while !isOver {
          let field = cursor.next()
          values.append(Array(field.trimmedText.utf8))
          isOver = field.endsRecord
        }
        records.append((chunk, count, values))
        count += 1
        cursor.skipEmptyLines()
      }
      return count
    }
  }

  private func records(_ bytes: [UInt8], block: Int, workers: Int) throws -> [[[UInt8]]] {
    var limits = CSVLimits()
    limits.blockBytes = block
    let file = try CSVFile(.bytes(bytes), separator: .comma, limits: limits)
    let (collectors, rows) = try file.read(workers: workers) { Collector() }
    let all = collectors.flatMap(\.records).sorted {
      ($0.chunk, $0.record) < ($1.chunk, $1.record)
    }
    let numbers = all.map { rows.row(chunk: $0.chunk, record: $0.record) }
    #expect(numbers == Array(2..<(2 + all.count)))
    return [file.header.names.map { Array($0.utf8) }] + all.map(\.values)
  }

  private static let sample = """
    id,e1,"e 2",tekst
    1,7,"6","a, b"
    2,5,4,"twee
    regels, en ""quotes""\"
    3,"",1,5" hout

    4,7,7,"x"y
    ë,"",,
    """

  @Test func blocksOfEverySize() throws {
    let bytes = Array(Self.sample.utf8)
    let expected = try #require(PlainCSV(separator: 44, lineEnd: 10).records(bytes))
    for block in 24...bytes.count + 2 {
      for workers in [1, 3] {
        #expect(try records(bytes, block: block, workers: workers) == expected, "\(block)")
      }
    }
  }

  @Test func emptyLinesBeforeTheHeader() throws {
    let bytes = Array((String(repeating: "\n", count: 100) + "a,b\n1,2\n").utf8)
    let expected = [["a", "b"], ["1", "2"]].map { $0.map { Array($0.utf8) } }
    #expect(try records(bytes, block: 24, workers: 2) == expected)
    #expect(throws: CSVFailure.notUTF8(line: 103, byte: 0xFF)) {
      try records(bytes + [0xFF], block: 24, workers: 2)
    }
  }

  /// Spoilt files give the records of the plain reader, or are refused when they aren't UTF-8 or
  /// leave a quote open; nothing crashes.
  @Test func spoiltTables() throws {
    let original = Array(Self.sample.utf8)
    var mutator = Mutator(seed: 31)
    var read = 0
    for step in 0..<Mutator.count {
      let bytes = mutator.mutated(original)
      let block = 24 + step % 150
      let lineEnd: UInt8
      do {
        let opening = try bytes.withUnsafeBytes { bytes throws(CSVFailure) in
          try CSVFormat.detected(
            in: UnsafeRawBufferPointer(rebasing: bytes.prefix(block)), separator: .comma)
        }
        lineEnd = opening.format.lineEnd.rawValue
        let plain = PlainCSV(separator: 44, lineEnd: lineEnd)
          .records(Array(bytes[min(opening.length, bytes.count)...]))
        let mine = try records(bytes, block: block, workers: 1 + step % 3)
        read += 1
        if plain != mine { Issue.record("\(String(decoding: bytes, as: UTF8.self)), \(block)") }
      } catch let failure as CSVFailure {
        expectReason(failure, bytes)
      }
    }
    #expect(read > Mutator.count / 3)
  }

  private func expectReason(_ failure: CSVFailure, _ bytes: [UInt8]) {
    switch failure {
    case .notUTF8(let line, _):
      #expect(String(validating: bytes, as: UTF8.self) == nil)
      #expect(line >= 1)
    case .unclosedQuote(let line):
      #expect(bytes.contains(UInt8(ascii: "\"")))
      #expect(line >= 1)
    case .empty:
      #expect(bytes.allSatisfy { $0 < 0x20 || $0 > 0x7F } || bytes.starts(with: "sep=".utf8))
    case .utf16: #expect(bytes.contains(0) || bytes.contains(0xFF))
    default: Issue.record("\(failure)")
    }
  }

  @Test func validation() {
    let samples: [[UInt8]] = [
      [], [0x61], [0xC3, 0xA9], [0xC3], [0xC0, 0x80], [0xE0, 0x9F, 0x80], [0xED, 0xA0, 0x80],
      [0xF0, 0x9F, 0x98, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0x80], [0xFF],
    ]
    for sample in samples {
      for lead in [0, 1, 31, 32, 33, 70] {
        let bytes = Array(repeating: UInt8(ascii: "a"), count: lead) + sample + [0x62]
        let place = bytes.withUnsafeBytes { $0.firstPlaceNotUTF8 }
        let isValid = String(validating: bytes, as: UTF8.self) != nil
        #expect((place == nil) == isValid, "\(bytes)")
        if let place { #expect(place == lead) }
      }
    }
  }

  @Test func census() {
    for length in [0, 1, 31, 32, 33, 64, 9000] {
      let bytes = (0..<length).map { UInt8($0 % 10) }
      let census = bytes.withUnsafeBytes { $0.census(of: 3) }
      #expect(census.count == bytes.count { $0 == 3 })
      #expect(census.isASCII)
      for place in Set([0, length / 2, length - 1]) where length > 0 {
        var other = bytes
        other[place] = 0x80
        #expect(!other.withUnsafeBytes { $0.census(of: 3) }.isASCII)
      }
    }
  }

  /// The quick reading of digits gives what the reading of values gives.
  @Test func digits() throws {
    let values = "7,1,3,4,5,6,2,7,1,8,3,44,5,,7,x,1,2,3,4,5,6,7,1,2,3,4,5,6,7"
    let bytes = Array("h\n\(values)\r\n".utf8)
    var limits = CSVLimits()
    limits.blockBytes = 4096
    let file = try CSVFile(.bytes(bytes), separator: .comma, limits: limits)
    let (workers, _) = try file.read(workers: 1) { DigitReader() }
    let expected = values.split(separator: ",", omittingEmptySubsequences: false).map { text in
      Int(text).flatMap { (1...7).contains($0) ? UInt8($0 - 1) : nil } ?? 255
    }
    #expect(workers.first?.values == expected)
  }

  private struct DigitReader: CSVWorker {
    var values: [UInt8] = []

    mutating func read(chunk: Int, _ cursor: inout CSVCursor) -> Int {
      var isOver = false
      while !isOver {
        var run = [UInt8](repeating: 0, count: 32)
        let taken = cursor.digits(into: &run, count: 30, minimum: 1, range: 6)
        values += run.prefix(taken)
        if let last = cursor.lastDigit(minimum: 1, range: 6) {
          values.append(last)
          return 1
        }
        let field = cursor.next()
        values.append(UInt8(field.text).flatMap { (1...7).contains($0) ? $0 - 1 : nil } ?? 255)
        isOver = field.endsRecord
      }
      return 1
    }
  }
}
