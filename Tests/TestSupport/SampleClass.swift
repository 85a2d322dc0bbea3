import Foundation
import QuizModel

/// Work of a made-up class for one small assignment, as many groups as are wanted, and damaged in
/// all ways that files are.
///
/// Group `n` (from 1) has the members `s<10n+1>`…; its data give round gaps, which it reports rightly,
/// but every third group turns their signs.
public enum SampleClass {
  public static let dimensions = [
    "tangibles", "reliability", "responsiveness", "assurance", "empathy",
  ]
  private static let items = [4, 5, 4, 4, 5]

  /// The assignment as a course file: data, five numbers of 1 point, a choice of 1, a text of 4.
  public static let assignment = """
    {
      "formatVersion": 1, "id": "2.4", "version": 1, "title": "De klant gevraagd",
      "intro": "Vraag het klanten.", "sections": ["1"],
      "groupSize": {"minimum": 1, "maximum": 4}, "followThroughPenalty": 0,
      "parts": [
        {"id": "data", "kind": "data", "title": "Antwoorden", "prompt": "Vraag tien klanten.",
         "model": "servqual", "minimumRows": 10, "points": 1},
        {"id": "gaps", "kind": "numbers", "title": "Kloven", "prompt": "Bereken de kloven.",
         "data": "data", "decimals": 2, "convention": "Oordeel min verwachting.", "points": 5,
         "values": [\(dimensions.map(value).joined(separator: ",\n"))]},
        {"id": "weakest", "kind": "choices", "title": "De zwakste", "prompt": "Welke is het laagst?",
         "points": 1, "key": {"lowestOf": "gaps"},
         "options": [\(dimensions.map { #"{"id": "\#($0)", "text": "\#($0)"}"# }
           .joined(separator: ", "))]},
        {"id": "advice", "kind": "text", "title": "Advies", "prompt": "Geef een advies.",
         "minimumWords": 5, "maximumWords": 300, "model": "Begin bij de grootste kloof.",
         "rubric": {"criteria": [
           {"id": "link", "title": "Volgt uit de cijfers", "knockOut": true, "levels": [
             {"id": "none", "points": 0, "text": "Los van de cijfers."},
             {"id": "some", "points": 1, "text": "Noemt een cijfer."},
             {"id": "full", "points": 2, "text": "Volgt uit de cijfers."}]},
           {"id": "doable", "title": "Uitvoerbaar", "levels": [
             {"id": "none", "points": 0, "text": "Een wens."},
             {"id": "some", "points": 1, "text": "Een actie."},
             {"id": "full", "points": 2, "text": "Een actie met wie en wanneer."}]}]}}
      ]
    }
    """

  private static func value(_ id: String) -> String {
    """
    {"id": "\(id)", "label": "\(id)", "quantity": "gap.\(id)",
     "range": {"minimum": -6, "maximum": 6}}
    """
  }

  /// A course with that assignment only; its id is `cursus`.
  public static func course() throws -> CourseFixture {
    let course = try CourseFixture(banks: ["1": CourseFixture.bank(CourseFixture.question())])
    try course.write(assignment, to: "assignments/2.4.json")
    return course
  }

  /// The right gaps of a group, from −4 to 0; the first dimension's is lowest.
  public static func gaps(_ group: Int) -> [Int] {
    (0..<5).map { place in place == 0 ? -4 : -((group + place) % 4) }
  }

  public static func csv(_ group: Int, rows: Int = 12) -> String {
    let names =
      (1...22).map { "e\($0)" } + (1...22).map { "p\($0)" }
    let gaps = zip(gaps(group), items).flatMap { Array(repeating: $0, count: $1) }
    let lines = (1...rows).map { row in
      // The gap is the same wherever on the scale it is; so is every customer's.
      let expected = (group / 3 + row) % 2 == 0 ? 7 : 6
      return "g\(group)-\(row),"
        + (gaps.map { _ in "\(expected)" } + gaps.map { "\(expected + $0)" })
        .joined(separator: ",")
    }
    return (["respondent," + names.joined(separator: ",")] + lines).joined(separator: "\n") + "\n"
  }

  public static func advice(_ group: Int) -> String {
    "Groep \(group) raadt aan te beginnen bij de tastbaarheden, waar de kloof \(gaps(group)[0]) is. "
      + "De eigenaar vervangt voor de zomer de balie en vraagt daarna dezelfde klanten opnieuw, "
      + "zodat te zien is of nummer \(group) iets aan de vernieuwing heeft gehad."
  }

  /// The file of a group.
  public static func submission(
    _ group: Int, assignment: String = "2.4", version: Int = 1, course: String = "cursus",
    members: Int = 3, advice: String? = nil, csv: String? = nil,
    submittedAt: String? = "2026-11-20T15:04:05+01:00"
  ) -> String {
    let sign = group % 3 == 0 ? -1 : 1
    let numbers = zip(dimensions, gaps(group)).map { "\"\($0)\": \"\(sign * $1),00\"" }
    let people = (1...max(members, 1)).prefix(members).map { member in
      #"{"number": "s\#(10 * group + member)", "name": "Student \#(group).\#(member)"}"#
    }
    return """
      {
        "format": "oefen-submission", "formatVersion": 1, "course": "\(course)",
        "assignment": "\(assignment)", "assignmentVersion": \(version),
        "group": {"name": "groep \(group)", "members": [\(people.joined(separator: ", "))]},
        "organisation": "Bakkerij \(group)",\(
          submittedAt.map { "\n  \"submittedAt\": \"\($0)\"," } ?? "")
        "parts": {
          "data": {"source": "own", "name": "antwoorden.csv",
            "csv": "\(escaped(csv ?? self.csv(group)))"},
          "gaps": {"numbers": {\(numbers.joined(separator: ", "))}},
          "weakest": {"choice": "tangibles"},
          "advice": {"text": "\(advice ?? self.advice(group))"}
        }
      }
      """
  }

  /// Line ends by scalars: to a `Character`, CR LF is one of its own.
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { $0 == "\n" ? "\\n" : $0 == "\r" ? "\\r" : "\($0)" }.joined()
  }

  /// How a file can be damaged.
  public enum Damage: CaseIterable, Sendable {
    case truncated
    case otherJSON
    case otherVersion
    case otherCourse
    case binary
    case empty
    case folder
    case unreadable
    case danglingLink
    case deep
  }

  /// Writes the files `groep-1.json` and on, one in ten damaged in each way in turn, and gives the
  /// names of those.
  @discardableResult
  public static func write(_ count: Int, to folder: String, hasDamage: Bool = true) throws
    -> [String]
  {
    var damaged: [String] = []
    for group in 1...count {
      let name = "groep-\(group).json"
      let path = "\(folder)/\(name)"
      guard hasDamage, group % 10 == 0 else {
        try Data(submission(group).utf8).write(to: URL(fileURLWithPath: path))
        continue
      }
      let ways = Damage.allCases
      try write(ways[(group / 10 - 1) % ways.count], group, to: path)
      damaged.append(name)
    }
    return damaged
  }

  private static func write(_ damage: Damage, _ group: Int, to path: String) throws {
    let files = FileManager.default
    let text = submission(group)
    let bytes: Data
    switch damage {
    case .truncated: bytes = Data(text.utf8.prefix(text.utf8.count * 2 / 3))
    case .otherJSON: bytes = Data(#"{"naam": "Noor", "cijfers": [7, 8]}"#.utf8)
    case .otherVersion: bytes = Data(submission(group, version: 99).utf8)
    case .otherCourse: bytes = Data(submission(group, course: "anders").utf8)
    case .binary: bytes = Data((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ group) })
    case .empty: bytes = Data()
    case .folder: return try files.createDirectory(atPath: path, withIntermediateDirectories: false)
    case .unreadable:
      // Root reads all; who isn't root gets no word of it.
      try Data(text.utf8.dropLast(3)).write(to: URL(fileURLWithPath: path))
      return try files.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
    case .danglingLink:
      return try files.createSymbolicLink(atPath: path, withDestinationPath: "/nergens/\(group)")
    case .deep: bytes = Data(String(repeating: "[", count: 100_000).utf8)
    }
    try bytes.write(to: URL(fileURLWithPath: path))
  }
}
