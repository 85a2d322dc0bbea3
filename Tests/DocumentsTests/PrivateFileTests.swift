import Documents
import Foundation
import TestSupport
import Testing

@Suite struct PrivateFileTests {
  let folder: TemporaryFolder
  var path: String { folder.path + "/out.txt" }

  init() throws {
    folder = try TemporaryFolder()
  }

  private func write(
    _ text: String, to path: String? = nil, replaces: Bool = false
  ) throws(PrivateFile.Failure) {
    var file = try PrivateFile(path ?? self.path, replaces: replaces)
    try file.write(text)
    try file.finish()
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test func isThereWholeAndForItsOwnerOnly() throws {
    let text = String(repeating: "regel é\n", count: 20_000)
    try write(text)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try names() == ["out.txt"])
  }

  @Test func isNotThereBeforeItIsFinished() throws {
    do {
      var file = try PrivateFile(path, replaces: false)
      try file.write(String(repeating: "x", count: 200_000))
      #expect(!FileManager.default.fileExists(atPath: path))
    }
    #expect(try names() == [])
  }

  @Test func replacesOnlyWhenTold() throws {
    try write("een")
    #expect(throws: PrivateFile.Failure.exists) { try write("twee") }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "een")
    try write("twee", replaces: true)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "twee")
    #expect(try names() == ["out.txt"])
  }

  /// Another program may take the name while we write.
  @Test func aNameThatWasTakenMeanwhileStays() throws {
    var file = try PrivateFile(path, replaces: false)
    try file.write("ours")
    try folder.write("theirs", to: "out.txt")
    #expect(throws: PrivateFile.Failure.exists) { try file.finish() }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "theirs")
  }

  @Test func followsALinkAndReplacesNoDevice() throws {
    try folder.write("een", to: "real.txt")
    try FileManager.default.createSymbolicLink(
      atPath: path, withDestinationPath: folder.path + "/real.txt")
    try write("twee", replaces: true)
    #expect(try String(contentsOfFile: folder.path + "/real.txt", encoding: .utf8) == "twee")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path).hasSuffix("real.txt"))
    for place in ["/dev/null", folder.path] {
      #expect(throws: PrivateFile.Failure.notAFile) { try write("x", to: place, replaces: true) }
    }
    #expect {
      try write("x", to: folder.path + "/none/out.txt")
    } throws: { error in
      if case PrivateFile.Failure.unwritable = error { true } else { false }
    }
  }
}
