import QuizModel

/// An assignment as a group may see it: no key, no model answer, no feedback.
struct AssignmentJSON: Encodable {
  let course: String
  let id: String
  let version: Int
  let title: String
  let intro: String
  let sections: [String]
  let groupSize: GroupSizeJSON
  let points: OrNull<Double>
  let followThroughPenalty: Double
  let parts: [AssignmentPartJSON]

  init(_ assignment: Assignment, course: CourseID) {
    self.course = course.text
    id = assignment.id.text
    version = assignment.version
    title = assignment.title
    intro = assignment.intro.plain
    sections = assignment.sections.map { $0.text }
    groupSize = GroupSizeJSON(assignment.groupSize)
    points = OrNull(assignment.points?.doubleValue)
    followThroughPenalty = assignment.followThroughPenalty.doubleValue
    parts = assignment.parts.map(AssignmentPartJSON.init)
  }
}

/// What a part of another kind has is empty or `null`.
struct AssignmentPartJSON: Encodable {
  struct Thing: Encodable {
    let id: String
    let text: String
  }

  struct Element: Encodable {
    let id: String
    let label: String
    let minimum: Int
  }

  struct Field: Encodable {
    let id: String
    let label: String
    let minimumWords: Int
  }

  struct Groups: Encodable {
    let label: String
    let minimum: Int
    let maximum: Int
  }

  struct Variety: Encodable {
    let field: String
    let minimum: Int
  }

  struct Level: Encodable {
    let id: String
    let points: Double
    let text: String
  }

  struct Criterion: Encodable {
    let id: String
    let title: String
    let knockOut: Bool
    let levels: [Level]
  }

  struct Source: Encodable {
    let model: String
    let instrument: OrNull<String>
    let minimumRows: Int
    let canBeDrawn: Bool
    let settings: [String: String]
  }

  let id: String
  let kind: String
  let title: String
  let prompt: String
  let points: OrNull<Double>
  let buildsOn: [String]
  var data: OrNull<Source> = OrNull(nil)
  var rows: [Thing] = []
  var rowsOf: OrNull<String> = OrNull(nil)
  var values: [Thing] = []
  var decimals: OrNull<Int> = OrNull(nil)
  var convention: OrNull<String> = OrNull(nil)
  var options: [Thing] = []
  var elements: [Element] = []
  var fields: [Field] = []
  var groups: OrNull<Groups> = OrNull(nil)
  var variety: OrNull<Variety> = OrNull(nil)
  var minimumWords: OrNull<Int> = OrNull(nil)
  var maximumWords: OrNull<Int> = OrNull(nil)
  var rubric: [Criterion] = []

  init(_ part: AssignmentPart) {
    id = part.id.text
    kind = part.kind.rawValue
    title = part.title
    prompt = part.prompt.plain
    points = OrNull(part.points?.doubleValue)
    buildsOn = part.dependencies.map { $0.text }
    switch part.content {
    case .data(let part): fill(part)
    case .numbers(let part): fill(part)
    case .choices(let part):
      fill(part.rows)
      options = part.options.map { Thing(id: $0.id.text, text: $0.text) }
    case .list(let part): fill(part)
    case .text(let part): fill(part)
    }
  }

  private mutating func fill(_ part: DataPart) {
    let settings = part.settings.map { ($0.key.rawValue, $0.value) }
    data = OrNull(
      Source(
        model: part.model.rawValue, instrument: OrNull(part.instrument?.text),
        minimumRows: part.minimumRows, canBeDrawn: part.draw != nil,
        settings: Dictionary(uniqueKeysWithValues: settings)))
  }

  private mutating func fill(_ part: NumbersPart) {
    fill(part.rows)
    values = part.values.map { Thing(id: $0.id, text: $0.label) }
    decimals = OrNull(part.decimals)
    convention = OrNull(part.convention.plain)
  }

  private mutating func fill(_ rows: PartRows) {
    switch rows {
    case .single: break
    case .listed(let rows): self.rows = rows.map { Thing(id: $0.id.text, text: $0.text) }
    case .ofData(let part): rowsOf = OrNull(part.text)
    }
  }

  private mutating func fill(_ part: ListPart) {
    elements = part.elements.map {
      Element(id: $0.id.text, label: $0.label, minimum: $0.minimum)
    }
    fields = part.fields.map {
      Field(id: $0.id.text, label: $0.label, minimumWords: $0.minimumWords)
    }
    groups = OrNull(
      part.groups.map {
        Groups(label: $0.label, minimum: $0.count.lowerBound, maximum: $0.count.upperBound)
      })
    variety = OrNull(part.variety.map { Variety(field: $0.field.text, minimum: $0.minimum) })
  }

  private mutating func fill(_ part: TextPart) {
    minimumWords = OrNull(part.minimumWords)
    maximumWords = OrNull(part.maximumWords)
    rubric = part.rubric.criteria.map { criterion in
      Criterion(
        id: criterion.id.text, title: criterion.title, knockOut: criterion.isKnockOut,
        levels: criterion.levels.map {
          Level(id: $0.id.text, points: $0.points.doubleValue, text: $0.text)
        })
    }
  }
}
