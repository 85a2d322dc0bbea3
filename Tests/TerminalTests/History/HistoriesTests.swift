import Foundation
import TestSupport
import Testing

@testable import Terminal

@Suite("Histories")
struct HistoriesTests {
  @Test("Which lines are kept")
  func keptLines() {
    var histories = Histories(folder: nil)
    for line in ["a", "a", "", " stil", "b", "a", "twee\nrijen", "nul\0"] {
      histories.add(line, to: .commands)
    }
    histories.add("antwoord", to: .responses)
    histories.add("weg", to: .none)
    #expect(histories.lines(of: .commands) == ["a", "b", "a"])
    #expect(histories.lines(of: .responses) == ["antwoord"])
    #expect(histories.lines(of: .none).isEmpty)
  }

  @Test("Lines come back in a next session, for the owner alone")
  func files() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/nieuw"
    var first = Histories(folder: path)
    first.add("één", to: .commands)
    first.add("b", to: .responses)
    var second = Histories(folder: path)
    #expect(second.lines(of: .commands) == ["één"])
    #expect(second.lines(of: .responses) == ["b"])
    #expect(try folder.mode(of: "nieuw") == 0o700)
    #expect(try folder.mode(of: "nieuw/history-commands") == 0o600)
  }

  @Test("Two sessions write whole lines into one file")
  func twoSessions() throws {
    let folder = try TemporaryFolder()
    var first = Histories(folder: folder.path)
    var second = Histories(folder: folder.path)
    for number in 0..<3 {
      first.add("een \(number)", to: .commands)
      second.add("twee \(number)", to: .commands)
    }
    let expected = (0..<3).map { "een \($0)\ntwee \($0)\n" }.joined()
    #expect(try folder.read("history-commands") == expected)
  }

  @Test(
    "A file over 1,500 lines is shortened to the newest 1,000",
    arguments: [(1_500, 1_500), (1_501, 1_000)])
  func shortening(lineCount: Int, leftCount: Int) throws {
    let folder = try TemporaryFolder()
    _ = try folder.write(
      (1...lineCount).map { "\($0)\n" }.joined(), to: "history-commands")
    var histories = Histories(folder: folder.path)
    let lines = histories.lines(of: .commands)
    #expect(lines.count == 1_000)
    #expect(lines.last == "\(lineCount)")
    #expect(try folder.read("history-commands").split(separator: "\n").count == leftCount)
  }

  @Test("A file of many megabytes is read from its end")
  func hugeFile() throws {
    let folder = try TemporaryFolder()
    let row = String(repeating: "x", count: 99_999) + "\n"
    _ = try folder.write(
      String(repeating: row, count: 30) + "laatste\n", to: "history-commands")
    var histories = Histories(folder: folder.path)
    let lines = histories.lines(of: .commands)
    #expect(lines.count == 11)
    #expect(lines.first?.count == 99_999)
    #expect(lines.last == "laatste")
  }

  @Test("A folder in the file's place is left alone")
  func folderInPlace() throws {
    let folder = try TemporaryFolder()
    let inPlace = URL(filePath: folder.path + "/history-commands")
    try FileManager.default.createDirectory(at: inPlace, withIntermediateDirectories: false)
    var histories = Histories(folder: folder.path)
    histories.add("a", to: .commands)
    #expect(histories.lines(of: .commands) == ["a"])
  }

  @Test("A file that is no folder can't hold histories, and that is no error")
  func unusableFolder() throws {
    let folder = try TemporaryFolder()
    var histories = Histories(folder: try folder.write("", to: "file"))
    histories.add("a", to: .commands)
    #expect(histories.lines(of: .commands) == ["a"])
  }
}
