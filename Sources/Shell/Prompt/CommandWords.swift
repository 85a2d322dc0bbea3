import QuizModel

/// All words that mean a command, in both languages.
enum CommandWords {
  static let all: [String] =
    CommandName.allCases.flatMap { $0.words } + QuestionCommand.allCases.flatMap { $0.words }

  static func contains(_ text: String) -> Bool {
    all.contains(text.lowercased())
  }

  static func nearest(to word: String) -> String? {
    NearestName.of(word, among: all.filter { !$0.hasPrefix("-") })
  }
}
