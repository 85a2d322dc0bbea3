import Documents
import QuizModel

/// No goal requires itself, directly or through others: a learner could never start.
enum GoalCycles: CourseCheck {
  static let name = "goal-cycle"

  static func findings(in course: CheckedCourse) -> [Finding] {
    let goals = course.bank.course.goals
    let places = Dictionary(goals.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let required = goals.map { goal in goal.requires.compactMap { places[$0] } }
    return cycles(required).compactMap { cycle in
      course.finding(
        Self.self, .error, at: ["goals", .place(cycle[0]), "requires"],
        message(cycle.map { goals[$0].id.text }))
    }
  }

  private static func message(_ ids: [String]) -> Message {
    let circle = (ids + [ids[0]]).map { "'\($0)'" }.joined(separator: " → ")
    return Message(
      nl: "deze leerdoelen vragen elkaar vooraf: \(circle); haal er één verwijzing uit",
      en: "these goals require each other: \(circle); remove one of the references")
  }

  /// The circles that are left once every goal is taken away whose requirements are all away
  /// (Kahn 1962). Each goal left requires another that is left, so following those ends in a circle.
  private static func cycles(_ required: [[Int]]) -> [[Int]] {
    let isLeft = left(required)
    var isVisited = isLeft.map { !$0 }
    var cycles: [[Int]] = []
    for start in required.indices where !isVisited[start] {
      var walk: [Int] = []
      var place = start
      while !isVisited[place] {
        isVisited[place] = true
        walk.append(place)
        place = required[place].first { isLeft[$0] } ?? place
      }
      guard let first = walk.firstIndex(of: place) else { continue }
      let circle = walk[first...]
      let lowest = circle.min().flatMap { circle.firstIndex(of: $0) } ?? first
      cycles.append(Array(circle[lowest...] + circle[..<lowest]))
    }
    return cycles
  }

  private static func left(_ required: [[Int]]) -> [Bool] {
    var unmet = required.map { $0.count }
    var dependents = [[Int]](repeating: [], count: required.count)
    for (place, others) in required.enumerated() {
      for other in others { dependents[other].append(place) }
    }
    var free = required.indices.filter { unmet[$0] == 0 }
    while let place = free.popLast() {
      for dependent in dependents[place] {
        unmet[dependent] -= 1
        if unmet[dependent] == 0 { free.append(dependent) }
      }
    }
    return unmet.map { $0 > 0 }
  }
}
