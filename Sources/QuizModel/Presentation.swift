/// All that a learner sees of a question besides its prompt, and enough to read a response.
public enum Presentation: Equatable, Sendable {
  case singleChoice(Choices)
  /// `count` is how many options are right, where the learner is told.
  case multipleChoice(Choices, count: Int?)
  case text(TextField)
  case number(NumberField)
  case gaps(GapText)
  case matching(MatchingLists)
  /// The elements to put in order, as they stand in the file.
  case ordering([Option])
  case classification(ClassificationLists)
  case open(OpenField)

  /// The name in files and in JSON.
  public var shapeName: String {
    switch self {
    case .singleChoice: "singleChoice"
    case .multipleChoice: "multipleChoice"
    case .text: "text"
    case .number: "number"
    case .gaps: "gaps"
    case .matching: "matching"
    case .ordering: "ordering"
    case .classification: "classification"
    case .open: "open"
    }
  }

  /// The options, where there are any to choose from.
  public var choices: Choices? {
    switch self {
    case .singleChoice(let choices), .multipleChoice(let choices, _): choices
    default: nil
    }
  }

  /// Whether any word could be the response, so that a command needs its colon.
  public var takesWords: Bool {
    switch self {
    case .text, .gaps, .open: true
    default: false
    }
  }
}

/// The options in the order of the file.
public struct Choices: Equatable, Sendable {
  /// How the options are called on the screen.
  public enum Naming: Equatable, Sendable {
    case letters
    /// The first option is true, the second false.
    case trueFalse
  }

  public let options: [Option]
  /// Whether they're shown in that order: for numbers, dates and scales.
  public let isOrderFixed: Bool
  public let naming: Naming

  public init(options: [Option], isOrderFixed: Bool, naming: Naming = .letters) {
    self.options = options
    self.isOrderFixed = isOrderFixed
    self.naming = naming
  }
}

public struct Option: Equatable, Sendable {
  public let id: OptionID
  public let text: RichText

  public init(id: OptionID, text: RichText) {
    self.id = id
    self.text = text
  }
}

public struct TextField: Equatable, Sendable {
  /// How many words the answer has.
  public let words: Int?

  public init(words: Int?) {
    self.words = words
  }
}

public struct NumberField: Equatable, Sendable {
  /// How many decimals are asked for.
  public let decimals: Int
  public let unit: String?
  /// What the number can be at all, such as 0 to 100 for a share.
  public let minimum: Rational?
  public let maximum: Rational?

  public init(decimals: Int, unit: String?, minimum: Rational?, maximum: Rational?) {
    self.decimals = decimals
    self.unit = unit
    self.minimum = minimum
    self.maximum = maximum
  }
}

/// A text with gaps, each to be typed or chosen.
public struct GapText: Equatable, Sendable {
  public enum Part: Equatable, Sendable {
    case text(RichText)
    /// The place of the gap in ``gaps``.
    case gap(Int)
  }

  public struct Gap: Equatable, Sendable {
    public let id: OptionID
    /// What can be chosen; empty where it's typed.
    public let options: [String]

    public init(id: OptionID, options: [String]) {
      self.id = id
      self.options = options
    }
  }

  public let parts: [Part]
  /// In the order of the text.
  public let gaps: [Gap]

  public init(parts: [Part], gaps: [Gap]) {
    self.parts = parts
    self.gaps = gaps
  }
}

/// Left sides, each of which goes with one right side; there can be more right sides.
public struct MatchingLists: Equatable, Sendable {
  public let left: [Option]
  public let right: [Option]

  public init(left: [Option], right: [Option]) {
    self.left = left
    self.right = right
  }
}

/// Elements, each of which belongs in one group.
public struct ClassificationLists: Equatable, Sendable {
  public struct Group: Equatable, Sendable {
    public let id: OptionID
    /// What the learner types for it.
    public let letter: Character
    public let text: RichText

    public init(id: OptionID, letter: Character, text: RichText) {
      self.id = id
      self.letter = letter
      self.text = text
    }
  }

  public let elements: [Option]
  public let groups: [Group]

  public init(elements: [Option], groups: [Group]) {
    self.elements = elements
    self.groups = groups
  }
}

public struct OpenField: Equatable, Sendable {
  /// About how long an answer is.
  public let lines: Int?

  public init(lines: Int?) {
    self.lines = lines
  }
}
