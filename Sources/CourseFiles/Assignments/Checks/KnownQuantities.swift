import Documents
import QuizModel

/// Every number that is asked, or that a formula uses, is one that the part's model computes: of the
/// whole, of a dimension or item that the instrument has, or of a customer.
enum KnownQuantities: AssignmentCheck {
  static let name = "quantity"

  static func findings(in assignment: CheckedAssignment) -> [Finding] {
    assignment.parts.flatMap { part -> [Finding] in
      switch part.part.content {
      case .data, .list, .text: []
      case .numbers(let numbers): findings(in: numbers, part, assignment)
      case .choices(let choices): findings(in: choices, part, assignment)
      }
    }
  }

  private static func findings(
    in numbers: NumbersPart, _ part: CheckedPart, _ assignment: CheckedAssignment
  ) -> [Finding] {
    guard let known = KnownResults(numbers.data, assignment) else { return [] }
    let values = numbers.values.enumerated().compactMap { place, value in
      known.problem(with: value.quantity, rows: numbers.rows).map {
        assignment.finding(Self.self, at: part.path("values", .place(place), "quantity"), $0)
      }
    }
    let words = numbers.words.enumerated().compactMap { place, word -> Finding? in
      guard case .quantity(let quantity) = word.source else { return nil }
      return known.problem(with: quantity, rows: numbers.rows).map {
        assignment.finding(Self.self, at: part.path("words", .place(place), "quantity"), $0)
      }
    }
    return values + words
  }

  /// A key by the lowest quantity has an option for everything that there's one of.
  private static func findings(
    in choices: ChoicesPart, _ part: CheckedPart, _ assignment: CheckedAssignment
  ) -> [Finding] {
    guard case .lowestQuantity(let data, let name) = choices.key,
      let known = KnownResults(data, assignment)
    else { return [] }
    guard let subjects = known.subjects(of: name) else {
      let names = known.model.ofDimensions + known.model.ofItems
      let message = ObjectReader.unknownName(QuizModel.shown(name), among: names)
      return [assignment.finding(Self.self, at: part.path("key", "lowestQuantity"), message)]
    }
    let options = choices.options.map { $0.id.text }
    guard known.instrument != nil, Set(subjects) != Set(options) else { return [] }
    let list = subjects.joined(separator: ", ")
    return [
      assignment.finding(
        Self.self, at: part.path("options"),
        Message(
          nl: "de opties hebben niet precies deze ids: \(list)",
          en: "the options don't have exactly these ids: \(list)"))
    ]
  }
}

/// What a data part's model computes.
private struct KnownResults {
  let model: DataModel
  /// `nil` where it isn't known, so that nothing is said of its dimensions and items.
  let instrument: Instrument?

  /// `nil` where there's no such data part.
  init?(_ part: PartID, _ assignment: CheckedAssignment) {
    guard let data = assignment.data(part) else { return nil }
    model = data.model
    instrument = assignment.instrument(of: data)
  }

  /// The ids of what there's a result of this name of; `nil` where there's no such result.
  func subjects(of name: String) -> [String]? {
    if model.ofDimensions.contains(name) {
      return instrument?.dimensions.map { $0.id.text } ?? []
    }
    if model.ofItems.contains(name) { return instrument?.items.map { $0.id.text } ?? [] }
    return nil
  }

  func problem(with quantity: Quantity, rows: PartRows) -> Message? {
    switch rows {
    case .single: problem(with: quantity)
    case .listed(let rows):
      // A row names the dimension or item that a quantity without one is of.
      if quantity.subject == nil, subjects(of: quantity.name) != nil {
        rows.lazy.compactMap {
          problem(with: Quantity(name: quantity.name, subject: $0.id.text))
        }.first
      } else {
        problem(with: quantity)
      }
    case .ofData:
      quantity.subject == nil && model.ofRows.contains(quantity.name)
        ? nil : problem(with: quantity, among: model.ofRows)
    }
  }

  private func problem(with quantity: Quantity) -> Message? {
    if quantity.subject == nil, model.totals.contains(quantity.name) { return nil }
    guard let subject = quantity.subject, let subjects = subjects(of: quantity.name) else {
      return problem(with: quantity, among: names)
    }
    guard instrument != nil, !subjects.contains(subject) else { return nil }
    return ObjectReader.unknownName(QuizModel.shown(subject), among: subjects)
  }

  private func problem(with quantity: Quantity, among names: [String]) -> Message? {
    let text = QuizModel.shown(quantity.text)
    if names.contains(quantity.text) { return nil }
    guard !names.isEmpty else {
      return Message(
        nl: "het model \(model.rawValue) geeft hier geen uitkomsten; gebruik geen \"rowsOf\"",
        en: "the model \(model.rawValue) has no results here; don't use \"rowsOf\"")
    }
    return ObjectReader.unknownName(text, among: names)
  }

  /// How quantities of the whole and of its parts are written.
  private var names: [String] {
    let example = instrument?.dimensions.first?.id.text ?? "x"
    let item = instrument?.items.first?.id.text ?? "x"
    return model.totals + model.ofDimensions.map { "\($0).\(example)" }
      + model.ofItems.map { "\($0).\(item)" }
  }
}
