import Authoring
import CourseFiles
import Foundation
import QuizModel
import Terminal

/// What came of drafting a question: where it stands, what it's about, and what to do next.
struct DraftReport {
  struct JSON: Encodable {
    let id: String
    let type: String
    let file: String
    let line: Int
    let column: Int
    let section: String
    let goals: [String]
    let facts: [String]
    let isNewFile: Bool
    let errorsInFile: Int
    let errorsInCourse: Int
    let next: String
  }

  private let drafted: DraftedQuestion
  private let file: BankFile
  /// Errors that were there before; the new question has none.
  private let errorsInFile: Int
  private let errorsInCourse: Int

  init(_ drafted: DraftedQuestion, in file: BankFile) {
    self.drafted = drafted
    self.file = file
    let course = LoadedCourse.load(file.course.folder)
    let errors = course.checked().filter { $0.severity == .error }
    let own = course.extent(of: drafted.id)?.lowerBound.file
    errorsInFile = errors.count { $0.place.file == own }
    errorsInCourse = errors.count
  }

  var json: JSON {
    JSON(
      id: drafted.id.text, type: drafted.typeName, file: drafted.place.file,
      line: drafted.place.line, column: drafted.place.column,
      section: drafted.topic.section.text, goals: drafted.topic.goals.map { $0.text },
      facts: drafted.topic.facts.map { $0.text }, isNewFile: drafted.isInNewFile,
      errorsInFile: errorsInFile, errorsInCourse: errorsInCourse, next: "try \(drafted.id)")
  }

  func show(in workspace: Workspace) {
    let (console, texts) = (workspace.console, workspace.texts)
    console.show(["\(drafted.place.file):\(drafted.place.line): \(drafted.id)".sanitizedLine])
    let goal = drafted.topic.goals.first.flatMap { file.bank.goal($0) }?.title
    console.say(
      texts.drafted(drafted.typeName, section: drafted.topic.section, goal: goal?.sanitizedLine))
    for id in drafted.topic.facts {
      guard let fact = file.bank.facts.first(where: { $0.id == id }) else { continue }
      console.say(texts.rests(on: id, fact.text.sanitizedLine))
    }
    console.say(texts.fillIn)
    let word = CommandName.try.word(in: texts.language)
    let command = workspace.commandLine("\(word) \(drafted.id)", in: file.course.folder)
    console.show(["  \(console.style.bold(command))"])
    if errorsInCourse > 0 {
      console.say(
        texts.otherErrors(
          inFile: errorsInFile, inCourse: errorsInCourse,
          folder: file.course.folder.shellQuoted.sanitizedLine))
    }
  }
}

extension Workspace {
  /// What to type in a shell to run a command on a course.
  func commandLine(_ command: String, in folder: String) -> String {
    let found = courses.found()
    let own = found.first { Self.real($0.folder) == Self.real(folder) }
    let words = command.isEmpty ? "oefen" : "oefen \(command)"
    guard let own else {
      let parent = URL(fileURLWithPath: folder).deletingLastPathComponent().path
      return "OEFEN_COURSES=\(parent.shellQuoted) \(words) --course \(folder.lastPathPart)"
        .sanitizedLine
    }
    return found.count > 1 ? "\(words) --course \(own.id)" : words
  }

  private static func real(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
  }
}

extension String {
  fileprivate var lastPathPart: String { URL(fileURLWithPath: self).lastPathComponent.shellQuoted }

  /// As one word of a POSIX shell.
  var shellQuoted: String {
    let isPlain = unicodeScalars.allSatisfy { scalar in
      scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
        || "/._-+:@%,".unicodeScalars.contains(scalar)
    }
    return isPlain && !isEmpty ? self : "'\(replacing("'", with: #"'\''"#))'"
  }

  /// The nearest id that could be written for it: `Mijn cursus (é)` is `mijn-cursus-e`.
  var asIdentifier: String? {
    let plain = folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
    let words = plain.split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
    let id = words.joined(separator: "-").lowercased()
    return CourseID.isValid(id) ? id : nil
  }
}
