/// What went wrong, always with what to do about it.
protocol ProblemTexts {
  func noCourses(_ folders: [String]) -> String
  func unknownCourse(_ id: String, known: [String], meant: String?) -> String
  func severalCourses(_ known: [String]) -> String
  func brokenCourse(_ folder: String) -> String
  func noSection(_ id: String, meant: String?) -> String
  func noGoal(_ id: String, meant: String?) -> String
  func noQuestion(_ id: String, meant: String?) -> String
  func noType(_ name: String, known: [String], meant: String?) -> String
  func noShell(_ name: String, known: [String], meant: String?) -> String
  func noFile(_ path: String) -> String
  func lineTooLong(_ dropped: Int) -> String
  /// `OEFEN_NOW` can't be read.
  func badNow(_ text: String) -> String
  var jsonUnknown: String { get }
}

extension DutchTexts {
  func noCourses(_ folders: [String]) -> String {
    "Ik vind geen cursus in \(folders.joined(separator: ", ").sanitizedLine). Start oefen in de map met "
      + "‘courses’, of zet OEFEN_COURSES op een map met cursussen."
  }
  func unknownCourse(_ id: String, known: [String], meant: String?) -> String {
    "De cursus ‘\(id.sanitizedForMessage)’ is er niet."
      + suggestion(meant, " Kies uit: \(known.joined(separator: ", ").sanitizedLine).")
  }
  func severalCourses(_ known: [String]) -> String {
    "Er zijn meer cursussen. Kies met --course uit: \(known.joined(separator: ", ").sanitizedLine)."
  }
  func brokenCourse(_ folder: String) -> String {
    "De cursus in \(folder.sanitizedLine) kan niet gelezen worden. ‘oefen controleer \(folder.sanitizedLine)’ zegt waarom."
  }
  private func suggestion(_ meant: String?, _ otherwise: String) -> String {
    meant.map { " Bedoel je ‘\($0)’?" } ?? otherwise
  }
  func noSection(_ id: String, meant: String?) -> String {
    "De paragraaf ‘\(id)’ is er niet." + suggestion(meant, " ‘oefen lees’ toont alle paragrafen.")
  }
  func noGoal(_ id: String, meant: String?) -> String {
    "Het leerdoel ‘\(id)’ is er niet."
      + suggestion(meant, " ‘oefen voortgang --json’ noemt alle leerdoelen.")
  }
  func noQuestion(_ id: String, meant: String?) -> String {
    "De vraag ‘\(id)’ is er niet." + suggestion(meant, " ‘oefen vragen’ toont alle vragen.")
  }
  func noType(_ name: String, known: [String], meant: String?) -> String {
    "Het type ‘\(name)’ is er niet."
      + suggestion(meant, " Kies uit: \(known.joined(separator: ", ").sanitizedLine).")
  }
  func noShell(_ name: String, known: [String], meant: String?) -> String {
    "De shell ‘\(name)’ ken ik niet."
      + suggestion(meant, " Kies uit: \(known.joined(separator: ", ")).")
  }
  func noFile(_ path: String) -> String {
    "‘\(path)’ is er niet, of er staat geen cursus in. Geef een map met course.json of een map met "
      + "cursussen."
  }

  func lineTooLong(_ dropped: Int) -> String {
    "Die regel was te lang; \(dropped) bytes aan het eind zijn niet gelezen. Typ hem korter."
  }
  func badNow(_ text: String) -> String {
    "OEFEN_NOW staat op ‘\(text.sanitizedForMessage)’, en dat kan ik niet lezen. Zet er een tijdstip in als "
      + "2026-11-21T10:00:00+01:00, of haal OEFEN_NOW weg."
  }
  var jsonUnknown: String { "Dit commando heeft geen resultaat als JSON. Laat --json weg." }
}

extension EnglishTexts {
  func noCourses(_ folders: [String]) -> String {
    "I can't find a course in \(folders.joined(separator: ", ").sanitizedLine). Start oefen in the folder that holds "
      + "‘courses’, or set OEFEN_COURSES to a folder with courses."
  }
  func unknownCourse(_ id: String, known: [String], meant: String?) -> String {
    "There is no course ‘\(id.sanitizedForMessage)’."
      + suggestion(meant, " Choose from: \(known.joined(separator: ", ").sanitizedLine).")
  }
  func severalCourses(_ known: [String]) -> String {
    "There are several courses. Choose with --course from: \(known.joined(separator: ", ").sanitizedLine)."
  }
  func brokenCourse(_ folder: String) -> String {
    "The course in \(folder.sanitizedLine) can't be read. ‘oefen check \(folder.sanitizedLine)’ says why."
  }
  private func suggestion(_ meant: String?, _ otherwise: String) -> String {
    meant.map { " Did you mean ‘\($0)’?" } ?? otherwise
  }
  func noSection(_ id: String, meant: String?) -> String {
    "There is no section ‘\(id)’." + suggestion(meant, " ‘oefen read’ shows all sections.")
  }
  func noGoal(_ id: String, meant: String?) -> String {
    "There is no learning goal ‘\(id)’."
      + suggestion(meant, " ‘oefen progress --json’ names all goals.")
  }
  func noQuestion(_ id: String, meant: String?) -> String {
    "There is no question ‘\(id)’." + suggestion(meant, " ‘oefen questions’ shows all questions.")
  }
  func noType(_ name: String, known: [String], meant: String?) -> String {
    "There is no type ‘\(name)’."
      + suggestion(meant, " Choose from: \(known.joined(separator: ", ").sanitizedLine).")
  }
  func noShell(_ name: String, known: [String], meant: String?) -> String {
    "I don't know the shell ‘\(name)’."
      + suggestion(meant, " Choose from: \(known.joined(separator: ", ")).")
  }
  func noFile(_ path: String) -> String {
    "‘\(path)’ is not there, or holds no course. Give a folder with course.json or a folder of "
      + "courses."
  }

  func lineTooLong(_ dropped: Int) -> String {
    "That line was too long; \(dropped) bytes at its end were not read. Make it shorter."
  }
  func badNow(_ text: String) -> String {
    "OEFEN_NOW is ‘\(text.sanitizedForMessage)’, which I can't read. Set it to a moment like "
      + "2026-11-21T10:00:00+01:00, or unset it."
  }
  var jsonUnknown: String { "This command has no result as JSON. Leave --json out." }
}
