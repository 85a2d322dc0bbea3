import Authoring
import Documents
import QuizModel

extension DutchTexts {
  func chooseType(_ types: [(name: String, purpose: String)]) -> String {
    let rows = types.map { "  \($0.name.padded(to: 16))\($0.purpose)" }
    return "Wat wil je ontwerpen? Kies een type vraag, of ‘course’ voor een hele cursus:\n"
      + rows.joined(separator: "\n")
      + "\nBijvoorbeeld: oefen ontwerp singleChoice --bank courses/…/banks/1.json"
  }
  var watchAlone: String {
    "Bij --watch horen geen --json en geen antwoord. Laat die weg."
  }
  func bankNeeded(_ type: String, example: String) -> String {
    "In welk bestand komt de vraag? Zet het erachter, bijvoorbeeld: "
      + "oefen ontwerp \(type) --bank \(example)"
  }
  func noFact(_ id: String, meant: String?) -> String {
    "Het feit ‘\(id)’ is er niet." + (meant.map { " Bedoel je ‘\($0)’?" } ?? " Kijk in facts.json.")
  }

  func draftFailure(_ failure: DraftFailure) -> String {
    switch failure {
    case .noCourse(let path):
      "‘\(path.sanitizedLine)’ hoort niet bij een cursus. Een bestand met vragen staat in de map "
        + "‘banks’, naast course.json. ‘oefen ontwerp course NAAM’ maakt een nieuwe cursus."
    case .noBankName(let path):
      "‘\(path.sanitizedLine)’ wordt niet gelezen. Geef een naam die eindigt op .json en niet met "
        + "een punt begint."
    case .brokenCourse(let folder): brokenCourse(folder)
    case .noSections(let folder):
      "De cursus in \(folder.sanitizedLine) heeft nog geen paragraaf. Zet die eerst bij "
        + "\"sections\" in course.json."
    case .neverAsked(let fact):
      "Het feit \(fact) mag niet gevraagd worden: bij \"ask\" staat \"never\". Kies een ander."
    case .unreadableBank(let path, let findings):
      unreadable(path, findings)
    case .notWritten(let path, let reason): notWritten(path.sanitizedLine, reason)
    case .courseExists(let path):
      "‘\(path.sanitizedLine)’ is er al, en blijft zoals het is. Kies een andere naam."
    case .insideCourse(let path):
      "‘\(path.sanitizedLine)’ is zelf een cursus. Geef met --in de map waar die in staat."
    case .folderNotMade(let path, let reason):
      "De map ‘\(path.sanitizedLine)’ kan niet gemaakt worden (\(reason)). Kies met --in een andere."
    }
  }

  private func unreadable(_ path: String, _ findings: [Finding]) -> String {
    let first = findings.first.map { " \($0.line(in: .dutch).sanitizedLine)" } ?? ""
    return
      "‘\(path.sanitizedLine)’ kan niet gelezen worden, dus er is niets veranderd. Herstel het "
      + "eerst.\(first)"
  }

  private func notWritten(_ path: String, _ reason: FileReplacement.Failure) -> String {
    switch reason {
    case .changed:
      "‘\(path)’ is net door iets anders veranderd; er is niets geschreven. Doe het nog eens."
    case .exists: "‘\(path)’ is er al; er is niets geschreven. Doe het nog eens."
    case .cannotWrite(let reason):
      "‘\(path)’ kan niet geschreven worden (\(reason)); er is niets veranderd. Kijk of je daar "
        + "mag schrijven en of er ruimte is."
    }
  }

  func drafted(_ type: String, section: SectionID, goal: String?) -> String {
    let goal = goal.map { ", bij het leerdoel ‘\($0)’" } ?? "; er is daar nog geen leerdoel"
    return "Een nieuwe vraag (\(type)) in \(sectionName(section))\(goal)."
  }
  func rests(on fact: FactID, _ text: String) -> String { "Feit \(fact): \(text)" }
  var fillIn: String {
    "Vervang elke tekst die met TODO begint. Kijk daarna hoe een student de vraag ziet:"
  }
  func otherErrors(inFile: Int, inCourse: Int, folder: String) -> String {
    let count = inCourse == 1 ? "1 fout" : "\(inCourse) fouten"
    let place =
      inFile == inCourse ? "dit bestand" : inFile > 0 ? "dit bestand en andere" : "de cursus"
    return "Let op: elders in \(place) \(inCourse == 1 ? "staat" : "staan") nog \(count). "
      + "‘oefen controleer \(folder)’ zegt welke."
  }
  var noEditor: String {
    "Ik kan geen editor openen. Zet EDITOR op een editor die je hebt, en werk in een terminal."
  }
  var courseNameNeeded: String {
    "Hoe heet de cursus? Zet de naam erachter, bijvoorbeeld: oefen ontwerp course mijn-cursus"
  }
  func badCourseName(_ name: String, meant: String?) -> String {
    "‘\(name)’ kan geen naam zijn. Gebruik a–z, 0–9, punt en streepje"
      + (meant.map { ", bijvoorbeeld \($0); de titel geef je met --title." } ?? ".")
  }
  var courseDrafted: String {
    "Dit is een kleine cursus met één vraag van elk type, over vragen schrijven. Wat je nu kunt doen:"
  }
  var toPractise: String { "de cursus oefenen" }
  var toCheck: String { "de bestanden controleren" }
  var toDraft: String { "er een vraag bij maken" }

  var trialGuide: String {
    "Typ een antwoord om het na te kijken, zo vaak je wilt; er wordt niets bewaard. Enter gaat "
      + "verder, ‘stop’ stopt."
  }
  func hintStep(_ step: Int, of count: Int) -> String { "hint \(step) van \(count)" }
  var allAnswers: String { "wat er bij elk antwoord staat" }
  var drawStep: String { "andere getallen" }
  var explanationStep: String { "de uitleg" }
  var checkStep: String { "de controle" }
  func draw(_ number: Int, seed: Seed) -> String { "Trekking \(number) (--seed \(seed.value))" }
  func quoted(_ text: String) -> String { "‘\(text)’" }
  func mixesUp(_ goal: String) -> String { "verward met: \(goal)" }
  var alsoAccepted: String { "Ook goed" }
  func points(_ count: Int) -> String { count == 1 ? "1 punt" : "\(count) punten" }
  var nothingFound: String { "De controle heeft niets te melden." }
  func cannotBeAsked(_ id: String) -> String {
    "De vraag ‘\(id)’ heeft fouten en kan niet gesteld worden:"
  }

  var watching: String {
    "Ik kijk mee: bewaar een bestand van de cursus om de vraag opnieuw te zien. Ctrl-C stopt."
  }
  func savedAt(_ time: String) -> String { "Bewaard om \(time)" }
  func notThereNow(_ id: String, meant: String?) -> String {
    "De vraag ‘\(id)’ staat er nu niet in"
      + (meant.map { "; wel ‘\($0)’." } ?? ".") + " Ik wacht tot die er weer is."
  }
  var elsewhereInFile: String { "Verder in dit bestand" }
  var findingsHeading: String { "De controle" }

  func noUse(_ id: String, meant: String?) -> String {
    "Er is geen leerdoel of feit ‘\(id)’."
      + (meant.map { " Bedoel je ‘\($0)’?" } ?? " ‘oefen voortgang --json’ noemt alle leerdoelen.")
  }
  func usesOf(_ id: String, _ title: String) -> String { "\(id): \(title)" }
  func nothingTests(_ id: String) -> String {
    "Geen vraag toetst ‘\(id)’. Maak er een met ‘oefen ontwerp’."
  }
}
