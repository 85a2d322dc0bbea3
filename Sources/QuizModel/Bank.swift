/// A course with all its questions: what practice, exams and exchange work on.
public struct Bank: Sendable {
  public let course: Course
  public let facts: [Fact]
  /// In the order of the files, which is the order of `oefen questions`.
  public let questions: [Question]
  public let cases: [Case]

  private let questionPlaces: [QuestionID: Int]
  private let sectionPlaces: [SectionID: Int]
  private let goalPlaces: [GoalID: Int]

  public init(course: Course, facts: [Fact], questions: [Question], cases: [Case] = []) {
    self.course = course
    self.facts = facts
    self.questions = questions
    self.cases = cases
    questionPlaces = Self.places(questions) { $0.id }
    sectionPlaces = Self.places(course.sections) { $0.id }
    goalPlaces = Self.places(course.goals) { $0.id }
  }

  private static func places<Element, Key>(
    _ elements: [Element], _ key: (Element) -> Key
  ) -> [Key: Int] {
    var places = [Key: Int](minimumCapacity: elements.count)
    for (place, element) in elements.enumerated() {
      places[key(element)] = place
    }
    return places
  }

  public func question(_ id: QuestionID) -> Question? {
    questionPlaces[id].map { questions[$0] }
  }

  public func section(_ id: SectionID) -> Section? {
    sectionPlaces[id].map { course.sections[$0] }
  }

  public func goal(_ id: GoalID) -> LearningGoal? {
    goalPlaces[id].map { course.goals[$0] }
  }

  public func situation(_ id: CaseID) -> Case? {
    cases.first { $0.id == id }
  }

  /// What stands between a number's whole and its decimals in the course's own language.
  public var decimalMark: Character { course.language.hasPrefix("en") ? "." : "," }

  /// The place of a section in reading order.
  public func order(of id: SectionID) -> Int {
    sectionPlaces[id] ?? .max
  }

  /// Questions that a learner can get: all but the retired ones.
  public var active: [Question] {
    questions.filter { $0.status != .retired }
  }
}
