import Documents
import QuizModel

/// An id names one thing. Records, reports and other questions refer to it for years.
enum DuplicateIDs: CourseCheck {
  static let name = "duplicate-id"

  static func findings(in course: CheckedCourse) -> [Finding] {
    let bank = course.bank
    return duplicates(bank.questions.map { $0.id }, course.outline.questions)
      + duplicates(bank.facts.map { $0.id }, course.outline.facts)
      + duplicates(bank.cases.map { $0.id }, course.outline.cases)
      + duplicates(bank.course.documents.map { $0.id }, course.list("documents"))
      + duplicates(bank.course.sections.map { $0.id }, course.list("sections"))
      + duplicates(bank.course.goals.map { $0.id }, course.list("goals"))
      + duplicates(bank.course.tests.map { $0.id }, course.list("tests"))
  }

  private static func duplicates<Entity>(
    _ ids: [Identifier<Entity>], _ values: [JSONValue]
  ) -> [Finding] {
    var first: [Identifier<Entity>: JSONValue] = [:]
    return zip(ids, values).compactMap { id, value in
      guard let earlier = first.updateValue(first[id] ?? value, forKey: id) else { return nil }
      return Finding(
        place: value.nearestPlace(["id"]), severity: .error, check: name,
        message: message(id.text, earlier: earlier.nearestPlace(["id"])))
    }
  }

  private static func message(_ id: String, earlier: Finding.Place) -> Message {
    Message(
      nl: "de id '\(id)' staat al in \(earlier.file):\(earlier.line); kies een andere",
      en: "the id '\(id)' is already in \(earlier.file):\(earlier.line); choose another")
  }
}

extension CheckedCourse {
  /// The objects of a list in the course file.
  func list(_ key: String) -> [JSONValue] {
    outline.course?[key].map { Array($0.elements) } ?? []
  }
}
