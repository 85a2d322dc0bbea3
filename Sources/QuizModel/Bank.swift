/// A course with all its questions: what practice, exams and exchange work on.
public struct Bank: Sendable {
  public let course: Course
  public let facts: [Fact]
  private let source: any QuestionSource

  private let sectionPlaces: [SectionID: Int]
  private let goalPlaces: [GoalID: Int]

  public init(course: Course, facts: [Fact], questions: [Question], cases: [Case] = []) {
    self.init(course: course, facts: facts, source: LoadedQuestions(questions, cases: cases))
  }

  public init(course: Course, facts: [Fact] = [], source: any QuestionSource) {
    self.course = course
    self.facts = facts
    self.source = source
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

  // MARK: Questions

  /// In the order of the files, which is the order of `oefen questions`.
  public var outlines: QuestionOutlines { QuestionOutlines(source) }

  /// All questions with their texts, in the same order. A bank that reads them when they're asked
  /// reads all its files for this.
  public var questions: [Question] { source.questions }

  /// `nil` when there's none with this id, or when its file changed and it's gone from it.
  public func question(_ id: QuestionID) -> Question? {
    source.place(of: id).flatMap { source.question(at: $0) }
  }

  public func outline(of id: QuestionID) -> QuestionOutline? {
    outlines[id]
  }

  /// The place of a question in ``outlines``.
  public func place(of id: QuestionID) -> Int? {
    source.place(of: id)
  }

  public func situation(_ id: CaseID) -> Case? {
    source.situation(id)
  }

  public var cases: [Case] { source.cases }

  /// What practice can ask: all but the retired questions and those kept for mock exams.
  public var practiceQuestions: [QuestionOutline] {
    outlines.filter { $0.isPractised }
  }

  /// How many questions practice can ask.
  public var practisedCount: Int { source.practisedCount }

  /// All answers that are typed, right or anticipated as wrong.
  public var typedAnswers: [String] { source.typedAnswers }

  // MARK: The course

  public func section(_ id: SectionID) -> Section? {
    sectionPlaces[id].map { course.sections[$0] }
  }

  public func goal(_ id: GoalID) -> LearningGoal? {
    goalPlaces[id].map { course.goals[$0] }
  }

  /// The place of a section in reading order.
  public func order(of id: SectionID) -> Int {
    sectionPlaces[id] ?? .max
  }

  /// What stands between a number's whole and its decimals in the course's own language.
  public var decimalMark: Character { course.language.hasPrefix("en") ? "." : "," }
}
