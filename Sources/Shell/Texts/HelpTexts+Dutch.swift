extension DutchTexts {
  var tagline: String { "oefen voor je tentamen, met uitleg bij elk antwoord" }
  var introduction: String {
    "oefen: \(tagline). Typ ‘oefen’ en druk op Enter om te beginnen."
  }
  var duringQuestion: String { "Bij een vraag" }
  var more: String {
    "‘help student’ en ‘help docent’ wijzen de weg; ‘help COMMANDO’ legt een commando uit, met een "
      + "voorbeeld. Engelse woorden werken ook. Bij een vraag met een getypt antwoord begint een "
      + "commando met een dubbele punt, zoals :stop."
  }
  var usageLabel: String { "Gebruik: " }
  var exampleLabel: String { "Voorbeeld:" }

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
        ], example: "oefen --goal matrix-assen --count 1",
        output: ["", "Vraag 1 van 1 · § 1.3.1", "…"])
    case .learn:
      CommandHelp(
        summary: "leer een paragraaf: stukjes samenvatting met vragen ertussen",
        usage: "leer PARAGRAAF", example: "leer 1.3.1",
        output: ["", "Lees: 1.3.1 Klantgroepen", "…", "Vraag 1 van …", "…"])
    case .read:
      CommandHelp(
        summary: "lees de samenvatting van een paragraaf, met de begrippen",
        usage: "lees [PARAGRAAF]", example: "lees 1.3.1",
        output: ["1.3.1 Klantgroepen", "…", "Begrippen", "…"])
    case .progress:
      CommandHelp(
        summary: "bekijk je beheersing per paragraaf en leerdoel", usage: "voortgang",
        example: "voortgang",
        output: [
          "Voortgang: Klantgericht organiseren",
          "0 antwoorden; 0 van … vragen gezien, 0 te herhalen.", "…",
        ])
    case .advice:
      CommandHelp(
        summary: "lees wat je nu het beste kunt doen, en waarom", usage: "advies",
        example: "advies",
        output: ["Studieadvies", "  1. …", "…", "     leer …", "…"])
    case .examDate:
      CommandHelp(
        summary: "zet de datum van je tentamen, of wis die met ‘geen’",
        usage: "tentamendatum [DATUM|geen]", example: "tentamendatum 2027-01-20",
        output: ["Je tentamen is op 20 januari 2027, over … dagen."])
    case .questions:
      CommandHelp(
        summary: "toon welke vragen er zijn",
        usage: "vragen [--section S]… [--type T] [--uses L|F]",
        options: [
          .init("--section S", "alleen uit deze paragraaf"),
          .init("--type T", "alleen van dit type, zoals singleChoice"),
          .init("--uses L|F", "alleen wat dit leerdoel of dit feit toetst"),
        ], example: "vragen --section 1.1 --type number",
        output: ["klant-tellen-museum-01  number  1.1.1", "  Museum De Loods …", "…", "… vra…"])
    case .mark:
      CommandHelp(
        summary: "kijk één antwoord na zonder het te bewaren",
        usage: "nakijken VRAAG ANTWOORD [--sure|--unsure]",
        options: [
          .init("--sure", "je bent er zeker van"), .init("--unsure", "je twijfelt"),
        ], example: "nakijken loyaliteit-horeca-01 c",
        output: ["Fout.", "Jouw antwoord: c. Zoet. …", "…", "Goed is: b. Duin. …", "…"])
    case .mock:
      CommandHelp(
        summary: "maak een proefexamen: uitleg en een cijfer aan het eind",
        usage: "proefexamen [TOETS] [--section S]… [--count N] [--minutes N] [--list]",
        options: [
          .init("--list", "toon de toetsen van de cursus"),
          .init("--section S", "alleen uit deze paragraaf, met alles eronder"),
          .init("--count N", "hoeveel vragen (anders 20)"),
          .init("--minutes N", "hoeveel tijd je jezelf geeft"),
        ], example: "proefexamen --list",
        output: ["  oefentoets-1      Oefentoets 1: hoofdstuk 1 (25 vragen, 45", "…"])
    case .grade:
      CommandHelp(
        summary: "reken een bestand met antwoorden van klanten na",
        usage: "cijfer servqual|servperf|csas|ipa|zone|rfm|matrix|merge BESTAND…",
        options: [
          .init("--missing any|half|complete|listwise", "hoeveel items nodig zijn (anders half)"),
          .init("--reverse LIJST", "de items om om te keren, zoals 10,11,12"),
          .init("--scale VAN-TOT", "de schaal, zoals 1-5"),
          .init("--direction agree-high|agree-low", "of een hoog of een laag getal ‘eens’ is"),
          .init("--instrument BESTAND", "een eigen vragenlijst, of de id van een van de cursus"),
          .init("--cut N[,N]|mean|median", "waar hoog begint (csas, ipa en matrix)"),
          .init("--above-only", "een waarde precies op de grens is laag"),
          .init("--explain GETAL", "welke vergissing dit getal geeft"),
          .init("--details", "ook toetsen, betrouwbaarheid, items en respondenten"),
          .init("--wilcoxon", "ook de rangtekentoets van Wilcoxon"),
          .init("--bootstrap", "ook intervallen door hertrekken"),
          .init("--ties average|min|max|first", "de rang van gelijke klanten (anders average)"),
          .init("--nested", "rfm: F binnen elke R, M binnen elke R en F"),
          .init("--thresholds BESTAND", "rfm: klassen met eigen grenzen (variabele;klasse;vanaf)"),
          .init("--frequency rows|days", "rfm: tel aankopen of dagen (anders rows)"),
          .init("--reference-date DATUM", "rfm: de peildatum (anders de laatste aankoop)"),
          .init("--weights R,F,M", "matrix: gewichten van het rendement (anders gelijk)"),
          .init("--band N", "matrix: hoe ver van de grens een grensgeval is (anders 0,5)"),
          .init("--axis book|usual", "matrix: rendement 100 links (book) of rechts"),
          .init("--csv BESTAND", "bewaar de tabellen voor een spreadsheet; - is het scherm"),
          .init("--csv-for excel-nl|standard", "voor welke spreadsheet"),
          .init("--report BESTAND", "bewaar het rapport als pagina voor een browser"),
          .init("--svg BESTAND", "bewaar de grafiek als plaatje (SVG)"),
          .init("--separator TEKEN", "wat waarden scheidt, als dat niet vanzelf gaat"),
          .init("--decimal TEKEN", "het decimaalteken, als dat niet vanzelf gaat"),
          .init("--no-duplicates", "zoek niet naar respondenten die twee keer voorkomen"),
          .init("--partial BESTAND", "bewaar een deelresultaat, voor merge"),
          .init("--map BESTAND", "welke kolom welke vraag is, bij een export van een formulier"),
          .init("--header-from BESTAND", "lees de kop uit een ander bestand"),
        ],
        note: "Het bestand is CSV met een kop: e1…e22 en p1…p22 voor SERVQUAL, p1…p22 voor "
          + "SERVPERF, de namen van de aspecten voor csas; klant, recency, frequency en "
          + "bedrag, of klant, datum en bedrag, voor rfm; voor matrix ook attractiviteit, "
          + "overstapkosten, vertrouwen en tevredenheid. Een export van Google Forms, Microsoft Forms of "
          + "Qualtrics kan ook: de vragen in de kop worden herkend. Delen voeg je samen met: oefen cijfer "
          + "merge DEEL….",
        example: "cijfer servqual answers/servqual.csv",
        output: [
          "SERVQUAL", "12 rijen gelezen, 12 gebruikt, 0 weggelaten.", "…",
          "Kloven met hun 95%-interval", "…",
        ])
    case .instrument:
      CommandHelp(
        summary: "bekijk vragenlijsten, of maak er een om uit te delen",
        usage: "instrument list|show|export|map [INSTRUMENT|BESTAND] [--to html|csv|text] "
          + "[--out BESTAND] [--instrument INSTRUMENT] [--csv-for excel-nl|standard] [--force]",
        options: [
          .init(
            "--to html|csv|text",
            "een pagina om af te drukken, een lege tabel, of tekst voor een formulier"),
          .init("--out BESTAND", "waarin; - is het scherm"),
          .init("--instrument INSTRUMENT", "bij map: welke vragenlijst (anders de best passende)"),
          .init("--csv-for excel-nl|standard", "voor welke spreadsheet"),
          .init("--force", "vervang het bestand als het er al is"),
        ],
        note:
          "INSTRUMENT is de id van een vragenlijst van een cursus, of het bestand van een eigen "
          + "vragenlijst. ‘instrument map BESTAND’ maakt een kolomindeling bij de export van een "
          + "formulier: welke kolom welke vraag is. Die staat in BESTAND.map.json en wordt door "
          + "‘cijfer’ vanzelf gelezen. In plaats van list, show, export en map mag ook lijst, toon, "
          + "exporteer en koppel.",
        example: "instrument list",
        output: ["  csas           …", "…", "  servqual-1991  SERVQUAL, opzet van 1991 (22 items)"])
    case .assignment:
      CommandHelp(
        summary: "maak een opdracht, bekijk ze, of kijk inleveringen na",
        usage:
          "opdracht [lijst|toon|begin|exporteer|beoordeel|bekijk] [OPDRACHT|BESTAND…] [--group NAAM] "
          + "[--form BESTAND] [--out BESTAND|MAP] [--version N] [--to html|markdown] [--force] "
          + "[--details] [--gradebook BESTAND] [--rater NAAM]",
        options: [
          .init("--group NAAM", "begin: de groep; met dezelfde naam ga je later verder"),
          .init("--form BESTAND", "begin: neem over wat er in een ingevuld formulier staat"),
          .init("--version N", "een oudere versie (anders de nieuwste)"),
          .init("--to html|markdown", "exporteer: als pagina om te printen of als Markdown"),
          .init(
            "--out BESTAND|MAP",
            "exporteer: waar het werkblad komt (- is het scherm); begin: de map voor de inlevering"),
          .init("--force", "exporteer: vervang het bestand als het er al is"),
          .init(
            "--details", "beoordeel: elke inlevering met alle feedback, ook als het er veel zijn"),
          .init(
            "--gradebook BESTAND",
            "beoordeel: cijferboek als CSV, een rij per student; de groepen in -groepen.csv"),
          .init("--csv-for excel-nl|standard", "beoordeel: voor welk rekenblad"),
          .init("--report BESTAND", "beoordeel: het hele cijferboek als pagina"),
          .init("--feedback MAP", "beoordeel: een pagina met feedback voor elke groep"),
          .init("--roster BESTAND", "beoordeel: de klas (CSV: nummer, naam, groep)"),
          .init(
            "--peers BESTAND",
            "beoordeel: wat groepsleden elkaar gaven (groep, beoordelaar, beoordeelde, punten)"),
          .init("--overrides BESTAND", "beoordeel: eigen cijfers (nummer, cijfer, reden)"),
          .init("--deadline DATUM", "beoordeel: wat later is ingeleverd, heet te laat"),
          .init("--cut PROCENT", "beoordeel: waar een 5,5 ligt (anders 55)"),
          .init(
            "--marks BESTAND",
            "beoordeel: oordelen over teksten (anders marks-*.jsonl in de map); bekijk: waarin"),
          .init("--rater NAAM", "bekijk: wie de teksten beoordeelt"),
          .init("--with NAAM", "bekijk: vergelijk met een tweede beoordelaar, of diens bestand"),
        ],
        note: "‘begin’ neemt een groep onderdeel voor onderdeel mee. Alles is meteen bewaard, en "
          + "stoppen kan altijd; met ? krijg je uitleg. Aan het eind staat er een inlevering in de "
          + "map. Een formulier heeft dezelfde vorm als een inlevering, en onderdelen mogen "
          + "ontbreken. ‘toon’ en het werkblad zeggen wat gevraagd wordt en hoe het beoordeeld "
          + "wordt, niet wat goed is. ‘bekijk’ laat je teksten beoordelen, eerst alle op één "
          + "criterium; elk oordeel is meteen bewaard, in marks-NAAM.jsonl bij de inleveringen, en "
          + "notities blijven bij de docenten. Wat twee beoordelaars samen vinden, staat in "
          + "marks-agreed.jsonl en gaat bij ‘beoordeel’ voor.",
        example: "opdracht toon 2.4",
        output: [
          "2.4 Een organisatie beoordelen met SERVQUAL",
          "31 punten, 1 tot en met 5 studenten, versie 1.", "…",
          "3. De kloof per dimensie (5 punten)", "…",
        ])
    case .check:
      CommandHelp(
        summary: "controleer cursusbestanden",
        usage: "controleer [MAP]… [--strict|--coverage|--texts]",
        options: [
          .init("--strict", "waarschuwingen tellen als fouten"),
          .init("--coverage", "welke feiten en leerdoelen te weinig vragen hebben"),
          .init("--texts", "alle teksten met bestand, regel en taal, voor de spelling"),
        ],
        example: "controleer --strict", output: ["… bestanden, … vragen: niets te melden."])
    case .draft:
      CommandHelp(
        summary: "maak een nieuwe vraag of cursus om in te vullen",
        usage: "ontwerp [TYPE|course] [NAAM] [--bank BESTAND] [--section S] [--goal L] [--fact F] "
          + "[--edit] [--title TITEL] [--in MAP]",
        options: [
          .init("--bank BESTAND", "waar de vraag bij komt; een nieuw bestand wordt gemaakt"),
          .init("--section S", "de paragraaf van de vraag"),
          .init("--goal L", "het leerdoel van de vraag"),
          .init("--fact F", "het feit waar de vraag op rust"),
          .init("--edit", "open je editor bij de vraag"),
          .init("--title TITEL", "de titel van de cursus"),
          .init("--in MAP", "de map waar de cursus in komt (anders courses)"),
        ],
        note: "Een vraag maak je met: oefen ontwerp TYPE --bank BESTAND. Een hele cursus met: "
          + "oefen ontwerp course NAAM. Zonder TYPE zie je welke types er zijn.",
        example: "ontwerp trueFalse --bank courses/klantgericht-organiseren/banks/1.3.1.json "
          + "--goal matrix-assen",
        output: [
          "courses/klantgericht-organiseren/banks/1.3.1.json:…: matrix-assen-…", "…",
          "  oefen probeer matrix-assen-…",
        ])
    case .try:
      CommandHelp(
        summary: "bekijk een vraag zoals een student die ziet, met alle feedback",
        usage: "probeer VRAAG [ANTWOORD] [--all] [--watch]",
        options: [
          .init("--all", "alles in één keer, zonder Enter"),
          .init("--watch", "toon de vraag opnieuw, met de controle, zodra je een bestand bewaart"),
        ],
        note: "Er wordt niets bewaard. Zonder --seed staan de opties zoals in het bestand.",
        example: "probeer loyaliteit-horeca-01",
        output: [
          "courses/klantgericht-organiseren/banks/….json:…", "loyaliteit-horeca-01 · …", "…",
        ])
    case .courses:
      CommandHelp(
        summary: "toon welke cursussen er zijn en wat er te herhalen is", usage: "cursussen",
        example: "cursussen", output: ["  1. Klantgericht organiseren: …", "…"])
    case .course:
      CommandHelp(
        summary: "ga naar een andere cursus", usage: "cursus [NUMMER|ID|DEEL-VAN-TITEL]",
        example: "cursus klantgericht", output: ["Klantgericht organiseren: …", "Enter: …", "…"])
    case .exportRecords:
      CommandHelp(
        summary: "bewaar je gegevens in een bestand, voor een kopie of een andere machine",
        usage: "gegevens-bewaren --out BESTAND [--force]",
        options: [
          .init("--out BESTAND", "waarin; - is het scherm"),
          .init("--force", "vervang het bestand als het er al is"),
        ], example: "gegevens-bewaren --out mijn-oefen.jsonl",
        output: ["… gebeurtenissen bewaard. …", "…"])
    case .importRecords:
      CommandHelp(
        summary: "lees gegevens van een andere machine in; wat je al had, blijft",
        usage: "gegevens-inlezen BESTAND [--skip-bad]",
        options: [.init("--skip-bad", "sla regels over die niet kloppen, en neem de rest")],
        example: "gegevens-inlezen mijn-oefen.jsonl",
        output: ["… gebeurtenissen ingelezen, … had je al."])
    case .forget:
      CommandHelp(
        summary: "wis wat er van je is vastgelegd, na een bevestiging",
        usage: "gegevens-wissen [--course ID] [--yes]",
        options: [.init("--yes", "vraag niet om een bevestiging")],
        note: "Ook getypte regels en opzij gezette bestanden worden gewist, van alle cursussen.",
        example: "gegevens-wissen", output: ["Dit wordt gewist:", "…"])
    case .completions:
      CommandHelp(
        summary: "laat Tab in je shell de woorden van oefen aanvullen",
        usage: "aanvulling bash|zsh|fish",
        note:
          "Met een pakket of script/install werkt Tab al. Anders zet je in ~/.bashrc of ~/.zshrc: "
          + "source <(oefen aanvulling bash), of zsh. Voor fish: oefen aanvulling fish > "
          + "~/.config/fish/completions/oefen.fish.",
        example: "aanvulling bash",
        output: ["# Tab after `oefen` in bash. Made by: oefen completions bash", "…"])
    case .version:
      CommandHelp(
        summary: "toon welke versie dit is", usage: "versie", example: "versie",
        output: ["oefen … (…)"])
    case .help:
      CommandHelp(
        summary: "toon deze hulp, of die voor één rol of commando",
        usage: "help [student|docent|COMMANDO]",
        options: [.init("--man", "alle hulp samen, als pagina voor man")],
        example: "help nakijken", output: ["nakijken: kijk één antwoord na …", "…"])
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
