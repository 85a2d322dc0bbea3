import QuizModel

/// What a rater typed at a text.
enum ReviewEntry: Equatable {
  case level(LevelID, note: String)
  case note(String)
  case back
  case skip
  case stop
  case help
  case empty
  /// A letter that isn't there, or something else.
  case unknown(String)

  /// A letter alone or with a note behind it, or a command with or without a colon.
  init(_ line: String, levels: [Rubric.Level]) {
    let text = line.trimmingSpaces
    guard let first = text.first else {
      self = .empty
      return
    }
    let words = text.drop { $0 == ":" }.split(maxSplits: 1, whereSeparator: \.isWhitespace)
    let word = words.first.map { $0.lowercased() } ?? ""
    let rest = words.count > 1 ? String(words[1]).trimmingSpaces : ""
    if word.count == 1, first != ":", let place = Self.place(of: word), place < levels.count {
      self = .level(levels[place].id, note: rest)
      return
    }
    switch word {
    case "note", "notitie": self = .note(rest)
    case "back", "undo", "terug": self = .back
    case "skip", "sla-over", "overslaan": self = .skip
    case "stop", "quit", "exit", "q": self = .stop
    case "help", "hulp", "?": self = .help
    default: self = .unknown(text)
    }
  }

  private static func place(of letter: String) -> Int? {
    letter.utf8.first.map { Int($0) - Int(UInt8(ascii: "a")) }.flatMap { $0 >= 0 ? $0 : nil }
  }

  static func letter(_ place: Int) -> String {
    String(UnicodeScalar(UInt8(ascii: "a") + UInt8(min(place, 25))))
  }
}
