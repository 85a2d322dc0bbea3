import QuizModel

/// The other axis of the matrix was read, or relationship strength was taken from what the customer
/// bought: 62.5 for 83.33.
public enum AxesSwapped: Slip {
  public static let name = "axesSwapped"
  public static let feedback = Message(
    nl: "Dit is de waarde op de andere as. Rendement komt uit koopgedrag (RFM), relatiesterkte uit "
      + "wat de klant zelf vindt.",
    en: "This is the value on the other axis. Return comes from buying behaviour (RFM), "
      + "relationship strength from what the customer thinks.")

  public static func numbers(insteadOf result: SlipResult) -> [Rational] {
    switch result.kind {
    case .customerReturn(let figures): [figures.relationship]
    case .customerRelationship(let figures): [figures.returnScore]
    default: []
    }
  }
}
