import Documents
import Grading
import QuizModel

extension DutchTexts {
  func help(_ command: WorkCommand) -> String {
    switch command {
    case .overview: "alle onderdelen, met hoe ver jullie zijn"
    case .part: "ga naar een onderdeel, zoals deel 3"
    case .back: "één stap terug"
    case .next: "naar het volgende onderdeel"
    case .clear: "wis wat hier staat, of een regel: wis 2"
    case .group: "verander de groep of de organisatie"
    case .submit: "lever in; een map erachter mag"
    case .stop: "stop; alles is bewaard"
    case .help: "uitleg bij wat er gevraagd wordt"
    }
  }
  var workCommandsHeading: String { "Altijd mogelijk:" }
  func workPrompt(_ assignment: AssignmentID) -> String { "opdracht \(assignment)> " }
  var keptAtOnce: String {
    "Alles wat jullie invullen is meteen bewaard. Stoppen kan altijd; met ? krijg je uitleg."
  }
  var workKept: String { "Alles is bewaard. Zo gaan jullie verder:" }
  func goOn(_ draft: GroupDraft) -> String {
    "oefen opdracht begin \(draft.assignment.id) --group "
      + draft.submission.group.name.sanitizedLine.shellQuoted
  }
  var onlyCommands: String { "(Enter: verder) " }

  // MARK: The group

  var draftsHeading: String {
    "Op deze computer zijn al groepen begonnen. Typ een nummer om verder te gaan (Enter: 1), of de "
      + "naam van een nieuwe groep."
  }
  func draftState(_ submission: Submission) -> String {
    if let text = submission.submittedAt {
      guard let time = LocalInstant(iso: text) else { return "ingeleverd" }
      return "ingeleverd op \(date(time.calendarDay)) om \(time.clockTime.prefix(5))"
    }
    return submission.isLocked
      ? "de teksten liggen vast, nog niet ingeleverd" : "nog niet ingeleverd"
  }
  var askGroupName: String { "Naam van jullie groep: " }
  var groupNameHelp: String {
    "Kies een naam die je docent herkent, zoals groep 7. Met dezelfde naam ga je later verder."
  }
  func askMembers(_ size: ClosedRange<Int>) -> String {
    "Wie zitten er in de groep (\(span(size)))? Typ per regel een studentnummer en een naam; een lege "
      + "regel sluit af."
  }
  func membersHelp(_ size: ClosedRange<Int>) -> String {
    "Eén lid per regel, bijvoorbeeld: s1001 Sanne de Wit. Zonder nummer mag ook. ‘:wis’ haalt het "
      + "laatste lid weg, ‘:wis 2’ het tweede."
  }
  func memberPrompt(_ number: Int) -> String { "Lid \(number): " }
  func membersAre(_ members: [Submission.Member]) -> String {
    members.isEmpty ? "Er staan nog geen leden in." : "Leden: \(names(members))."
  }
  private func names(_ members: [Submission.Member]) -> String {
    members.map { member in
      let name = member.name.sanitizedLine
      let number = member.number.sanitizedLine
      return name.isEmpty ? number : number.isEmpty ? name : "\(name) (\(number))"
    }.joined(separator: ", ")
  }
  var askOrganisation: String { "Over welke organisatie gaat jullie werk? " }
  var organisationHelp: String {
    "De naam van de organisatie. Weten jullie het nog niet, druk dan op Enter; met ‘groep’ vul je "
      + "het later in."
  }
  func groupLine(_ group: Submission.Group) -> String {
    let name = group.name.sanitizedLine
    return group.members.isEmpty
      ? "Groep: \(name), nog zonder leden" : "Groep: \(name) – \(names(group.members))"
  }
  func organisationLine(_ name: String) -> String {
    "Organisatie: \(name.isEmpty ? "nog niet gekozen" : name.sanitizedLine)"
  }

  // MARK: The overview

  func atOverview(next: Int?) -> String {
    let enter = next.map { "Enter: onderdeel \($0)" } ?? "Alles is ingevuld. Enter: inleveren"
    return "[\(enter); een nummer: dat onderdeel; ?: uitleg]"
  }
  func partState(_ form: PartForm, _ kind: AssignmentPart.Kind, in work: AssignmentForm) -> String {
    if case .dataFirst(let id)? = form.remarks.first {
      let place = work.assignment.parts.firstIndex { $0.id == id } ?? 0
      return "wacht op onderdeel \(place + 1)"
    }
    if form.isEmpty { return "leeg" }
    let state = form.isComplete ? complete(form, kind) : begun(form, kind)
    // What's incomplete has remarks anyway.
    let remarks = form.isComplete ? form.remarks.count : 0
    return state
      + (remarks > 0 ? ", \(remarks == 1 ? "1 opmerking" : "\(remarks) opmerkingen")" : "")
  }
  private func complete(_ form: PartForm, _ kind: AssignmentPart.Kind) -> String {
    switch kind {
    case .data: "klaar, \(form.rows?.used ?? 0) rijen"
    case .text: "klaar, \(form.words ?? 0) woorden"
    default: "klaar"
    }
  }
  private func begun(_ form: PartForm, _ kind: AssignmentPart.Kind) -> String {
    switch kind {
    case .data: form.rows.map { "te weinig: \($0.used) rijen" } ?? "niet te lezen"
    case .text: "begonnen, \(form.words ?? 0) \(form.words == 1 ? "woord" : "woorden")"
    default: "\(form.given) van \(form.asked)"
    }
  }
  func partHeading(_ number: Int, of count: Int, _ title: String, points: Rational?) -> String {
    let worth = points.map { " · \(pointCount($0))" } ?? ""
    return "Onderdeel \(number) van \(count) · \(title)\(worth)"
  }
  func partDone(_ number: Int, _ form: PartForm, _ kind: AssignmentPart.Kind) -> String {
    if form.isEmpty { return "Onderdeel \(number) is nog leeg." }
    // What a text or data lack is said after this.
    let state = kind == .text || kind == .data ? "nog niet klaar" : begun(form, kind)
    return "Onderdeel \(number): \(form.isComplete ? complete(form, kind) : state)."
  }
  func lack(_ lack: AssignmentForm.Lack, in work: AssignmentForm) -> String {
    switch lack {
    case .members(let given, let asked):
      return "groep: \(given) \(given == 1 ? "lid" : "leden"), gevraagd \(span(asked))"
    case .organisation: return "de organisatie"
    case .part(let place):
      let part = work.assignment.parts[place]
      let state = partState(work.form(of: part), part.kind, in: work)
      return "onderdeel \(place + 1) (\(part.title)): \(state)"
    }
  }
  func moreRemarks(_ count: Int) -> String { "en nog \(count)" }

  func formRemark(_ remark: FormRemark, of assignment: Assignment) -> String {
    switch remark {
    case .dataFirst(let id):
      let place = assignment.parts.firstIndex { $0.id == id } ?? 0
      return "Eerst zijn de gegevens van onderdeel \(place + 1) nodig."
    case .dataUnreadable(let failure):
      return "De gegevens zijn niet te lezen: \(failure.message.dutch)."
    case .tooFewRows(let used, let minimum):
      return "Er zijn \(used) bruikbare rijen; gevraagd zijn er minstens \(minimum)."
    case .dataFindings(let count):
      return count == 1
        ? "In de gegevens valt één ding op." : "In de gegevens vallen \(count) dingen op."
    case .notDrawnForThisGroup:
      return "Deze gegevens zijn niet voor deze groepsnaam getrokken; typ opnieuw ‘trek’."
    case .unreadableNumber(let cell, let typed, _):
      return "\(cell.name): ‘\(typed.sanitizedForMessage)’ is niet als getal te lezen."
    case .impossibleNumber(let cell, let value, let range):
      return
        "\(cell.name): \(exact(value)) kan niet; het ligt tussen \(exact(range.lowerBound)) en "
        + "\(exact(range.upperBound))."
    case .strangerRow(let row): return "‘\(row.sanitizedForMessage)’ staat niet in de gegevens."
    case .unknownOption(let row, let option):
      let lead = row.isEmpty ? "" : "\(row.sanitizedLine): "
      return "\(lead)‘\(option.text.sanitizedForMessage)’ is geen van de opties."
    case .otherKind: return "Wat hier staat, past niet bij dit onderdeel; typ ‘wis’ of vul het in."
    case .tooFewWords(let words, let minimum):
      return "\(words) woorden; gevraagd zijn er minstens \(minimum)."
    case .tooManyWords(let words, let maximum):
      return "\(words) woorden; gevraagd zijn er hoogstens \(maximum)."
    default: return listRemark(remark)
    }
  }

  private func listRemark(_ remark: FormRemark) -> String {
    switch remark {
    case .tooFewGroups(let label, let given, let minimum):
      "\(label.capitalizedFirst): \(given) genoemd, gevraagd minstens \(minimum)."
    case .tooManyGroups(let label, let given, let maximum):
      "\(label.capitalizedFirst): \(given) genoemd, gevraagd hoogstens \(maximum)."
    case .missingElements(let group, let elements):
      (group.isEmpty ? "Nog te doen: " : "\(group.sanitizedLine), nog te doen: ")
        + elements.map { element in
          element.minimum > 1
            ? "\(element.label) (\(element.given) van \(element.minimum))" : element.label
        }.joined(separator: ", ") + "."
    case .thinEntry(let group, let element, let field, let words, let minimum):
      "\(group.isEmpty ? "" : group.sanitizedLine + ", ")\(element), \(field.inSentence): "
        + "\(words) van \(minimum) woorden."
    case .unknownElement(let id): "‘\(id.text.sanitizedForMessage)’ hoort niet in deze lijst."
    case .tooLittleVariety(let field, let given, let minimum):
      "\(field): \(given) verschillend, gevraagd minstens \(minimum)."
    default: ""
    }
  }

  // MARK: Data

  var drawWord: String { "trek" }
  func dataPrompt(canDraw: Bool) -> String {
    canDraw ? "Bestand (CSV), of trek: " : "Bestand (CSV): "
  }
  func dataHelp(canDraw: Bool) -> String {
    "Typ of sleep hier de naam van een CSV-bestand met jullie gegevens. Een export van Google Forms, "
      + "Microsoft Forms of Qualtrics kan ook. Het bestand komt in jullie inlevering te staan; "
      + "kolommen met namen en adressen niet."
      + (canDraw
        ? " Hebben jullie geen eigen gegevens, typ dan ‘trek’: jullie groep krijgt een eigen set."
        : "")
  }
  var dataGiven: String {
    "De gegevens zijn er. Enter: verder; een ander bestand komt ervoor in de plaats."
  }
  var dataTaken: String { "Bewaard in jullie werk. Enter: verder." }
  func givenData(_ data: GivenData, _ rows: RowCounts?) -> String {
    let name = data.name.isEmpty ? "" : " (\(data.name.sanitizedLine))"
    let source = data.source == .own ? "Eigen gegevens" : "Getrokken voor jullie groep"
    return "\(source)\(name). " + (rows.map { rowCounts($0) } ?? "")
  }
  func columnsDropped(_ names: [String]) -> String {
    "Weggelaten, want niet nodig: \(names.map { $0.sanitizedForMessage }.joined(separator: ", "))."
  }
  var dataDrawn: String {
    "Getrokken voor jullie groep. Voor een spreadsheet staat de set in:"
  }

  // MARK: Numbers and choices

  var convention: String { "Afspraak: " }
  func numberHelp(decimals: Int) -> String {
    "Typ het getal met een komma of een punt, afgerond op \(decimals) "
      + "\(decimals == 1 ? "decimaal" : "decimalen"). Meer getallen van één rij mogen achter elkaar, "
      + "met een spatie ertussen. Enter laat het zoals het is; ‘wis’ haalt het weg."
  }
  var choiceHelp: String {
    "Typ de letter van jullie keuze. Enter laat het zoals het is; ‘wis’ haalt het weg."
  }
  func chooseOne(of names: [String]) -> String {
    "Kies één \(names.first == "1" ? "nummer" : "letter"), \(names.first ?? "")–\(names.last ?? "")."
  }
  var atOneAnswer: String { "[Enter: verder; of typ een ander antwoord; terug]" }
  func yourAnswer(_ text: String) -> String { "Jullie antwoord: \(text)" }
  func atReview(_ count: Int) -> String {
    "[Enter: verder; \(count == 1 ? "1" : "1–\(count)"): verander die regel; terug]"
  }
  func pastedTooMuch(_ lines: Int) -> String {
    "Er is meer geplakt dan hier past: \(lines) \(lines == 1 ? "regel is" : "regels zijn") niet "
      + "gebruikt. Kijk na of alles op zijn plaats staat."
  }
  var rowsAwaited: String {
    "De rijen van dit onderdeel komen uit de gegevens, en die zijn er nog niet."
  }

  // MARK: Lists

  func listAsked(_ part: ListPart) -> String {
    let elements = part.elements.map { element in
      element.minimum > 1 ? "\(element.label) (minstens \(element.minimum))" : element.label
    }
    let variety = part.variety.map { variety in
      let label = part.fields.first { $0.id == variety.field }?.label ?? variety.field.text
      return " Bij ‘\(label)’ minstens \(variety.minimum) verschillende."
    }
    return "Gevraagd: \(elements.joined(separator: "; "))."
      + (part.groups.map { " Voor elke \($0.label) opnieuw." } ?? "") + (variety ?? "")
  }
  func askListGroups(_ label: String, _ count: ClosedRange<Int>) -> String {
    "Noem er \(span(count)), één per regel. Een lege regel sluit af."
  }
  func listGroupPrompt(_ label: String, _ number: Int) -> String {
    "\(label.capitalizedFirst) \(number): "
  }
  func listGroupsHelp(_ label: String) -> String {
    "Typ de naam van één \(label) per regel. Daarna vul je voor elke \(label) de lijst in."
  }
  func fieldHelp(_ minimumWords: Int) -> String {
    (minimumWords > 1 ? "Minstens \(minimumWords) woorden. " : "")
      + "Enter laat het zoals het is of slaat dit over; ‘:wis’ maakt het leeg."
  }
  func atList(groups: String?) -> String {
    groups == nil
      ? "[Enter: verder; een letter: erbij; een nummer: verander; wis 2]"
      : "[Enter: verder; 1a: erbij; een nummer: verander; + naam: nog een; wis 2]"
  }
  func listHelp(_ groups: String?) -> String {
    let add =
      groups.map {
        "Met een nummer en een letter, zoals 1b, komt er iets bij een \($0) bij; + met een naam is "
          + "nog een \($0)."
      } ?? "Met een letter komt er bij dat onderdeel iets bij."
    return add + " Een nummer verandert wat er staat, ‘wis’ met een nummer haalt het weg."
  }

  // MARK: Texts

  func textAsked(_ part: TextPart) -> String {
    let length = wordLimits(part.minimumWords, part.maximumWords).map { $0 + " " } ?? ""
    let titles = part.rubric.criteria.map { $0.title.inSentence }
    return length + "Beoordeeld op: \(titles.joined(separator: "; "))."
  }
  var atText: String {
    "[Typ of plak; een lege regel is een nieuwe alinea. :editor opent je editor, :verder sluit af]"
  }
  func textHelp(_ part: TextPart) -> String {
    "Elke regel komt achter wat er staat en is meteen bewaard. ‘:wis’ haalt de laatste regel weg, "
      + "‘:wis alles’ de hele tekst. ‘:editor’ opent de tekst in je editor. Commando's beginnen hier "
      + "met een dubbele punt. \(textAsked(part))"
  }
  func wordPrompt(_ words: Int) -> String { "\(words) \(words == 1 ? "woord" : "woorden")> " }
  var newParagraph: String { "Nieuwe alinea. Klaar met dit onderdeel? Typ :verder" }
  var textStillEmpty: String { "Nog leeg. Typ jullie tekst, of :verder om later terug te komen." }
  var allWord: String { "alles" }

  // MARK: Handing in

  var nothingLacks: String { "Alles is ingevuld." }
  var lacksHeading: String { "Nog niet klaar:" }
  func askHandingIn(locksTexts: Bool) -> String {
    (locksTexts
      ? "Inleveren? De teksten liggen daarna vast: jullie zien dan wat een goed antwoord bevat. "
      : "Inleveren? ") + "Typ ja of nee."
  }
  var modelText: String { "Een goed antwoord: " }
  var judgeOwnText: String {
    "Beoordeel jullie eigen tekst. Het telt niet mee voor het cijfer; je docent ziet het wel."
  }
  func level(_ level: Rubric.Level) -> String {
    "\(level.text) (\(pointCount(level.points)))"
  }
  func selfMarkPrompt(_ names: [String]) -> String {
    "[\(names.joined(separator: "/")); Enter: sla over; verder: volgende tekst]"
  }
  var selfMarkHelp: String {
    "Kies de letter van het niveau dat het best past. Enter slaat het over, ‘verder’ slaat de hele "
      + "tekst over, ‘stop’ bewaart alles zonder in te leveren."
  }
  var handedIn: String { "Klaar. Stuur dit bestand naar je docent:" }
  func otherVersion(_ version: Int, newest: Int, isThere: Bool) -> String {
    isThere
      ? "Van deze opdracht is er een nieuwe versie (\(newest)); jullie maken versie \(version) af."
      : "Versie \(version) van deze opdracht is er niet meer. Jullie werk gaat over naar versie "
        + "\(newest); kijk elk onderdeel na."
  }
}

// MARK: What goes wrong

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
