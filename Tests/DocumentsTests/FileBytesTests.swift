import Documents
import Foundation
import TestSupport
import Testing

@Suite struct FileBytesTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func failure(_ name: String, limit: Int = 100) -> FileBytes.Failure? {
    do {
      _ = try FileBytes.read("\(folder.path)/\(name)", limit: limit)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [0, 1, 99, 100])
  func wholeFile(count: Int) throws {
    let bytes = (0..<count).map { UInt8($0) }
    try folder.write(bytes, to: "x")
    #expect(try FileBytes.read(folder.path + "/x", limit: 100) == bytes)
  }

  @Test func tooLarge() throws {
    try folder.write(Array(repeating: 0, count: 101), to: "x")
    #expect(failure("x") == .tooLarge(limit: 100))
  }

  @Test func missing() {
    #expect(failure("x") == .missing)
    #expect(failure("x/y") == .missing)
    #expect(failure("") == .notAFile)
  }

  @Test func notAFile() throws {
    #expect(mkfifo(folder.path + "/pijp", 0o600) == 0)
    #expect(failure("pijp") == .notAFile)
    #expect(throws: FileBytes.Failure.notAFile) { try FileBytes.read("/dev/zero", limit: 100) }
  }

  @Test func unreadable() throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/kring", withDestinationPath: "kring")
    try folder.write([1], to: "x")
    #expect(failure("kring") == .unreadable(reason: String(cString: strerror(ELOOP))))
    #expect(failure("x/y") == .unreadable(reason: String(cString: strerror(ENOTDIR))))
  }

  @Test func aLinkIsFollowed() throws {
    try folder.write([1, 2], to: "x")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link", withDestinationPath: "x")
    #expect(try FileBytes.read(folder.path + "/link", limit: 2) == [1, 2])
  }
}
