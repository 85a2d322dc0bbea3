import QuizModel

/// The choices behind a matrix, for who wants to compute it again.
struct MatrixConventions {
  let sums: MatrixModel.Sums

  var all: [ReportPage.Convention] {
    let classes = sums.layout.behaviour == .raw ? RFMConventions.all(sums.rule.rfm) : []
    return classes + [returns, relationship, cut, comparison, band]
  }

  private var returns: ReportPage.Convention {
    guard sums.layout.behaviour != .returns else {
      return ReportPage.Convention(
        "return", nl: "rendement zoals het in het bestand staat", en: "return as the file gives it")
    }
    let weights = sums.rule.weights.text
    return ReportPage.Convention(
      "return",
      nl: "rendement = gewogen gemiddelde van (s − 1) / 4 · 100; gewichten R : F : M = \(weights)",
      en: "return = weighted mean of (s − 1) / 4 · 100; weights R : F : M = \(weights)")
  }

  private var relationship: ReportPage.Convention {
    switch sums.scale {
    case .given:
      ReportPage.Convention(
        "relationship", nl: "relatiesterkte zoals die in het bestand staat",
        en: "relationship strength as the file gives it")
    case .answers:
      ReportPage.Convention(
        "relationship",
        nl:
          "relatiesterkte = gemiddelde van (x − 1) / 6 · 100 over attractiviteit, overstapkosten, "
          + "vertrouwen en tevredenheid",
        en: "relationship strength = mean of (x − 1) / 6 · 100 over attractiveness, switching "
          + "costs, trust and satisfaction")
    }
  }

  private var cut: ReportPage.Convention {
    switch sums.rule.cut {
    case .fixed(let returns, let relationship):
      ReportPage.Convention(
        "cut",
        nl: "vaste grens: rendement \(returns.shortText(separator: ",")), relatiesterkte "
          + relationship.shortText(separator: ","),
        en: "fixed cut: return \(returns.shortText()), relationship \(relationship.shortText())")
    case .mean:
      ReportPage.Convention(
        "cut", nl: "grens op het gemiddelde van deze klanten (mean)",
        en: "cut at the mean of these customers (mean)")
    case .median:
      ReportPage.Convention(
        "cut", nl: "grens op de mediaan van deze klanten (median)",
        en: "cut at the median of these customers (median)")
    }
  }

  private var comparison: ReportPage.Convention {
    sums.rule.aboveOnly
      ? ReportPage.Convention(
        "rule", nl: "hoog is boven de grens; vergeleken zonder af te ronden",
        en: "high is above the cut; compared without rounding")
      : ReportPage.Convention(
        "rule", nl: "hoog is op of boven de grens; vergeleken zonder af te ronden",
        en: "high is at or above the cut; compared without rounding")
  }

  private var band: ReportPage.Convention {
    ReportPage.Convention(
      "band",
      nl: "grensgeval: hoogstens \(sums.rule.band.shortText(separator: ",")) van een grens; dan is "
        + "ook de groep aan de andere kant te verdedigen",
      en: "border: at most \(sums.rule.band.shortText()) from a cut; then the group on the other "
        + "side can be defended too")
  }
}
