import ArgumentParser
import Documents
import Grading
import QuizModel

/// The options of `grade rfm` and `grade matrix`, as they were typed.
struct CustomerGradeOptions: ParsableArguments {
  @ArgumentParser.Option var ties: String?
  @ArgumentParser.Flag var nested = false
  @ArgumentParser.Option var thresholds: String?
  @ArgumentParser.Option var frequency: String?
  @ArgumentParser.Option var referenceDate: String?
  @ArgumentParser.Option(parsing: .unconditional) var weights: String?
  @ArgumentParser.Option(parsing: .unconditional) var band: String?
  @ArgumentParser.Option var axis: String?

  func settings(_ texts: any Texts) throws(CommandFailure) -> CustomerSettings {
    var settings = CustomerSettings()
    if let ties { settings.ties = try Self.choice(ties, "--ties", texts) }
    if let frequency { settings.frequency = try Self.choice(frequency, "--frequency", texts) }
    settings.binning = nested ? .nested : .independent
    if let thresholds {
      settings.table = try Self.reading(thresholds, texts) { () throws(GradingFailure) in
        try RFMClassTable.read(.path(thresholds), name: thresholds)
      }
    }
    return try Self.reading("", texts) { [settings] () throws(GradingFailure) in
      var settings = settings
      if let weights { try settings.set(weights: weights) }
      if let band { try settings.set(band: band) }
      if let referenceDate { try settings.set(referenceDay: referenceDate) }
      return settings
    }
  }

  /// Whether the matrix is drawn with high return at the right.
  func isUsualAxis(_ texts: any Texts) throws(CommandFailure) -> Bool {
    enum Axis: String, CaseIterable {
      case book, usual
    }
    guard let axis else { return false }
    return try Self.choice(axis, "--axis", texts) == Axis.usual
  }

  private static func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ text: String, _ option: String, _ texts: any Texts
  ) throws(CommandFailure) -> Value {
    guard let value = Value(rawValue: text) else {
      let allowed = Value.allCases.map { $0.rawValue }.joined(separator: ", ")
      let problem = UsageProblem.badValue(text.sanitizedLine, option: option, allowed: allowed)
      throw CommandFailure(.wrongUsage, texts.wrongUsage(.grade, problem))
    }
    return value
  }

  private static func reading<Value>(
    _ path: String, _ texts: any Texts, _ work: () throws(GradingFailure) -> Value
  ) throws(CommandFailure) -> Value {
    do {
      return try work()
    } catch {
      throw CommandFailure(error, path: path, texts)
    }
  }
}
