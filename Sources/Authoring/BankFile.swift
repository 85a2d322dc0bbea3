import CourseFiles
import Documents
import Foundation
import QuestionTypes
import QuizModel

/// A bank that gets a new question: its file and the course it belongs to.
public struct BankFile {
  public let path: String
  /// As it was when the bank was opened, with its facts.
  public let course: LoadedCourse
  public let bank: Bank
  private let limits: JSONLimits

  public init(_ path: String, limits: JSONLimits = JSONLimits()) throws(DraftFailure) {
    guard LoadedCourse.isBankName(path) else { throw .noBankName(path: path) }
    guard let folder = LoadedCourse.folder(ofBank: path) else { throw .noCourse(path: path) }
    course = LoadedCourse.load(folder)
    guard let bank = course.bank else { throw .brokenCourse(folder: folder) }
    self.bank = bank
    self.path = path
    self.limits = limits
  }

  /// Puts a question of this type behind the last of the file, to be filled in; a file that isn't
  /// there is made.
  public func addQuestion(
    _ type: any QuestionType.Type, section: SectionID?, goal: GoalID?, fact: Fact?
  ) throws(DraftFailure) -> DraftedQuestion {
    if let fact, fact.asking == .never { throw .neverAsked(fact.id) }
    let old = try read()
    let (document, questions) = try questions(of: old ?? emptyBank)
    let asked = DraftTopic.Request(
      section: section, goal: goal, fact: fact, last: sectionOfLast(in: questions))
    guard let topic = DraftTopic(asked: asked, file: path, in: bank) else {
      throw .noSections(folder: course.folder)
    }
    let id = FreshID.make(for: topic, in: course.files, known: course.questionIDs)
    let draft = QuestionDraft(
      type: type, topic: topic, bank: bank, source: fact.flatMap { course.source(of: $0.id) })
    let element = try read(draft.json(id: id)).root
    let new = document.applying([document.appending(element, to: questions)])
    let place = try place(ofLastQuestionIn: new)
    try write(new, over: old)
    return DraftedQuestion(
      id: id, typeName: type.name, topic: topic, place: place, isInNewFile: old == nil)
  }

  private func sectionOfLast(in questions: JSONValue) -> SectionID? {
    let name = questions.elements.reversed().first?["section"]?.string
    return name.flatMap { bank.section(SectionID($0))?.id }
  }

  // MARK: Reading

  /// `nil` for a file that isn't there.
  private func read() throws(DraftFailure) -> [UInt8]? {
    do throws(FileBytes.Failure) {
      return try FileBytes.read(path, limit: limits.bytes)
    } catch .missing {
      return nil
    } catch {
      throw .unreadableBank(path: path, [finding(error.message)])
    }
  }

  private func read(_ text: String) throws(DraftFailure) -> JSONDocument {
    let (document, findings) = JSONDocument.read(Array(text.utf8), file: path)
    guard let document else { throw .unreadableBank(path: path, findings) }
    return document
  }

  /// The list of questions of a text that can be read to its end, whatever else is wrong with it.
  private func questions(
    of bytes: [UInt8]
  ) throws(DraftFailure) -> (document: JSONDocument, questions: JSONValue) {
    let (document, findings) = JSONDocument.read(bytes, file: path, limits: limits)
    guard let document else { throw .unreadableBank(path: path, findings) }
    guard let questions = document.root["questions"], questions.kind == .array else {
      let message = Message(
        nl: "hier ontbreekt de lijst \"questions\"; voeg die toe: \"questions\": []",
        en: "the list \"questions\" is missing here; add it: \"questions\": []")
      throw .unreadableBank(path: path, [finding(message)])
    }
    return (document, questions)
  }

  private func finding(_ message: Message) -> Finding {
    Finding(
      place: Finding.Place(file: path, line: 1, column: 1), severity: .error,
      check: "file-readable", message: message)
  }

  // MARK: Writing

  private var emptyBank: [UInt8] {
    let schema = course.bankSchema ?? "../../schemas/bank.schema.json"
    let text = """
      {
        "$schema": \(JSONText.quoted(schema)),
        "formatVersion": \(LoadedCourse.formatVersion),
        "questions": []
      }

      """
    return Array(text.utf8)
  }

  /// Reads the new text before it's written: a file that got too large, say, stays as it was.
  private func place(ofLastQuestionIn bytes: [UInt8]) throws(DraftFailure) -> Finding.Place {
    let (document, questions) = try questions(of: bytes)
    let last = questions.elements.reversed().first
    return document.place(ofByte: last?.byteRange.lowerBound ?? 0)
  }

  private func write(_ new: [UInt8], over old: [UInt8]?) throws(DraftFailure) {
    do throws(FileReplacement.Failure) {
      if let old {
        try FileReplacement.replace(path, holding: old, with: new)
      } else {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        try FileReplacement.create(path, new)
      }
    } catch {
      throw .notWritten(path: path, error)
    }
  }
}

/// A question that was put into a bank for its author to fill in.
public struct DraftedQuestion: Sendable {
  public let id: QuestionID
  public let typeName: String
  public let topic: DraftTopic
  /// Where it starts.
  public let place: Finding.Place
  public let isInNewFile: Bool
}
