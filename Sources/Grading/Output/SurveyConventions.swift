import QuizModel
import Statistics

/// The choices behind the numbers of a survey, for another program to make them too.
struct SurveyConventions {
  let result: SurveyResult
  let choices: ReportChoices

  var all: [ReportPage.Convention] {
    [score, scale, missing, items, unweighted] + weighted + [spread] + tests + [alpha, exact]
  }

  private var score: ReportPage.Convention {
    result.hasExpectations
      ? .init(
        "gap",
        nl: "kloof = oordeel − verwachting (P − E); per respondent het gemiddelde van de items, "
          + "dan het gemiddelde van de respondenten; E en P over dezelfde antwoorden",
        en:
          "gap = perception − expectation (P − E); for each respondent the mean of the items, then "
          + "the mean of the respondents; E and P over the same answers")
      : .init(
        "score",
        nl: "score = oordeel (P); per respondent het gemiddelde van de items, dan het "
          + "gemiddelde van de respondenten",
        en:
          "score = perception (P); for each respondent the mean of the items, then the mean of the "
          + "respondents")
  }

  private var scale: ReportPage.Convention {
    let scale = result.instrument.scale
    let isHigh = scale.direction == .agreeHigh
    return .init(
      "scale",
      nl: "\(scale.minimum) tot en met \(scale.maximum), "
        + (isHigh ? "hoog is eens" : "laag is eens, dus alles omgekeerd"),
      en: "\(scale.minimum) to \(scale.maximum), "
        + (isHigh ? "high is agreement" : "low is agreement, so all turned round"))
  }

  private var missing: ReportPage.Convention {
    switch result.missing {
    case .any:
      .init(
        "missing", nl: "any: een dimensie telt mee vanaf één beantwoord item",
        en: "any: a dimension counts from one answered item on")
    case .half:
      .init(
        "missing",
        nl: "half: een dimensie telt mee als minstens de helft van de items beantwoord is",
        en: "half: a dimension counts when at least half of its items are answered")
    case .complete:
      .init(
        "missing", nl: "complete: een dimensie telt mee als alle items beantwoord zijn",
        en: "complete: a dimension counts when all of its items are answered")
    case .listwise:
      .init(
        "missing", nl: "listwise: een respondent telt mee als alle items beantwoord zijn",
        en: "listwise: a respondent counts when all items are answered")
    }
  }

  private var items: ReportPage.Convention {
    let reversed = result.items.filter { $0.item.isReversed }.map { $0.item.id.text }
    guard !reversed.isEmpty else {
      return .init("reversed", nl: "geen items omgekeerd", en: "no items reversed")
    }
    let list = reversed.joined(separator: ", ")
    return .init(
      "reversed", nl: "omgekeerd (minimum + maximum − antwoord): \(list)",
      en: "reversed (minimum + maximum − answer): \(list)")
  }

  private var unweighted: ReportPage.Convention {
    .init(
      "unweighted",
      nl: "het gemiddelde van de dimensies, elk even zwaar; over de items is een ander "
        + "getal en heet zo",
      en:
        "the mean of the dimensions, each as heavy; over the items is another number and is called "
        + "so"
    )
  }

  private var weighted: [ReportPage.Convention] {
    guard let weights = result.weights else { return [] }
    return [
      weights.isGiven
        ? .init(
          "weighted", nl: "Σ gewicht × score / 100 met de gewichten van het instrument",
          en: "Σ weight × score / 100 by the weights of the instrument")
        : .init(
          "weighted",
          nl: "per respondent Σ gewicht × score / 100 met zijn eigen gewichten (samen 100), "
            + "dan het gemiddelde",
          en:
            "for each respondent Σ weight × score / 100 by their own weights (100 together), then "
            + "the mean")
    ]
  }

  private var spread: ReportPage.Convention {
    .init(
      "interval", nl: "sd met n − 1; 95%-interval van het gemiddelde volgens Student",
      en: "sd with n − 1; 95% interval of the mean by Student's t")
  }

  private var tests: [ReportPage.Convention] {
    var all: [ReportPage.Convention] = []
    if result.hasExpectations {
      all.append(
        .init(
          "test",
          nl: "gepaarde t per dimensie, tweezijdig; p (Holm) gecorrigeerd over de dimensies; "
            + "dz = gemiddelde / sd",
          en: "paired t for each dimension, two-sided; p (Holm) corrected over the dimensions; "
            + "dz = mean / sd"))
    }
    if choices.hasWilcoxon, result.hasExpectations {
      all.append(
        .init(
          "wilcoxon",
          nl: "nullen weg, normale benadering met correctie voor gelijke rangen, zonder "
            + "continuïteitscorrectie",
          en: "zeros dropped, normal approximation corrected for ties, no continuity correction"))
    }
    if choices.hasBootstrap {
      let isExact = result.dimensions.allSatisfy { $0.bootstrap?.drawings == nil }
      all.append(
        isExact
          ? .init(
            "bootstrap",
            nl: "alle trekkingen geteld; kwantielen van type 7; bij BCa telt gelijk half",
            en: "all drawings counted; quantiles of type 7; ties count half in BCa")
          : .init(
            "bootstrap",
            nl: "10.000 trekkingen met seed \(choices.seed.value); kwantielen van type 7; "
              + "bij BCa telt gelijk half",
            en:
              "10,000 drawings with seed \(choices.seed.value); quantiles of type 7; ties count "
              + "half in BCa"))
    }
    return all
  }

  private var alpha: ReportPage.Convention {
    .init(
      "reliability",
      nl: "Cronbachs alfa over wie alle items van de dimensie heeft, interval volgens "
        + "Feldt; omega met één factor (maximum likelihood)",
      en:
        "Cronbach's alpha over those with all items of the dimension, interval by Feldt; omega "
        + "with one factor (maximum likelihood)")
  }

  private var exact: ReportPage.Convention {
    .init(
      "rounding", nl: "gerekend met breuken; pas in druk afgerond, een half van nul af",
      en: "computed in fractions; rounded in print only, halves away from zero")
  }
}
