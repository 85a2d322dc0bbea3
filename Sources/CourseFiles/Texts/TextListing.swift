import Documents
import Foundation
import QuizModel

/// All texts of a course, for a spelling checker or any other reader of texts.
public struct TextListing: Sendable {
  /// The language of the course as a BCP 47 code; `nil` when its file can't be read.
  public let language: String?
  /// In the order of the files' names and, in each file, of its lines.
  public let texts: [CourseText]
  /// Why files couldn't be read.
  public let findings: [Finding]

  /// Reads every JSON file in a course's folder and in the folders inside it, of whatever kind.
  public static func load(_ folder: String) -> TextListing {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    let files = names.filter { $0.hasSuffix(".json") && !isHidden($0) }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let log = FindingLog()
    var texts: [CourseText] = []
    var language: String?
    for file in files {
      guard let document = document("\(folder)/\(file)", log) else { continue }
      texts += CourseText.all(in: document)
      if file == "course.json" { language = document.root["language"]?.string }
    }
    return TextListing(language: language, texts: texts, findings: log.findings)
  }

  private static func document(_ path: String, _ log: FindingLog) -> JSONDocument? {
    guard let bytes = CourseFile(path: path, kind: .bank).bytes(log: log) else { return nil }
    let (document, findings) = JSONDocument.read(bytes, file: path)
    log.report(findings)
    return document
  }

  private static func isHidden(_ path: String) -> Bool {
    path.split(separator: "/").contains { $0.hasPrefix(".") }
  }
}
