import Documents
import Foundation
import QuizModel

/// A model whose sums can be kept and added: a large file can be split and graded by any number of
/// machines, and the parts give the same as the whole.
public protocol PartialGradingModel: GradingModel {
  associatedtype StoredSums: Codable

  /// The sums as they're kept.
  func stored(_ sums: Sums) -> StoredSums
  /// The sums that were kept; `nil` when they don't fit the model or can't be true.
  func sums(_ stored: StoredSums) -> Sums?
  /// The sums of nothing.
  var emptySums: Sums { get }
  /// Adds what comes after it; `false` when that gives more than can be counted.
  func add(_ sums: Sums, to total: inout Sums) -> Bool
}

/// A partial result: the sums of a part of a file, with the settings they were made by.
///
/// It says that respondents who occur twice weren't looked for: those in other parts can't be seen.
struct GradingPart<StoredSums: Codable>: Codable {
  static var formatVersion: Int { 1 }

  let format: String
  let formatVersion: Int
  let model: String
  let duplicates: String
  let settings: StoredSettings
  let sums: StoredSums
}

/// What is looked at before the model of a part is known.
private struct PartHead: Decodable {
  let format: String
  let formatVersion: Int
  let model: String
  let settings: StoredSettings
}

public enum GradingParts {
  static let format = "oefen-part"
  static let noDuplicateCheck = "not looked for"
  /// Bytes of a partial result: a survey with the longest scale and many dimensions takes some
  /// megabytes.
  public static let sizeLimit = 64 << 20

  /// A partial result as text.
  public static func encoded<Model: PartialGradingModel>(
    _ model: Model, _ settings: GradingSettings, _ sums: Model.Sums
  ) throws -> String {
    let part = GradingPart(
      format: format, formatVersion: GradingPart<Model.StoredSums>.formatVersion,
      model: Model.name, duplicates: noDuplicateCheck, settings: StoredSettings(settings),
      sums: model.stored(sums))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(part), as: UTF8.self) + "\n"
  }

  /// The model and the settings of a partial result.
  public static func head(
    of bytes: [UInt8], file: String
  ) throws(GradingFailure) -> (model: any PartialGradingModel.Type, settings: GradingSettings) {
    guard let head = try? JSONDecoder().decode(PartHead.self, from: Data(bytes)),
      head.format == format
    else { throw .badPart(file: file, reason: notAPart) }
    guard head.formatVersion == 1 else { throw .badPart(file: file, reason: newer) }
    guard let model = GradingModels.named(head.model) as? any PartialGradingModel.Type,
      let settings = head.settings.settings
    else { throw .badPart(file: file, reason: notAPart) }
    return (model, settings)
  }

  /// The sums of all parts together, in their order.
  public static func merged<Model: PartialGradingModel>(
    _ parts: [(file: String, bytes: [UInt8])], model: Model, settings: GradingSettings
  ) throws(GradingFailure) -> Model.Sums {
    let expected = StoredSettings(settings)
    var total = model.emptySums
    for (file, bytes) in parts {
      guard
        let part = try? JSONDecoder().decode(
          GradingPart<Model.StoredSums>.self, from: Data(bytes)), part.format == format
      else {
        // It may be a part of another model.
        let other = try head(of: bytes, file: file).model
        throw .badPart(file: file, reason: other == Model.self ? broken : otherModel)
      }
      guard part.model == Model.name else { throw .badPart(file: file, reason: otherModel) }
      guard part.settings == expected else { throw .badPart(file: file, reason: otherSettings) }
      guard let sums = model.sums(part.sums) else { throw .badPart(file: file, reason: broken) }
      guard model.add(sums, to: &total) else { throw .badPart(file: file, reason: tooMuch) }
    }
    return total
  }

  private static let notAPart = Message(
    nl: "het is niet door ‘--partial’ gemaakt", en: "it wasn't made by --partial")
  private static let newer = Message(
    nl: "het is van een nieuwere versie van oefen", en: "it is of a newer version of oefen")
  private static let otherModel = Message(
    nl: "het is van een ander model dan het eerste", en: "it is of another model than the first")
  private static let otherSettings = Message(
    nl: "het is met andere instellingen gemaakt dan het eerste",
    en: "it was made with other settings than the first")
  private static let broken = Message(
    nl: "de getallen erin kloppen niet; maak het opnieuw",
    en: "the numbers in it can't be right; make it anew")
  private static let tooMuch = Message(
    nl: "samen zijn het te veel rijen of namen", en: "together these are too many rows or names")
}
