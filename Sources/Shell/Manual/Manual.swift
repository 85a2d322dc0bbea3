import QuizModel

/// The man page, from the same texts as the help.
struct Manual {
  let texts: any Texts

  /// As roff, for `man`.
  var text: String {
    let headings = texts.manual
    var page = Roff(
      title: "oefen", section: 1, date: Version.date, source: "oefen \(Version.number)",
      part: headings.part)
    page.heading(headings.name)
    page.paragraph("oefen - \(texts.tagline)")
    page.heading(headings.synopsis)
    page.usage("oefen [\(headings.option)]…")
    page.usage("oefen \(headings.command) [\(headings.option)]…")
    page.heading(headings.description)
    page.paragraph(texts.introduction)
    page.paragraph(texts.more)
    for role in HelpRole.allCases { describe(role, on: &page) }
    page.heading(headings.commands)
    for command in Commands.all { describe(command.name, on: &page) }
    page.heading(headings.options)
    list(texts.programOptions, on: &page)
    page.heading(texts.duringQuestion)
    for command in QuestionCommand.allCases {
      page.item(command.word(in: texts.language), texts.help(command).sentence)
    }
    describeSurroundings(on: &page)
    return page.text
  }

  private func describe(_ role: HelpRole, on page: inout Roff) {
    page.heading(texts.heading(role))
    let guide = texts.guide(role)
    for step in guide.steps { page.item("oefen " + step.command, step.purpose) }
    page.paragraph(guide.advice)
  }

  private func describe(_ command: CommandName, on page: inout Roff) {
    let help = texts.help(command)
    page.subheading("oefen \(command.word(in: texts.language))")
    page.paragraph(help.summary.sentence)
    page.usage("oefen " + help.usage)
    list(help.options, on: &page)
    if let note = help.note { page.paragraph(note) }
    page.example(help.transcript)
  }

  private func list(_ options: [CommandHelp.Option], on page: inout Roff) {
    for option in options { page.item(option.flag, option.meaning.sentence) }
  }

  private func describeSurroundings(on page: inout Roff) {
    let headings = texts.manual
    page.heading(headings.environment)
    for entry in texts.environment { page.term(entry.name, entry.meaning.sentence) }
    page.heading(headings.files)
    for entry in texts.files { page.term(entry.name, entry.meaning.sentence) }
    page.heading(headings.exitStatus)
    for status in ExitStatus.allCases {
      page.term("\(status.rawValue)", texts.meaning(status).sentence)
    }
  }
}

extension String {
  /// With a capital and a full stop.
  fileprivate var sentence: String { capitalizedFirst + "." }
}
