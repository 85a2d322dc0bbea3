import Documents
import QuizModel

/// Why a file can't be graded at all. What is wrong in some of its rows is a ``RowFinding``.
public enum GradingFailure: Error, Equatable, Sendable {
  case file(CSVFailure)
  /// Names of columns that aren't there, with the header that was probably meant.
  case missingColumns([MissingColumn])
  case repeatedColumns([String])
  /// Headers that only the map has, and that only the file has.
  case otherColumns(map: [String], file: [String])
  /// The model needs an instrument of another kind.
  case wrongInstrument(InstrumentID)
  /// An item to be reversed that the instrument hasn't.
  case unknownItem(String)
  case badCut(String)
  /// A cut that this model can't use.
  case cutNotUsed
  /// More different names than are kept apart, such as items of an importance-performance list.
  case tooManyNames(limit: Int)
  case badPart(file: String, reason: Message)
  case customers(CustomerFailure)
  /// A setting of an assignment's part that has no such value.
  case badSetting(DataModel.Setting, String)
  /// A part of an assignment names an instrument that the course hasn't.
  case unknownInstrument(InstrumentID)

  public struct MissingColumn: Equatable, Sendable {
    public let name: String
    public let nearest: String?

    public init(name: String, nearest: String?) {
      self.name = name
      self.nearest = nearest
    }
  }

  public var message: Message {
    switch self {
    case .file(.file(let failure)):
      Message(
        nl: failure.message.dutch + "; kijk of de naam klopt",
        en: failure.message.english + "; check its name")
    case .file(let failure): failure.message
    case .missingColumns(let columns): Self.missing(columns)
    case .repeatedColumns(let names):
      Message(
        nl: "een kolom staat er meer dan één keer: \(names.map(shown).joined(separator: ", ")); "
          + "haal er een weg",
        en: "a column is there more than once: \(names.map(shown).joined(separator: ", ")); "
          + "remove one")
    case .otherColumns(let map, let file): Self.other(map, file)
    case .wrongInstrument(let id):
      Message(
        nl: "het instrument '\(shown(id.text))' is niet voor dit model; kies een ander",
        en: "the instrument '\(shown(id.text))' is not for this model; choose another")
    case .unknownItem(let item):
      Message(
        nl: "het instrument heeft geen item '\(shown(item))' om om te keren; kijk bij --reverse",
        en: "the instrument has no item '\(shown(item))' to reverse; look at --reverse")
    case .badCut(let text):
      Message(
        nl: "'\(shown(text))' is geen grens op deze schaal; geef een getal, mean of median",
        en: "'\(shown(text))' is no cut on this scale; give a number, mean or median")
    case .cutNotUsed:
      Message(
        nl: "dit model kent geen grens; laat --cut weg",
        en: "this model has no cut; leave --cut out")
    case .tooManyNames(let limit):
      Message(
        nl: "er zijn meer dan \(limit) verschillende namen; splits het bestand",
        en: "there are more than \(limit) different names; split the file")
    case .customers(let failure): failure.message
    case .badSetting(let setting, let text):
      Message(
        nl: "de instelling '\(setting.rawValue)' van de opdracht kan niet '\(shown(text))' zijn",
        en: "the assignment's setting '\(setting.rawValue)' can't be '\(shown(text))'")
    case .unknownInstrument(let id):
      Message(
        nl: "de cursus heeft geen instrument '\(shown(id.text))'; de opdracht noemt het wel",
        en: "the course has no instrument '\(shown(id.text))', which the assignment names")
    case .badPart(let file, let reason):
      Message(
        nl: "\(shown(file)) is geen deelresultaat om samen te voegen: \(reason.dutch)",
        en: "\(shown(file)) is no partial result to merge: \(reason.english)")
    }
  }

  private static func other(_ map: [String], _ file: [String]) -> Message {
    let list = { (names: [String]) in
      names.prefix(5).map { "‘\(shown($0))’" }.joined(separator: ", ")
        + (names.count > 5 ? ", …" : "")
    }
    var parts: [(nl: String, en: String)] = []
    if !map.isEmpty {
      parts.append(
        ("alleen in de kolomindeling: \(list(map))", "only in the column map: \(list(map))"))
    }
    if !file.isEmpty {
      parts.append(("alleen in het bestand: \(list(file))", "only in the file: \(list(file))"))
    }
    return Message(
      nl:
        "de kolommen zijn niet die van de kolomindeling (\(parts.map { $0.nl }.joined(separator: "; "))); "
        + "maak een nieuwe kolomindeling",
      en:
        "the columns are not those of the column map (\(parts.map { $0.en }.joined(separator: "; "))); "
        + "make a new column map")
  }

  private static func missing(_ columns: [MissingColumn]) -> Message {
    let some = columns.prefix(8).map { column -> (nl: String, en: String) in
      guard let nearest = column.nearest.map(shown) else { return (column.name, column.name) }
      return (
        "\(column.name) (bedoel je ‘\(nearest)’?)", "\(column.name) (did you mean “\(nearest)”?)"
      )
    }
    let more = columns.count > 8 ? ", …" : ""
    return Message(
      nl: "er ontbreken kolommen: \(some.map { $0.nl }.joined(separator: ", "))\(more); "
        + "voeg ze toe of verbeter de kop",
      en: "columns are missing: \(some.map { $0.en }.joined(separator: ", "))\(more); "
        + "add them or mend the header")
  }
}
