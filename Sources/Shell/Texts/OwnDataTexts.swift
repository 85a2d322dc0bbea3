import QuizModel

/// Exporting, importing and forgetting the learner's own records.
protocol OwnDataTexts {
  /// "1 gebeurtenis", "12 gebeurtenissen".
  func eventCount(_ count: Int) -> String
  func exported(_ count: Int) -> String
  func imported(new: Int, present: Int) -> String
  func leftOut(_ count: Int) -> String
  func moreFindings(_ count: Int) -> String
  var forgettingHeading: String { get }
  /// How many events of which courses.
  func forgotten(_ courses: [(id: String, count: Int)]) -> String
  func stays(_ count: Int) -> String
  var typedLines: String { get }
  var setAsideFile: String { get }
  var assignmentWork: String { get }
  func askForgetting(word: String) -> String
  /// The word that confirms; both languages' words are taken.
  var forgettingWord: String { get }
  var notForgotten: String { get }
  var nothingToForget: String { get }
  func forgot(_ count: Int, files: Int) -> String
}

extension DutchTexts {
  func eventCount(_ count: Int) -> String {
    count == 1 ? "1 gebeurtenis" : "\(count) gebeurtenissen"
  }
  func exported(_ count: Int) -> String {
    "\(eventCount(count)) bewaard. Alleen jij kunt het bestand lezen. Op een andere machine leest ‘oefen"
      + " gegevens-inlezen BESTAND’ het in."
  }
  func imported(new: Int, present: Int) -> String {
    "\(eventCount(new)) ingelezen, \(present) had je al."
  }
  func leftOut(_ count: Int) -> String {
    count == 1
      ? "1 regel is overgeslagen; zie hierboven."
      : "\(count) regels zijn overgeslagen; zie hierboven."
  }
  func moreFindings(_ count: Int) -> String { "… en nog \(count)." }
  var forgettingHeading: String { "Dit wordt gewist:" }
  func forgotten(_ courses: [(id: String, count: Int)]) -> String {
    let total = eventCount(courses.reduce(0) { $0 + $1.count })
    let what = "(antwoorden, hints, begin en einde van een ronde)"
    let parts = courses.map { "\($0.count) van \($0.id.sanitizedLine)" }
    return parts.isEmpty ? total : "\(total) \(what): \(parts.joined(separator: ", "))"
  }
  func stays(_ count: Int) -> String { "Van andere cursussen blijven \(eventCount(count)) staan." }
  var typedLines: String { "wat je getypt hebt, bij alle cursussen" }
  var setAsideFile: String { "een beschadigd bestand dat opzij is gezet" }
  var assignmentWork: String { "werk van een groep aan een opdracht" }
  func askForgetting(word: String) -> String {
    "Dit kan niet ongedaan gemaakt worden; ‘gegevens-bewaren --out BESTAND’ maakt eerst een kopie. "
      + "Typ ‘\(word)’ om te wissen. Al het andere laat alles staan."
  }
  var forgettingWord: String { "wissen" }
  var notForgotten: String { "Er is niets gewist." }
  var nothingToForget: String { "Er is niets om te wissen." }
  func forgot(_ count: Int, files: Int) -> String {
    let others = files == 0 ? "" : " en \(files) \(files == 1 ? "bestand" : "bestanden")"
    return "Gewist: \(eventCount(count))\(others)."
  }
}

extension EnglishTexts {
  func eventCount(_ count: Int) -> String { count == 1 ? "1 event" : "\(count) events" }
  func exported(_ count: Int) -> String {
    "\(eventCount(count)) saved. Only you can read the file. On another machine ‘oefen import-records"
      + " FILE’ reads it in."
  }
  func imported(new: Int, present: Int) -> String {
    "\(eventCount(new)) read in, \(present) you had already."
  }
  func leftOut(_ count: Int) -> String {
    count == 1 ? "1 line was left out; see above." : "\(count) lines were left out; see above."
  }
  func moreFindings(_ count: Int) -> String { "… and \(count) more." }
  var forgettingHeading: String { "This will be erased:" }
  func forgotten(_ courses: [(id: String, count: Int)]) -> String {
    let total = eventCount(courses.reduce(0) { $0 + $1.count })
    let what = "(answers, hints, begin and end of a round)"
    let parts = courses.map { "\($0.count) of \($0.id.sanitizedLine)" }
    return parts.isEmpty ? total : "\(total) \(what): \(parts.joined(separator: ", "))"
  }
  func stays(_ count: Int) -> String { "Of other courses \(eventCount(count)) will stay." }
  var typedLines: String { "what you typed, in all courses" }
  var setAsideFile: String { "a damaged file that was set aside" }
  var assignmentWork: String { "a group's work on an assignment" }
  func askForgetting(word: String) -> String {
    "This can't be undone; ‘export-records --out FILE’ makes a copy first. "
      + "Type ‘\(word)’ to erase. Anything else leaves everything as it is."
  }
  var forgettingWord: String { "erase" }
  var notForgotten: String { "Nothing was erased." }
  var nothingToForget: String { "There is nothing to erase." }
  func forgot(_ count: Int, files: Int) -> String {
    let others = files == 0 ? "" : " and \(files) \(files == 1 ? "file" : "files")"
    return "Erased: \(eventCount(count))\(others)."
  }
}
