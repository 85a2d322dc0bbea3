import QuizModel

/// What the frame of every report says.
protocol PageTexts {
  var contents: String { get }
  /// The caption of the table beside a chart.
  func inNumbers(_ chart: String) -> String
  func leftOutOfTable(_ count: Int, wholeIn option: String) -> String
  /// What `–` in a table means.
  var dashMeans: String { get }
  var madeBy: String { get }

  // Sections.
  var inShort: String { get }
  var pictures: String { get }
  var whatToDo: String { get }
  var results: String { get }
  var details: String { get }
  var customers: String { get }
  var eachCustomer: String { get }
  var mindThis: String { get }
  var conventions: String { get }
  var conventionsLead: String { get }
  var findings: String { get }
  /// Before their number.
  var findingCount: String { get }
  var noFindings: String { get }
  func findingCounts(_ errors: Int, _ warnings: Int) -> String

  // What was graded.
  var file: String { get }
  var rowsRead: String { get }
  var rowsUsed: String { get }
  var rowsLeftOut: String { get }
  var row: String { get }
  var column: String { get }
  var finding: String { get }

  /// "a, b en c"
  func list(_ words: [String]) -> String
}

extension PageTexts {
  fileprivate func list(_ words: [String], and: String) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(and) " + last
  }
}

extension DutchReportTexts {
  var contents: String { "Inhoud" }
  func inNumbers(_ chart: String) -> String { "In getallen: \(chart.lowercasedFirst)" }
  func leftOutOfTable(_ count: Int, wholeIn option: String) -> String {
    (count == 1 ? "Nog 1 rij staat" : "Nog \(self.count(count)) rijen staan")
      + " niet in dit rapport; zie daarvoor \(option)."
  }
  var dashMeans: String { "– : hier bestaat geen getal; bij ‘Let op’ staat waarom." }
  var madeBy: String { "Gemaakt met oefen." }

  var inShort: String { "In het kort" }
  var pictures: String { "In beeld" }
  var whatToDo: String { "Wat je ermee kunt" }
  var results: String { "Uitkomsten" }
  var details: String { "Meer getallen" }
  var customers: String { "De klanten" }
  var eachCustomer: String { "Elke klant" }
  var mindThis: String { "Let op" }
  var conventions: String { "Zo is gerekend" }
  var conventionsLead: String {
    "Wie dezelfde afspraken volgt, krijgt uit hetzelfde bestand dezelfde getallen."
  }
  var findings: String { "Bevindingen in het bestand" }
  var findingCount: String { "bevindingen" }
  var noFindings: String { "Er is niets op het bestand aan te merken." }
  func findingCounts(_ errors: Int, _ warnings: Int) -> String {
    "\(count(errors)) \(errors == 1 ? "fout" : "fouten") en \(count(warnings)) "
      + (warnings == 1 ? "waarschuwing" : "waarschuwingen")
  }

  var file: String { "Bestand" }
  var rowsRead: String { "Rijen gelezen" }
  var rowsUsed: String { "gebruikt" }
  var rowsLeftOut: String { "weggelaten" }
  var row: String { "Rij" }
  var column: String { "Kolom" }
  var finding: String { "Bevinding" }

  func list(_ words: [String]) -> String { list(words, and: "en") }
}

extension EnglishReportTexts {
  var contents: String { "Contents" }
  func inNumbers(_ chart: String) -> String { "In numbers: \(chart.lowercasedFirst)" }
  func leftOutOfTable(_ count: Int, wholeIn option: String) -> String {
    (count == 1 ? "Another row is" : "Another \(self.count(count)) rows are")
      + " not in this report; for those see \(option)."
  }
  var dashMeans: String { "– : there is no such number here; ‘Mind this’ tells why." }
  var madeBy: String { "Made with oefen." }

  var inShort: String { "In short" }
  var pictures: String { "In pictures" }
  var whatToDo: String { "What to do with it" }
  var results: String { "Results" }
  var details: String { "More numbers" }
  var customers: String { "The customers" }
  var eachCustomer: String { "Each customer" }
  var mindThis: String { "Mind this" }
  var conventions: String { "How it was computed" }
  var conventionsLead: String {
    "Who makes the same choices gets the same numbers from the same file."
  }
  var findings: String { "Findings in the file" }
  var findingCount: String { "findings" }
  var noFindings: String { "There is nothing wrong with the file." }
  func findingCounts(_ errors: Int, _ warnings: Int) -> String {
    "\(count(errors)) \(errors == 1 ? "error" : "errors") and \(count(warnings)) "
      + (warnings == 1 ? "warning" : "warnings")
  }

  var file: String { "File" }
  var rowsRead: String { "Rows read" }
  var rowsUsed: String { "used" }
  var rowsLeftOut: String { "left out" }
  var row: String { "Row" }
  var column: String { "Column" }
  var finding: String { "Finding" }

  func list(_ words: [String]) -> String { list(words, and: "and") }
}
