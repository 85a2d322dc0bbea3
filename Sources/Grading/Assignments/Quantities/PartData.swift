import Documents
import QuizModel
import Slips

/// The data of one part as the part's model sees them: what its keys are taken from.
struct PartData: Sendable {
  let model: DataModel
  private let report: any QuantityReport
  /// The customers in the order of the file.
  let rowNames: [String]
  /// The places of customers by their folded names; of equal names the first.
  private let places: [String: Int]

  var rows: RowCounts { report.rows }
  var findings: RowFindings { report.findings }

  /// Reads a text as the part's model reads a file, by the part's settings.
  ///
  /// Throws when it can't be graded at all, or when the part itself can't be.
  init(
    _ part: DataPart, csv: String, name: String, instruments: [InstrumentID: Instrument]
  ) throws(GradingFailure) {
    var settings = try GradingSettings(part.settings)
    if let id = part.instrument {
      guard let instrument = instruments[id] else { throw .unknownInstrument(id) }
      settings.instrument = instrument
    }
    var input = GradingInput(.bytes(Array(csv.utf8)), name: name)
    // Submissions are read side by side, so that each takes one thread.
    input.workers = 1
    model = part.model
    report = try Self.report(part.model, settings, input)
    rowNames = report.rowNames
    places = Dictionary(
      rowNames.enumerated().map { (Self.folded($1), $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func report(
    _ model: DataModel, _ settings: GradingSettings, _ input: GradingInput
  ) throws(GradingFailure) -> any QuantityReport {
    switch model {
    case .servqual: try report(ServqualModel(settings), input)
    case .servperf: try report(ServperfModel(settings), input)
    case .csas: try report(CSASModel(settings), input)
    case .rfm: try report(RFMModel(settings), input)
    case .matrix: try report(MatrixModel(settings), input)
    }
  }

  private static func report<Model: GradingModel>(
    _ model: Model, _ input: GradingInput
  ) throws(GradingFailure) -> any QuantityReport where Model.Report: QuantityReport {
    var choices = ReportChoices()
    choices.isExactOnly = true
    return model.report(on: try model.sums(of: input), choices)
  }

  // MARK: Rows

  /// Names of customers are the same when they differ only in case and in spaces around them.
  private static func folded(_ name: String) -> String {
    name.lowercased().trimmingSpaces
  }

  /// The name in the data of a row as a group named it; `nil` for a stranger.
  func rowName(_ typed: String) -> String? {
    places[Self.folded(typed)].map { rowNames[$0] }
  }

  // MARK: Numbers

  /// A result of the whole, or of a row where one is named: of the customer with that name, or of
  /// the dimension or item with that id where the quantity leaves it open.
  func value(of quantity: Quantity, row: String) -> Rational? {
    if isOfCustomers(quantity) {
      return places[Self.folded(row)].flatMap { report.value(of: quantity, row: $0) }
    }
    return report.value(of: complete(quantity, row))
  }

  /// The same as known slips could have spoilt it; empty where there are none.
  func slipResults(of quantity: Quantity, row: String) -> [SlipResult] {
    if isOfCustomers(quantity) {
      return places[Self.folded(row)].map { report.slipResults(of: quantity, row: $0) } ?? []
    }
    return report.slipResults(of: complete(quantity, row))
  }

  private func isOfCustomers(_ quantity: Quantity) -> Bool {
    model.ofRows.contains(quantity.name)
  }

  private func complete(_ quantity: Quantity, _ row: String) -> Quantity {
    guard quantity.subject == nil, !row.isEmpty,
      model.ofDimensions.contains(quantity.name) || model.ofItems.contains(quantity.name)
    else { return quantity }
    return Quantity(name: quantity.name, subject: row)
  }
}

extension String {
  var trimmingSpaces: String {
    guard first?.isWhitespace == true || last?.isWhitespace == true else { return self }
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? start
    return String(self[start..<end])
  }
}

extension GradingSettings {
  /// Settings of a part, by the names of options. Throws for a value that can't be one.
  init(_ settings: [DataModel.Setting: String]) throws(GradingFailure) {
    self.init()
    findsDuplicates = false
    for (setting, text) in settings.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      switch setting {
      case .missing:
        guard let rule = MissingRule(rawValue: text) else { throw .badSetting(setting, text) }
        missing = rule
      case .cut:
        guard let value = Cut(text) else { throw .badCut(text) }
        cut = value
      case .aboveOnly:
        guard let flag = Bool(text) else { throw .badSetting(setting, text) }
        isAboveOnly = flag
      case .band: try customers.set(band: text)
      case .weights: try customers.set(weights: text)
      case .ties:
        guard let rule = RFMTieRule(rawValue: text) else { throw .badSetting(setting, text) }
        customers.ties = rule
      }
    }
  }
}
