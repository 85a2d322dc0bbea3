import Documents
import QuizModel

/// The key of a choice names options that are there, for everything that can be asked.
enum ChoiceKeys: AssignmentCheck {
  static let name = "choice-key"

  static func findings(in assignment: CheckedAssignment) -> [Finding] {
    assignment.parts.flatMap { part -> [Finding] in
      guard case .choices(let choices) = part.part.content else { return [] }
      let options = choices.options.map { $0.id.text }
      return problems(of: choices, options, assignment).map { path, message in
        assignment.finding(Self.self, at: part.path() + path, message)
      }
    }
  }

  private typealias Problem = ([JSONPathStep], Message)

  private static func problems(
    of choices: ChoicesPart, _ options: [String], _ assignment: CheckedAssignment
  ) -> [Problem] {
    switch choices.key {
    case .fixed(let key): return fixed(key, choices.rows, options)
    case .lowest(let part), .highest(let part):
      guard let values = assignment.numbers(part)?.values.map({ $0.id }),
        Set(values) != Set(options)
      else { return [] }
      let list = values.joined(separator: ", ")
      return [
        (
          ["options"],
          Message(
            nl: "de opties hebben niet precies de ids van de waarden: \(list)",
            en: "the options don't have exactly the ids of the values: \(list)")
        )
      ]
    case .lowestQuantity:
      guard choices.rows != .single else { return [] }
      return [
        (
          ["key"],
          Message(
            nl: "\"lowestQuantity\" vraagt één keuze; haal de rijen weg",
            en: "\"lowestQuantity\" asks one choice; remove the rows")
        )
      ]
    case .quarter(let quarters): return problems(of: quarters, options, assignment)
    case .mapped(let part, let mapping):
      guard let asked = assignment.choices(part)?.options.map({ $0.id.text }) else { return [] }
      let pairs = Dictionary(uniqueKeysWithValues: mapping.map { ($0.key.text, $0.value) })
      return complete(pairs, asked, options)
    }
  }

  private static func fixed(
    _ key: [String: OptionID], _ rows: PartRows, _ options: [String]
  ) -> [Problem] {
    switch rows {
    case .single:
      guard let option = key[""] else {
        return [(["key"], Message(nl: "geef \"option\"", en: "give \"option\""))]
      }
      return unknown(option, options).map { [(["key", "option"], $0)] } ?? []
    case .listed(let rows):
      guard key[""] == nil else {
        return [
          (
            ["key"],
            Message(nl: "geef \"options\", met elke rij", en: "give \"options\", with every row")
          )
        ]
      }
      return complete(key, rows.map { $0.id.text }, options)
    case .ofData:
      return [
        (
          ["key"],
          Message(
            nl: "voor rijen uit de data is er geen vast antwoord; gebruik \"quarterOf\", "
              + "\"mappingOf\", \"lowestOf\" of \"highestOf\"",
            en: "for rows of the data there's no fixed answer; use \"quarterOf\", \"mappingOf\", "
              + "\"lowestOf\" or \"highestOf\"")
        )
      ]
    }
  }

  /// Every name has an option, and no other name has.
  private static func complete(
    _ pairs: [String: OptionID], _ names: [String], _ options: [String]
  ) -> [Problem] {
    let missing = names.filter { pairs[$0] == nil }.map { name -> Problem in
      (
        ["key", "options"],
        Message(
          nl: "bij '\(name)' staat geen optie; voeg die toe",
          en: "'\(name)' has no option; add it")
      )
    }
    return missing
      + pairs.sorted { $0.key < $1.key }.compactMap { name, option -> Problem? in
        let path: [JSONPathStep] = ["key", "options", .key(name)]
        guard names.contains(name) else {
          return (path, ObjectReader.unknownName(QuizModel.shown(name), among: names))
        }
        return unknown(option, options).map { (path, $0) }
      }
  }

  private static func problems(
    of quarters: ChoicesPart.Quarters, _ options: [String], _ assignment: CheckedAssignment
  ) -> [Problem] {
    let corners: [(key: JSONPathStep, option: OptionID)] = [
      ("lowLow", quarters.lowLow), ("highLow", quarters.highLow), ("lowHigh", quarters.lowHigh),
      ("highHigh", quarters.highHigh),
    ]
    var problems = corners.compactMap { corner -> Problem? in
      unknown(corner.option, options).map { (["key", corner.key], $0) }
    }
    if Set(corners.map { $0.option }).count < corners.count {
      problems.append(
        (
          ["key"],
          Message(
            nl: "twee kwarten hebben dezelfde optie; geef elk een eigen",
            en: "two quarters have the same option; give each its own")
        ))
    }
    guard let values = assignment.numbers(quarters.part)?.values.map({ $0.id }) else {
      return problems
    }
    for (key, value) in [("x", quarters.x), ("y", quarters.y)] where !values.contains(value) {
      problems.append(
        (
          ["key", .key(key)], ObjectReader.unknownName(QuizModel.shown(value), among: values)
        ))
    }
    if quarters.x == quarters.y {
      problems.append(
        (
          ["key", "y"],
          Message(
            nl: "beide assen hebben dezelfde waarde; kies een andere",
            en: "both axes have the same value; choose another")
        ))
    }
    return problems
  }

  private static func unknown(_ option: OptionID, _ options: [String]) -> Message? {
    options.contains(option.text)
      ? nil : ObjectReader.unknownName(QuizModel.shown(option.text), among: options)
  }
}
