import Authoring
import Foundation
import TestSupport
import Testing

@Suite struct FileWatchTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private var path: String { folder.path + "/a.json" }

  private func stamp(_ text: String) throws -> FileStamp {
    try folder.write(text, to: "a.json")
    return try #require(FileStamp(path))
  }

  /// What is told at each look.
  private func told(_ looks: [FileStamp?], after first: FileStamp) -> [Bool] {
    var watch = FileWatch(["a": first])
    return looks.map { stamp in watch.hasChanged(stamp.map { ["a": $0] } ?? [:]) }
  }

  /// A change is told once, at the second look that sees it.
  @Test func aChangeSettles() throws {
    let (old, new, newer) = try (stamp("1"), stamp("22"), stamp("333"))
    let told = told([old, new, newer, newer, newer, newer], after: old)
    #expect(told == [false, false, false, true, false, false])
  }

  @Test func aFileThatIsAwayForAMoment() throws {
    let (old, new) = try (stamp("1"), stamp("22"))
    let told = told([nil, old, nil, new, new, nil, nil], after: old)
    #expect(told == [false, false, false, false, true, false, true])
  }

  @Test func eachOfSeveralFilesCounts() throws {
    let (one, other) = try (stamp("1"), stamp("22"))
    var watch = FileWatch(["a": one, "b": one])
    let told = [["a": one, "b": other], ["a": one, "b": other], ["a": one], ["a": one]].map {
      watch.hasChanged($0)
    }
    #expect(told == [false, true, false, true])
  }

  @Test func stampsTellFilesApart() throws {
    #expect(FileStamp(path) == nil)
    let first = try stamp("1")
    #expect(FileStamp(path) == first)
    try folder.write("2", to: "b.json")
    #expect(rename(folder.path + "/b.json", path) == 0)
    #expect(FileStamp(path) != first, "another file of the same size")
    #expect([String: FileStamp](ofFiles: [path, folder.path + "/b.json"]).keys.sorted() == [path])
  }
}
