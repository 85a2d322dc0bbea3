import QuizModel

/// Why customers can't be graded at all; see ``GradingFailure``.
public enum CustomerFailure: Error, Equatable, Sendable {
  /// Relationship strength was to follow from what customers bought.
  case relationshipFromBehaviour
  /// More customers than can be told apart.
  case tooManyCustomers
  /// Weights that are no weights; as they were given.
  case badWeights(String)
  case badBand(String)
  case badReferenceDay(String)
  /// A file with given classes that can't be used, and why.
  case badClassTable(file: String, reason: Message)
  /// Weights or cuts with so many decimals that they can't be compared exactly.
  case numbersTooFine

  /// Whether it's no fault of the file but of what was chosen.
  public var isChoice: Bool {
    switch self {
    case .badWeights, .badBand, .badReferenceDay, .numbersTooFine: true
    case .relationshipFromBehaviour, .tooManyCustomers, .badClassTable: false
    }
  }

  public var message: Message {
    switch self {
    case .relationshipFromBehaviour: Self.refusal
    case .tooManyCustomers:
      Message(nl: "het bestand heeft te veel klanten", en: "the file has too many customers")
    case .badWeights(let text):
      Message(
        nl: "‘\(shown(text))’ zijn geen gewichten; geef er drie voor R, F en M, zoals 50,30,20",
        en: "‘\(shown(text))’ are no weights; give three for R, F and M, such as 50,30,20")
    case .badBand(let text):
      Message(
        nl: "‘\(shown(text))’ is geen grensgebied; geef een getal vanaf 0",
        en: "‘\(shown(text))’ is no border band; give a number from 0")
    case .badReferenceDay(let text):
      Message(
        nl: "‘\(shown(text))’ is geen peildatum; schrijf die als 2026-12-31",
        en: "‘\(shown(text))’ is no reference date; write it as 2026-12-31")
    case .badClassTable(let file, let reason):
      Message(
        nl: "\(shown(file)) is geen klassentabel: \(reason.dutch)",
        en: "\(shown(file)) is no table of classes: \(reason.english)")
    case .numbersTooFine:
      Message(
        nl: "de gewichten of grenzen hebben te veel decimalen",
        en: "the weights or cuts have too many decimals")
    }
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
