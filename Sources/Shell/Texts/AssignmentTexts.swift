import QuizModel

/// The assignments of a course.
protocol AssignmentTexts {
  func assignmentSize(parts: Int, points: Rational) -> String
  func pointCount(_ points: Rational) -> String
  func assignmentFacts(points: Rational, group: ClosedRange<Int>, version: Int) -> String
  func readFirst(_ sections: [String]) -> String
  /// Of parts by number.
  func buildsOnParts(_ numbers: [Int]) -> String
  func askedRows(_ rows: Int, areCustomers: Bool, instrument: String?, canBeDrawn: Bool) -> String
  /// Above rows that stand one below the other.
  var forEachOfThese: String { get }
  /// Between such rows and what's asked of each.
  var chooseFrom: String { get }
  var computeEach: String { get }
  var forEachCustomer: String { get }
  func forEachGroup(_ thing: String, _ count: ClosedRange<Int>) -> String
  func atLeast(_ count: Int, _ label: String) -> String
  func writeDown(_ fields: [String]) -> String
  func differentAnswers(_ count: Int, _ field: String) -> String
  func conventions(_ decimals: Int) -> String
  /// `nil` where there are none.
  func wordLimits(_ minimum: Int?, _ maximum: Int?) -> String?
  var howJudged: String { get }
  var knockOut: String { get }
  func sheetKept(_ path: String) -> String
}

protocol AssignmentProblemTexts {
  var noAssignments: String { get }
  func noAssignment(_ name: String, known: [String], meant: String?) -> String
  func noAssignmentVersion(_ id: String, _ version: Int, known: [Int]) -> String
  func brokenAssignments(_ files: [String]) -> String
}

extension DutchTexts {
  func assignmentSize(parts: Int, points: Rational) -> String {
    "\(parts) \(parts == 1 ? "onderdeel" : "onderdelen"), \(pointCount(points))"
  }
  func pointCount(_ points: Rational) -> String {
    "\(exact(points)) \(points == .one ? "punt" : "punten")"
  }
  func assignmentFacts(points: Rational, group: ClosedRange<Int>, version: Int) -> String {
    let students =
      group.lowerBound == group.upperBound
      ? "\(group.lowerBound)" : "\(group.lowerBound) tot en met \(group.upperBound)"
    let noun = group.upperBound == 1 ? "student" : "studenten"
    return "\(pointCount(points)), \(students) \(noun), versie \(version)."
  }
  func readFirst(_ sections: [String]) -> String {
    "Lees eerst: \(sections.joined(separator: "; "))."
  }
  func buildsOnParts(_ numbers: [Int]) -> String {
    let list = numbers.map(String.init).joined(separator: " en ")
    return "Bouwt voort op onderdeel \(list)."
  }
  func askedRows(_ rows: Int, areCustomers: Bool, instrument: String?, canBeDrawn: Bool) -> String {
    let what = areCustomers ? "klanten" : "respondenten"
    return "Gevraagd: een CSV-bestand met minstens \(rows) \(what)"
      + (instrument.map { ", vragenlijst \($0)." } ?? ".")
      + (canBeDrawn ? " Lukt veldwerk niet, dan wordt er een dataset voor je groep getrokken." : "")
  }
  var forEachOfThese: String { "Voor elk hiervan:" }
  var chooseFrom: String { "Kies steeds uit:" }
  var computeEach: String { "Bereken steeds:" }
  var forEachCustomer: String { "Voor elke klant in je data:" }
  func forEachGroup(_ thing: String, _ count: ClosedRange<Int>) -> String {
    count.lowerBound == count.upperBound
      ? "Voor elke \(thing); er zijn er \(count.lowerBound):"
      : "Voor elke \(thing); minstens \(count.lowerBound), hoogstens \(count.upperBound):"
  }
  func atLeast(_ count: Int, _ label: String) -> String { "\(label) (minstens \(count))" }
  func writeDown(_ fields: [String]) -> String {
    "Schrijf van elk op: \(fields.joined(separator: "; "))."
      .replacing("?.", with: "?")
  }
  func differentAnswers(_ count: Int, _ field: String) -> String {
    "Bij ‘\(field)’ staan minstens \(count) verschillende antwoorden."
  }
  func conventions(_ decimals: Int) -> String {
    switch decimals {
    case 0: "Afspraken (hele getallen):"
    case 1: "Afspraken (1 decimaal):"
    default: "Afspraken (\(decimals) decimalen):"
    }
  }
  func wordLimits(_ minimum: Int?, _ maximum: Int?) -> String? {
    switch (minimum, maximum) {
    case (nil, nil): nil
    case (let minimum?, let maximum?): "Lengte: \(minimum) tot en met \(maximum) woorden."
    case (let minimum?, nil): "Lengte: minstens \(minimum) woorden."
    case (nil, let maximum?): "Lengte: hoogstens \(maximum) woorden."
    }
  }
  var howJudged: String { "Zo wordt het beoordeeld:" }
  var knockOut: String { "voorwaarde: op het laagste niveau vervallen alle punten" }
  func sheetKept(_ path: String) -> String { "Het werkblad staat in \(path)." }

  var noAssignments: String {
    "Deze cursus heeft geen opdrachten. Kies een andere cursus met --course, of zet ze in de map "
      + "assignments van de cursus."
  }
  func noAssignment(_ name: String, known: [String], meant: String?) -> String {
    "Een opdracht ‘\(name)’ is er niet" + (meant.map { "; bedoel je ‘\($0)’? " } ?? ". ")
      + "Kies uit: \(known.joined(separator: ", "))."
  }
  func noAssignmentVersion(_ id: String, _ version: Int, known: [Int]) -> String {
    "Versie \(version) van opdracht \(id) is er niet. Kies uit: "
      + known.map(String.init).joined(separator: ", ") + "."
  }
  func brokenAssignments(_ files: [String]) -> String {
    "Niet alle opdrachten zijn te gebruiken, door fouten in \(files.joined(separator: ", ")). "
      + "Kijk met ‘oefen controleer’ wat eraan schort."
  }
}

extension EnglishTexts {
  func assignmentSize(parts: Int, points: Rational) -> String {
    "\(parts) \(parts == 1 ? "part" : "parts"), \(pointCount(points))"
  }
  func pointCount(_ points: Rational) -> String {
    "\(exact(points)) \(points == .one ? "point" : "points")"
  }
  func assignmentFacts(points: Rational, group: ClosedRange<Int>, version: Int) -> String {
    let students =
      group.lowerBound == group.upperBound
      ? "\(group.lowerBound)" : "\(group.lowerBound) to \(group.upperBound)"
    let noun = group.upperBound == 1 ? "student" : "students"
    return "\(pointCount(points)), \(students) \(noun), version \(version)."
  }
  func readFirst(_ sections: [String]) -> String {
    "Read first: \(sections.joined(separator: "; "))."
  }
  func buildsOnParts(_ numbers: [Int]) -> String {
    let list = numbers.map(String.init).joined(separator: " and ")
    return "Builds on part \(list)."
  }
  func askedRows(_ rows: Int, areCustomers: Bool, instrument: String?, canBeDrawn: Bool) -> String {
    let what = areCustomers ? "customers" : "respondents"
    return "Asked: a CSV file with at least \(rows) \(what)"
      + (instrument.map { ", questionnaire \($0)." } ?? ".")
      + (canBeDrawn ? " If field work can't be done, a data set is drawn for your group." : "")
  }
  var forEachOfThese: String { "For each of these:" }
  var chooseFrom: String { "Choose each time from:" }
  var computeEach: String { "Compute each time:" }
  var forEachCustomer: String { "For each customer in your data:" }
  func forEachGroup(_ thing: String, _ count: ClosedRange<Int>) -> String {
    count.lowerBound == count.upperBound
      ? "For each \(thing); there are \(count.lowerBound):"
      : "For each \(thing); at least \(count.lowerBound), at most \(count.upperBound):"
  }
  func atLeast(_ count: Int, _ label: String) -> String { "\(label) (at least \(count))" }
  func writeDown(_ fields: [String]) -> String {
    "Write down of each: \(fields.joined(separator: "; "))."
      .replacing("?.", with: "?")
  }
  func differentAnswers(_ count: Int, _ field: String) -> String {
    "‘\(field)’ has at least \(count) different answers."
  }
  func conventions(_ decimals: Int) -> String {
    switch decimals {
    case 0: "Conventions (whole numbers):"
    case 1: "Conventions (1 decimal):"
    default: "Conventions (\(decimals) decimals):"
    }
  }
  func wordLimits(_ minimum: Int?, _ maximum: Int?) -> String? {
    switch (minimum, maximum) {
    case (nil, nil): nil
    case (let minimum?, let maximum?): "Length: \(minimum) to \(maximum) words."
    case (let minimum?, nil): "Length: at least \(minimum) words."
    case (nil, let maximum?): "Length: at most \(maximum) words."
    }
  }
  var howJudged: String { "How it is judged:" }
  var knockOut: String { "condition: its lowest level takes all points away" }
  func sheetKept(_ path: String) -> String { "The worksheet is in \(path)." }

  var noAssignments: String {
    "This course has no assignments. Choose another course with --course, or put them in the "
      + "course's folder assignments."
  }
  func noAssignment(_ name: String, known: [String], meant: String?) -> String {
    "There is no assignment ‘\(name)’" + (meant.map { "; did you mean ‘\($0)’? " } ?? ". ")
      + "Choose from: \(known.joined(separator: ", "))."
  }
  func noAssignmentVersion(_ id: String, _ version: Int, known: [Int]) -> String {
    "There is no version \(version) of assignment \(id). Choose from: "
      + known.map(String.init).joined(separator: ", ") + "."
  }
  func brokenAssignments(_ files: [String]) -> String {
    "Not all assignments can be used, for errors in \(files.joined(separator: ", ")). "
      + "See what is wrong with ‘oefen check’."
  }
}
