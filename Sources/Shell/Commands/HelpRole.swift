import QuizModel

/// For whom a command is, and who can ask for help of their own.
enum HelpRole: String, CaseIterable {
  case student
  case teacher

  var dutch: String {
    switch self {
    case .student: "student"
    case .teacher: "docent"
    }
  }

  func word(in language: Language) -> String {
    language == .dutch ? dutch : rawValue
  }

  private var words: [String] {
    switch self {
    case .student: [rawValue, "leerling"]
    case .teacher: [rawValue, dutch, "leraar"]
    }
  }

  static let allWords = allCases.flatMap { $0.words }

  init?(word: String) {
    let word = word.lowercased()
    guard let role = Self.allCases.first(where: { $0.words.contains(word) }) else { return nil }
    self = role
  }

  /// The commands for someone in this role, or with `nil` those for all.
  static func commands(_ role: HelpRole?) -> [CommandName] {
    Commands.all.filter { $0.role == role }.map { $0.name }
  }
}
