import Practice
import QuizModel
import Terminal

/// What a mock exam came to: the grade with its rule, and the shares by section and goal.
struct MockResultScreen {
  /// Of a named test of the course.
  let title: String?
  let grade: MockGrade?
  let result: ResultScreen

  func lines(_ console: Console) -> [String] {
    let texts = console.texts
    let heading = [texts.mockResultHeading, title].compactMap { $0 }.joined(separator: ": ")
    return TextWrapping.wrap(console.style.bold(heading), width: console.width)
      + gradeLines(console) + result.totals(console) + result.shareLines(console)
  }

  private func gradeLines(_ console: Console) -> [String] {
    guard let grade else { return [] }
    let texts = console.texts
    let number = grade.grade.text(decimals: 1, separator: texts.decimalMark)
    let verdict = texts.grade(number, isPass: grade.isPass)
    let rule = texts.gradeRule(
      cut: grade.scale.cut.text(decimals: 1, separator: texts.decimalMark),
      guess: grade.scale.guess.text(decimals: 1, separator: texts.decimalMark),
      knowledge: texts.percent(GradeScale.passingKnowledge.doubleValue))
    let style = console.style
    return TextWrapping.wrap(
      grade.isPass ? style.good(style.bold(verdict)) : style.bad(style.bold(verdict)),
      width: console.width)
      + TextWrapping.wrap(rule, width: console.width)
  }
}
