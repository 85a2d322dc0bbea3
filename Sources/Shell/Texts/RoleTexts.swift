/// The way through the program for a student and for a teacher.
protocol RoleTexts {
  /// Over the commands for a role, or with `nil` over those for all.
  func heading(_ role: HelpRole?) -> String
  func guide(_ role: HelpRole) -> RoleGuide
}

/// What to do, in order.
struct RoleGuide {
  struct Step {
    let purpose: String
    /// Without the program's name.
    let command: String

    init(_ purpose: String, _ command: String) {
      self.purpose = purpose
      self.command = command
    }
  }

  let steps: [Step]
  /// What is good to know everywhere.
  let advice: String
}

extension DutchTexts {
  func heading(_ role: HelpRole?) -> String {
    switch role {
    case .student: "Voor studenten"
    case .teacher: "Voor docenten"
    case nil: "Voor iedereen"
    }
  }

  func guide(_ role: HelpRole) -> RoleGuide {
    switch role {
    case .student:
      RoleGuide(
        steps: [
          .init("Zet de dag van je tentamen; het beginscherm telt af.", "tentamendatum 2027-01-20"),
          .init("Leer een paragraaf: stukjes samenvatting met vragen ertussen.", "leer 1.3.1"),
          .init(
            "Oefen een ronde. Bij elk antwoord lees je waarom het goed of fout is.",
            "oefen --section 1.3.1 --count 5"),
          .init("Herhaal wat vandaag terugkomt.", "oefen --due"),
          .init("Lees wat je nu het beste kunt doen.", "advies"),
          .init("Bekijk hoe ver je bent.", "voortgang"),
          .init("Maak met je groep een opdracht; alles is meteen bewaard.", "opdracht begin 2.4"),
        ],
        advice:
          "Bij een vraag: zet ! achter je antwoord als je het zeker weet en ? als je twijfelt; "
          + "? alleen geeft een hint. Je kunt altijd weg: een andere keer ga je verder waar je was."
      )
    case .teacher:
      RoleGuide(
        steps: [
          .init(
            "Controleer de vragen; elke bevinding zegt waar het is en wat je doet.",
            "controleer --strict"),
          .init("Bekijk welke vragen er zijn.", "vragen --section 1.3.2"),
          .init(
            "Zie wat een student ziet na een antwoord; er wordt niets bewaard.",
            "nakijken loyaliteit-horeca-01 c"),
          .init(
            "Zie een hele vraag zoals een student, met alle hints en feedback.",
            "probeer loyaliteit-horeca-01"),
          .init(
            "Maak een vraag: alles wat erin hoort staat klaar.",
            "ontwerp singleChoice --bank courses/klantgericht-organiseren/banks/1.3.1.json"),
          .init(
            "Maak een eigen cursus, met een voorbeeld van elk type vraag.",
            "ontwerp course mijn-cursus"),
          .init("Geef de vragen door aan een ander programma.", "vragen --section 1.3.2 --json"),
          .init(
            "Kijk na wat groepen inleverden, een bestand of een hele map.",
            "opdracht beoordeel answers/2.4/goed.json"),
          .init(
            "Reken na wat klanten antwoordden.", "cijfer servqual answers/servqual.csv"),
        ],
        advice:
          "Een cursus is een map met course.json en daarnaast een map banks. De bestanden zijn "
          + "JSON; een editor die JSON Schema kent, vult aan en controleert terwijl je typt.")
    }
  }
}

extension EnglishTexts {
  func heading(_ role: HelpRole?) -> String {
    switch role {
    case .student: "For students"
    case .teacher: "For teachers"
    case nil: "For everyone"
    }
  }

  func guide(_ role: HelpRole) -> RoleGuide {
    switch role {
    case .student:
      RoleGuide(
        steps: [
          .init("Set the day of your exam; the start screen counts down.", "exam-date 2027-01-20"),
          .init("Learn a section: its summary in pieces with questions between.", "learn 1.3.1"),
          .init(
            "Practise a round. Each answer tells you why it is right or wrong.",
            "practise --section 1.3.1 --count 5"),
          .init("Repeat what returns today.", "practise --due"),
          .init("Read what is best to do now.", "advice"),
          .init("See how far you are.", "progress"),
          .init(
            "Do an assignment with your group; everything is kept at once.",
            "assignment start 2.4"),
        ],
        advice: "At a question: put ! behind your answer when you are sure and ? when you doubt; "
          + "? alone gives a hint. Leave whenever you like: another time you go on from there.")
    case .teacher:
      RoleGuide(
        steps: [
          .init(
            "Check the questions; each finding says where it is and what to do.",
            "check --strict"),
          .init("See which questions there are.", "questions --section 1.3.2"),
          .init(
            "See what a student sees after an answer; nothing is recorded.",
            "mark loyaliteit-horeca-01 c"),
          .init(
            "See a whole question as a student does, with all hints and feedback.",
            "try loyaliteit-horeca-01"),
          .init(
            "Make a question: all that belongs in it stands ready.",
            "draft singleChoice --bank courses/klantgericht-organiseren/banks/1.3.1.json"),
          .init(
            "Make a course of your own, with an example of each type of question.",
            "draft course my-course"),
          .init("Hand the questions to another program.", "questions --section 1.3.2 --json"),
          .init(
            "Grade what groups handed in, a file or a whole folder.",
            "assignment grade answers/2.4/goed.json"),
          .init(
            "Work out what customers answered.", "grade servqual answers/servqual.csv"),
        ],
        advice: "A course is a folder with course.json and a folder banks beside it. The files are "
          + "JSON; an editor that knows JSON Schema completes and checks while you type.")
    }
  }
}
