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
  func atLevels(_ names: [String]) -> String {
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
