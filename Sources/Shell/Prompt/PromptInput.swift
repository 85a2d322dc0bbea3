import QuestionTypes
import QuizModel

/// What a line at the prompt means.
enum PromptInput: Equatable {
  case empty
  case question(QuestionCommand, rest: String)
  case command(CommandName, words: [String])
  /// A line after a colon that no command knows.
  case unknownCommand(String)
  case other(String)

  /// Reads a line where no response is asked: every line is a command.
  init(command line: String) {
    self = Self.read(line)
  }

  /// Reads a line where a question is asked. With a colon it's a command always, bare only where
  /// it can't be a response.
  init(line: String, to presentation: Presentation, shown: [OptionID]) {
    let read = Self.read(line)
    let isMarked = line.drop { $0.isWhitespace }.hasPrefix(":")
    switch read {
    case .question(.hint, _) where line.trimmingSpaces == "?": self = read
    case .question, .command:
      let response = TypedResponse(line, to: presentation).text
      let canRespond = (try? presentation.read(response, shown: shown)) != nil
      self = isMarked || !canRespond ? read : .other(line)
    default: self = read
    }
  }

  private static func read(_ line: String) -> PromptInput {
    let text = line.trimmingSpaces
    guard !text.isEmpty else { return .empty }
    let isMarked = text.hasPrefix(":")
    let words = Self.withoutProgram(Self.words(isMarked ? String(text.dropFirst()) : text))
    guard let first = words.first else { return .unknownCommand("") }
    if let command = QuestionCommand(word: first) {
      return .question(command, rest: words.dropFirst().joined(separator: " "))
    }
    if let command = CommandName(word: first) {
      return .command(command, words: Array(words.dropFirst()))
    }
    return isMarked ? .unknownCommand(first) : .other(text)
  }

  /// A command may be typed as it is in a shell, and as the help shows it: `oefen read 1.3`.
  private static func withoutProgram(_ words: [String]) -> [String] {
    guard words.count > 1, words[0] == "oefen", CommandName(word: words[1]) != nil else {
      return words
    }
    return Array(words.dropFirst())
  }

  /// Split at spaces; quotes hold words together.
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    var hasWord = false
    for character in text {
      if character == "\"" {
        isQuoted.toggle()
        hasWord = true
      } else if character.isWhitespace && !isQuoted {
        if hasWord { words.append(word) }
        (word, hasWord) = ("", false)
      } else {
        word.append(character)
        hasWord = true
      }
    }
    return hasWord ? words + [word] : words
  }
}

extension String {
  var trimmingSpaces: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
