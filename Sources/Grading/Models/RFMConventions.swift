import QuizModel

/// The choices behind RFM classes, for who wants to compute them again.
enum RFMConventions {
  static func all(
    _ rule: RFMRule, origin: RFMModel.Origin = .customers
  ) -> [ReportPage.Convention] {
    classes(rule) + variables(origin)
  }

  private static func classes(_ rule: RFMRule) -> [ReportPage.Convention] {
    if let table = rule.table {
      return [
        ReportPage.Convention(
          "classes",
          nl: "klassen volgens gegeven grenzen, elk vanaf de grens: \(bounds(table, ","))",
          en: "classes by given bounds, each from its bound on: \(bounds(table, "."))")
      ]
    }
    return [
      ReportPage.Convention(
        "classes",
        nl: "klasse = 5 · rang / n, naar boven afgerond; rang 1 is de slechtste klant, klasse 5 de "
          + "beste",
        en: "class = 5 · rank / n, rounded up; rank 1 is the worst customer, class 5 the best"),
      ties(rule.ties), binning(rule.binning),
    ]
  }

  private static func bounds(_ table: RFMClassTable, _ mark: Character) -> String {
    RFMVariable.allCases.map { variable in
      let bounds = table.bounds(variable).map { bound in
        "\(bound.number): \(bound.from.shortText(separator: mark))"
      }
      return "\(variable.rawValue) " + bounds.joined(separator: "; ")
    }.joined(separator: " | ")
  }

  private static func ties(_ rule: RFMTieRule) -> ReportPage.Convention {
    switch rule {
    case .average:
      ReportPage.Convention(
        "ties", nl: "gelijke klanten krijgen hun gemiddelde rang (average)",
        en: "equal customers get their average rank (average)")
    case .min:
      ReportPage.Convention(
        "ties", nl: "gelijke klanten krijgen hun laagste rang (min)",
        en: "equal customers get their lowest rank (min)")
    case .max:
      ReportPage.Convention(
        "ties", nl: "gelijke klanten krijgen hun hoogste rang (max)",
        en: "equal customers get their highest rank (max)")
    case .first:
      ReportPage.Convention(
        "ties",
        nl: "gelijke klanten krijgen opeenvolgende rangen, in de volgorde van het bestand "
          + "(first)",
        en: "equal customers get successive ranks, in the order of the file (first)")
    }
  }

  private static func binning(_ binning: RFMBinning) -> ReportPage.Convention {
    switch binning {
    case .independent:
      ReportPage.Convention(
        "binning", nl: "elke variabele apart over alle klanten (independent)",
        en: "each variable by itself over all customers (independent)")
    case .nested:
      ReportPage.Convention(
        "binning", nl: "frequency binnen elke R, monetary binnen elke R en F (nested)",
        en: "frequency within each R, monetary within each R and F (nested)")
    }
  }

  private static func variables(_ origin: RFMModel.Origin) -> [ReportPage.Convention] {
    let revenue = ReportPage.Convention(
      "bestFifth", nl: "de beste 20% van de klanten is naar boven afgerond op een hele klant",
      en: "the best 20% of the customers is rounded up to a whole one")
    guard case .purchases(let day, _, let frequency) = origin else {
      return [
        ReportPage.Convention(
          "recency", nl: "recency in dagen sinds de laatste aankoop; minder is beter",
          en: "recency in days since the last purchase; fewer is better"),
        revenue,
      ]
    }
    let iso = day?.iso ?? "–"
    return [
      ReportPage.Convention(
        "recency", nl: "recency in dagen van de laatste aankoop tot de peildatum; minder is beter",
        en: "recency in days from the last purchase to the reference date; fewer is better"),
      ReportPage.Convention(
        "referenceDate", nl: "peildatum \(iso)", en: "reference date \(iso)"),
      frequency == .rows
        ? ReportPage.Convention(
          "frequency", nl: "frequency telt rijen, ook van terugbetalingen (rows)",
          en: "frequency counts rows, of refunds too (rows)")
        : ReportPage.Convention(
          "frequency", nl: "frequency telt dagen waarop een klant kocht (days)",
          en: "frequency counts days on which a customer bought (days)"),
      ReportPage.Convention(
        "monetary", nl: "monetary is de som van alle bedragen, terugbetalingen eraf",
        en: "monetary is the sum of all amounts, less refunds"),
      ReportPage.Convention(
        "dates", nl: "datums met het jaar of met de dag voorop", en: "dates year first or day first"
      ),
      revenue,
    ]
  }
}
