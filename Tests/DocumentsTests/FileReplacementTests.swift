import Documents
import Foundation
import TestSupport
import Testing

@Suite struct FileReplacementTests {
  let folder: TemporaryFolder
  private let old = Array("old".utf8)
  private let new = Array("new text".utf8)

  init() throws {
    folder = try TemporaryFolder()
  }

  private var file: String { folder.path + "/file.json" }

  private func failure(
    _ work: () throws(FileReplacement.Failure) -> Void
  ) -> FileReplacement.Failure? {
    do throws(FileReplacement.Failure) {
      try work()
      return nil
    } catch {
      return error
    }
  }

  private func content(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  private var names: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?.sorted() ?? []
  }

  @Test(arguments: [0o600, 0o644, 0o664])
  func permissionsStay(mode: Int) throws {
    try folder.write(old, to: "file.json")
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file)
    try FileReplacement.replace(file, holding: old, with: new)
    #expect(try content(file) == "new text")
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    #expect(attributes[.posixPermissions] as? Int == mode)
    #expect(names == ["file.json"])
  }

  @Test func aLinkStaysALink() throws {
    try folder.write(old, to: "real/file.json")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link.json", withDestinationPath: "real/file.json")
    try FileReplacement.replace(folder.path + "/link.json", holding: old, with: new)
    #expect(try content(folder.path + "/real/file.json") == "new text")
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/link.json")
        == "real/file.json")
  }

  @Test(arguments: ["new", "older", "", "ol"])
  func aFileThatChangedIsLeftAlone(content: String) throws {
    try folder.write(content, to: "file.json")
    let failure = failure { () throws(FileReplacement.Failure) in
      try FileReplacement.replace(file, holding: old, with: new)
    }
    #expect(failure == .changed)
    #expect(try self.content(file) == content)
    #expect(names == ["file.json"])
  }

  @Test func aFileThatIsGoneIsNotMade() throws {
    let failure = failure { () throws(FileReplacement.Failure) in
      try FileReplacement.replace(file, holding: old, with: new)
    }
    #expect(failure == .cannotWrite(reason: "No such file or directory"))
    #expect(names == [])
  }

  @Test func aNewFileIsMadeOnce() throws {
    try FileReplacement.create(file, new)
    #expect(try content(file) == "new text")
    let failure = failure { () throws(FileReplacement.Failure) in
      try FileReplacement.create(file, old)
    }
    #expect(failure == .exists)
    #expect(try content(file) == "new text")
  }

  @Test func noFileWithoutAFolder() throws {
    let failure = failure { () throws(FileReplacement.Failure) in
      try FileReplacement.create(folder.path + "/no/file.json", new)
    }
    #expect(failure == .cannotWrite(reason: "No such file or directory"))
  }

  @Test func aFolderIsNoFile() throws {
    let failure = failure { () throws(FileReplacement.Failure) in
      try FileReplacement.replace(folder.path, holding: old, with: new)
    }
    #expect(failure == .cannotWrite(reason: "Is a directory"))
  }
}
