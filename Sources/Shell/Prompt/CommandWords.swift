import QuizModel

/// All words that mean a command, in both languages.
enum CommandWords {
  static let all: [String] =
    CommandName.allCases.flatMap { $0.words } + QuestionCommand.allCases.flatMap { $0.words }

  static func contains(_ text: String) -> Bool {
    all.contains(text.lowercased())
  }

  static func nearest(to word: String, orAmong others: [String] = []) -> String? {
    NearestName.of(word, among: all.filter { !$0.hasPrefix("-") } + others)
  }

  /// Where the command stands on a command line: the first word that's no option or an option's
  /// value.
  static func place(in arguments: [String]) -> Int? {
    var isValue = false
    for (place, argument) in arguments.enumerated() {
      if isValue {
        isValue = false
      } else if ["--language", "--course", "--seed"].contains(argument) {
        isValue = true
      } else if CommandName(word: argument) != nil || !argument.hasPrefix("--") {
        return place
      }
    }
    return nil
  }
}

extension [String] {
  /// The value of an option on a command line, as `--name value` or `--name=value`.
  func option(_ name: String) -> String? {
    if let place = firstIndex(of: name), place + 1 < count { return self[place + 1] }
    return first { $0.hasPrefix(name + "=") }.map { String($0.dropFirst(name.count + 1)) }
  }
}
