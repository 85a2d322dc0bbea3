import QuizModel

/// Something about the form of a group's work: what's lacking or can't be read. Never whether an
/// answer is right.
public enum FormRemark: Equatable, Sendable {
  // MARK: Data

  /// The rows of this part come from the data of another, which aren't there or can't be read.
  case dataFirst(PartID)
  case dataUnreadable(GradingFailure)
  case tooFewRows(used: Int, minimum: Int)
  case dataFindings(Int)
  /// Drawn by the seed of another group's name, or changed since.
  case notDrawnForThisGroup

  // MARK: Numbers and choices

  case unreadableNumber(FormCell, typed: String, Unreadable)
  /// Outside what a result can be at all.
  case impossibleNumber(FormCell, Rational, ClosedRange<Rational>)
  /// Answers about something that isn't among the rows, such as a customer that left the data.
  case strangerRow(String)
  case unknownOption(row: String, OptionID)

  // MARK: Lists

  case tooFewGroups(label: String, given: Int, minimum: Int)
  case tooManyGroups(label: String, given: Int, maximum: Int)
  /// Elements of which entries are lacking; the group is empty where there's one list.
  case missingElements(group: String, [ElementCount])
  /// The first field of an entry that says too little.
  case thinEntry(group: String, element: String, field: String, words: Int, minimum: Int)
  case unknownElement(ElementID)
  case tooLittleVariety(field: String, given: Int, minimum: Int)

  // MARK: Texts

  case tooFewWords(Int, minimum: Int)
  case tooManyWords(Int, maximum: Int)

  /// What is given is of another kind than what is asked.
  case otherKind

  public struct ElementCount: Equatable, Sendable {
    public let label: String
    public let given: Int
    public let minimum: Int

    public init(label: String, given: Int, minimum: Int) {
      self.label = label
      self.given = given
      self.minimum = minimum
    }
  }
}

/// One place for an answer, with the words that name it for people.
public struct FormCell: Equatable, Sendable {
  public let cell: AnswerCell
  /// Empty where there's one row.
  public let row: String
  /// Empty where there's one value.
  public let value: String
}

/// One thing that a part asks about: as it stands in answers, and for people; both are empty where
/// it's one thing.
public struct FormRow: Equatable, Sendable {
  public let id: String
  public let label: String
}
