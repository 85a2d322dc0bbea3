import QuizModel

/// What to do with the portfolio as a whole, from how its customers are spread.
struct MatrixAdvice {
  let counts: [MatrixQuadrant: Int]
  private let total: Int

  init(_ counts: [MatrixQuadrant: Int]) {
    self.counts = counts
    total = counts.values.reduce(0, +)
  }

  private func count(_ quadrant: MatrixQuadrant) -> Int { counts[quadrant] ?? 0 }

  /// One piece for each group that has anyone, the most useful first.
  var all: [Message] {
    guard total > 0 else { return [] }
    return [partners, friends, economists, dogs].compactMap { $0 } + [people]
  }

  private var partners: Message? {
    let partners = count(.partner)
    if partners == 0 {
      return Message(
        nl: "Je hebt geen partners. Zoek ze onder je vrienden (verkoop meer en anders) en onder "
          + "economici die een relatie willen.",
        en: "You have no partners. Find them among your friends (sell more, and other things) and "
          + "among economists who want a relationship.")
    }
    return partners * 2 > total
      ? Message(
        nl: "Meer dan de helft is partner: houd dat zo. Een klant houden kost veel minder dan een "
          + "nieuwe vinden.",
        en: "More than half are partners: keep it so. Keeping a customer costs far less than "
          + "finding a new one.")
      : Message(
        nl: "Streef naar meer partners: bescherm eerst wie het al is tegen een beter bod voor "
          + "nieuwkomers.",
        en: "Aim for more partners: first protect those you have from better offers to newcomers.")
  }

  private var friends: Message? {
    guard count(.friend) > 0 else { return nil }
    return Message(
      nl: "Begin de groei bij je vrienden (\(count(.friend))): de band is er al, dus zoek uit "
        + "waarom ze elders kopen en bied meer of iets anders aan.",
      en: "Begin to grow with your friends (\(count(.friend))): the bond is there, so find out why "
        + "they buy elsewhere and offer more or something else.")
  }

  private var economists: Message? {
    guard count(.economist) > 0 else { return nil }
    return Message(
      nl: "Vraag je economici (\(count(.economist))) of ze een relatie willen, en investeer alleen "
        + "in wie ja zegt; reken voor later niet op de inkomsten van de anderen.",
      en: "Ask your economists (\(count(.economist))) whether they want a relationship, and invest "
        + "only in those who say yes; don't count on the others' income later.")
  }

  private var dogs: Message? {
    guard count(.dog) > 0 else { return nil }
    return Message(
      nl: "Stop acties voor dogs (\(count(.dog))) en gebruik die tijd en dat geld voor de andere "
        + "groepen.",
      en: "Stop actions for dogs (\(count(.dog))) and spend that time and money on the other "
        + "groups.")
  }

  /// A matrix is no segmentation.
  private var people: Message {
    Message(
      nl: "De groep zegt welke strategie bij een klant past; benader iedereen toch als persoon.",
      en: "The group says which strategy suits a customer; treat each of them as a person still.")
  }
}

extension MatrixQuadrant {
  /// Its place in `allCases`.
  var index: Int {
    switch self {
    case .partner: 0
    case .friend: 1
    case .economist: 2
    case .dog: 3
    }
  }
}
