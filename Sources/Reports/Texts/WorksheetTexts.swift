import QuizModel

/// What a worksheet says beside the assignment's own words.
protocol WorksheetTexts {
  func assignmentTitle(_ id: String, _ title: String) -> String
  var course: String { get }
  var groupSize: String { get }
  func members(_ count: ClosedRange<Int>) -> String
  var pointsTitle: String { get }
  func points(_ number: String, isOne: Bool) -> String
  func number(_ value: Rational) -> String
  var version: String { get }

  var aboutThis: String { get }
  var readFirst: String { get }
  var parts: String { get }
  var part: String { get }
  var buildsOnTitle: String { get }
  /// Of parts by number and title.
  func buildsOn(_ parts: [String]) -> String
  func numbered(_ number: Int, _ title: String) -> String

  var yourGroup: String { get }
  var groupName: String { get }
  var organisation: String { get }
  var date: String { get }
  var membersTitle: String { get }
  var studentNumber: String { get }
  var name: String { get }

  var asked: String { get }
  func askedData(rows: Int, areCustomers: Bool, instrument: String?) -> String
  var ownFieldwork: String { get }
  var drawnData: String { get }
  var fileName: String { get }
  func rowCount(areCustomers: Bool) -> String
  func convention(decimals: Int) -> String
  var yourNumbers: String { get }
  var what: String { get }
  var answer: String { get }
  var tickOne: String { get }
  var tickOneInEachRow: String { get }
  var yourList: String { get }
  func copyForMore(_ thing: String, _ count: ClosedRange<Int>) -> String
  func variety(_ minimum: Int, _ field: String) -> String
  var length: String { get }
  /// `nil` where there's no limit.
  func wordCount(_ minimum: Int?, _ maximum: Int?) -> String?
  var writeHere: String { get }
  var howItIsJudged: String { get }
  var criterion: String { get }
  func level(_ number: Int) -> String
  var knockOutMeans: String { get }
}

extension DutchReportTexts {
  func assignmentTitle(_ id: String, _ title: String) -> String { "Opdracht \(id): \(title)" }
  var course: String { "Cursus" }
  var groupSize: String { "Groep" }
  func members(_ count: ClosedRange<Int>) -> String {
    count.lowerBound == count.upperBound
      ? "\(count.lowerBound) \(count.lowerBound == 1 ? "student" : "studenten")"
      : "\(count.lowerBound) tot en met \(count.upperBound) studenten"
  }
  var pointsTitle: String { "Punten" }
  func points(_ number: String, isOne: Bool) -> String {
    "\(number) \(isOne ? "punt" : "punten")"
  }
  func number(_ value: Rational) -> String { value.shortText(separator: ",") }
  var version: String { "Versie" }

  var aboutThis: String { "Over deze opdracht" }
  var readFirst: String { "Lees eerst" }
  var parts: String { "Onderdelen" }
  var part: String { "Onderdeel" }
  var buildsOnTitle: String { "Bouwt voort op" }
  func buildsOn(_ parts: [String]) -> String { "Bouwt voort op \(list(parts))." }
  func numbered(_ number: Int, _ title: String) -> String { "onderdeel \(number) (\(title))" }

  var yourGroup: String { "Jullie groep" }
  var groupName: String { "Naam van de groep" }
  var organisation: String { "Organisatie" }
  var date: String { "Datum" }
  var membersTitle: String { "Wie zijn jullie?" }
  var studentNumber: String { "Studentnummer" }
  var name: String { "Naam" }

  var asked: String { "Gevraagd" }
  func askedData(rows: Int, areCustomers: Bool, instrument: String?) -> String {
    let what = areCustomers ? "klanten" : "respondenten"
    let count = "Een CSV-bestand met minstens \(rows) \(what)."
    return count + (instrument.map { " Vragenlijst: \($0)." } ?? "")
  }
  var ownFieldwork: String { "eigen veldwerk" }
  var drawnData: String { "dataset die voor onze groep is getrokken" }
  var fileName: String { "Naam van het bestand" }
  func rowCount(areCustomers: Bool) -> String {
    areCustomers ? "Aantal klanten" : "Aantal respondenten"
  }
  func convention(decimals: Int) -> String {
    switch decimals {
    case 0: "Afspraken (hele getallen)"
    case 1: "Afspraken (1 decimaal)"
    default: "Afspraken (\(decimals) decimalen)"
    }
  }
  var yourNumbers: String { "Jullie getallen" }
  var what: String { "Wat" }
  var answer: String { "Antwoord" }
  var tickOne: String { "Kruis er één aan" }
  var tickOneInEachRow: String { "Kruis er in elke rij één aan" }
  var yourList: String { "Jullie lijst" }
  func copyForMore(_ thing: String, _ count: ClosedRange<Int>) -> String {
    "Neem deze tabel over voor elke volgende \(thing), tot en met \(count.upperBound)."
  }
  func variety(_ minimum: Int, _ field: String) -> String {
    "Bij ‘\(field)’ staan minstens \(minimum) verschillende antwoorden."
  }
  var length: String { "Lengte" }
  func wordCount(_ minimum: Int?, _ maximum: Int?) -> String? {
    switch (minimum, maximum) {
    case (nil, nil): nil
    case (let minimum?, let maximum?): "\(minimum) tot en met \(maximum) woorden."
    case (let minimum?, nil): "Minstens \(minimum) woorden."
    case (nil, let maximum?): "Hoogstens \(maximum) woorden."
    }
  }
  var writeHere: String { "Ruimte voor jullie tekst" }
  var howItIsJudged: String { "Zo wordt het beoordeeld (kruis zelf aan als jullie tekst klaar is)" }
  var criterion: String { "Criterium" }
  func level(_ number: Int) -> String { "Niveau \(number)" }
  var knockOutMeans: String {
    "* Op het laagste niveau van dit criterium vervallen alle punten van het onderdeel."
  }
}

extension EnglishReportTexts {
  func assignmentTitle(_ id: String, _ title: String) -> String { "Assignment \(id): \(title)" }
  var course: String { "Course" }
  var groupSize: String { "Group" }
  func members(_ count: ClosedRange<Int>) -> String {
    count.lowerBound == count.upperBound
      ? "\(count.lowerBound) \(count.lowerBound == 1 ? "student" : "students")"
      : "\(count.lowerBound) to \(count.upperBound) students"
  }
  var pointsTitle: String { "Points" }
  func points(_ number: String, isOne: Bool) -> String {
    "\(number) \(isOne ? "point" : "points")"
  }
  func number(_ value: Rational) -> String { value.shortText(separator: ".") }
  var version: String { "Version" }

  var aboutThis: String { "About this assignment" }
  var readFirst: String { "Read first" }
  var parts: String { "Parts" }
  var part: String { "Part" }
  var buildsOnTitle: String { "Builds on" }
  func buildsOn(_ parts: [String]) -> String { "Builds on \(list(parts))." }
  func numbered(_ number: Int, _ title: String) -> String { "part \(number) (\(title))" }

  var yourGroup: String { "Your group" }
  var groupName: String { "Name of the group" }
  var organisation: String { "Organisation" }
  var date: String { "Date" }
  var membersTitle: String { "Who are you?" }
  var studentNumber: String { "Student number" }
  var name: String { "Name" }

  var asked: String { "Asked" }
  func askedData(rows: Int, areCustomers: Bool, instrument: String?) -> String {
    let what = areCustomers ? "customers" : "respondents"
    let count = "A CSV file with at least \(rows) \(what)."
    return count + (instrument.map { " Questionnaire: \($0)." } ?? "")
  }
  var ownFieldwork: String { "our own field work" }
  var drawnData: String { "a data set drawn for our group" }
  var fileName: String { "Name of the file" }
  func rowCount(areCustomers: Bool) -> String {
    areCustomers ? "Number of customers" : "Number of respondents"
  }
  func convention(decimals: Int) -> String {
    switch decimals {
    case 0: "Conventions (whole numbers)"
    case 1: "Conventions (1 decimal)"
    default: "Conventions (\(decimals) decimals)"
    }
  }
  var yourNumbers: String { "Your numbers" }
  var what: String { "What" }
  var answer: String { "Answer" }
  var tickOne: String { "Tick one" }
  var tickOneInEachRow: String { "Tick one in each row" }
  var yourList: String { "Your list" }
  func copyForMore(_ thing: String, _ count: ClosedRange<Int>) -> String {
    "Copy this table for each further \(thing), up to \(count.upperBound)."
  }
  func variety(_ minimum: Int, _ field: String) -> String {
    "‘\(field)’ has at least \(minimum) different answers."
  }
  var length: String { "Length" }
  func wordCount(_ minimum: Int?, _ maximum: Int?) -> String? {
    switch (minimum, maximum) {
    case (nil, nil): nil
    case (let minimum?, let maximum?): "\(minimum) to \(maximum) words."
    case (let minimum?, nil): "At least \(minimum) words."
    case (nil, let maximum?): "At most \(maximum) words."
    }
  }
  var writeHere: String { "Room for your text" }
  var howItIsJudged: String { "How it is judged (tick for yourselves once your text is done)" }
  var criterion: String { "Criterion" }
  func level(_ number: Int) -> String { "Level \(number)" }
  var knockOutMeans: String {
    "* The lowest level of this criterion takes all points of the part away."
  }
}
