import Documents
import QuizModel

/// A file of a course: which kind it is follows from its name and place.
struct CourseFile {
  enum Kind {
    case course
    case facts
    case bank
    case instrument
    case assignment
    /// Something that is no course file where only course files of a kind belong.
    case unknown
  }

  /// The version of the format that this program reads and writes.
  static let formatVersion = 1

  let path: String
  let kind: Kind

  /// Opens the file and its outermost object; `nil` when that fails, which has been reported then.
  func open(log: FindingLog, limits: JSONLimits = JSONLimits()) -> ObjectReader? {
    bytes(log: log, limits: limits).flatMap {
      Self.open($0, path: path, log: log, limits: limits)
    }
  }

  /// What is in the file; `nil` when it can't be read, which has been reported then.
  func bytes(log: FindingLog, limits: JSONLimits = JSONLimits()) -> [UInt8]? {
    do {
      return try FileBytes.read(path, limit: limits.bytes)
    } catch {
      report("file-readable", error.message, to: log)
      return nil
    }
  }

  static func open(
    _ bytes: [UInt8], path: String, log: FindingLog, limits: JSONLimits = JSONLimits()
  ) -> ObjectReader? {
    let (document, findings) = JSONDocument.read(bytes, file: path, limits: limits)
    log.report(findings)
    guard let root = document?.root else { return nil }
    let reader = ObjectReader(root, log: log)
    guard root.kind == .object else {
      reader.reportType(root, Message(nl: "een object { }", en: "an object { }"))
      return nil
    }
    _ = reader.optionalText("$schema")
    let errors = log.findings.count
    _ = reader.integer("formatVersion", in: formatVersion...formatVersion)
    return log.findings.count == errors ? reader : nil
  }

  /// The folder that the file is in holds files of one kind only.
  func reportUnknown(to log: FindingLog) {
    let holdsAssignments = path.split(separator: "/").dropLast().last == "assignments"
    let message =
      holdsAssignments
      ? Message(
        nl: "in deze map staan alleen opdrachten (*.json); haal dit bestand weg",
        en: "this folder holds assignments only (*.json); remove this file")
      : Message(
        nl: "in deze map staan alleen instrumenten (*.json); haal dit bestand weg",
        en: "this folder holds instruments only (*.json); remove this file")
    report("unknown-file", message, to: log)
  }

  private func report(_ check: String, _ message: Message, to log: FindingLog) {
    let place = Finding.Place(file: path, line: 1, column: 1)
    log.report([Finding(place: place, severity: .error, check: check, message: message)])
  }
}
