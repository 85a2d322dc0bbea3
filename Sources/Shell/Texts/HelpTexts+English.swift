extension EnglishTexts {
  var tagline: String { "practise for your exam, with an explanation for every answer" }
  var introduction: String {
    "oefen: \(tagline). Type ‘oefen’ and press Enter to begin."
  }
  var duringQuestion: String { "At a question" }
  var more: String {
    "‘help student’ and ‘help teacher’ show the way; ‘help COMMAND’ explains a command, with an "
      + "example. Dutch words work too. At a question with a typed answer a command starts with a "
      + "colon, like :stop."
  }
  var usageLabel: String { "Usage: " }
  var exampleLabel: String { "Example:" }

  var commonOptions: [CommandHelp.Option] {
    [
      .init("--course ID", "the course, where there are more"),
      .init("--language nl|en", "the language of the program"),
      .init("--json", "the result as JSON, for other programs"),
      .init("--seed N", "a number that fixes chance"),
    ]
  }

  func help(_ command: CommandName) -> CommandHelp {
    switch command {
    case .practise:
      CommandHelp(
        summary: "practise a round of questions",
        usage: "practise [--section S]… [--goal G]… [--count N] [--mistakes] [--due]",
        options: [
          .init("--section S", "only from this section and its parts"),
          .init("--goal G", "only of this learning goal"),
          .init("--count N", "how many questions (else 10)"),
          .init("--mistakes", "only questions you had wrong the last time"),
          .init("--due", "only questions that return today"),
        ], example: "practise --goal matrix-assen --count 1",
        output: ["", "Question 1 of 1 · § 1.3.1", "…"])
    case .learn:
      CommandHelp(
        summary: "learn a section: its summary in pieces with questions between",
        usage: "learn SECTION", example: "learn 1.3.1",
        output: ["", "Read: 1.3.1 Klantgroepen", "…", "Question 1 of …", "…"])
    case .read:
      CommandHelp(
        summary: "read the summary of a section, with its key terms", usage: "read [SECTION]",
        example: "read 1.3.1", output: ["1.3.1 Klantgroepen", "…", "Key terms", "…"])
    case .progress:
      CommandHelp(
        summary: "see your mastery by section and learning goal", usage: "progress",
        example: "progress",
        output: [
          "Progress: Klantgericht organiseren",
          "0 answers; 0 of … questions seen, 0 to repeat.", "…",
        ])
    case .advice:
      CommandHelp(
        summary: "read what is best to do now, and why", usage: "advice", example: "advice",
        output: ["Study advice", "  1. …", "…", "     learn …", "…"])
    case .examDate:
      CommandHelp(
        summary: "set the date of your exam, or clear it with ‘none’",
        usage: "exam-date [DATE|none]", example: "exam-date 2027-01-20",
        output: ["Your exam is on 20 January 2027, in … days."])
    case .questions:
      CommandHelp(
        summary: "list the questions there are",
        usage: "questions [--section S]… [--type T] [--uses G|F]",
        options: [
          .init("--section S", "only from this section"),
          .init("--type T", "only of this type, such as singleChoice"),
          .init("--uses G|F", "only what tests this learning goal or this fact"),
        ], example: "questions --section 1.1 --type number",
        output: [
          "klant-tellen-museum-01  number  1.1.1", "  Museum De Loods …", "…", "… question…",
        ])
    case .mark:
      CommandHelp(
        summary: "mark one response without recording it",
        usage: "mark QUESTION RESPONSE [--sure|--unsure]",
        options: [.init("--sure", "you are sure"), .init("--unsure", "you doubt")],
        example: "mark loyaliteit-horeca-01 c",
        output: ["Wrong.", "Your answer: c. Zoet. …", "…", "The right answer: b. Duin. …", "…"])
    case .mock:
      CommandHelp(
        summary: "take a mock exam: feedback and a grade at the end",
        usage: "mock [TEST] [--section S]… [--count N] [--minutes N] [--list]",
        options: [
          .init("--list", "show the course's tests"),
          .init("--section S", "only from this section and all its parts"),
          .init("--count N", "how many questions (20 unless told)"),
          .init("--minutes N", "how much time you give yourself"),
        ], example: "mock --list",
        output: ["  oefentoets-1      Oefentoets 1: hoofdstuk 1 (25 questions, 45", "…"])
    case .grade:
      CommandHelp(
        summary: "work out a file with customers' answers",
        usage: "grade servqual|servperf|csas|ipa|zone|rfm|matrix|merge FILE…",
        options: [
          .init("--missing any|half|complete|listwise", "how many items are needed (else half)"),
          .init("--reverse LIST", "the items to reverse, such as 10,11,12"),
          .init("--scale FROM-TO", "the scale, such as 1-5"),
          .init("--direction agree-high|agree-low", "whether a high or a low number is agreement"),
          .init("--instrument FILE", "a questionnaire of your own, or the id of a course's one"),
          .init("--cut N[,N]|mean|median", "where high begins (csas, ipa and matrix)"),
          .init("--above-only", "a value exactly on the cut is low"),
          .init("--explain NUMBER", "which slip gives this number"),
          .init("--details", "tests, reliability, items and respondents too"),
          .init("--wilcoxon", "Wilcoxon's signed-rank test too"),
          .init("--bootstrap", "intervals by resampling too"),
          .init("--ties average|min|max|first", "the rank of equal customers (else average)"),
          .init("--nested", "rfm: F within each R, M within each R and F"),
          .init("--thresholds FILE", "rfm: classes by bounds of your own (variable,class,from)"),
          .init("--frequency rows|days", "rfm: count purchases or days (else rows)"),
          .init("--reference-date DATE", "rfm: recency counts from it (else the last purchase)"),
          .init("--weights R,F,M", "matrix: weights of the return (else equal)"),
          .init("--band N", "matrix: how far from the cut the border goes (else 0.5)"),
          .init("--axis book|usual", "matrix: return 100 at the left (book) or the right"),
          .init("--csv FILE", "keep the tables for a spreadsheet; - is the screen"),
          .init("--csv-for excel-nl|standard", "for which spreadsheet"),
          .init("--report FILE", "keep the report as a page for a browser"),
          .init("--svg FILE", "keep the chart as a picture (SVG)"),
          .init("--separator SIGN", "what separates values, if it isn't found by itself"),
          .init("--decimal SIGN", "the decimal mark, if it isn't found by itself"),
          .init("--no-duplicates", "don't look for respondents who occur twice"),
          .init("--partial FILE", "keep a partial result, for merge"),
          .init("--map FILE", "which column is which question, for the export of a form"),
          .init("--header-from FILE", "read the header from another file"),
        ],
        note: "The file is CSV with a header: e1…e22 and p1…p22 for SERVQUAL, p1…p22 for SERVPERF, "
          + "the names of the aspects for csas; customer, recency, frequency and monetary, or "
          + "customer, date and amount, for rfm; for matrix attractiveness, switching_costs, trust "
          + "and satisfaction too. The export of Google Forms, Microsoft Forms or Qualtrics will do: "
          + "the questions in its header are known. Put parts together with: oefen grade merge PART….",
        example: "grade servqual answers/servqual.csv",
        output: [
          "SERVQUAL", "12 rows read, 12 used, 0 left out.", "…", "Gaps with their 95% interval",
          "…",
        ])
    case .instrument:
      CommandHelp(
        summary: "look at questionnaires, or make one to hand out",
        usage:
          "instrument list|show|export|map [INSTRUMENT|FILE] [--to html|csv|text] [--out FILE] "
          + "[--instrument INSTRUMENT] [--csv-for excel-nl|standard] [--force]",
        options: [
          .init("--to html|csv|text", "a page to print, an empty table, or text for a form"),
          .init("--out FILE", "where; - is the screen"),
          .init("--instrument INSTRUMENT", "for map: which questionnaire (else the best match)"),
          .init("--csv-for excel-nl|standard", "for which spreadsheet"),
          .init("--force", "replace the file when it's there already"),
        ],
        note: "INSTRUMENT is the id of a course's questionnaire, or the file of one of your own. "
          + "‘instrument map FILE’ makes a column map for the export of a form: which column is "
          + "which question. It's put in FILE.map.json, and ‘grade’ reads it by itself.",
        example: "instrument list",
        output: ["  csas           …", "…", "  servqual-1991  SERVQUAL, layout of 1991 (22 items)"])
    case .assignment:
      CommandHelp(
        summary: "do an assignment, see them, or grade submissions",
        usage: "assignment [list|show|start|export|grade|review] [ASSIGNMENT|FILE…] [--group NAME] "
          + "[--form FILE] [--out FILE|FOLDER] [--version N] [--to html|markdown] [--force] "
          + "[--details] [--gradebook FILE] [--rater NAME]",
        options: [
          .init("--group NAME", "start: the group; with the same name you go on later"),
          .init("--form FILE", "start: take over what stands in a form that was filled in"),
          .init("--version N", "an older version (else the newest)"),
          .init("--to html|markdown", "export: as a page to print or as Markdown"),
          .init(
            "--out FILE|FOLDER",
            "export: where the worksheet goes (- is the screen); start: the submission's folder"),
          .init("--force", "export: replace the file when it's there already"),
          .init("--details", "grade: each submission with all feedback, of many too"),
          .init(
            "--gradebook FILE",
            "grade: a gradebook as CSV, a row for each student; the groups in -groups.csv"),
          .init("--csv-for excel-nl|standard", "grade: for which spreadsheet"),
          .init("--report FILE", "grade: the whole gradebook as a page"),
          .init("--feedback FOLDER", "grade: a page of feedback for each group"),
          .init("--roster FILE", "grade: the class (CSV: number, name, group)"),
          .init(
            "--peers FILE", "grade: what members gave each other (group, rater, rated, points)"),
          .init("--overrides FILE", "grade: your own grades (number, grade, reason)"),
          .init("--deadline DATE", "grade: what was handed in later is marked late"),
          .init("--cut PERCENT", "grade: where a 5.5 lies (else 55)"),
          .init(
            "--marks FILE",
            "grade: marks for texts (else marks-*.jsonl in the folder); review: where they go"),
          .init("--rater NAME", "review: who judges the texts"),
          .init("--with NAME", "review: compare with a second rater, or with their file"),
        ],
        note:
          "‘start’ takes a group through the parts. Everything is kept at once, and you can stop "
          + "at any time; ? explains. In the end a submission is in the folder. A form has the shape "
          + "of a submission, and parts may be left out. ‘show’ and the worksheet say what is "
          + "asked and how it is judged, not what is right. ‘review’ lets you judge texts, all of them "
          + "on one criterion first; each mark is kept at once, in marks-NAME.jsonl beside the "
          + "submissions, and notes stay with the teachers. What two raters agree on is in "
          + "marks-agreed.jsonl and goes first at ‘grade’.",
        example: "assignment show 2.4",
        output: [
          "2.4 Een organisatie beoordelen met SERVQUAL",
          "31 points, 1 to 5 students, version 1.", "…",
          "3. De kloof per dimensie (5 points)", "…",
        ])
    case .check:
      CommandHelp(
        summary: "check course files",
        usage: "check [FOLDER]… [--strict|--coverage|--texts]",
        options: [
          .init("--strict", "warnings count as errors"),
          .init("--coverage", "which facts and goals have too few questions"),
          .init("--texts", "all texts with file, line and language, for spelling"),
        ],
        example: "check --strict", output: ["… files, … questions: nothing to report."])
    case .draft:
      CommandHelp(
        summary: "make a new question or course to fill in",
        usage: "draft [TYPE|course] [NAME] [--bank FILE] [--section S] [--goal G] [--fact F] "
          + "[--edit] [--title TITLE] [--in FOLDER]",
        options: [
          .init("--bank FILE", "which file gets the question; a new one is made"),
          .init("--section S", "the section of the question"),
          .init("--goal G", "the learning goal of the question"),
          .init("--fact F", "the fact that the question rests on"),
          .init("--edit", "open your editor at the question"),
          .init("--title TITLE", "the title of the course"),
          .init("--in FOLDER", "the folder that gets the course (else courses)"),
        ],
        note: "You make a question by: oefen draft TYPE --bank FILE. A whole course by: "
          + "oefen draft course NAME. Without a TYPE you see which types there are.",
        example: "draft trueFalse --bank courses/klantgericht-organiseren/banks/1.3.1.json "
          + "--goal matrix-assen",
        output: [
          "courses/klantgericht-organiseren/banks/1.3.1.json:…: matrix-assen-…", "…",
          "  oefen try matrix-assen-…",
        ])
    case .try:
      CommandHelp(
        summary: "see a question as a student does, with all its feedback",
        usage: "try QUESTION [RESPONSE] [--all] [--watch]",
        options: [
          .init("--all", "all at once, without Enter"),
          .init("--watch", "show the question again, with the checks, when you save a file"),
        ],
        note: "Nothing is recorded. Without --seed the options stand in the order of the file.",
        example: "try loyaliteit-horeca-01",
        output: [
          "courses/klantgericht-organiseren/banks/….json:…", "loyaliteit-horeca-01 · …", "…",
        ])
    case .courses:
      CommandHelp(
        summary: "list the courses there are and what is due", usage: "courses",
        example: "courses", output: ["  1. Klantgericht organiseren: …", "…"])
    case .course:
      CommandHelp(
        summary: "go to another course", usage: "course [NUMBER|ID|PART-OF-TITLE]",
        example: "course klantgericht", output: ["Klantgericht organiseren: …", "Enter: …", "…"])
    case .exportRecords:
      CommandHelp(
        summary: "save your records in a file, for a copy or another machine",
        usage: "export-records --out FILE [--force]",
        options: [
          .init("--out FILE", "where; - is the screen"),
          .init("--force", "replace the file when it's there already"),
        ], example: "export-records --out my-oefen.jsonl", output: ["… events saved. …", "…"])
    case .importRecords:
      CommandHelp(
        summary: "read records of another machine in; what you had stays",
        usage: "import-records FILE [--skip-bad]",
        options: [.init("--skip-bad", "leave lines out that are wrong, and take the others")],
        example: "import-records my-oefen.jsonl",
        output: ["… events read in, … you had already."])
    case .forget:
      CommandHelp(
        summary: "erase what was recorded of you, after a confirmation",
        usage: "forget [--course ID] [--yes]",
        options: [.init("--yes", "don't ask for a confirmation")],
        note: "Typed lines and files that were set aside are erased too, of all courses.",
        example: "forget", output: ["This will be erased:", "…"])
    case .completions:
      CommandHelp(
        summary: "make Tab in your shell complete the words of oefen",
        usage: "completions bash|zsh|fish",
        note:
          "After a package or script/install Tab works already. Else put in ~/.bashrc or ~/.zshrc: "
          + "source <(oefen completions bash), or zsh. For fish: oefen completions fish > "
          + "~/.config/fish/completions/oefen.fish.",
        example: "completions bash",
        output: ["# Tab after `oefen` in bash. Made by: oefen completions bash", "…"])
    case .version:
      CommandHelp(
        summary: "show which version this is", usage: "version", example: "version",
        output: ["oefen … (…)"])
    case .help:
      CommandHelp(
        summary: "show this help, or that for one role or command",
        usage: "help [student|teacher|COMMAND]",
        options: [.init("--man", "all help together, as a page for man")],
        example: "help mark", output: ["mark: mark one response …", "…"])
    }
  }

  func help(_ command: QuestionCommand) -> String {
    switch command {
    case .hint: "a hint, in steps; ? alone is the same"
    case .explain: "show the answer with its explanation (counts as ‘don't know’)"
    case .skip: "skip the question; that is no answer"
    case .undo: "take your last answer back, before the next question"
    case .contest: "you don't agree with the marking; put your reason behind it"
    case .flag: "report a fault in the question; put your remark behind it"
    case .stop: "stop and see the result"
    }
  }
}
