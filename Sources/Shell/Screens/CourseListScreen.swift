import QuizModel
import Terminal

/// The courses there are.
struct CourseListScreen {
  let list: CourseList

  /// To choose from at the start.
  func choices(_ console: Console) -> [String] {
    let texts = console.texts
    var lines = [console.style.bold(texts.whichCourse), ""]
    for (place, course) in list.courses.enumerated() {
      lines += row(place + 1, course, console)
    }
    lines += [""] + TextWrapping.wrap(texts.howToChoose(list.usual?.title), width: console.width)
    return lines + warnings(console)
  }

  /// With where each is and how large.
  func overview(_ console: Console) -> [String] {
    list.courses.enumerated().flatMap { place, course in
      row(place + 1, course, console) + details(course, console)
    } + warnings(console)
  }

  private static let indent = "     "

  private func details(_ course: ListedCourse, _ console: Console) -> [String] {
    guard course.isUsable else { return [] }
    let size = console.texts.questionCount(course.questions)
    return TextWrapping.wrap(
      "\(course.id) · \(size) · \(course.folder)".sanitizedLine, width: console.width,
      firstIndent: Self.indent, nextIndent: Self.indent)
  }

  private func row(_ number: Int, _ course: ListedCourse, _ console: Console) -> [String] {
    let texts = console.texts
    let state =
      !course.isUsable
      ? texts.brokenCourse(course.folder)
      : texts.courseState(due: course.due, new: course.new) + "."
    let lead = String(repeating: " ", count: number < 10 ? 2 : 1) + "\(number). "
    return TextWrapping.wrap(
      "\(console.style.bold(course.title.sanitizedLine)): \(state)", width: console.width,
      firstIndent: lead, nextIndent: Self.indent)
  }

  private func warnings(_ console: Console) -> [String] {
    list.hidden.flatMap { id, folder, used in
      TextWrapping.wrap(
        console.texts.hiddenCourse(id, folder: folder, used: used), width: console.width)
    }
  }
}
