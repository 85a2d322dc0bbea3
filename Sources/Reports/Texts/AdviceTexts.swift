import Grading

/// What one could do about results. Names come as lists, numbers as they're written.
protocol AdviceTexts {
  func startAtLargestGap(_ dimension: String, _ gap: String) -> String
  func startAtLowest(_ dimension: String, _ score: String) -> String
  func nothingFallsShort(_ dimension: String, _ gap: String) -> String
  /// An item with its words, where they're known, and its score.
  func itemScore(_ id: String, _ words: String?, _ score: String) -> String
  func weakestItems(in dimension: String, _ items: String) -> String
  func weighsMost(_ dimension: String, weight: String, gap: String, isSame: Bool) -> String
  func betterThanExpected(_ dimensions: String) -> String
  func gapUnsure(_ dimensions: String) -> String
  var bothSidesOfAGap: String { get }
  /// That numbers tell where, and not why.
  var asksWhy: String { get }

  func belowZone(_ dimensions: String) -> String
  func insideZone(_ dimensions: String) -> String
  func aboveZone(_ dimensions: String) -> String
  func advice(on quarter: IPAReport.Quarter, _ items: String) -> String
  func advice(in arena: CSASReport.Arena) -> String
  func weakestAspects(_ aspects: String) -> String

  func bestCustomers(_ count: Int) -> String
  func slippingCustomers(_ count: Int) -> String
  func newCustomers(_ count: Int) -> String
  func leastCustomers(_ count: Int) -> String
  var behaviourIsNoRelationship: String { get }
}

extension DutchReportTexts {
  func startAtLargestGap(_ dimension: String, _ gap: String) -> String {
    "Begin bij \(dimension): daar blijft het oordeel het verst achter bij de verwachting (\(gap))."
  }
  func startAtLowest(_ dimension: String, _ score: String) -> String {
    "Begin bij \(dimension): daar is het oordeel het laagst (\(score))."
  }
  func nothingFallsShort(_ dimension: String, _ gap: String) -> String {
    "Gemiddeld blijft geen dimensie achter bij de verwachting; het krapst is \(dimension) (\(gap))."
  }
  func itemScore(_ id: String, _ words: String?, _ score: String) -> String {
    "item \(id)" + (words.map { " ‘\($0)’" } ?? "") + " (\(score))"
  }
  func weakestItems(in dimension: String, _ items: String) -> String {
    "Kijk binnen \(dimension) het eerst naar \(items)."
  }
  func weighsMost(_ dimension: String, weight: String, gap: String, isSame: Bool) -> String {
    (isSame
      ? "Ook als je meetelt wat klanten belangrijk vinden, staat \(dimension) bovenaan"
      : "Tel je mee wat klanten belangrijk vinden, dan gaat \(dimension) voor")
      + ": een gewicht van \(weight) bij een kloof van \(gap)."
  }
  func betterThanExpected(_ dimensions: String) -> String {
    "Beter dan verwacht: \(dimensions). Zorg dat dat zo blijft."
  }
  func gapUnsure(_ dimensions: String) -> String {
    "Bij \(dimensions) ligt nul in het interval: of daar een kloof is, kun je met deze antwoorden niet"
      + " zeggen."
  }
  var bothSidesOfAGap: String {
    "Een kloof wordt kleiner door beter te presteren of door minder te beloven. Kijk daarom naar beide"
      + " kanten: is de verwachting hoog, of het oordeel laag?"
  }
  var asksWhy: String {
    "De cijfers laten zien waar het wringt, niet waarom. Dat hoor je van klanten en medewerkers; wat er"
      + " binnen de organisatie misgaat, meet een vragenlijst onder klanten niet."
  }

  func belowZone(_ dimensions: String) -> String {
    "Onder de zone: \(dimensions). Dit vinden klanten niet acceptabel; verbeter dit het eerst."
  }
  func insideZone(_ dimensions: String) -> String {
    "In de zone of op de ondergrens: \(dimensions). Klanten nemen hier genoegen mee; houd het op peil."
  }
  func aboveZone(_ dimensions: String) -> String {
    "Boven de zone of op de bovengrens: \(dimensions). Hier val je op; nog meer moeite doen levert weinig op."
  }
  func advice(on quarter: IPAReport.Quarter, _ items: String) -> String {
    switch quarter {
    case .concentrate: "Verbeter eerst \(items): belangrijk voor klanten, en nog niet goed."
    case .keepUp: "Houd vast hoe het gaat met \(items): belangrijk, en goed."
    case .overkill:
      "Ga na of je minder kunt doen aan \(items): goed, maar klanten hechten er weinig aan."
    case .lowPriority: "Laat \(items) voorlopig rusten: niet goed, maar ook niet belangrijk."
    }
  }
  func advice(in arena: CSASReport.Arena) -> String {
    switch arena {
    case .freezer:
      "Vriezer: klanten missen zowel goede procedures als aandacht. Begin met wat ze het meest merken,"
        + " en kies niet één kant."
    case .factory:
      "Fabriek: de procedures kloppen, maar klanten voelen zich een nummer. Werk aan houding, tact en"
        + " aandacht."
    case .zoo:
      "Vriendelijke dierentuin: klanten vinden je aardig, maar het loopt niet. Werk aan tijdigheid,"
        + " doorstroming en organisatie."
    case .quality:
      "Kwaliteitsservice: procedures en aandacht zijn in orde. Houd dat vast en verbeter de zwakste"
        + " aspecten."
    }
  }
  func weakestAspects(_ aspects: String) -> String { "Begin bij de zwakste aspecten: \(aspects)." }

  func bestCustomers(_ count: Int) -> String {
    "Recent, vaak en veel (R, F en M minstens 4): \(customers(count)). Houd hen vast; ze verliezen kost het"
      + " meest."
  }
  func slippingCustomers(_ count: Int) -> String {
    "Vaak, maar al een tijd niet meer (F minstens 4, R hoogstens 2): \(customers(count)). Zoek uit waarom ze"
      + " wegblijven en nodig hen uit."
  }
  func newCustomers(_ count: Int) -> String {
    "Kort geleden, maar nog niet vaak (R minstens 4, F hoogstens 2): \(customers(count)). Hier is een volgende"
      + " aankoop te winnen."
  }
  func leastCustomers(_ count: Int) -> String {
    "Lang geleden, zelden en weinig (alle drie hoogstens 2): \(customers(count)). Besteed hier weinig aan."
  }
  var behaviourIsNoRelationship: String {
    "RFM zegt hoe goed een klant voor jou is, niet hoe sterk de relatie is: dat kan alleen de klant je"
      + " vertellen."
  }
  private func customers(_ count: Int) -> String {
    self.count(count) + (count == 1 ? " klant" : " klanten")
  }
}

extension EnglishReportTexts {
  func startAtLargestGap(_ dimension: String, _ gap: String) -> String {
    "Start at \(dimension): there the perception falls furthest short of the expectation (\(gap))."
  }
  func startAtLowest(_ dimension: String, _ score: String) -> String {
    "Start at \(dimension): there the perception is lowest (\(score))."
  }
  func nothingFallsShort(_ dimension: String, _ gap: String) -> String {
    "On average no dimension falls short of the expectation; the closest is \(dimension) (\(gap))."
  }
  func itemScore(_ id: String, _ words: String?, _ score: String) -> String {
    "item \(id)" + (words.map { " ‘\($0)’" } ?? "") + " (\(score))"
  }
  func weakestItems(in dimension: String, _ items: String) -> String {
    "Within \(dimension), look first at \(items)."
  }
  func weighsMost(_ dimension: String, weight: String, gap: String, isSame: Bool) -> String {
    (isSame
      ? "When you count what customers find important, \(dimension) comes first too"
      : "When you count what customers find important, \(dimension) comes first")
      + ": a weight of \(weight) with a gap of \(gap)."
  }
  func betterThanExpected(_ dimensions: String) -> String {
    "Better than expected: \(dimensions). Make sure that it stays so."
  }
  func gapUnsure(_ dimensions: String) -> String {
    "For \(dimensions), zero lies in the interval: these answers can't tell whether there is a gap."
  }
  var bothSidesOfAGap: String {
    "A gap narrows by performing better or by promising less. So look at both sides: is the expectation"
      + " high, or the perception low?"
  }
  var asksWhy: String {
    "The numbers show where it hurts, not why. Customers and staff can tell you that; what goes wrong"
      + " inside the organisation isn't measured by a questionnaire among customers."
  }

  func belowZone(_ dimensions: String) -> String {
    "Below the zone: \(dimensions). Customers don't accept this; improve it first."
  }
  func insideZone(_ dimensions: String) -> String {
    "Inside the zone or at its lower border: \(dimensions). Customers put up with this; keep it at this level."
  }
  func aboveZone(_ dimensions: String) -> String {
    "Above the zone or at its upper border: \(dimensions). You stand out here; still more effort gains little."
  }
  func advice(on quarter: IPAReport.Quarter, _ items: String) -> String {
    switch quarter {
    case .concentrate: "Improve \(items) first: important to customers, and not good yet."
    case .keepUp: "Keep up how it goes with \(items): important, and good."
    case .overkill:
      "See whether you can do less about \(items): good, but of little importance to customers."
    case .lowPriority: "Leave \(items) for now: not good, but not important either."
    }
  }
  func advice(in arena: CSASReport.Arena) -> String {
    switch arena {
    case .freezer:
      "Freezer: customers miss both good procedures and attention. Start with what they notice most,"
        + " and don't choose one side."
    case .factory:
      "Factory: the procedures work, but customers feel like a number. Work on attitude, tact and"
        + " attention."
    case .zoo:
      "Friendly zoo: customers find you kind, but things don't run. Work on timeliness, flow and"
        + " organisation."
    case .quality:
      "Quality customer service: procedures and attention are in order. Hold on to that and improve the"
        + " weakest aspects."
    }
  }
  func weakestAspects(_ aspects: String) -> String { "Start at the weakest aspects: \(aspects)." }

  func bestCustomers(_ count: Int) -> String {
    "Recent, often and much (R, F and M at least 4): \(customers(count)). Hold on to them; losing them costs"
      + " the most."
  }
  func slippingCustomers(_ count: Int) -> String {
    "Often, but not for a while (F at least 4, R at most 2): \(customers(count)). Find out why they stay away"
      + " and invite them back."
  }
  func newCustomers(_ count: Int) -> String {
    "Recent, but not often yet (R at least 4, F at most 2): \(customers(count)). Here a next purchase can be"
      + " won."
  }
  func leastCustomers(_ count: Int) -> String {
    "Long ago, seldom and little (all three at most 2): \(customers(count)). Spend little on them."
  }
  var behaviourIsNoRelationship: String {
    "RFM tells how good a customer is to you, not how strong the relationship is: only the customer can"
      + " tell you that."
  }
  private func customers(_ count: Int) -> String {
    self.count(count) + (count == 1 ? " customer" : " customers")
  }
}
