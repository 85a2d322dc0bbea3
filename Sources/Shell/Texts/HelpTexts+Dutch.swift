extension DutchTexts {
  var introduction: String {
    "oefen: oefen voor je tentamen, met uitleg bij elk antwoord. Druk op Enter om te beginnen."
  }
  var atPrompt: String { "Commando's" }
  var duringQuestion: String { "Bij een vraag" }
  var more: String {
    "‘help COMMANDO’ legt een commando uit, met een voorbeeld. Engelse woorden werken ook. Bij een "
      + "vraag met een getypt antwoord begint een commando met een dubbele punt, zoals :stop."
  }
  var usageLabel: String { "Gebruik: " }
  var exampleLabel: String { "Voorbeeld: " }

  var commonOptions: [CommandHelp.Option] {
    [
      .init("--course ID", "de cursus, als er meer zijn"),
      .init("--language nl|en", "de taal van het programma"),
      .init("--json", "het resultaat als JSON, voor andere programma's"),
      .init("--seed N", "een getal dat het toeval vastlegt"),
    ]
  }

  func help(_ command: CommandName) -> CommandHelp {
    switch command {
    case .practise:
      CommandHelp(
        summary: "oefen een ronde vragen",
        usage: "oefen [--section S]… [--goal L]… [--count N] [--mistakes] [--due]",
        options: [
          .init("--section S", "alleen uit deze paragraaf, met alles eronder"),
          .init("--goal L", "alleen bij dit leerdoel"),
          .init("--count N", "hoeveel vragen (anders 10)"),
          .init("--mistakes", "alleen vragen die je de laatste keer niet goed had"),
          .init("--due", "alleen vragen die vandaag terugkomen"),
        ], example: "oefen --section 1.3 --count 5")
    case .learn:
      CommandHelp(
        summary: "leer een paragraaf: stukjes samenvatting met vragen ertussen",
        usage: "leer PARAGRAAF", example: "leer 1.3.1")
    case .read:
      CommandHelp(
        summary: "lees de samenvatting van een paragraaf, met de begrippen",
        usage: "lees [PARAGRAAF]", example: "lees 1.3.1")
    case .progress:
      CommandHelp(
        summary: "bekijk je beheersing per paragraaf en leerdoel", usage: "voortgang",
        example: "voortgang")
    case .advice:
      CommandHelp(
        summary: "lees wat je nu het beste kunt doen, en waarom", usage: "advies",
        example: "advies")
    case .examDate:
      CommandHelp(
        summary: "zet de datum van je tentamen, of wis die met ‘geen’",
        usage: "tentamendatum [DATUM|geen]", example: "tentamendatum 2027-01-20")
    case .questions:
      CommandHelp(
        summary: "toon welke vragen er zijn", usage: "vragen [--section S]… [--type T]",
        options: [
          .init("--section S", "alleen uit deze paragraaf"),
          .init("--type T", "alleen van dit type, zoals singleChoice"),
        ], example: "vragen --section 1.3.2")
    case .mark:
      CommandHelp(
        summary: "kijk één antwoord na zonder het te bewaren",
        usage: "nakijken VRAAG ANTWOORD [--sure|--unsure]",
        options: [
          .init("--sure", "je bent er zeker van"), .init("--unsure", "je twijfelt"),
        ], example: "nakijken loyaliteit-horeca-01 b")
    case .check:
      CommandHelp(
        summary: "controleer cursusbestanden (voor docenten)",
        usage: "controleer [MAP]… [--strict]",
        options: [.init("--strict", "waarschuwingen tellen als fouten")],
        example: "controleer courses --strict")
    case .courses:
      CommandHelp(
        summary: "toon welke cursussen er zijn en wat er te herhalen is", usage: "cursussen",
        example: "cursussen")
    case .course:
      CommandHelp(
        summary: "ga naar een andere cursus", usage: "cursus [NUMMER|ID|DEEL-VAN-TITEL]",
        example: "cursus klantgericht")
    case .exportRecords:
      CommandHelp(
        summary: "bewaar je gegevens in een bestand, voor een kopie of een andere machine",
        usage: "exporteer-gegevens --out BESTAND [--force]",
        options: [
          .init("--out BESTAND", "waarin; - is het scherm"),
          .init("--force", "vervang het bestand als het er al is"),
        ], example: "exporteer-gegevens --out mijn-oefen.jsonl")
    case .importRecords:
      CommandHelp(
        summary: "lees gegevens van een andere machine in; wat je al had, blijft",
        usage: "importeer-gegevens BESTAND [--skip-bad]",
        options: [.init("--skip-bad", "sla regels over die niet kloppen, en neem de rest")],
        example: "importeer-gegevens mijn-oefen.jsonl")
    case .forget:
      CommandHelp(
        summary: "wis wat er van je is vastgelegd, na een bevestiging",
        usage: "wis-gegevens [--course ID] [--yes]",
        options: [.init("--yes", "vraag niet om een bevestiging")],
        example: "wis-gegevens")
    case .help:
      CommandHelp(
        summary: "toon deze hulp, of die van één commando", usage: "help [COMMANDO]",
        example: "help oefen")
    }
  }

  func help(_ command: QuestionCommand) -> String {
    switch command {
    case .hint: "een hint, in stappen; ? alleen is hetzelfde"
    case .explain: "toon het antwoord met uitleg (telt als ‘weet niet’)"
    case .skip: "sla de vraag over; dat telt niet als antwoord"
    case .undo: "neem je laatste antwoord terug, vóór de volgende vraag"
    case .contest: "je bent het niet eens met het nakijken; zet je reden erachter"
    case .flag: "meld een fout in de vraag; zet je opmerking erachter"
    case .stop: "stop en bekijk de uitslag"
    }
  }
}
