import Documents
import Grading
import QuizModel

/// What can't be done or kept while an assignment is done.
protocol WorkProblemTexts {
  func notKept(_ failure: SavingFailure) -> String
  func unknownWord(_ word: String, meant: String?) -> String
  /// After an answer that can't be read, and that may be a command with a typo.
  func orWorkCommand(_ meant: String) -> String
  var notHere: String { get }
  func noPart(_ text: String, count: Int) -> String
  func noLine(_ text: String, count: Int) -> String
  func noEntry(_ text: String) -> String
  var nothingToClear: String { get }
  func tooLong(_ limit: Int) -> String
  func tooMany(_ limit: Int) -> String
  var badGroupName: String { get }
  var badMember: String { get }
  func memberTwice(_ number: String) -> String
  func groupSizeAsked(given: Int, _ size: ClosedRange<Int>) -> String
  func groupTwice(_ name: String) -> String
  func notAChoice(_ read: String, of names: [String]) -> String
  func impossibleNumber(_ value: Rational, _ range: ClosedRange<Rational>) -> String
  func fieldTooThin(_ words: Int, minimum: Int) -> String
  var textIsLocked: String { get }
  func dataNotTaken(_ path: String, _ reason: String) -> String
  func exportUnclear(_ path: String) -> String
  var exportNotTaken: String { get }
  var nothingToDrawFrom: String { get }
  func drawnNotWritten(_ folder: String, _ failure: FileReplacement.Failure) -> String
  func submissionNotWritten(_ folder: String, _ failure: FileReplacement.Failure) -> String
  func handedInNotNoted(_ failure: SavingFailure) -> String
  func noFolder(_ path: String) -> String
  func formUnreadable(_ path: String, _ reason: String) -> String
  func otherForm(_ read: String, wanted: String) -> String
  func otherFormVersion(_ read: Int, wanted: Int) -> String
  func otherGroup(_ read: String, wanted: String) -> String
}

extension DutchTexts {
  func notKept(_ failure: SavingFailure) -> String {
    switch failure {
    case .isOpen:
      "Dit werk staat al open in een ander venster. Sluit dat eerst."
    case .tooLarge:
      "Niet bewaard: al jullie werk samen wordt te groot. Maak het kleiner."
    case .file(let path, .full):
      "Niet bewaard: de schijf is vol (\(path.sanitizedLine)). Maak ruimte en typ het nog eens."
    case .file(let path, .unwritable(let reason)):
      "Niet bewaard: in \(path.sanitizedLine) kan niet geschreven worden (\(reason.sanitizedLine)). "
        + "Kijk of je daar mag schrijven."
    case .file(let path, _):
      "Niet bewaard: \(path.sanitizedLine) is geen gewoon bestand. Haal het weg."
    }
  }
  func unknownWord(_ word: String, meant: String?) -> String {
    "‘:\(word)’ ken ik hier niet. "
      + (meant.map { "Bedoel je ‘:\($0)’?" } ?? "Typ ‘?’ voor uitleg.")
  }
  func orWorkCommand(_ meant: String) -> String { "Of bedoel je het commando ‘\(meant)’?" }
  var notHere: String { "Dat kan hier niet. Typ ‘?’ voor wat wel kan." }
  func noPart(_ text: String, count: Int) -> String {
    "Een onderdeel ‘\(text)’ is er niet. Kies een nummer van 1 tot en met \(count), of typ ‘?’ voor uitleg."
  }
  func noLine(_ text: String, count: Int) -> String {
    "Een regel ‘\(text)’ is er niet. Typ een nummer van 1 tot en met \(max(count, 1)), of Enter."
  }
  func noEntry(_ text: String) -> String {
    "‘\(text)’ kan ik niet plaatsen. Typ een nummer of letter uit de lijst, of Enter."
  }
  var nothingToClear: String { "Daar staat niets. Typ ‘?’ voor uitleg." }
  func tooLong(_ limit: Int) -> String { "Dat is langer dan \(limit) tekens. Maak het korter." }
  func tooMany(_ limit: Int) -> String { "Meer dan \(limit) past er niet. Haal er eerst een weg." }
  var badGroupName: String {
    "Dat kan ik niet als groepsnaam lezen. Geef een naam met letters of cijfers, zoals: groep 7"
  }
  var badMember: String { "Dat kan ik niet als naam lezen. Typ het als: s1001 Sanne de Wit" }
  func memberTwice(_ number: String) -> String {
    "\(number.sanitizedForMessage) staat er al. Kijk het nummer na."
  }
  func groupSizeAsked(given: Int, _ size: ClosedRange<Int>) -> String {
    "Een groep heeft hier \(span(size)) leden, en er staan er \(given). Voeg met ‘groep’ later leden "
      + "toe of haal er weg."
  }
  func groupTwice(_ name: String) -> String { "‘\(name)’ staat er al. Typ een andere naam." }
  func notAChoice(_ read: String, of names: [String]) -> String {
    "‘\(read)’ is hier geen keuze. \(chooseOne(of: names))"
  }
  func impossibleNumber(_ value: Rational, _ range: ClosedRange<Rational>) -> String {
    "Ik lees \(exact(value)), maar het ligt tussen \(exact(range.lowerBound)) en "
      + "\(exact(range.upperBound)). Typ het opnieuw, of druk op Enter om het zo te laten."
  }
  func fieldTooThin(_ words: Int, minimum: Int) -> String {
    "\(words) \(words == 1 ? "woord" : "woorden"), gevraagd minstens \(minimum). Typ er meer bij, "
      + "of druk op Enter om het zo te laten."
  }
  var textIsLocked: String {
    "De teksten liggen vast, want de voorbeeldantwoorden zijn getoond. Laat ze zoals ze zijn."
  }
  func dataNotTaken(_ path: String, _ reason: String) -> String {
    "\(path): \(reason). Geef een ander bestand of verbeter dit."
  }
  func exportUnclear(_ path: String) -> String {
    "Van \(path) is niet duidelijk welke kolom welke vraag is. Doe dit onderdeel in een terminal, of "
      + "maak de kolommen gelijk aan die van de vragenlijst."
  }
  var exportNotTaken: String { "Niet overgenomen. Geef een ander bestand of probeer het nog eens." }
  var nothingToDrawFrom: String {
    "Voor dit onderdeel is niets te trekken. Geef een bestand met eigen gegevens."
  }
  func drawnNotWritten(_ folder: String, _ failure: FileReplacement.Failure) -> String {
    "De set zit in jullie werk, maar kon niet in \(folder) gezet worden\(reason(failure)). Kies met "
      + "--out een andere map en typ daar opnieuw ‘trek’."
  }
  func submissionNotWritten(_ folder: String, _ failure: FileReplacement.Failure) -> String {
    "Nog niet ingeleverd: in \(folder) kon niet geschreven worden\(reason(failure)). Alles is bewaard; "
      + "lever in met een andere map, zoals: inleveren ~/Documents"
  }
  private func reason(_ failure: FileReplacement.Failure) -> String {
    if case .cannotWrite(let reason) = failure { " (\(reason.sanitizedLine))" } else { "" }
  }
  func handedInNotNoted(_ failure: SavingFailure) -> String {
    "De inlevering staat er, maar dat kon niet bij jullie werk gezet worden. \(notKept(failure))"
  }
  func noFolder(_ path: String) -> String {
    "De map \(path) is er niet. Maak die eerst, of geef een andere bij --out."
  }
  func formUnreadable(_ path: String, _ reason: String) -> String {
    "\(path): \(reason). Geef bij --form een bestand met een ingevuld formulier."
  }
  func otherForm(_ read: String, wanted: String) -> String {
    "Het formulier is voor \(read.sanitizedForMessage), niet voor opdracht \(wanted). Kies de "
      + "opdracht van het formulier, of zet \"course\" en \"assignment\" goed."
  }
  func otherFormVersion(_ read: Int, wanted: Int) -> String {
    "Het formulier is voor versie \(read) van de opdracht, en die is er niet. Zet "
      + "\"assignmentVersion\" op \(wanted) en kijk de onderdelen na."
  }
  func otherGroup(_ read: String, wanted: String) -> String {
    "Het formulier is van ‘\(read)’, niet van ‘\(wanted)’. Laat --group weg of geef het goede "
      + "formulier."
  }
}

extension EnglishTexts {
  func notKept(_ failure: SavingFailure) -> String {
    switch failure {
    case .isOpen: "This work is open in another window. Close that one first."
    case .tooLarge: "Not kept: all your work together gets too large. Make it smaller."
    case .file(let path, .full):
      "Not kept: the disk is full (\(path.sanitizedLine)). Make room and type it once more."
    case .file(let path, .unwritable(let reason)):
      "Not kept: \(path.sanitizedLine) can't be written (\(reason.sanitizedLine)). Check whether "
        + "you may write there."
    case .file(let path, _):
      "Not kept: \(path.sanitizedLine) is no regular file. Remove it."
    }
  }
  func unknownWord(_ word: String, meant: String?) -> String {
    "‘:\(word)’ isn't known here. "
      + (meant.map { "Did you mean ‘:\($0)’?" } ?? "Type ‘?’ for an explanation.")
  }
  func orWorkCommand(_ meant: String) -> String { "Or did you mean the command ‘\(meant)’?" }
  var notHere: String { "That can't be done here. Type ‘?’ for what can." }
  func noPart(_ text: String, count: Int) -> String {
    "There is no part ‘\(text)’. Choose a number from 1 to \(count), or type ‘?’ for an explanation."
  }
  func noLine(_ text: String, count: Int) -> String {
    "There is no line ‘\(text)’. Type a number from 1 to \(max(count, 1)), or Enter."
  }
  func noEntry(_ text: String) -> String {
    "‘\(text)’ has no place here. Type a number or letter of the list, or Enter."
  }
  var nothingToClear: String { "There is nothing there. Type ‘?’ for an explanation." }
  func tooLong(_ limit: Int) -> String {
    "That is longer than \(limit) characters. Make it shorter."
  }
  func tooMany(_ limit: Int) -> String {
    "There is no room for more than \(limit). Remove one first."
  }
  var badGroupName: String {
    "That can't be read as a group's name. Give one with letters or digits, such as: group 7"
  }
  var badMember: String { "That can't be read as a name. Type it as: s1001 Sanne de Wit" }
  func memberTwice(_ number: String) -> String {
    "\(number.sanitizedForMessage) is there already. Check the number."
  }
  func groupSizeAsked(given: Int, _ size: ClosedRange<Int>) -> String {
    "A group has \(span(size)) members here, and there are \(given). Add or remove some later: use "
      + "‘group’."
  }
  func groupTwice(_ name: String) -> String { "‘\(name)’ is there already. Type another name." }
  func notAChoice(_ read: String, of names: [String]) -> String {
    "‘\(read)’ is no choice here. \(chooseOne(of: names))"
  }
  func impossibleNumber(_ value: Rational, _ range: ClosedRange<Rational>) -> String {
    "I read \(exact(value)), but it lies between \(exact(range.lowerBound)) and "
      + "\(exact(range.upperBound)). Type it again, or press Enter to leave it so."
  }
  func fieldTooThin(_ words: Int, minimum: Int) -> String {
    "\(words) \(words == 1 ? "word" : "words"), at least \(minimum) asked. Add to it, or press Enter "
      + "to leave it so."
  }
  var textIsLocked: String {
    "The texts are locked, as the model answers were shown. Leave them as they are."
  }
  func dataNotTaken(_ path: String, _ reason: String) -> String {
    "\(path): \(reason). Give another file or mend this one."
  }
  func exportUnclear(_ path: String) -> String {
    "It isn't clear which column of \(path) is which question. Do this part in a terminal, or make "
      + "the columns those of the questionnaire."
  }
  var exportNotTaken: String { "Not taken over. Give another file or try once more." }
  var nothingToDrawFrom: String {
    "There is nothing to draw for this part. Give a file with data of your own."
  }
  func drawnNotWritten(_ folder: String, _ failure: FileReplacement.Failure) -> String {
    "The set is in your work, but it couldn't be put into \(folder)\(reason(failure)). Choose another "
      + "folder with --out and type ‘draw’ there once more."
  }
  func submissionNotWritten(_ folder: String, _ failure: FileReplacement.Failure) -> String {
    "Not handed in yet: \(folder) couldn't be written\(reason(failure)). Everything is kept; hand in "
      + "with another folder, such as: submit ~/Documents"
  }
  private func reason(_ failure: FileReplacement.Failure) -> String {
    if case .cannotWrite(let reason) = failure { " (\(reason.sanitizedLine))" } else { "" }
  }
  func handedInNotNoted(_ failure: SavingFailure) -> String {
    "The submission is there, but that couldn't be noted with your work. \(notKept(failure))"
  }
  func noFolder(_ path: String) -> String {
    "There is no folder \(path). Make it first, or give another one with --out."
  }
  func formUnreadable(_ path: String, _ reason: String) -> String {
    "\(path): \(reason). Give a file with a form that is filled in."
  }
  func otherForm(_ read: String, wanted: String) -> String {
    "The form is for \(read.sanitizedForMessage), not for assignment \(wanted). Choose the form's "
      + "assignment, or put \"course\" and \"assignment\" right."
  }
  func otherFormVersion(_ read: Int, wanted: Int) -> String {
    "The form is for version \(read) of the assignment, which isn't there. Set \"assignmentVersion\" "
      + "to \(wanted) and check the parts."
  }
  func otherGroup(_ read: String, wanted: String) -> String {
    "The form is of ‘\(read)’, not of ‘\(wanted)’. Leave --group out or give the right form."
  }
}
