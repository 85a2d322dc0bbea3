import QuizModel

/// What charts of graded files are called, and their parts.
protocol GradeTexts {
  var dimension: String { get }
  var item: String { get }
  var aspect: String { get }
  var point: String { get }
  var respondent: String { get }
  var respondents: String { get }
  var weakest: String { get }
  var gap: String { get }
  var unweightedGap: String { get }
  var unweightedScore: String { get }
  var weightedGap: String { get }
  var weightedScore: String { get }
  var arena: String { get }
  var arenas: String { get }
  var mean: String { get }
  var customer: String { get }

  var gapsByDimension: String { get }
  var gapAxis: String { get }
  var gapNote: String { get }
  var confidenceInterval: String { get }
  var scoresByDimension: String { get }
  var expectedAndPerceived: String { get }
  var expected: String { get }
  var perceived: String { get }
  var aspects: String { get }
  func scale(_ scale: ClosedRange<Int>) -> String
  func meanOnScale(_ scale: Instrument.Scale) -> String

  var zoneTitle: String { get }
  var zoneName: String { get }
  var adequate: String { get }
  var desired: String { get }
  var importanceAndPerformance: String { get }
  var importance: String { get }
  var performance: String { get }

  var recency: String { get }
  var frequency: String { get }
  var monetary: String { get }
  var measure: String { get }
  var classes: String { get }
  var recencyAndFrequency: String { get }
  var customersByClass: String { get }
  var bestIsFive: String { get }
  /// That an axis runs the other way than usual.
  func highAtTheLeft(_ axis: String) -> String
}

extension DutchReportTexts {
  var dimension: String { "Dimensie" }
  var item: String { "Item" }
  var aspect: String { "Aspect" }
  var point: String { "Punt" }
  var respondent: String { "Respondent" }
  var respondents: String { "Respondenten" }
  var weakest: String { "Het zwakst" }
  var gap: String { "Kloof" }
  var unweightedGap: String { "Ongewogen kloof" }
  var unweightedScore: String { "Ongewogen score" }
  var weightedGap: String { "Gewogen kloof" }
  var weightedScore: String { "Gewogen score" }
  var arena: String { "Arena" }
  var arenas: String { "Vier arena’s" }
  var mean: String { "gemiddelde" }
  var customer: String { "Klant" }

  var gapsByDimension: String { "Kloof per dimensie" }
  var gapAxis: String { "Kloof (oordeel − verwachting)" }
  var gapNote: String { "Links van nul is het oordeel lager dan de verwachting." }
  var confidenceInterval: String { "95%-interval" }
  var scoresByDimension: String { "Oordeel per dimensie" }
  var expectedAndPerceived: String { "Verwachting en oordeel" }
  var expected: String { "verwachting" }
  var perceived: String { "oordeel" }
  var aspects: String { "Oordeel per aspect" }
  func scale(_ scale: ClosedRange<Int>) -> String {
    "Schaal van \(scale.lowerBound) tot en met \(scale.upperBound)"
  }
  func meanOnScale(_ scale: Instrument.Scale) -> String {
    "Gemiddelde op de schaal van \(scale.minimum) tot en met \(scale.maximum)"
  }

  var zoneTitle: String { "Oordeel en tolerantiezone" }
  var zoneName: String { "zone van adequaat tot gewenst" }
  var adequate: String { "Adequaat" }
  var desired: String { "Gewenst" }
  var importanceAndPerformance: String { "Belang en prestatie" }
  var importance: String { "Belang" }
  var performance: String { "Prestatie" }
  var recency: String { "Recency" }
  var frequency: String { "Frequency" }
  var monetary: String { "Monetary" }
  var measure: String { "Maat" }
  var classes: String { "Klasse" }
  var recencyAndFrequency: String { "Klanten naar recency en frequency" }
  var customersByClass: String { "Klanten per klasse" }
  var bestIsFive: String { "Klasse 5 is het best: kort geleden, vaak, veel." }
  func highAtTheLeft(_ axis: String) -> String {
    "Let op de richting: bij \(axis.lowercasedFirst) staat hoog links, zoals in het boek."
  }
}

extension EnglishReportTexts {
  var dimension: String { "Dimension" }
  var item: String { "Item" }
  var aspect: String { "Aspect" }
  var point: String { "Point" }
  var respondent: String { "Respondent" }
  var respondents: String { "Respondents" }
  var weakest: String { "Weakest" }
  var gap: String { "Gap" }
  var unweightedGap: String { "Unweighted gap" }
  var unweightedScore: String { "Unweighted score" }
  var weightedGap: String { "Weighted gap" }
  var weightedScore: String { "Weighted score" }
  var arena: String { "Arena" }
  var arenas: String { "Four arenas" }
  var mean: String { "mean" }
  var customer: String { "Customer" }

  var gapsByDimension: String { "Gap by dimension" }
  var gapAxis: String { "Gap (perception − expectation)" }
  var gapNote: String { "Left of zero, the perception is below the expectation." }
  var confidenceInterval: String { "95% interval" }
  var scoresByDimension: String { "Perception by dimension" }
  var expectedAndPerceived: String { "Expectation and perception" }
  var expected: String { "expectation" }
  var perceived: String { "perception" }
  var aspects: String { "Perception by aspect" }
  func scale(_ scale: ClosedRange<Int>) -> String {
    "Scale from \(scale.lowerBound) to \(scale.upperBound)"
  }
  func meanOnScale(_ scale: Instrument.Scale) -> String {
    "Mean on the scale from \(scale.minimum) to \(scale.maximum)"
  }

  var zoneTitle: String { "Perception and the zone of tolerance" }
  var zoneName: String { "zone from adequate to desired" }
  var adequate: String { "Adequate" }
  var desired: String { "Desired" }
  var importanceAndPerformance: String { "Importance and performance" }
  var importance: String { "Importance" }
  var performance: String { "Performance" }
  var recency: String { "Recency" }
  var frequency: String { "Frequency" }
  var monetary: String { "Monetary" }
  var measure: String { "Measure" }
  var classes: String { "Class" }
  var recencyAndFrequency: String { "Customers by recency and frequency" }
  var customersByClass: String { "Customers in each class" }
  var bestIsFive: String { "Class 5 is the best: recent, often, much." }
  func highAtTheLeft(_ axis: String) -> String {
    "Mind the direction: for \(axis.lowercasedFirst), high is at the left, as in the book."
  }
}
