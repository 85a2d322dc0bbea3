import Documents
import Foundation
import QuizModel

extension LoadedCourse {
  /// From the first to the last character of a question in its file; of questions with one id the
  /// one that the bank has. Questions that were left out for errors are found too.
  public func extent(of id: QuestionID) -> ClosedRange<Finding.Place>? {
    let kept = bank?.questions.lastIndex { $0.id == id }.map { outline.questions[$0] }
    let value = kept ?? outline.dropped.last { $0["id"]?.string == id.text }
    return value?.extent
  }

  /// The ids of all questions in the files, in their order, those that were left out behind.
  public var questionIDs: [String] {
    (bank?.questions.map { $0.id.text } ?? []) + outline.dropped.compactMap { $0["id"]?.string }
  }

  /// Where in the course's documents a fact stands, as far as its file says.
  public func source(of fact: FactID) -> (document: DocumentID, place: String?)? {
    guard let place = bank?.facts.firstIndex(where: { $0.id == fact }),
      let document = outline.facts[place]["document"]?.string
    else { return nil }
    return (DocumentID(document), outline.facts[place]["place"]?.string)
  }

  /// The file that a bank's own JSON Schema is named by in one of its files.
  public var bankSchema: String? {
    (outline.questions + outline.cases).lazy
      .compactMap { $0.document.root["$schema"]?.string }.first
  }

  /// The paths of all files that a course has now.
  public static func files(in folder: String) -> [String] {
    CourseFolder.files(in: folder).map { $0.path }
  }

  /// The course that a bank file belongs to, by where it stands: in the folder `banks` of a folder
  /// with a course file. The file itself needn't be there; a symbolic link counts where it stands
  /// and else where it leads.
  public static func folder(ofBank path: String) -> String? {
    let absolute = URL(fileURLWithPath: path).standardizedFileURL
    return [path, absolute.path, absolute.resolvingSymlinksInPath().path].lazy
      .compactMap { folder(namedIn: $0) }.first
  }

  /// The folder before `/banks/NAME`, as it's written.
  private static func folder(namedIn path: String) -> String? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count > 2, parts[parts.count - 2] == "banks" else { return nil }
    let folder = parts.dropLast(2).joined(separator: "/")
    return isCourse(folder) ? folder : nil
  }

  /// Whether a file of this name in a folder of banks is read.
  public static func isBankName(_ path: String) -> Bool {
    let name = URL(fileURLWithPath: path).lastPathComponent
    return CourseFolder.isBankName(name)
  }
}

extension JSONValue {
  fileprivate var extent: ClosedRange<Finding.Place> {
    place...document.place(ofByte: byteRange.upperBound - 1)
  }
}
