import Documents
import Grading
import QuizModel
import Testing

/// Rosters, peer ratings and overrides, and what is wrong in them.
@Suite struct ClassFilesTests {
  private func bytes(_ text: String) -> ByteSource { .bytes(Array(text.utf8)) }

  private func places(_ findings: RowFindings) -> [String] {
    findings.shown.map { "\($0.row ?? 0):\($0.column ?? 0) \($0.check)" }
  }

  @Test(arguments: [
    "number,name,group\ns1,Noor,groep 1\ns2,Sam,groep 1\n",
    "\u{FEFF}Nummer;Naam;Groep\r\ns1;Noor;groep 1\r\ns2;\"Sam\";groep 1\r\n",
    "groep;studentnummer;NAAM\ngroep 1;s1;Noor\ngroep 1;s2;Sam\n",
  ])
  func aRosterInAnyShape(text: String) throws {
    let roster = try Roster.read(bytes(text), file: "klas.csv")
    #expect(
      roster.students == [
        .init(number: "s1", name: "Noor", group: "groep 1"),
        .init(number: "s2", name: "Sam", group: "groep 1"),
      ])
    #expect(roster.findings.count == 0)
  }

  @Test func aRosterWithMistakes() throws {
    let long = String(repeating: "x", count: 600)
    let text = "number,name\ns1,Noor\n,Sam\nS1,Nora\ns4,\(long)\ns5,Lot,over\n\n"
    let roster = try Roster.read(bytes(text), file: "klas.csv")
    #expect(roster.students.map(\.name) == ["Noor", "Lot"])
    #expect(
      places(roster.findings) == [
        "3:1 roster-number", "4:1 roster-number", "5:2 class-limits", "6:0 row-length",
      ])
  }

  @Test func aRosterWithoutItsColumns() {
    #expect(throws: GradingFailure.missingColumns([.init(name: "number", nearest: "numbr")])) {
      try Roster.read(bytes("numbr,name\ns1,Noor\n"), file: "klas.csv")
    }
    #expect(throws: GradingFailure.repeatedColumns(["name"])) {
      try Roster.read(bytes("number,naam,Naam\ns1,Noor,N\n"), file: "klas.csv")
    }
    #expect(throws: GradingFailure.file(.empty)) {
      try Roster.read(bytes(""), file: "klas.csv")
    }
  }

  @Test func peerRatings() throws {
    let text = """
      groep;beoordelaar;beoordeelde;punten
      groep 1;s1;s2;7,5
      groep 1;s1;s1;10
      groep 1;s1;S2;3
      groep 1;s1;s3;-1
      groep 1;s1;;4
      groep 1;s1;s4;veel
      groep 1;s2;s1;1e9
      """
    let peers = try PeerRatings.read(bytes(text), file: "peers.csv")
    #expect(peers.ratings.map(\.points) == [Rational(parts: 15, of: 2)])
    #expect(
      places(peers.findings) == [
        "3:3 peer-self", "4:0 peer-twice", "5:4 peer-points", "6:3 peer-empty", "7:4 peer-points",
        "8:4 peer-points",
      ])
  }

  @Test func overrides() throws {
    let text = """
      number,grade,reason
      s1,"7,5",mondeling
      s2,11,zomaar
      s3,6,
      s1,8,nog eens
      ,6,wie
      """
    let overrides = try GradeOverrides.read(bytes(text), file: "o.csv")
    #expect(overrides.overrides.map(\.number) == ["s1", "s3"])
    #expect(overrides.overrides[0].grade == Rational(parts: 15, of: 2))
    #expect(
      places(overrides.findings) == [
        "3:2 override-grade", "4:3 override-reason", "5:1 override-twice", "6:1 override-number",
      ])
  }

  @Test func peerFactors() {
    let means = ["a": [6], "b": [7, 9], "c": [10]].mapValues { $0.map { Rational($0) } }
    #expect(
      PeerFactor.factors(means) == [
        "a": Rational(parts: 3, of: 4), "b": .one, "c": Rational(parts: 5, of: 4),
      ])
    // On any scale the same, and bounded.
    let wide = ["a": [0], "b": [10], "c": [20]].mapValues { $0.map { Rational($0) } }
    #expect(
      PeerFactor.factors(wide) == [
        "a": PeerFactor.least, "b": .one, "c": PeerFactor.most,
      ])
    #expect(PeerFactor.factors(["a": [.zero], "b": [.zero]]) == ["a": .one, "b": .one])
    #expect(PeerFactor.factors([String: [Rational]]()).isEmpty)
  }
}
