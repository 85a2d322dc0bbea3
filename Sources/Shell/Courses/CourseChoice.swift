import Foundation
import QuizModel

/// What someone means who names a course: by its number in the list, its id or a part of its title.
enum CourseChoice {
  case one(ListedCourse)
  /// A part that several titles have.
  case several([ListedCourse])
  case unknown(meant: String?)

  init(_ text: String, in list: CourseList) {
    let text = text.trimmingSpaces
    if text.isEmpty, let usual = list.usual ?? list.courses.first {
      self = .one(usual)
      return
    }
    if let number = Int(text), list.courses.indices.contains(number - 1) {
      self = .one(list.courses[number - 1])
      return
    }
    let wanted = text.folded
    let whole = list.courses.filter { $0.id == text.lowercased() || $0.title.folded == wanted }
    let parts = list.courses.filter {
      $0.id.folded.contains(wanted) || $0.title.folded.contains(wanted)
    }
    switch (whole.first, parts.count) {
    case (let course?, _): self = .one(course)
    case (nil, 1): self = .one(parts[0])
    case (nil, 0): self = .unknown(meant: Self.nearest(to: text, in: list))
    default: self = .several(parts)
    }
  }

  /// Ids, titles and the words of titles.
  private static func nearest(to text: String, in list: CourseList) -> String? {
    let words = list.courses.flatMap { $0.title.split(separator: " ").map(String.init) }
    let names = list.courses.flatMap { [$0.id, $0.title] } + words.filter { $0.count > 3 }
    return NearestName.of(text, among: names)
  }
}

extension String {
  /// Without accents and capitals.
  var folded: String {
    folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
  }
}
