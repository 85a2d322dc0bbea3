/// What can stand behind a command, read from its help: nowhere else is it written down.
struct CommandUsage {
  /// A value without an option's name.
  struct Operand: Equatable {
    /// As the help shows it, such as `SECTION`.
    let word: String
    let values: [ValueKind]
    var repeats = false
  }

  struct Option {
    /// As the help shows it, such as `--count N`.
    let flag: String
    /// With its dashes.
    let name: String
    let meaning: String
    /// Empty for a flag.
    let values: [ValueKind]
  }

  let operands: [Operand]
  let options: [Option]

  /// `usage` begins with the command's own word: `check [FOLDER]… [--strict]`.
  init(usage: String, options: [CommandHelp.Option]) {
    let options = options.map(Option.init)
    self.options = options
    var isValue = false
    operands = usage.split(separator: " ").dropFirst().compactMap { word in
      if isValue {
        isValue = false
        return nil
      }
      let bare = word.trimming { "[]…".contains($0) }
      guard !bare.hasPrefix("-") else {
        isValue = options.contains { $0.name == bare && !$0.values.isEmpty }
        return nil
      }
      return bare.isEmpty
        ? nil
        : Operand(
          word: String(bare), values: ValueKind.all(in: bare), repeats: word.hasSuffix("…"))
    }
  }

  init(_ command: CommandName, _ texts: any Texts) {
    self.init(usage: texts.help(command).usage, options: texts.options(of: command))
  }

  /// The program without a command.
  init(programIn texts: any Texts) {
    self.init(usage: "oefen [COMMAND]", options: texts.programOptions)
  }

  func option(_ name: String) -> Option? {
    options.first { $0.name == name }
  }

  /// How many of the words are values without an option's name.
  func operandCount(in words: ArraySlice<String>) -> Int {
    var count = 0
    var isValue = false
    for word in words {
      if isValue {
        isValue = false
      } else if word.hasPrefix("-"), let option = option(word) {
        isValue = !option.values.isEmpty
      } else if !word.hasPrefix("--") {
        count += 1
      }
    }
    return count
  }

  /// What stands at a place among the operands; the last may repeat.
  func operand(_ place: Int) -> Operand? {
    if place < operands.count { return operands[place] }
    return operands.last.flatMap { $0.repeats ? $0 : nil }
  }
}

extension CommandUsage.Option {
  /// From a flag as the help shows it, such as `--language nl|en`.
  init(_ option: CommandHelp.Option) {
    let parts = option.flag.split(separator: " ", maxSplits: 1)
    flag = option.flag
    name = parts.first.map(String.init) ?? ""
    meaning = option.meaning
    values = parts.count > 1 ? ValueKind.all(in: parts[1]) : []
  }
}

/// What a value names, for Tab.
enum ValueKind: Equatable {
  /// To be typed as it is.
  case word(String)
  case section
  case goal
  case question
  case test
  case assignment
  case questionType
  case course
  case instrument
  case command
  case path
  /// A number, a date, a response: nothing to choose from.
  case free

  /// The words in capitals of all usage lines, in both languages; others are free values.
  private static let placeholders: [Substring: ValueKind] = [
    "S": .section, "SECTION": .section, "PARAGRAAF": .section,
    "G": .goal, "L": .goal, "GOAL": .goal, "LEERDOEL": .goal,
    "QUESTION": .question, "VRAAG": .question,
    "TEST": .test, "TOETS": .test,
    "ASSIGNMENT": .assignment, "OPDRACHT": .assignment,
    "T": .questionType, "TYPE": .questionType,
    "ID": .course, "COURSE": .course, "CURSUS": .course,
    "INSTRUMENT": .instrument,
    "COMMAND": .command, "COMMANDO": .command,
    "FILE": .path, "BESTAND": .path, "FOLDER": .path, "DIR": .path, "MAP": .path,
  ]

  /// The alternatives of a word in a usage line, such as `DATE|none`.
  static func all(in word: some StringProtocol) -> [ValueKind] {
    word.split(separator: "|").map { part in
      let part = Substring(part)
      return part.contains { $0.isLowercase } ? .word(String(part)) : placeholders[part] ?? .free
    }
  }
}

extension Substring {
  fileprivate func trimming(_ isEdge: (Character) -> Bool) -> Substring {
    var text = self
    while let first = text.first, isEdge(first) { text.removeFirst() }
    while let last = text.last, isEdge(last) { text.removeLast() }
    return text
  }
}
