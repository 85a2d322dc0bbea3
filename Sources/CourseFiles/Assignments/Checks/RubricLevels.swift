import Documents
import QuizModel

/// Levels of a criterion go up in points, from 0 or more: they exclude each other, so two with the
/// same points would say that a difference makes none.
enum RubricLevels: AssignmentCheck {
  static let name = "rubric-levels"

  static func findings(in assignment: CheckedAssignment) -> [Finding] {
    assignment.parts.flatMap { part -> [Finding] in
      guard case .text(let text) = part.part.content else { return [] }
      return text.rubric.criteria.enumerated().flatMap { place, criterion in
        problems(of: criterion.levels.map { $0.points }).map { level, message in
          assignment.finding(
            Self.self,
            at: part.path(
              "rubric", "criteria", .place(place), "levels", .place(level), "points"),
            message)
        }
      }
    }
  }

  private static func problems(of points: [Rational]) -> [(level: Int, Message)] {
    points.indices.compactMap { place in
      if points[place] < .zero || points[place] > AssignmentLimits.points {
        return (place, AssignmentLimits.noneOrMore)
      }
      guard place > 0, points[place] <= points[place - 1] else { return nil }
      return (
        place,
        Message(
          nl: "niveaus staan van laag naar hoog; geef meer punten dan het niveau ervoor",
          en: "levels go from low to high; give more points than the level before")
      )
    }
  }
}
