import Foundation
import TestSupport
import Testing

@testable import Documents

@Suite struct ResultStreamTests {
  private func write(_ text: String, to path: String, finishes: Bool = true) throws {
    let stream = try ResultStream(at: path)
    for byte in text.utf8 { try stream.write([byte]) }
    if finishes { try stream.finish() }
  }

  @Test func newAndOldFiles() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/uit.csv"
    try write("een", to: path)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "een")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    try write("twee, en langer", to: path)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "twee, en langer")
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["uit.csv"])
  }

  @Test func whatIsNotFinishedLeavesNothing() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/uit.csv"
    try write("half", to: path, finishes: false)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    try write("heel", to: path)
    try write("half", to: path, finishes: false)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "heel")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["uit.csv"])
  }

  @Test func aLinkStays() throws {
    let folder = try TemporaryFolder()
    let (path, link) = (folder.path + "/uit.csv", folder.path + "/link.csv")
    try write("oud", to: path)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    try write("nieuw", to: link)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "nieuw")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == path)
  }

  @Test func notEverythingCanBeWrittenTo() throws {
    let folder = try TemporaryFolder()
    #expect(throws: FileReplacement.Failure.self) { try write("x", to: folder.path) }
    #expect(throws: FileReplacement.Failure.self) { try write("x", to: folder.path + "/a/b.csv") }
    #expect(throws: FileReplacement.Failure.self) { try write("x", to: "/dev/full") }
    try write("x", to: "/dev/null")
  }
}
