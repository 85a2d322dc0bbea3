import QuizModel

/// What an option has in a file: its text, whether it's right, and what is said of it.
struct OptionFields: Equatable, Sendable {
  let option: Option
  let key: OptionKey

  static let countLimits = 2...26

  static func read(from fields: some FieldReader) -> [OptionFields] {
    let options = fields.objects("options") { option in
      let id: OptionID = option.identifier("id")
      return OptionFields(
        option: Option(id: id, text: option.markup("text")),
        key: OptionKey(
          id: id, isCorrect: option.flag("correct", default: false),
          feedback: option.optionalMarkup("feedback"),
          confuses: option.optionalIdentifier("confuses")))
    }
    reportCount(options, to: fields)
    reportDoubles(options, to: fields)
    return options
  }

  private static func reportCount(_ options: [OptionFields], to fields: some FieldReader) {
    guard !countLimits.contains(options.count) else { return }
    fields.report(
      "option-count", at: "options",
      Message(
        nl: "\(options.count) opties; geef er 2 tot 26",
        en: "\(options.count) options; give 2 to 26"))
  }

  private static func reportDoubles(_ options: [OptionFields], to fields: some FieldReader) {
    var seen: Set<OptionID> = []
    // An id that couldn't be read has been reported as such.
    let named = options.filter { !$0.option.id.text.isEmpty }
    for option in named where !seen.insert(option.option.id).inserted {
      fields.report(
        "duplicate-id", at: "options",
        Message(
          nl: "twee opties heten '\(option.option.id)'; geef elke optie een eigen id",
          en: "two options are called '\(option.option.id)'; give each its own id"))
    }
  }
}

/// Whether options are shown as written or shuffled.
enum OptionOrder: String, CaseIterable {
  case shuffled
  case fixed
}

extension Choices {
  /// Whether the keys are those of the options, in their order.
  func fits(_ keys: [OptionKey]) -> Bool {
    options.map { $0.id } == keys.map { $0.id }
  }

  static func read(_ options: [OptionFields], from fields: some FieldReader) -> Choices {
    let order = fields.name("order", fallback: OptionOrder.shuffled)
    return Choices(options: options.map { $0.option }, isOrderFixed: order == .fixed)
  }
}
