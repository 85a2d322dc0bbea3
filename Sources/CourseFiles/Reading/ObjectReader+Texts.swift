import Documents
import QuizModel

extension ObjectReader {
  func text(_ key: String) -> String {
    required(key).flatMap(string) ?? ""
  }

  func optionalText(_ key: String) -> String? {
    value(key).flatMap(string)
  }

  func texts(_ key: String) -> [String] {
    elements(key).compactMap(string)
  }

  func markup(_ key: String) -> RichText {
    required(key).flatMap(richText) ?? RichText(blocks: [])
  }

  func optionalMarkup(_ key: String) -> RichText? {
    value(key).flatMap(richText)
  }

  func markups(_ key: String) -> [RichText] {
    elements(key).compactMap(richText)
  }

  /// A text that isn't empty and holds nothing that a terminal could take for a command.
  private func string(_ value: JSONValue) -> String? {
    guard let text = value.string else {
      reportType(value, Message(nl: "een tekst \"…\"", en: "a text \"…\""))
      return nil
    }
    if text.allSatisfy({ $0.isWhitespace }) {
      log.report(
        "empty-text", at: value,
        Message(
          nl: "een lege tekst; vul die in of haal de sleutel weg",
          en: "an empty text; fill it in or remove the key"))
      return nil
    }
    if let control = Self.control(in: text) {
      log.report(
        "control-characters", at: value,
        Message(
          nl: "een onzichtbaar stuurteken (\(control.code)); haal het weg",
          en: "an invisible control character (\(control.code)); remove it"))
      return nil
    }
    return text
  }

  /// The first control character. Most texts have no byte that could start one.
  private static func control(in text: String) -> Unicode.Scalar? {
    var text = text
    let mayHoldControl = text.withUTF8 { bytes in
      for (place, byte) in bytes.enumerated() where byte < 0x20 || byte >= 0x7F {
        // The lead bytes of the ranges in `isControl`; E2 80 is that of dashes and quotes too.
        switch byte {
        case 0..<0x20 where byte != 0x0A, 0x7F, 0xD8, 0xEF: return true
        case 0xC2 where bytes[place + 1] < 0xA0: return true
        case 0xE2 where bytes[place + 2] >= 0xA6 || (0x8E...0x8F).contains(bytes[place + 2]):
          return true
        default: continue
        }
      }
      return false
    }
    return mayHoldControl ? text.unicodeScalars.first { $0.isControl } : nil
  }

  private func richText(_ value: JSONValue) -> RichText? {
    guard let source = string(value) else { return nil }
    guard !log.isForCheckedFile else { return RichText(checked: source) }
    do {
      return try RichText(markup: source)
    } catch {
      log.report("markup", at: value, error.message)
      return nil
    }
  }

  func identifier<Entity>(_ key: String) -> Identifier<Entity> {
    required(key).flatMap(identifier) ?? ""
  }

  func optionalIdentifier<Entity>(_ key: String) -> Identifier<Entity>? {
    guard let value = value(key), !value.isNull else { return nil }
    return identifier(value)
  }

  func identifiers<Entity>(_ key: String) -> [Identifier<Entity>] {
    elements(key).compactMap(identifier)
  }

  func namedIdentifiers<Entity>(_ key: String) -> [String: Identifier<Entity>]? {
    named(key)?.compactMapValues(identifier)
  }

  private func identifier<Entity>(_ value: JSONValue) -> Identifier<Entity>? {
    guard let text = string(value) else { return nil }
    guard Identifier<Entity>.isValid(text) else {
      log.report(
        "id-form", at: value,
        Message(
          nl:
            "'\(shown(text))' kan geen id zijn; gebruik a–z, 0–9, punt en streepje",
          en: "'\(shown(text))' can't be an id; use a–z, 0–9, dots and hyphens"))
      return nil
    }
    return Identifier(text)
  }

  func name<Name: RawRepresentable<String> & CaseIterable>(
    _ key: String, fallback: Name?
  ) -> Name {
    let standIn = fallback ?? Name.allCases[Name.allCases.startIndex]
    guard let value = fallback == nil ? required(key) : value(key) else { return standIn }
    return name(value) ?? standIn
  }

  func names<Name: RawRepresentable<String> & CaseIterable>(_ key: String) -> [Name] {
    elements(key).compactMap { name($0) }
  }

  private func name<Name: RawRepresentable<String> & CaseIterable>(_ value: JSONValue) -> Name? {
    guard let text = string(value) else { return nil }
    if let name = Name(rawValue: text) { return name }
    let names = Name.allCases.map { $0.rawValue }
    log.report("unknown-name", at: value, Self.unknownName(shown(text), among: names))
    return nil
  }

  static func unknownName(_ text: String, among names: [String]) -> Message {
    let list = names.joined(separator: ", ")
    guard let meant = NearestName.of(text, among: names) else {
      return Message(
        nl: "'\(text)' is hier onbekend; kies uit \(list)",
        en: "'\(text)' is unknown here; choose one of \(list)")
    }
    return Message(
      nl: "'\(text)' is hier onbekend; bedoel je '\(meant)'? Kies uit \(list)",
      en: "'\(text)' is unknown here; did you mean '\(meant)'? Choose one of \(list)")
  }
}

extension MarkupProblem {
  var message: Message {
    switch self {
    case .unclosedEmphasis(let text):
      Message(
        nl: "de * bij '\(shown(text))' wordt niet goed gesloten; sluit die of schrijf \\*",
        en: "the * at '\(shown(text))' is not closed well; close it or write \\*")
    case .unclosedFence:
      Message(nl: "het blok na ``` wordt niet gesloten", en: "the block after ``` is not closed")
    case .heading(let text):
      Message(
        nl: "een kop ('\(shown(text))') kan hier niet; gebruik **vet** of een eigen sectie",
        en: "a heading ('\(shown(text))') can't stand here; use **strong** or a section")
    case .html(let text):
      Message(
        nl: "HTML ('\(shown(text))') kan hier niet; schrijf \\< voor een kleiner-dan-teken",
        en: "HTML ('\(shown(text))') can't stand here; write \\< for a less-than sign")
    case .link(let text):
      Message(
        nl: "een koppeling ('\(shown(text))') kan hier niet; schrijf de tekst uit",
        en: "a link ('\(shown(text))') can't stand here; write the text out")
    case .backtick:
      Message(
        nl: "een ` kan alleen als blok van drie; gebruik *nadruk* of \\`",
        en: "a ` can only fence a block with three; use *emphasis* or \\`")
    case .raggedTable(let row):
      Message(
        nl: "een rij van de tabel heeft een ander aantal cellen: '\(shown(row))'",
        en: "a row of the table has another number of cells: '\(shown(row))'")
    case .tableWithoutRule:
      Message(
        nl: "een tabel heeft onder de eerste rij een regel |---|; voeg die toe of schrijf \\|",
        en: "a table has a rule |---| below its first row; add it or write \\|")
    case .nestedList(let text):
      Message(
        nl: "een lijst in een lijst ('\(shown(text))') kan niet; maak er één lijst van",
        en: "a list in a list ('\(shown(text))') can't stand here; make it one list")
    case .emptyListItem:
      Message(nl: "een leeg punt in een lijst; vul het in", en: "an empty list item; fill it in")
    }
  }
}
