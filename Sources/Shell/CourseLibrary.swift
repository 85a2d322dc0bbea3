import CourseFiles
import Foundation
import QuizModel

/// The courses that can be found. A course's folder bears its id.
struct CourseLibrary {
  /// Folders with courses, the first that has a course winning.
  let folders: [String]
  let indexes: CourseIndexes?

  /// The folder of each course, in the order of `folders` and then of names.
  func found() -> [(id: String, folder: String)] {
    var ids: Set<String> = []
    return folders.flatMap(Self.courses).filter { ids.insert($0.id).inserted }
  }

  static func courses(in folder: String) -> [(id: String, folder: String)] {
    if LoadedCourse.isCourse(folder) {
      return [(URL(fileURLWithPath: folder).lastPathComponent, folder)]
    }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().map { ($0, "\(folder)/\($0)") }.filter { LoadedCourse.isCourse($0.1) }
  }

  /// The course with this id, or the only one there is.
  func load(_ id: String?, texts: any Texts) throws(CommandFailure) -> OpenedCourse {
    open(try folder(id, texts: texts))
  }

  /// The folder of the course with this id, or of the only one there is.
  func folder(_ id: String?, texts: any Texts) throws(CommandFailure) -> String {
    let found = found()
    guard let first = found.first else {
      throw CommandFailure(.noSuchFile, texts.noCourses(folders))
    }
    let known = found.map { $0.id }
    guard let id else {
      guard known.count == 1 else {
        throw CommandFailure(.wrongUsage, texts.severalCourses(known))
      }
      return first.folder
    }
    if let named = found.first(where: { $0.id == id }) { return named.folder }
    // A folder may be called otherwise than its course.
    for (_, folder) in found where open(folder).title?.id.text == id { return folder }
    let meant = NearestName.of(id, among: known)
    throw CommandFailure(.noSuchFile, texts.unknownCourse(id, known: known, meant: meant))
  }

  private func open(_ folder: String) -> OpenedCourse {
    OpenedCourse.open(folder, indexes: indexes)
  }
}

/// The bank of a course, with what a learner may name in it.
extension Bank {
  func section(named name: String, texts: any Texts) throws(CommandFailure) -> Section {
    let bare = name.hasPrefix("§") ? String(name.dropFirst()) : name
    if let section = section(SectionID(bare.lowercased())) { return section }
    let meant = Self.meant(bare, among: course.sections.map { ($0.id.text, $0.title) })
    throw CommandFailure(.wrongUsage, texts.noSection(name.sanitizedLine, meant: meant))
  }

  func goal(named name: String, texts: any Texts) throws(CommandFailure) -> LearningGoal {
    if let goal = goal(GoalID(name.lowercased())) { return goal }
    let meant = Self.meant(name, among: course.goals.map { ($0.id.text, $0.title) })
    throw CommandFailure(.wrongUsage, texts.noGoal(name.sanitizedLine, meant: meant))
  }

  func question(named name: String, texts: any Texts) throws(CommandFailure) -> Question {
    if let question = question(QuestionID(name.lowercased())) { return question }
    let meant = NearestName.of(name, among: outlines.map { $0.id.text })
    throw CommandFailure(.wrongUsage, texts.noQuestion(name.sanitizedLine, meant: meant))
  }

  func fact(named name: String, texts: any Texts) throws(CommandFailure) -> Fact {
    if let fact = facts.first(where: { $0.id == FactID(name.lowercased()) }) { return fact }
    let meant = NearestName.of(name, among: facts.map { $0.id.text })
    throw CommandFailure(.wrongUsage, texts.noFact(name.sanitizedLine, meant: meant))
  }

  /// The id that was probably meant: of what bears the name as its title, or a part of it, else the
  /// nearest one.
  private static func meant(_ name: String, among things: [(id: String, title: String)]) -> String?
  {
    let wanted = name.folded
    let titled = wanted.count < 3 ? nil : things.first { $0.title.folded.contains(wanted) }
    if let near = titled?.id ?? NearestName.of(name, among: things.map { $0.id }) { return near }
    let names = things.flatMap { id, title in
      [(title, id)] + title.split(separator: " ").map { (String($0), id) }
    }
    let near = NearestName.of(name, among: names.map { $0.0 }.filter { $0.count > 3 })
    return names.first { $0.0 == near }?.1
  }
}
