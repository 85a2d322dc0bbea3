import QuizModel

/// From groups' grades to students': who is in which work, peer ratings, and the teacher's own
/// grades.
struct StudentGrading {
  private let columns: [Gradebook.Column]
  private let groups: [GroupGrade]
  private let choices: GradebookChoices
  private(set) var findings: [RowFinding] = []

  /// Somebody in the class, and in which group's work by column.
  private struct Person {
    let number: String
    let name: String
    let group: String
    let isOnRoster: Bool
    var work: [Int?]
  }

  private var people: [Person] = []
  /// People who aren't on the roster, by what is known of them.
  private var strangers: [String: Int] = [:]

  init(columns: [Gradebook.Column], groups: [GroupGrade], _ choices: GradebookChoices) {
    self.columns = columns
    self.groups = groups
    self.choices = choices
  }

  mutating func students() -> [StudentGrade] {
    let none = [Int?](repeating: nil, count: columns.count)
    people = (choices.roster?.students ?? []).map { student in
      Person(
        number: student.number, name: student.name, group: student.group, isOnRoster: true,
        work: none)
    }
    for place in groups.indices where groups[place].counts { enter(place) }
    reportForgotten()
    let peers = PeerGrading(groups: groups, choices.peers)
    var overrides = OverrideGrading(columns: columns, choices.overrides)
    overrides.reportStrangers(among: people.map { $0.number })
    let known = choices.roster?.students.count ?? 0
    let order =
      Array(people.indices.prefix(known))
      + people.indices.dropFirst(known).sorted {
        (NumberedName(people[$0].group), people[$0].name, $0)
          < (NumberedName(people[$1].group), people[$1].name, $1)
      }
    let students = order.map { student(people[$0], peers, overrides) }
    findings += peers.findings + overrides.findings
    return students
  }

  // MARK: Who is in which work

  private mutating func enter(_ place: Int) {
    let group = groups[place]
    guard let column = columns.firstIndex(where: { $0.id == group.assignment }) else { return }
    for member in group.submission.group.members {
      let person = self.place(of: member, group)
      if let other = people[person].work[column], other != place {
        report(group, "roster-two-groups", Self.inTwo(member, groups[other].name, group.name))
        // The roster's group decides; else the work that came first.
        guard FoldedName(people[person].group) == group.submission.groupKey else { continue }
      }
      people[person].work[column] = place
    }
  }

  private mutating func place(of member: Submission.Member, _ group: GroupGrade) -> Int {
    if let place = choices.roster?.place(of: member) { return place }
    let key =
      FoldedName(member.number).text + "|"
      + (member.number.isEmpty ? FoldedName(member.name).text + "|" + group.name : "")
    if let place = strangers[key] { return place }
    if choices.roster != nil { report(group, "roster-unknown", Self.unknown(member, group.name)) }
    strangers[key] = people.count
    people.append(
      Person(
        number: member.number, name: member.name, group: group.name, isOnRoster: false,
        work: Array(repeating: nil, count: columns.count)))
    return people.count - 1
  }

  /// Those whose group handed in without them.
  private mutating func reportForgotten() {
    for (column, assignment) in columns.enumerated() {
      var work: [FoldedName: Int] = [:]
      for (place, group) in groups.enumerated()
      where group.counts && group.assignment == assignment.id {
        work[group.submission.groupKey] = place
      }
      for person in people where person.isOnRoster && person.work[column] == nil {
        guard let place = work[FoldedName(person.group)] else { continue }
        report(groups[place], "roster-not-named", Self.notNamed(person))
      }
    }
  }

  private mutating func report(_ group: GroupGrade, _ check: String, _ message: Message) {
    guard findings.count < RowFindings.limit else { return }
    findings.append(
      RowFinding(
        file: group.submission.file, row: nil, column: nil, header: nil, severity: .warning,
        check: check, message: message))
  }

  private static func notNamed(_ person: Person) -> Message {
    let (who, group) = ("\(shown(person.number)) \(shown(person.name))", shown(person.group))
    return Message(
      nl: "\(who) hoort bij ‘\(group)’, maar staat niet in dit werk; vraag het na",
      en: "\(who) is of ‘\(group)’, but isn't named in this work; ask about it")
  }

  private static func unknown(_ member: Submission.Member, _ group: String) -> Message {
    let who = "\(shown(member.number)) \(shown(member.name))"
    return Message(
      nl: "\(who) van ‘\(shown(group))’ staat niet op de lijst van de klas",
      en: "\(who) of ‘\(shown(group))’ isn't on the class's list")
  }

  private static func inTwo(
    _ member: Submission.Member, _ first: String, _ second: String
  ) -> Message {
    let who = "\(shown(member.number)) \(shown(member.name))"
    return Message(
      nl:
        "\(who) staat in het werk van ‘\(shown(first))’ en van ‘\(shown(second))’; de groep op de "
        + "lijst van de klas telt, anders de eerste",
      en: "\(who) is in the work of ‘\(shown(first))’ and of ‘\(shown(second))’; the group on the "
        + "class's list counts, else the first")
  }

  // MARK: Grades

  private func student(
    _ person: Person, _ peers: PeerGrading, _ overrides: OverrideGrading
  ) -> StudentGrade {
    let results = columns.indices.map { column -> StudentGrade.Result? in
      let override = overrides.override(of: person.number, column: column)
      guard let place = person.work[column] else {
        return override.map { override in
          StudentGrade.Result(
            group: nil, factor: nil, percent: nil, grade: override.grade,
            isPass: override.grade >= GradeScale.passingGrade, override: override)
        }
      }
      return result(place, factor: peers.factor(of: person.number, group: place), override)
    }
    return StudentGrade(
      number: person.number, name: person.name, group: person.group,
      isOnRoster: person.isOnRoster, results: results)
  }

  private func result(
    _ place: Int, factor: Rational?, _ override: GradeOverrides.Override?
  ) -> StudentGrade.Result {
    let percent = groups[place].percent.flatMap { percent in
      percent.multiplied(by: factor ?? .one).map { min($0, Rational(100)) }
    }
    let own = percent.flatMap { choices.grade($0, of: Rational(100)) }
    return StudentGrade.Result(
      group: place, factor: factor, percent: percent, grade: override?.grade ?? own?.grade,
      isPass: override.map { $0.grade >= GradeScale.passingGrade } ?? own?.isPass,
      override: override)
  }
}
