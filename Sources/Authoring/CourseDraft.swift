import CourseFiles
import Documents
import Foundation
import QuizModel

/// A new course that can be practised at once: one question of each type, all about writing
/// questions, so that it teaches what it is an example of.
public struct CourseDraft {
  let id: CourseID
  let title: String?
  let language: Language
  /// The folder that the schemas are in, when it isn't beside the course.
  let schemas: String?

  /// Without a title the course keeps the one of the example. `schemas` are folders that may hold
  /// the JSON Schemas of course files; the first that does is named in the new files.
  public init(id: CourseID, title: String?, language: Language, schemas: [String]) {
    self.id = id
    self.title = title
    self.language = language
    self.schemas = schemas.first(where: Self.holdsSchemas)
  }

  /// Makes the course in a folder of its own within `parent`, which is made too if need be, and
  /// gives the paths of its files.
  public func make(in parent: String) throws(DraftFailure) -> [String] {
    guard !LoadedCourse.isCourse(parent) else { throw .insideCourse(path: parent) }
    let folder = "\(parent)/\(id)"
    guard !Self.isThere(folder) else { throw .courseExists(path: folder) }
    let files = try files(beside: parent)
    try makeFolder(folder + "/banks")
    do throws(FileReplacement.Failure) {
      for file in files { try FileReplacement.create("\(folder)/\(file.name)", file.bytes) }
    } catch {
      // All of it is ours: the folder wasn't there before.
      try? FileManager.default.removeItem(atPath: folder)
      throw .notWritten(path: folder, error)
    }
    return files.map { "\(folder)/\($0.name)" }
  }

  private func makeFolder(_ path: String) throws(DraftFailure) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      let reason = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
      throw .folderNotMade(path: path, reason: reason?.localizedDescription ?? "\(error)")
    }
  }

  /// A dangling link is there too.
  private static func isThere(_ path: String) -> Bool {
    (try? FileManager.default.attributesOfItem(atPath: path)) != nil
  }

  private static func holdsSchemas(_ folder: String) -> Bool {
    FileManager.default.fileExists(atPath: folder + "/bank.schema.json")
  }

  // MARK: The files

  private func files(
    beside parent: String
  ) throws(DraftFailure) -> [(name: String, bytes: [UInt8])] {
    let sample = SampleCourse(language: language)
    var course = [("id", id.text)]
    if let title { course.append(("title", title)) }
    return [
      ("course.json", try edited(sample.course, "course", parent, course)),
      ("facts.json", try edited(sample.facts, "facts", parent, [])),
      ("banks/1.json", try edited(sample.bank, "bank", parent, [])),
    ]
  }

  /// A file of the example with its schema and some texts of its outermost object changed.
  private func edited(
    _ bytes: [UInt8], _ kind: String, _ parent: String, _ texts: [(key: String, text: String)]
  ) throws(DraftFailure) -> [UInt8] {
    let (document, findings) = JSONDocument.read(bytes, file: "\(kind).json")
    guard let document else { throw .unreadableBank(path: "\(kind).json", findings) }
    var changes = texts
    if let schema = schema(kind, beside: parent) { changes.append(("$schema", schema)) }
    return document.applying(
      changes.compactMap { key, text in
        document.root[key].map { document.replacing($0, with: text) }
      })
  }

  /// The example names schemas beside the course, as courses that belong together have them.
  private func schema(_ kind: String, beside parent: String) -> String? {
    guard let schemas, !Self.holdsSchemas(parent + "/schemas") else { return nil }
    return URL(fileURLWithPath: schemas).standardizedFileURL.path + "/\(kind).schema.json"
  }
}

/// The example course as it's shipped.
struct SampleCourse {
  let course: [UInt8]
  let facts: [UInt8]
  let bank: [UInt8]

  init(language: Language) {
    switch language {
    case .dutch:
      course = PackageResources.course_nl_json
      facts = PackageResources.facts_nl_json
      bank = PackageResources.bank_nl_json
    case .english:
      course = PackageResources.course_en_json
      facts = PackageResources.facts_en_json
      bank = PackageResources.bank_en_json
    }
  }
}
