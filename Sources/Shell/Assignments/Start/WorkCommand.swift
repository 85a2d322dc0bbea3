import QuizModel

/// The commands while an assignment is done. Words of both languages work in either.
enum WorkCommand: String, CaseIterable {
  case overview
  case part
  case back
  case next
  case clear
  case group
  case submit
  case stop
  case help

  var words: [String] {
    switch self {
    case .overview: ["overview", "overzicht"]
    case .part: ["part", "deel", "onderdeel"]
    case .back: ["back", "terug"]
    case .next: ["next", "verder"]
    case .clear: ["clear", "wis"]
    case .group: ["group", "groep"]
    case .submit: ["submit", "inleveren", "lever-in"]
    case .stop: ["stop", "quit", "exit"]
    case .help: ["help", "?", "hulp"]
    }
  }

  /// The word to show in a language.
  func word(in language: Language) -> String {
    switch (self, language) {
    case (.help, _): "?"
    case (_, .english): words[0]
    case (.stop, .dutch): words[0]
    case (_, .dutch): words[1]
    }
  }

  init?(word: some StringProtocol) {
    let word = word.lowercased()
    guard let command = Self.allCases.first(where: { $0.words.contains(word) }) else { return nil }
    self = command
  }

  static func nearest(to word: String) -> String? {
    word.count < 5 ? nil : NearestName.of(word, among: allCases.flatMap { $0.words })
  }
}

/// What a line means while an assignment is done.
enum WorkInput: Equatable {
  case empty
  case command(WorkCommand, rest: String)
  /// A word after a colon that no command knows.
  case unknown(String)
  case editor
  case answer(String)

  /// With a colon it's a command always; bare only where an answer can't be words. `?` alone asks
  /// for help anywhere.
  init(_ line: String, takesWords: Bool) {
    let text = line.trimmingSpaces
    let isMarked = text.hasPrefix(":")
    let bare = isMarked ? String(text.dropFirst()) : text
    let word = bare.prefix { !$0.isWhitespace }
    let rest = String(bare.dropFirst(word.count)).trimmingSpaces
    if text.isEmpty {
      self = .empty
    } else if text == "?" {
      self = .command(.help, rest: "")
    } else if isMarked, ["editor", "e"].contains(word.lowercased()) {
      self = .editor
    } else if isMarked || !takesWords, let command = WorkCommand(word: word) {
      self = .command(command, rest: rest)
    } else {
      self = isMarked ? .unknown(String(word)) : .answer(line)
    }
  }
}
