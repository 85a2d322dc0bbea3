import Documents
import QuizModel

/// As many questions ask to apply or more as the course set out to (`targets.applyOrAbove`), over
/// the questions there are. Banks drift to *remember*, which is easiest to write.
enum LevelTarget: CourseCheck {
  static let name = "level-target"

  static func findings(in course: CheckedCourse) -> [Finding] {
    guard let target = course.bank.course.targets.applyOrAbove, !course.questions.isEmpty else {
      return []
    }
    let high = course.questions.count { $0.question.bloom >= .apply }
    let share = Rational(parts: high, of: course.questions.count)
    guard share < target, let percent = target.multiplied(by: Rational(100)) else { return [] }
    let asked = percent.shortText(decimals: 1)
    let finding = course.finding(
      Self.self, .warning, at: ["targets", "applyOrAbove"],
      Message(
        nl: "\(high) van de \(course.questions.count) vragen zijn op het niveau apply of hoger, "
          + "minder dan \(asked)%; schrijf er meer op dat niveau",
        en: "\(high) of \(course.questions.count) questions are at apply or above, "
          + "less than \(asked)%; write more at that level"))
    return finding.map { [$0] } ?? []
  }
}
