import Documents
import QuizModel

/// A model that reads the answers to a questionnaire, so that the export of a form can be read by
/// the questions in its header.
public protocol QuestionnaireModel: GradingModel {
  /// The instrument where none is chosen.
  static var standard: Instrument { get }
  /// What it needs of each item.
  static var sides: [Instrument.Side] { get }
}

extension QuestionnaireModel {
  /// The columns that must be there.
  public static func required(of instrument: Instrument) -> [String] {
    sides.flatMap { side in instrument.items.map { instrument.columnName(of: $0, side) } }
  }

  /// Whether the columns of a file bear the names that the model knows: at least half of them, as
  /// one or other may be misspelt, which is told then.
  public static func knows(_ header: CSVHeader, _ instrument: Instrument?) -> Bool {
    let required = required(of: instrument ?? standard)
    return required.count { header.column($0) != .none } * 2 >= required.count
  }
}
