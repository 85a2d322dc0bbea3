import Documents
import QuizModel

/// What a data set is drawn from fits the model: a mean within the scale for each dimension, with
/// an expectation where the model asks for one, and enough rows.
enum DrawnMeans: AssignmentCheck {
  static let name = "draw"

  static func findings(in assignment: CheckedAssignment) -> [Finding] {
    assignment.parts.flatMap { part -> [Finding] in
      guard case .data(let data) = part.part.content, let draw = data.draw else { return [] }
      return problems(of: draw, data, assignment.instrument(of: data)).map { path, message in
        assignment.finding(Self.self, at: part.path("draw") + path, message)
      }
    }
  }

  private static func problems(
    of draw: DataDraw, _ data: DataPart, _ instrument: Instrument?
  ) -> [([JSONPathStep], Message)] {
    var problems: [([JSONPathStep], Message)] = []
    if draw.rows < data.minimumRows {
      problems.append(
        (
          ["rows"],
          Message(
            nl: "er worden minder rijen getrokken dan gevraagd; geef er minstens "
              + "\(data.minimumRows)",
            en: "fewer rows are drawn than are asked; give at least \(data.minimumRows)")
        ))
    }
    if !draw.names.isEmpty,
      !data.model.hasRows || draw.names.count != draw.rows
        || Set(draw.names).count != draw.names.count
    {
      problems.append(
        (
          ["names"],
          Message(
            nl: "namen zijn er alleen van klanten: voor elke rij één, alle verschillend",
            en: "names are of customers only: one for each row, all different")
        ))
    }
    return problems + means(of: draw, data.model, instrument)
  }

  private static func means(
    of draw: DataDraw, _ model: DataModel, _ instrument: Instrument?
  ) -> [([JSONPathStep], Message)] {
    guard let names = names(model, instrument) else { return [] }
    let scale = instrument?.scale ?? .init(minimum: 1, maximum: 7)
    var problems = names.filter { draw.means[$0] == nil }.map { name in
      (
        ["means"] as [JSONPathStep],
        Message(
          nl: "het gemiddelde van '\(name)' ontbreekt; voeg dat toe",
          en: "the mean of '\(name)' is missing; add it")
      )
    }
    for (name, means) in draw.means.sorted(by: { $0.key < $1.key }) {
      let path: [JSONPathStep] = ["means", .key(name)]
      guard names.contains(name) else {
        problems.append(
          (path, ObjectReader.unknownName(QuizModel.shown(name), among: names)))
        continue
      }
      if (means.expectation != nil) != (model == .servqual) {
        problems.append(
          (
            path,
            Message(
              nl: "een \"expectation\" hoort bij servqual, en bij geen ander model",
              en: "an \"expectation\" goes with servqual, and with no other model")
          ))
      }
      for mean in [means.expectation, means.perception].compactMap({ $0 })
      where mean < Rational(scale.minimum) || mean > Rational(scale.maximum) {
        problems.append(
          (
            path,
            Message(
              nl: "\(mean.shortText()) ligt buiten de schaal van \(scale.minimum) tot "
                + "\(scale.maximum)",
              en: "\(mean.shortText()) is outside the scale from \(scale.minimum) to "
                + "\(scale.maximum)")
          ))
      }
    }
    return problems
  }

  /// What there are means of; `nil` where that isn't known, which another check tells.
  private static func names(_ model: DataModel, _ instrument: Instrument?) -> [String]? {
    switch model {
    case .servqual, .servperf, .csas: instrument?.dimensions.map { $0.id.text }
    case .rfm: []
    case .matrix: ["relationship"]
    }
  }
}
