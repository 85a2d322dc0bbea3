import Foundation
import QuizModel
import Shell
import TestSupport
import Testing

/// Records go to another machine and back, and are forgotten when asked.
@Suite struct OwnDataTests {
  /// Answers as typed on one machine, on one day.
  private func practise(_ run: ProgramRun, _ lines: String...) {
    _ = run.run("practise", "--seed", "3", typing: lines)
  }

  private func file(_ run: ProgramRun, _ name: String = "records.jsonl") -> String {
    "\(run.home.path)/\(name)"
  }

  /// Exports to a file and gives its lines.
  private func export(_ run: ProgramRun, _ name: String = "records.jsonl") throws -> [Substring] {
    let result = run.run("export-records", "--out", file(run, name), "--force")
    #expect(result.status == .fine)
    #expect(result.messages == "")
    return try String(contentsOfFile: file(run, name), encoding: .utf8).split(separator: "\n")
  }

  private func progress(_ run: ProgramRun) -> String {
    run.run("progress", "--json").screen
  }

  @Test func twoMachinesAreJoinedInAnyOrder() throws {
    let (here, there) = (try ProgramRun(machine: 1), try ProgramRun(machine: 2))
    practise(here, "b!", "", "a c", "", "26,3", "", ":stop")
    there.days(2)
    practise(there, "a", "undo", "c?", "oneens", "", "skip", "1", "", "iets", "")
    _ = there.run("tentamendatum", "2027-01-20")
    #expect(progress(here) != progress(there))
    here.now = there.now

    _ = try export(here)
    _ = try export(there)
    for _ in 1...2 {
      #expect(here.run("import-records", file(there)).status == .fine)
      #expect(there.run("import-records", file(here)).status == .fine)
      #expect(progress(here) == progress(there))
      #expect(here.run("advice", "--json").screen == there.run("advice", "--json").screen)
    }
    #expect(try export(here).dropFirst() == export(there).dropFirst())
  }

  @Test func whatWasExportedComesBackTheSame() throws {
    let (here, empty) = (try ProgramRun(machine: 1), try ProgramRun(machine: 2))
    practise(here, "?", "b!", "terug", "a", "meld niet \u{1B}[2J \"goed\"", "", "-", "", ":stop")
    let lines = try export(here)
    #expect(lines.first?.hasPrefix(#"{"format":"oefen-records","version":1,"device":"1"#) == true)
    #expect(lines.first?.hasSuffix("\"count\":\(lines.count - 1)}") == true)
    let result = empty.run("gegevens-inlezen", file(here))
    let flat = result.screen.replacing("\n", with: " ")
    #expect(flat.contains("\(lines.count - 1) gebeurtenissen ingelezen, 0 had je al."))
    #expect(try export(empty).dropFirst() == lines.dropFirst())
    let again = here.run("import-records", file(here)).screen.replacing("\n", with: " ")
    #expect(again.contains("0 gebeurtenissen ingelezen, \(lines.count - 1) had je al."))
    #expect(try export(here) == lines)
    let stream = here.run("export-records", "--out", "-")
    #expect(stream.screen.split(separator: "\n") == lines)
    #expect(!stream.screen.contains("\u{1B}"))
  }

  /// Records of three machines, cut into pieces, mixed and overlapping, give the same store.
  @Test(arguments: [UInt64(1), 2, 3, 4, 5, 6, 7, 8])
  func anyPiecesInAnyOrder(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var lines: [Substring] = []
    for machine in 1...3 {
      let run = try ProgramRun(machine: machine)
      run.days(Int64(generator.next(below: 3)))
      practise(run, "a", "", "b c", "", "1\(generator.next(below: 9))", "", "gebruiker", "")
      lines += try export(run).dropFirst()
    }
    var results: [[Substring]] = []
    for machine in 4...5 {
      let run = try ProgramRun(machine: machine)
      var rest = generator.shuffled(lines)[...]
      while !rest.isEmpty {
        let piece = rest.prefix(1 + generator.next(below: 12))
        let overlap = generator.shuffled(lines).prefix(generator.next(below: 5))
        rest = rest.dropFirst(piece.count)
        let text =
          #"{"format":"oefen-records","version":1,"device":"x","count":\#(piece.count + overlap.count)}"#
        try ([text] + (piece + overlap).map(String.init)).joined(separator: "\n")
          .write(toFile: file(run), atomically: false, encoding: .utf8)
        #expect(run.run("import-records", file(run)).status == .fine)
      }
      results.append(Array(try export(run, "all.jsonl").dropFirst()))
    }
    #expect(results[0] == results[1])
    #expect(results[0].count == lines.count)
    #expect(Set(results[0]) == Set(lines))
  }

  // MARK: Importing

  @Test func badLinesStopTheWholeUnlessSkipped() throws {
    let (here, there) = (try ProgramRun(machine: 1), try ProgramRun(machine: 2))
    practise(here, "a", "", "b c", "")
    var lines = try export(here).map(String.init)
    lines[2] = lines[2].replacing("\"hints\":0", with: "\"hints\":\"no\u{1B}ne\"")
    try lines.joined(separator: "\n").write(toFile: file(here), atomically: false, encoding: .utf8)
    let refused = there.run("import-records", file(here), "--language", "en")
    #expect(refused.status == .findings)
    #expect(refused.screen.contains("records.jsonl:3:"))
    #expect(refused.messages.contains("Nothing was read in, because 1 line is wrong."))
    #expect(there.run("export-records", "--out", "-").screen.contains("\"count\":0}"))

    let json = there.run("import-records", file(here), "--json")
    #expect(json.status == .findings)
    #expect(json.screen.contains("\"imported\" : false"))
    #expect(json.screen.contains("\"line\" : 3"))

    let taken = there.run("import-records", file(here), "--skip-bad")
    #expect(taken.status == .findings)
    #expect(taken.screen.contains("1 regel is overgeslagen"))
    #expect(
      there.run("export-records", "--out", "-").screen.contains("\"count\":\(lines.count - 2)}"))
  }

  @Test func anIDWithOtherContentIsNeverOverwritten() throws {
    let (here, there) = (try ProgramRun(machine: 1), try ProgramRun(machine: 2))
    practise(here, "a", "", "b c", "")
    let lines = try export(here)
    _ = there.run("import-records", file(here))
    try lines.joined(separator: "\n").replacing("\"wrong\"", with: "\"partial\"")
      .replacing("\"typed\":\"a\"", with: "\"typed\":\"z\"")
      .write(toFile: file(here), atomically: false, encoding: .utf8)
    let result = there.run("import-records", file(here))
    #expect(result.status == .findings)
    #expect(result.screen.contains("met een andere inhoud"))
    #expect(result.screen.contains("[record-conflict]"))
    #expect(try export(there).dropFirst() == lines.dropFirst())
  }

  @Test func recordsOfUnknownCoursesAreKept() throws {
    let (here, there) = (try ProgramRun(machine: 1), try ProgramRun(machine: 2))
    practise(here, "a", "", "b c", "")
    let lines = try export(here).map { $0.replacing("\"winkel\"", with: "\"later-course\"") }
    try lines.joined(separator: "\n").write(toFile: file(here), atomically: false, encoding: .utf8)
    #expect(there.run("import-records", file(here)).status == .fine)
    #expect(try export(there).dropFirst() == lines.map { Substring($0) }.dropFirst())
    let one = there.run("export-records", "--out", "-", "--course", "later-course")
    #expect(one.screen.split(separator: "\n").count == lines.count)
    let none = there.run("export-records", "--out", "-", "--course", "later-curse")
    #expect(none.status == .noSuchFile)
    #expect(none.messages.replacing("\n", with: " ").contains("Bedoel je ‘later-course’?"))
  }

  @Test func whatIsNoFileOfOursIsSaid() throws {
    let run = try ProgramRun()
    let bank = ProgramRun.courses + "/winkel/banks/1.json"
    let other = run.run("import-records", bank)
    #expect(other.status == .unreadableData)
    #expect(other.messages.replacing("\n", with: " ").contains("gegevens-bewaren --out BESTAND"))
    #expect(run.run("import-records", "/nergens").status == .noSuchFile)
    #expect(run.run("import-records", "/dev/zero").status == .unreadableData)
    #expect(run.run("import-records", bank, "--course", "x").status == .wrongUsage)
    #expect(run.run(typing: ["import-records -"]).messages.contains("Geef een bestand."))
  }

  // MARK: Exporting

  @Test func aFileIsOnlyReplacedWhenForced() throws {
    let run = try ProgramRun()
    try Data("mine".utf8).write(to: URL(filePath: file(run)))
    let refused = run.run("export-records", "--out", file(run))
    #expect(refused.status == .cannotWrite)
    #expect(refused.messages.contains("--force"))
    #expect(try String(contentsOfFile: file(run), encoding: .utf8) == "mine")
    _ = try export(run)
    let mode = try FileManager.default.attributesOfItem(atPath: file(run))[.posixPermissions]
    #expect(mode as? Int == 0o600)
    for place in [run.home.path, "/dev/null"] {
      #expect(run.run("export-records", "--out", place, "--force").status == .cannotWrite)
    }
    #expect(run.run("export-records", "--out", "-", "--json").status == .wrongUsage)
    let json = run.run("export-records", "--out", file(run, "b.jsonl"), "--json").screen
    #expect(json.contains("\"events\" : 0"))
  }

  private func environment(_ home: String) -> [String: String] {
    ["OEFEN_HOME": home, "OEFEN_COURSES": ProgramRun.courses, "LC_ALL": "C.UTF-8"]
  }

  @Test func aFullDiskLeavesNoHalfFile() throws {
    let folder = try TemporaryFolder()
    let home = folder.path + "/data"
    let answers = Array(repeating: "b\na b\n26,3\nuser\n", count: 30).joined()
    for _ in 1...10 {
      _ = try BuiltProgram.run(
        ["practise", "--count", "4"], input: answers, environment: environment(home))
    }
    let limited = ["bash", "-c", "ulimit -f 8; exec \"$@\"", "bash"]
    let result = try BuiltProgram.run(
      ["export-records", "--out", folder.path + "/out.jsonl"], environment: environment(home),
      through: limited)
    #expect(result.status == Shell.ExitStatus.cannotWrite.rawValue)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["data"])

    let whole = try BuiltProgram.run(
      ["export-records", "--out", folder.path + "/out.jsonl"], environment: environment(home))
    #expect(whole.status == 0)
    let other = folder.path + "/other"
    let refused = try BuiltProgram.run(
      ["import-records", folder.path + "/out.jsonl"], environment: environment(other),
      through: ["bash", "-c", "ulimit -f 33; exec \"$@\"", "bash"])
    #expect(refused.status == Shell.ExitStatus.cannotWrite.rawValue)
    #expect(refused.errors.contains("is vol"))
    let after = try BuiltProgram.run(
      ["export-records", "--out", "-"], environment: environment(other))
    #expect(after.output.contains("\"count\":0}"))
  }

  @Test func aPipeCarriesRecordsFromOneMachineToAnother() throws {
    let (here, there) = (try TemporaryFolder(), try TemporaryFolder())
    _ = try BuiltProgram.run(
      ["practise"], input: "a\na b\n", environment: environment(here.path))
    let sent = try BuiltProgram.run(
      ["export-records", "--out", "-"], environment: environment(here.path))
    let received = try BuiltProgram.run(
      ["import-records", "-"], input: sent.output, environment: environment(there.path))
    #expect(received.status == 0)
    let back = try BuiltProgram.run(
      ["export-records", "--out", "-"], environment: environment(there.path))
    #expect(
      back.output.split(separator: "\n").dropFirst()
        == sent.output.split(separator: "\n").dropFirst())
  }

  @Test(.enabled(if: geteuid() == 0, "root writes anywhere, so another user must try"))
  func aReadOnlyFolder() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
    let nobody = ["setpriv", "--reuid=65534", "--clear-groups"]
    for arguments in [["export-records", "--out", "-"], ["forget", "--yes"]] {
      let result = try BuiltProgram.run(
        arguments, environment: environment(folder.path + "/data"), through: nobody)
      #expect(result.status == Shell.ExitStatus.cannotWrite.rawValue)
      #expect(result.errors.replacing("\n", with: " ").contains("zet OEFEN_HOME op een andere map"))
    }
    let home = NSTemporaryDirectory() + "oefen-nobody-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: home) }
    let result = try BuiltProgram.run(
      ["export-records", "--out", folder.path + "/out.jsonl"], environment: environment(home),
      through: nobody)
    #expect(result.status == Shell.ExitStatus.cannotWrite.rawValue)
    #expect(result.errors.contains("Kies een andere plek."))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }
}
