import QuizModel

/// What is wrong with the words behind a command.
///
/// The parser of options tells it in an English sentence; here the sentence is taken apart into
/// facts, which the catalogue tells in each language.
enum UsageProblem: Equatable {
  /// `meant` is the option of the command with the nearest name.
  case unknownOption(String, meant: String?)
  case missingValue(option: String)
  /// What has to be there, as the help shows it: `SECTION`, `--out FILE`.
  case missing(String)
  /// `allowed` says what can stand there, where the command says so.
  case badValue(String, option: String?, allowed: String?)
  case takesNoValue(option: String)
  case tooMany([String])
  case other

  /// `words` stand behind the command; `options` are what it takes.
  init(parserMessage message: String, usage: CommandUsage, words: [String]) {
    let quoted = message.components(quotedBy: "'")
    let first = quoted.first ?? ""
    switch message {
    case _ where message.hasPrefix("Unknown option"):
      let meant = NearestName.of(first, among: usage.options.map { $0.name })
      self = .unknownOption(first, meant: meant)
    case _ where message.hasPrefix("Missing value for"):
      self = .missingValue(option: usage.shown(first.firstWord))
    case _ where message.hasPrefix("Missing expected argument"):
      self = .missing(
        first.hasPrefix("-") ? usage.shown(first.firstWord) : usage.nextOperand(after: words))
    case _ where message.hasPrefix("The value"):
      let option = quoted.dropFirst().first?.firstWord
      self = .badValue(
        first, option: option.flatMap { $0.hasPrefix("-") ? $0 : nil },
        allowed: message.inTrailingBrackets)
    case _ where message.hasPrefix("The option"): self = .takesNoValue(option: first)
    case _ where message.contains("nexpected argument"): self = .tooMany(quoted)
    default: self = .other
    }
  }
}

extension CommandUsage {
  /// An option with its value, as the help shows it.
  fileprivate func shown(_ name: String) -> String {
    option(name)?.flag ?? name
  }

  /// The first operand that the words leave out, as the help shows it.
  fileprivate func nextOperand(after words: [String]) -> String {
    let count = operandCount(in: words[...])
    return operands.dropFirst(count).first?.word ?? operands.last?.word ?? ""
  }
}

extension String {
  /// What stands between quotes. A quote inside counts only where a space or the end follows.
  fileprivate func components(quotedBy quote: Character) -> [String] {
    var parts: [String] = []
    var part: String?
    var rest = self[...]
    while let character = rest.popFirst() {
      let isEdge = rest.first.map { !$0.isLetter && !$0.isNumber } ?? true
      switch (character == quote, part) {
      case (true, nil): part = ""
      case (true, let whole?) where isEdge:
        parts.append(whole)
        part = nil
      default: part?.append(character)
      }
    }
    return parts
  }

  fileprivate var firstWord: String {
    String(prefix { $0 != " " })
  }

  /// `1…200` in `… is invalid for '--count' (1…200).`
  fileprivate var inTrailingBrackets: String? {
    guard let open = lastIndex(of: "("), let close = lastIndex(of: ")"), open < close,
      index(close, offsetBy: 2, limitedBy: endIndex) ?? endIndex == endIndex
    else { return nil }
    return String(self[index(after: open)..<close])
  }
}
