import QuizModel

/// How large an assignment may be: enough for any that a group can do, and little enough for a
/// screen, a sheet of paper and a class of submissions.
enum AssignmentLimits {
  static let version = 1...100_000
  static let groupSize = 1...20
  /// The group where none is stated: the sources speak of about four.
  static let usualGroup = 1...5
  static let points = Rational(1000)
  static let parts = 1...40
  static let options = 2...30
  static let rows = 1...60
  static let values = 1...40
  static let words = 0...60
  static let elements = 1...40
  static let fields = 1...10
  static let criteria = 1...20
  static let levels = 2...10
  static let dataRows = 1...5000
  static let asked = 1...100
  static let textWords = 1...10_000
  static let decimals = 0...6

  static let noneOrMore = Message(
    nl: "geef 0 tot en met \(points) punten", en: "give 0 to \(points) points")
  static let pointsMessage = Message(
    nl: "geef meer dan 0 en ten hoogste \(points) punten",
    en: "give more than 0 and at most \(points) points")
}
