import Documents
import Foundation
import TestSupport
import Testing

@Suite struct FileLinesTests {
  private func read(
    _ text: String, lineBytes: Int = 100, bytes: Int = 1 << 20
  ) throws -> [String] {
    let folder = try TemporaryFolder()
    let path = try folder.write(text, to: "lines.txt")
    var lines: [String] = []
    try FileLines.read(path, limits: FileLines.Limits(lineBytes: lineBytes, bytes: bytes)) {
      number, line in
      #expect(number == lines.count + 1)
      switch line {
      case .bytes(let bytes): lines.append(String(decoding: bytes, as: UTF8.self))
      case .tooLong: lines.append("too long")
      }
    }
    return lines
  }

  @Test(arguments: [
    ("", []), ("\n", [""]), ("a", ["a"]), ("a\n", ["a"]), ("a\n\nb", ["a", "", "b"]),
    ("é\r\nb\n", ["é\r", "b"]),
  ])
  func lines(text: String, lines: [String]) throws {
    #expect(try read(text) == lines)
  }

  /// Lines across the pieces in which a file is read.
  @Test(arguments: [1, 7, 65_535, 65_536, 65_537, 200_000])
  func longLines(length: Int) throws {
    let long = String(repeating: "x", count: length)
    #expect(try read("a\n\(long)\nb", lineBytes: length) == ["a", long, "b"])
    #expect(try read("a\n\(long)\nb", lineBytes: max(1, length - 1)).last == "b")
    let short = try read("a\n\(long)y\nb\n\(long)y", lineBytes: length)
    #expect(short == ["a", "too long", "b", "too long"])
  }

  @Test func aFileThatIsTooLongStops() throws {
    let text = String(repeating: "abc\n", count: 100)
    #expect(try read(text, bytes: 400).count == 100)
    #expect(throws: FileBytes.Failure.tooLarge(limit: 399)) { try read(text, bytes: 399) }
  }
}
