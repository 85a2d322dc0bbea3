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

  /// The file that a bank's own JSON Schema is named by in one of its files.
  public var bankSchema: String? {
    (outline.questions + outline.cases).lazy
      .compactMap { $0.document.root["$schema"]?.string }.first
  }

  /// The course that a bank file belongs to, by where it stands: in the folder `banks` of a folder
  /// with a course file. The file itself needn't be there; a symbolic link counts where it stands
  /// and else where it leads.
  public static func folder(ofBank path: String) -> String? {
    let given = URL(fileURLWithPath: path).standardizedFileURL
    return [given, given.resolvingSymlinksInPath()].lazy.compactMap { file in
      let banks = file.deletingLastPathComponent()
      let folder = banks.deletingLastPathComponent().path
      return banks.lastPathComponent == "banks" && isCourse(folder) ? folder : nil
    }.first
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
