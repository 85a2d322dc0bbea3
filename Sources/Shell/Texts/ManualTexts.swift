/// What the man page has beside the help.
protocol ManualTexts {
  var manual: ManualHeadings { get }
  /// Variables of the environment, each with its meaning.
  var environment: [ManualEntry] { get }
  var files: [ManualEntry] { get }
  func meaning(_ status: ExitStatus) -> String
}

/// The headings of the man page, in the words that pages of its language have.
struct ManualHeadings {
  let name: String
  let synopsis: String
  let description: String
  let options: String
  let commands: String
  let environment: String
  let files: String
  let exitStatus: String
  /// At the foot of each page.
  let part: String
  let command: String
  let option: String
}

struct ManualEntry {
  let name: String
  let meaning: String

  init(_ name: String, _ meaning: String) {
    self.name = name
    self.meaning = meaning
  }
}

extension DutchTexts {
  var manual: ManualHeadings {
    ManualHeadings(
      name: "naam", synopsis: "samenvatting", description: "beschrijving", options: "opties",
      commands: "commando's", environment: "omgevingsvariabelen", files: "bestanden",
      exitStatus: "afsluitstatus", part: "Gebruikersopdrachten", command: "COMMANDO",
      option: "OPTIE")
  }
  var environment: [ManualEntry] {
    [
      .init("OEFEN_HOME", "de map met je gegevens; anders $XDG_DATA_HOME/oefen"),
      .init(
        "OEFEN_COURSES",
        "mappen met cursussen, met dubbele punten ertussen; anders ./courses en daarna de cursussen "
          + "die bij het programma horen"),
      .init(
        "LC_ALL, LC_MESSAGES, LANG", "de taal: Engels als die met en begint, anders Nederlands"),
      .init("NO_COLOR", "geen kleur en geen vet"),
      .init("COLUMNS", "de breedte van het scherm, als die niet te vinden is"),
      .init("VISUAL, EDITOR", "waarmee je een lang antwoord of een vraag schrijft"),
      .init("OEFEN_NOW", "een tijdstip waarop de klok stilstaat, voor proeven"),
    ]
  }
  var files: [ManualEntry] {
    [
      .init(
        "~/.local/share/oefen/records.sqlite", "wat je geantwoord hebt; alleen jij kunt het lezen"),
      .init("~/.local/share/oefen/history", "de regels die je typte"),
      .init("../share/oefen/courses", "de cursussen, gezien vanaf het programma"),
    ]
  }
  func meaning(_ status: ExitStatus) -> String {
    switch status {
    case .fine: "alles in orde"
    case .findings: "er zijn bevindingen, of een controle is mislukt"
    case .wrongUsage: "zo werkt het commando niet"
    case .unreadableData: "een bestand of antwoord kan niet gelezen worden"
    case .noSuchFile: "een bestand of cursus is er niet"
    case .ourBug: "een fout in het programma"
    case .cannotWrite: "er kon niet geschreven worden"
    }
  }
}

extension EnglishTexts {
  var manual: ManualHeadings {
    ManualHeadings(
      name: "name", synopsis: "synopsis", description: "description", options: "options",
      commands: "commands", environment: "environment", files: "files",
      exitStatus: "exit status", part: "User Commands", command: "COMMAND", option: "OPTION")
  }
  var environment: [ManualEntry] {
    [
      .init("OEFEN_HOME", "the folder with your records; else $XDG_DATA_HOME/oefen"),
      .init(
        "OEFEN_COURSES",
        "folders with courses, colons between; else ./courses and then the courses that came with "
          + "the program"),
      .init("LC_ALL, LC_MESSAGES, LANG", "the language: English if it begins with en, else Dutch"),
      .init("NO_COLOR", "no colour and no bold"),
      .init("COLUMNS", "the width of the screen, where it can't be found"),
      .init("VISUAL, EDITOR", "what you write a long answer or a question with"),
      .init("OEFEN_NOW", "a moment at which the clock stands still, for trials"),
    ]
  }
  var files: [ManualEntry] {
    [
      .init("~/.local/share/oefen/records.sqlite", "what you answered; only you can read it"),
      .init("~/.local/share/oefen/history", "the lines that you typed"),
      .init("../share/oefen/courses", "the courses, as seen from the program"),
    ]
  }
  func meaning(_ status: ExitStatus) -> String {
    switch status {
    case .fine: "all is well"
    case .findings: "there are findings, or a check failed"
    case .wrongUsage: "the command doesn't work like that"
    case .unreadableData: "a file or response can't be read"
    case .noSuchFile: "a file or course isn't there"
    case .ourBug: "a fault in the program"
    case .cannotWrite: "writing was not possible"
    }
  }
}
