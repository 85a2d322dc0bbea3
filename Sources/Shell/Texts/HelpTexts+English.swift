extension EnglishTexts {
  var introduction: String {
    "oefen: practise for your exam, with an explanation for every answer. At the prompt, press "
      + "Enter to begin."
  }
  var atPrompt: String { "Commands" }
  var duringQuestion: String { "At a question" }
  var more: String {
    "‘help COMMAND’ explains a command, with an example. Dutch words work too. At a question with "
      + "a typed answer a command starts with a colon, like :stop."
  }
  var usageLabel: String { "Usage: " }
  var exampleLabel: String { "Example: " }

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
        ], example: "practise --section 1.3 --count 5")
    case .learn:
      CommandHelp(
        summary: "learn a section: its summary in pieces with questions between",
        usage: "learn SECTION", example: "learn 1.3.1")
    case .read:
      CommandHelp(
        summary: "read the summary of a section, with its key terms", usage: "read [SECTION]",
        example: "read 1.3.1")
    case .progress:
      CommandHelp(
        summary: "see your mastery by section and learning goal", usage: "progress",
        example: "progress")
    case .advice:
      CommandHelp(
        summary: "read what is best to do now, and why", usage: "advice", example: "advice")
    case .examDate:
      CommandHelp(
        summary: "set the date of your exam, or clear it with ‘none’",
        usage: "exam-date [DATE|none]", example: "exam-date 2027-01-20")
    case .questions:
      CommandHelp(
        summary: "list the questions there are", usage: "questions [--section S]… [--type T]",
        options: [
          .init("--section S", "only from this section"),
          .init("--type T", "only of this type, such as singleChoice"),
        ], example: "questions --section 1.3.2")
    case .mark:
      CommandHelp(
        summary: "mark one response without recording it",
        usage: "mark QUESTION RESPONSE [--sure|--unsure]",
        options: [.init("--sure", "you are sure"), .init("--unsure", "you doubt")],
        example: "mark loyaliteit-horeca-01 b")
    case .check:
      CommandHelp(
        summary: "check course files (for teachers)", usage: "check [FOLDER]… [--strict]",
        options: [.init("--strict", "warnings count as errors")],
        example: "check courses --strict")
    case .courses:
      CommandHelp(
        summary: "list the courses there are and what is due", usage: "courses",
        example: "courses")
    case .course:
      CommandHelp(
        summary: "go to another course", usage: "course [NUMBER|ID|PART-OF-TITLE]",
        example: "course klantgericht")
    case .exportRecords:
      CommandHelp(
        summary: "save your records in a file, for a copy or another machine",
        usage: "export-records --out FILE [--force]",
        options: [
          .init("--out FILE", "where; - is the screen"),
          .init("--force", "replace the file when it's there already"),
        ], example: "export-records --out my-oefen.jsonl")
    case .importRecords:
      CommandHelp(
        summary: "read records of another machine in; what you had stays",
        usage: "import-records FILE [--skip-bad]",
        options: [.init("--skip-bad", "leave lines out that are wrong, and take the others")],
        example: "import-records my-oefen.jsonl")
    case .forget:
      CommandHelp(
        summary: "erase what was recorded of you, after a confirmation",
        usage: "forget [--course ID] [--yes]",
        options: [.init("--yes", "don't ask for a confirmation")],
        example: "forget")
    case .help:
      CommandHelp(
        summary: "show this help, or that of one command", usage: "help [COMMAND]",
        example: "help practise")
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
