import QuizModel

extension Sheet {
  /// More rows than these are for a file, not for paper.
  private static let mostMembers = 8

  init(
    _ assignment: Assignment, course: String, sections: [String],
    instruments: [InstrumentID: String], _ texts: any ReportTexts
  ) {
    self.init(
      texts: texts, title: texts.assignmentTitle(assignment.id.text, assignment.title),
      course: course)
    facts = [
      PageFact(name: texts.course, value: course),
      PageFact(name: texts.groupSize, value: texts.members(assignment.groupSize)),
      assignment.points.map {
        PageFact(name: texts.pointsTitle, value: texts.number($0))
      },
      PageFact(name: texts.version, value: "\(assignment.version)"),
    ].compactMap { $0 }
    self.sections = [
      SheetSection(
        title: texts.aboutThis,
        blocks: [.text(assignment.intro)]
          + (sections.isEmpty ? [] : [.heading(texts.readFirst), .text(.list(sections))])
          + [.table(Self.overview(of: assignment, texts))]),
      SheetSection(title: texts.yourGroup, blocks: Self.group(assignment, texts)),
    ]
    let builder = SheetPart(assignment: assignment, instruments: instruments, texts: texts)
    self.sections += assignment.parts.map(builder.section)
  }

  private static func overview(of assignment: Assignment, _ texts: any ReportTexts) -> SheetTable {
    SheetTable(
      caption: texts.parts, columns: [texts.part, texts.pointsTitle, texts.buildsOnTitle],
      rows: assignment.parts.enumerated().map { place, part in
        let earlier = assignment.places(before: part).map { "\($0 + 1)" }
        return [
          .text("\(place + 1). \(part.title)"),
          .text(part.points.map(texts.number) ?? ""), .text(texts.list(earlier)),
        ]
      })
  }

  private static func group(
    _ assignment: Assignment, _ texts: any ReportTexts
  ) -> [SheetBlock] {
    let members = min(assignment.groupSize.upperBound, mostMembers)
    return [
      .blanks([texts.groupName, texts.organisation, texts.date]),
      .table(
        SheetTable(
          caption: texts.membersTitle, columns: [texts.studentNumber, texts.name],
          rows: Array(repeating: [.blank, .blank], count: members), isRoomy: true)),
    ]
  }
}

extension Assignment {
  /// The places of the parts that a part builds on.
  fileprivate func places(before part: AssignmentPart) -> [Int] {
    part.dependencies.compactMap { id in parts.firstIndex { $0.id == id } }.sorted()
  }
}

extension RichText {
  fileprivate static func list(_ items: [String]) -> RichText {
    RichText(blocks: [.list(isOrdered: false, items: items.map { [.plain($0)] })])
  }
}

/// One part of an assignment on paper.
struct SheetPart {
  let assignment: Assignment
  let instruments: [InstrumentID: String]
  let texts: any ReportTexts

  func section(of part: AssignmentPart) -> SheetSection {
    let place = assignment.parts.firstIndex { $0.id == part.id } ?? 0
    let earlier = assignment.places(before: part).map {
      texts.numbered($0 + 1, assignment.parts[$0].title)
    }
    return SheetSection(
      title: "\(place + 1). \(part.title)",
      points: part.points.map { texts.points(texts.number($0), isOne: $0 == .one) },
      notes: earlier.isEmpty ? [] : [texts.buildsOn(earlier)],
      blocks: [.text(part.prompt)] + blocks(of: part.content))
  }

  private func blocks(of content: AssignmentPart.Content) -> [SheetBlock] {
    switch content {
    case .data(let part): blocks(of: part)
    case .numbers(let part): blocks(of: part)
    case .choices(let part): blocks(of: part)
    case .list(let part): blocks(of: part)
    case .text(let part): blocks(of: part)
    }
  }

  private func blocks(of part: DataPart) -> [SheetBlock] {
    let asked = texts.askedData(
      rows: part.minimumRows, areCustomers: part.model.hasRows,
      instrument: part.instrument.map { instruments[$0] ?? $0.text })
    let ticks: [SheetBlock] =
      part.draw == nil ? [] : [.ticks([texts.ownFieldwork, texts.drawnData])]
    return [.note(title: texts.asked, RichText(plain: asked))] + ticks
      + [.blanks([texts.fileName, texts.rowCount(areCustomers: part.model.hasRows)])]
  }

  private func blocks(of part: NumbersPart) -> [SheetBlock] {
    let table: SheetTable
    switch part.rows {
    case .single:
      table = SheetTable(
        caption: texts.yourNumbers, columns: [texts.what, texts.answer],
        rows: part.values.map { [.text($0.label), .blank] })
    case .listed, .ofData:
      let names = rowNames(of: part.rows)
      table = SheetTable(
        caption: texts.yourNumbers,
        columns: [names.title] + part.values.map { $0.label },
        rows: names.rows.map { [$0] + part.values.map { _ in .blank } })
    }
    return [
      .note(title: texts.convention(decimals: part.decimals), part.convention), .table(table),
    ]
  }

  private func blocks(of part: ChoicesPart) -> [SheetBlock] {
    guard part.rows != .single else {
      return [.heading(texts.tickOne), .ticks(part.options.map { $0.text })]
    }
    let names = rowNames(of: part.rows)
    // Short options stand above the columns; long ones are named by a letter.
    let isShort =
      part.options.count <= 6 && part.options.allSatisfy { $0.text.count <= 14 }
    let letters = part.options.indices.map(SheetLetter.at)
    let table = SheetTable(
      caption: texts.tickOneInEachRow,
      columns: [names.title] + (isShort ? part.options.map { $0.text } : letters),
      rows: names.rows.map { [$0] + part.options.map { _ in .tick } })
    return (isShort ? [] : [.lettered(part.options.map { $0.text })]) + [.table(table)]
  }

  private func blocks(of part: ListPart) -> [SheetBlock] {
    let count = part.groups?.count.lowerBound ?? 1
    var blocks: [SheetBlock] = []
    for _ in 0..<count {
      if let groups = part.groups { blocks.append(.blanks([groups.label.capitalizedFirst])) }
      blocks.append(.table(table(of: part)))
    }
    if let groups = part.groups, groups.count.upperBound > count {
      blocks.append(.text(RichText(plain: texts.copyForMore(groups.label, groups.count))))
    }
    if let variety = part.variety, let field = part.fields.first(where: { $0.id == variety.field })
    {
      blocks.append(.text(RichText(plain: texts.variety(variety.minimum, field.label))))
    }
    return blocks
  }

  private func table(of part: ListPart) -> SheetTable {
    SheetTable(
      caption: texts.yourList, columns: [texts.what] + part.fields.map { $0.label },
      rows: part.elements.flatMap { element in
        (0..<element.minimum).map { place in
          let number = element.minimum > 1 ? " (\(place + 1))" : ""
          return [.text(element.label + number)] + part.fields.map { _ in .blank }
        }
      }, isRoomy: true)
  }

  private func blocks(of part: TextPart) -> [SheetBlock] {
    let words = texts.wordCount(part.minimumWords, part.maximumWords)
    return [words].compactMap { $0.map { .note(title: texts.length, RichText(plain: $0)) } }
      + [.table(rubric(of: part.rubric))]
      + (part.rubric.criteria.contains { $0.isKnockOut }
        ? [.text(RichText(plain: texts.knockOutMeans))] : [])
      + [.lines(Self.lineCount(of: part))]
  }

  /// Handwriting takes about nine words a line; what is more than a page goes on the back.
  private static func lineCount(of part: TextPart) -> Int {
    let words = part.minimumWords ?? part.maximumWords ?? 100
    return min(max(words * 3 / 2 / 9, 8), 28)
  }

  private func rubric(of rubric: Rubric) -> SheetTable {
    let levels = rubric.criteria.map { $0.levels.count }.max() ?? 0
    return SheetTable(
      caption: texts.howItIsJudged,
      columns: [texts.criterion] + (1...max(levels, 1)).map(texts.level),
      rows: rubric.criteria.map { criterion in
        let mark = criterion.isKnockOut ? " *" : ""
        let cells: [SheetTable.Cell] = criterion.levels.map {
          .choice(lead: texts.points(texts.number($0.points), isOne: $0.points == .one), $0.text)
        }
        let missing = Array(
          repeating: SheetTable.Cell.text(""), count: levels - criterion.levels.count)
        return [.text(criterion.title + mark)] + cells + missing
      })
  }

  /// What the first column is called and what stands in it; customers are the group's to name.
  private func rowNames(of rows: PartRows) -> (title: String, rows: [SheetTable.Cell]) {
    switch rows {
    case .single: ("", [])
    case .listed(let rows): (texts.what, rows.map { .text($0.text) })
    case .ofData(let id):
      (texts.customer, Array(repeating: .blank, count: min(expectedRows(of: id), 30)))
    }
  }

  private func expectedRows(of id: PartID) -> Int {
    guard case .data(let data)? = assignment.part(id)?.content else { return 1 }
    return max(data.minimumRows, data.draw?.rows ?? 0)
  }
}
