import Documents
import QuizModel

/// Why a file of customers or purchases can't be graded at all.
public enum CustomerFileFailure: Error, Equatable, Sendable {
  case unreadable(CSVFailure)
  case missingColumns([MissingColumn])
  /// A name that several columns have, with their numbers from 1.
  case repeatedColumn(String, columns: [Int])
  /// Relationship strength was to follow from what customers bought.
  case relationshipFromBehaviour
  /// More customers than can be told apart in memory.
  case tooManyCustomers
  case numbersTooFine

  public struct MissingColumn: Equatable, Sendable {
    /// All that it may be called.
    public let names: [String]
    /// The header that was probably meant.
    public let nearest: String?
  }

  public var message: Message {
    switch self {
    case .unreadable(let failure): failure.message
    case .missingColumns(let columns): Self.missing(columns)
    case .repeatedColumn(let name, let columns):
      Message(
        nl: "de kolom ‘\(shown(name))’ staat er meer dan eens: \(Self.list(columns, "en"))",
        en: "the column ‘\(shown(name))’ is there more than once: \(Self.list(columns, "and"))")
    case .relationshipFromBehaviour: Self.refusal
    case .tooManyCustomers:
      Message(nl: "het bestand heeft te veel klanten", en: "the file has too many customers")
    case .numbersTooFine:
      Message(
        nl: "de gewichten of grenzen hebben te veel decimalen",
        en: "the weights or cuts have too many decimals")
    }
  }

  private static func list(_ numbers: [Int], _ and: String) -> String {
    let texts = numbers.map { "\($0)" }
    return texts.dropLast().joined(separator: ", ") + " \(and) \(texts.last ?? "")"
  }

  private static func missing(_ columns: [MissingColumn]) -> Message {
    let dutch = columns.map { column in
      let other = column.names.dropFirst().first.map { " (of ‘\($0)’)" } ?? ""
      let meant = column.nearest.map { "; bedoel je daar ‘\(shown($0))’ mee?" } ?? ""
      return "‘\(column.names[0])’\(other)\(meant)"
    }
    let english = columns.map { column in
      let other = column.names.dropFirst().first.map { " (or ‘\($0)’)" } ?? ""
      let meant = column.nearest.map { "; is that what ‘\(shown($0))’ is?" } ?? ""
      return "‘\(column.names[0])’\(other)\(meant)"
    }
    let one = columns.count == 1
    return Message(
      nl: "\(one ? "deze kolom ontbreekt" : "deze kolommen ontbreken"): "
        + dutch.joined(separator: ", "),
      en: "\(one ? "this column is" : "these columns are") missing: "
        + english.joined(separator: ", "))
  }

  private static let refusal = Message(
    nl:
      "relatiesterkte is niet uit koopgedrag te berekenen. RFM zegt of iemand een goede klant voor "
      + "jou is; hoe sterk de relatie is, weet alleen de klant zelf. Vraag klanten naar "
      + "attractiviteit, overstapkosten, vertrouwen en tevredenheid (elk 1 tot en met 7) en zet de "
      + "antwoorden in kolommen met die namen, of geef een kolom ‘relatiesterkte’ van 0 tot en met "
      + "100 die op vragen aan klanten berust",
    en:
      "relationship strength can't be computed from buying behaviour. RFM says whether someone is "
      + "a good customer for you; how strong the relationship is, only the customer knows. Ask "
      + "customers about attractiveness, switching costs, trust and satisfaction (each 1 to 7) and "
      + "put the answers in columns of those names, or give a column ‘relationship’ from 0 to 100 "
      + "that rests on what customers were asked")
}
