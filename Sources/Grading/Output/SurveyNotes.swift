import QuizModel
import Statistics

/// What the numbers of a survey can't bear, why one is missing, and how they were computed.
struct SurveyNotes {
  let result: SurveyResult
  let choices: ReportChoices

  var notes: [Message] {
    var notes: [Message] = []
    let counts = result.dimensions.map { $0.count }
    if let least = counts.min(), result.hasExpectations, least < SurveyPage.fewRespondents {
      notes.append(Self.few(least))
    }
    notes.append(Self.sample)
    notes += result.dimensions.compactMap(missing)
    if result.unweighted == nil, result.dimensions.contains(where: { $0.score != nil }) {
      notes.append(
        Message(
          nl: "Geen ongewogen totaal: niet elke dimensie heeft een score.",
          en: "No unweighted total: not every dimension has a score."))
    }
    notes += weights + ties
    if result.rows.read > result.cases.count {
      notes.append(
        Message(
          nl:
            "Van de \(result.rows.read) rijen staan de eerste \(result.cases.count) apart vermeld; "
            + "in alle andere uitkomsten tellen ze allemaal mee.",
          en: "Of the \(result.rows.read) rows the first \(result.cases.count) are listed; all of "
            + "them count in all other results."))
    }
    return notes
  }

  private static func few(_ count: Int) -> Message {
    Message(
      nl: "Een dimensie heeft maar \(count) respondenten: de p-waarden staan daarom alleen bij de "
        + "details. Met minder dan \(SurveyPage.fewRespondents) steunen ze te zeer op de aanname "
        + "dat de scores normaal verdeeld zijn.",
      en: "A dimension has only \(count) respondents, so p values are among the details only. With "
        + "fewer than \(SurveyPage.fewRespondents) they lean too much on the assumption that "
        + "scores are normally distributed.")
  }

  static let sample = Message(
    nl: "Intervallen en p-waarden gelden voor een aselecte steekproef. Wie toevallig meedeed, zegt "
      + "niets zekers over alle klanten: dan beschrijven de cijfers alleen deze respondenten.",
    en:
      "Intervals and p values hold for a random sample. Those who happened to take part tell "
      + "nothing certain about all customers: the numbers then describe these respondents only.")

  private func missing(_ dimension: DimensionResult) -> Message? {
    let title = dimension.title
    if dimension.count == 0 {
      return Message(
        nl: "\(title.dutch): geen score, want geen respondent heeft genoeg antwoorden.",
        en: "\(title.english): no score, as no respondent has enough answers.")
    }
    guard dimension.test == nil else { return nil }
    if dimension.count == 1 {
      return Message(
        nl: "\(title.dutch): met één respondent bestaan spreiding, interval en toets niet.",
        en: "\(title.english): with one respondent there is no deviation, interval or test.")
    }
    return Message(
      nl: "\(title.dutch): alle respondenten hebben dezelfde score, dus interval en toets bestaan "
        + "niet.",
      en: "\(title.english): all respondents have the same score, so there is no interval or test.")
  }

  private var weights: [Message] {
    guard let weights = result.weights, !weights.isGiven else { return [] }
    let left = result.rows.used - weights.count
    guard left > 0 else { return [] }
    return [
      Message(
        nl:
          "De gewogen score is van \(weights.count) respondenten; bij \(left) ontbreekt een score "
          + "of tellen de gewichten niet op tot 100.",
        en: "The weighted score is of \(weights.count) respondents; \(left) lack a score or have "
          + "weights that don't add up to 100.")
    ]
  }

  var details: [Message] {
    let parts: [(KeyPath<ScaleReliability, Reliability?>, Message)] =
      result.hasExpectations
      ? [
        (\.expectation, Message(nl: "verwachting", en: "expectation")),
        (\.perception, Message(nl: "oordeel", en: "perception")),
        (\.gap, Message(nl: "kloof", en: "gap")),
      ] : [(\.perception, Message(nl: "oordeel", en: "perception"))]
    var noAlpha: [Message] = []
    var noOmega: [Message] = []
    for dimension in result.dimensions where dimension.itemCount > 1 {
      for (part, name) in parts {
        let place = Message(
          nl: "\(dimension.title.dutch) (\(name.dutch))",
          en: "\(dimension.title.english) (\(name.english))")
        let value = dimension.reliability[keyPath: part]
        if value?.alpha == nil {
          noAlpha.append(place)
        } else if value?.omega.value == nil {
          noOmega.append(place)
        }
      }
    }
    return [
      Self.missingAlpha(noAlpha), Self.missingOmega(noOmega),
      result.hasExpectations ? Self.differences : nil,
    ].compactMap { $0 }
  }

  private static func missingAlpha(_ places: [Message]) -> Message? {
    guard !places.isEmpty else { return nil }
    let list = NumberWords.list(places)
    return Message(
      nl:
        "Geen alfa bij \(list.dutch): daarvoor zijn twee respondenten met alle items nodig, en "
        + "moet hun som verschillen.",
      en:
        "No alpha for \(list.english): it takes two respondents with all items, whose sums differ.")
  }

  private static func missingOmega(_ places: [Message]) -> Message? {
    guard !places.isEmpty else { return nil }
    let list = NumberWords.list(places)
    return Message(
      nl:
        "Geen omega bij \(list.dutch): het model met één factor heeft daar geen geldige oplossing "
        + "(een negatieve variantie, geen convergentie of te weinig items).",
      en: "No omega for \(list.english): the model with one factor has no proper solution there (a "
        + "negative variance, no convergence or too few items).")
  }

  private static let differences = Message(
    nl: "Een verschilscore is minder betrouwbaar dan zijn twee delen. De alfa van de kloven en de "
      + "betrouwbaarheid van het verschil zijn twee verschillende maten: vergelijk ze niet.",
    en: "A difference score is less reliable than its two parts. The alpha of the gaps and the "
      + "reliability of the difference are two different measures: don't compare them.")

  /// Dimensions that share the lowest score.
  private var ties: [Message] {
    let ranking = result.ranking
    let lowest = ranking.filter { $0.score == ranking.first?.score }
    guard lowest.count > 1 else { return [] }
    let list = NumberWords.list(lowest.map { $0.title })
    return [
      Message(
        nl: "De laagste score is van meer dan één dimensie: \(list.dutch).",
        en: "More than one dimension has the lowest score: \(list.english).")
    ]
  }
}
