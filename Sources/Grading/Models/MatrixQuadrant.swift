import QuizModel

/// The four groups of the customer relations assessment matrix (Schijns 2000).
public enum MatrixQuadrant: String, CaseIterable, Sendable {
  /// High return, strong relationship.
  case partner
  /// Low return, strong relationship.
  case friend
  /// High return, weak relationship.
  case economist
  /// Low return, weak relationship.
  case dog

  public init(isReturnHigh: Bool, isRelationshipStrong: Bool) {
    switch (isReturnHigh, isRelationshipStrong) {
    case (true, true): self = .partner
    case (false, true): self = .friend
    case (true, false): self = .economist
    case (false, false): self = .dog
    }
  }

  public var isReturnHigh: Bool { self == .partner || self == .economist }
  public var isRelationshipStrong: Bool { self == .partner || self == .friend }

  public var name: Message {
    switch self {
    case .partner: Message(nl: "partner", en: "partner")
    case .friend: Message(nl: "vriend", en: "friend")
    case .economist: Message(nl: "economicus", en: "economist")
    case .dog: Message(nl: "dog", en: "dog")
    }
  }

  public var pluralName: Message {
    switch self {
    case .partner: Message(nl: "partners", en: "partners")
    case .friend: Message(nl: "vrienden", en: "friends")
    case .economist: Message(nl: "economici", en: "economists")
    case .dog: Message(nl: "dogs", en: "dogs")
    }
  }

  /// The strategy in a word or two.
  public var strategyName: Message {
    switch self {
    case .partner: Message(nl: "koesteren", en: "cherish")
    case .friend: Message(nl: "meer en anders verkopen", en: "sell more and other things")
    case .economist: Message(nl: "vragen naar een relatie", en: "ask about a relationship")
    case .dog: Message(nl: "desinvesteren", en: "disinvest")
    }
  }

  /// How to treat one customer of the group.
  public var strategy: Message {
    switch self {
    case .partner:
      Message(
        nl: "Koesteren: benader deze klant persoonlijk, geef af en toe een voordeeltje en laat "
          + "aanbiedingen niet alleen naar nieuwkomers gaan.",
        en: "Cherish: treat this customer personally, give an advantage now and then, and don't "
          + "let offers go to newcomers only.")
    case .friend:
      Message(
        nl: "Benut de band om te ontdekken wat deze klant tot kopen brengt, en werk met up-selling "
          + "en cross-selling toe naar partnerschap.",
        en: "Use the bond to find out what makes this customer buy, and work towards partnership "
          + "by up-selling and cross-selling.")
    case .economist:
      Message(
        nl: "Vraag eerst of deze klant een relatie wil. Zo ja, investeer in de relatie; zo nee, "
          + "houd het bij een goede financiële deal.",
        en: "First ask whether this customer wants a relationship. If so, invest in it; if not, "
          + "keep to a good financial deal.")
    case .dog:
      Message(
        nl: "Desinvesteren: onderneem geen acties meer voor deze klant, dus geen bezoek en geen "
          + "promotie.",
        en: "Disinvest: take no further action for this customer, so no visits and no promotion.")
    }
  }
}
