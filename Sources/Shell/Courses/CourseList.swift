import CourseFiles
import Documents
import Practice
import QuizModel

/// A course among others.
struct ListedCourse {
  let opened: OpenedCourse
  /// Of the course itself; its folder's name when its course file can't be used.
  let id: String
  /// Questions that return today, and those never seen.
  let due: Int
  let new: Int
  let lastPractised: Instant?

  /// Whether its course file can be used.
  var isUsable: Bool { opened.title != nil }
  var folder: String { opened.folder }
  var title: String { opened.title?.title ?? id }
  /// How many questions it has.
  var questions: Int { opened.outlines.count }

  fileprivate init(_ opened: OpenedCourse, found id: String, workspace: Workspace) {
    self.opened = opened
    guard let title = opened.title else {
      (self.id, due, new, lastPractised) = (id, 0, 0, nil)
      return
    }
    let history = workspace.records.history(of: title.id)
    let work = Workload(of: opened.outlines, history: history, today: workspace.today)
    self.id = title.id.text
    (due, new) = (work.due, work.new)
    lastPractised = history.attempts.last?.time.instant
  }
}

/// All courses that can be found, as they are now.
struct CourseList {
  /// In the order in which they're found.
  let courses: [ListedCourse]
  /// Folders that aren't used, because the course of an earlier folder bears the same id.
  let hidden: [(id: String, folder: String, used: String)]

  /// The course that's open at the prompt.
  private let open: String?

  init(in workspace: Workspace) throws(CommandFailure) {
    open = workspace.open?.bank.course.id.text
    var courses: [ListedCourse] = []
    var hidden = workspace.courses.hidden()
    for (id, folder) in workspace.courses.found() {
      let opened = try workspace.courses.load(id, texts: workspace.texts)
      let course = ListedCourse(opened, found: id, workspace: workspace)
      if let first = courses.first(where: { $0.id == course.id }) {
        hidden.append((course.id, folder, first.folder))
      } else {
        courses.append(course)
      }
    }
    self.courses = courses
    self.hidden = hidden
  }

  /// The course that's meant when nobody says otherwise: the open one, else the one practised last,
  /// else the first.
  var usual: ListedCourse? {
    if let open = courses.first(where: { $0.id == open && $0.isUsable }) { return open }
    let usable = courses.filter { $0.isUsable }
    let latest = usable.compactMap { $0.lastPractised }.max()
    return usable.first { $0.lastPractised == latest } ?? usable.first
  }
}

extension CourseLibrary {
  /// Course folders that aren't used, because an earlier folder bears the same name. The same
  /// folder found twice hides nothing.
  func hidden() -> [(id: String, folder: String, used: String)] {
    var used: [String: String] = [:]
    return folders.flatMap(Self.courses).compactMap { id, folder in
      guard let first = used[id] else {
        used[id] = folder
        return nil
      }
      let isSame = FileBytes.realPath(of: first) == FileBytes.realPath(of: folder)
      return isSame ? nil : (id, folder, first)
    }
  }
}
