import QuizModel

/// The commands, by their canonical name. Dutch and English words both work in either language.
enum CommandName: String, CaseIterable {
  case practise
  case learn
  case read
  case progress
  case advice
  case examDate = "exam-date"
  case questions
  case mark
  case mock
  case grade
  case instrument
  case assignment
  case check
  case draft
  case `try`
  case courses
  case course
  case exportRecords = "export-records"
  case importRecords = "import-records"
  case forget
  case completions
  case version
  case help

  var dutch: String {
    switch self {
    case .practise: "oefen"
    case .learn: "leer"
    case .read: "lees"
    case .progress: "voortgang"
    case .advice: "advies"
    case .examDate: "tentamendatum"
    case .questions: "vragen"
    case .mark: "nakijken"
    case .mock: "proefexamen"
    case .grade: "cijfer"
    case .instrument: "instrument"
    case .assignment: "opdracht"
    case .check: "controleer"
    case .draft: "ontwerp"
    case .try: "probeer"
    case .courses: "cursussen"
    case .course: "cursus"
    case .exportRecords: "gegevens-bewaren"
    case .importRecords: "gegevens-inlezen"
    case .forget: "gegevens-wissen"
    case .completions: "aanvulling"
    case .version: "versie"
    case .help: "help"
    }
  }

  /// The word to show in a language.
  func word(in language: Language) -> String {
    language == .dutch ? dutch : rawValue
  }

  /// Every word that means this command.
  var words: [String] {
    switch self {
    case .practise: [rawValue, dutch, "practice"]
    case .instrument: [rawValue, "instrumenten", "instruments"]
    case .version: [rawValue, dutch, "--version"]
    case .help: [rawValue, "hulp", "--help", "-h"]
    default: [rawValue, dutch]
    }
  }

  init?(word: String) {
    let word = word.lowercased()
    guard let name = Self.allCases.first(where: { $0.words.contains(word) }) else { return nil }
    self = name
  }
}

/// The commands about the question at hand.
enum QuestionCommand: String, CaseIterable {
  case hint
  case explain
  case skip
  case undo
  case contest
  case flag
  case stop

  var dutch: String {
    switch self {
    case .hint: "hint"
    case .explain: "uitleg"
    case .skip: "sla-over"
    case .undo: "terug"
    case .contest: "oneens"
    case .flag: "meld"
    case .stop: "stop"
    }
  }

  func word(in language: Language) -> String {
    language == .dutch ? dutch : rawValue
  }

  var words: [String] {
    switch self {
    case .hint: ["hint", "tip", "?"]
    case .explain: ["explain", "uitleg"]
    case .skip: ["skip", "sla-over", "overslaan"]
    case .undo: ["undo", "terug"]
    case .contest: ["contest", "oneens"]
    case .flag: ["flag", "meld", "markeer"]
    case .stop: ["stop", "quit", "exit", "q"]
    }
  }

  init?(word: String) {
    let word = word.lowercased()
    guard let name = Self.allCases.first(where: { $0.words.contains(word) }) else { return nil }
    self = name
  }
}
