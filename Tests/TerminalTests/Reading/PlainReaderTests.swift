import Foundation
import Terminal
import TestSupport
import Testing

@Suite("Plain reader")
struct PlainReaderTests {
  private let request = LineRequest(prompt: "> ")

  private func events(for input: Data) throws -> [LineEvent] {
    let folder = try TemporaryFolder()
    let file = try FileHandle(forReadingFrom: URL(filePath: folder.write(input, to: "input")))
    let reader = PlainReader(descriptor: file.fileDescriptor)
    var events = [reader.read(request)]
    while events.last != .endOfInput { events.append(reader.read(request)) }
    try file.close()
    return events
  }

  @Test(
    "Lines",
    arguments: [
      ("nothing", "", []),
      ("one line", "a\n", ["a"]),
      ("no line end at the end", "a\nb", ["a", "b"]),
      ("empty lines", "\n\na\n", ["", "", "a"]),
      ("CR LF", "a\r\nb\r\n", ["a", "b"]),
      ("one CR of two", "a\r\r\n", ["a\r"]),
      ("a CR at the end of the file", "a\r", ["a"]),
      ("control characters", "a\0\u{1B}[31m\u{4}\n", ["a\0\u{1B}[31m\u{4}"]),
    ])
  func lines(name: String, input: String, lines: [String]) throws {
    #expect(try events(for: Data(input.utf8)) == lines.map(LineEvent.line) + [.endOfInput])
  }

  @Test("Broken UTF-8 is repaired")
  func brokenBytes() throws {
    let events = try events(for: Data([0x61, 0xE9, 0x62, 0x0A, 0xFF, 0x0A]))
    #expect(events == [.line("a\u{FFFD}b"), .line("\u{FFFD}"), .endOfInput])
  }

  @Test(
    "A line over 64 KiB is cut, and says how much",
    arguments: [
      (65_535, "\n", 0), (65_536, "\n", 0), (65_536, "\r\n", 0), (65_536, "", 0),
      (65_537, "\n", 1), (200_000, "\n", 134_464), (200_000, "\r\n", 134_465),
    ])
  func longLine(count: Int, end: String, dropped: Int) throws {
    let input = String(repeating: "x", count: count) + end + "next\n"
    let folder = try TemporaryFolder()
    let file = try FileHandle(forReadingFrom: URL(filePath: folder.write(input, to: "input")))
    let reader = PlainReader(descriptor: file.fileDescriptor)
    guard case .line(let line) = reader.read(request) else {
      Issue.record("no line")
      return
    }
    let glued = end.isEmpty ? 4 : 0
    #expect(line.utf8.count == min(count, 65_536))
    #expect(reader.droppedByteCount == dropped + glued)
    #expect(reader.read(request) == (end.isEmpty ? .endOfInput : .line("next")))
    #expect(reader.droppedByteCount == 0)
  }

  @Test("The cut goes round a character")
  func cutBetweenCharacters() throws {
    let input = "x" + String(repeating: "é", count: 40_000)
    let events = try events(for: Data(input.utf8))
    #expect(events == [.line("x" + String(repeating: "é", count: 32_767)), .endOfInput])
  }
}
