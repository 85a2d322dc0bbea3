import ArgumentParser
import Documents
import Foundation
import Grading
import QuizModel

/// The options of `grade`, as they were typed.
struct GradeOptions: ParsableArguments {
  @ArgumentParser.Option var missing: String?
  @ArgumentParser.Option var reverse: String?
  @ArgumentParser.Option(parsing: .unconditional) var scale: String?
  @ArgumentParser.Option var direction: String?
  @ArgumentParser.Option var instrument: String?
  @ArgumentParser.Option(parsing: .unconditional) var cut: String?
  @ArgumentParser.Flag var aboveOnly = false
  @ArgumentParser.Option var separator: String?
  @ArgumentParser.Option var decimal: String?
  @ArgumentParser.Flag var noDuplicates = false
  @ArgumentParser.Option var headerFrom: String?
  @ArgumentParser.Option var map: String?
  @ArgumentParser.Option var partial: String?
  @ArgumentParser.Flag var wilcoxon = false
  @ArgumentParser.Flag var bootstrap = false
  @ArgumentParser.Flag var details = false
  @ArgumentParser.Option(parsing: .unconditional) var explain: String?
  @ArgumentParser.Option var csv: String?
  @ArgumentParser.Option var csvFor: String?
  @ArgumentParser.Option var report: String?
  @ArgumentParser.Option var svg: String?
  @OptionGroup var customers: CustomerGradeOptions

  /// Where results go.
  private var results: [String] { [csv, report, svg, partial].compactMap { $0 } }

  /// Whether standard output is taken by a result.
  var isStreamed: Bool { results.contains(ResultWriting.stream) }

  func checkResults(_ inputs: [String], _ texts: any Texts) throws(CommandFailure) {
    let named = [headerFrom, map, instrument, customers.thresholds].compactMap { $0 }
    try ResultWriting.check(results, madeFrom: inputs + named, texts)
  }

  func wrong(_ problem: UsageProblem, _ texts: any Texts) -> CommandFailure {
    CommandFailure(.wrongUsage, texts.wrongUsage(.grade, problem))
  }

  /// An option's value made into something by `read`, or told to be none of `allowed`.
  private func value<Value>(
    _ text: String?, _ option: String, allowed: String, _ texts: any Texts,
    _ read: (String) -> Value?
  ) throws(CommandFailure) -> Value? {
    guard let text else { return nil }
    guard let value = read(text) else {
      let problem = UsageProblem.badValue(text.sanitizedLine, option: option, allowed: allowed)
      throw wrong(problem, texts)
    }
    return value
  }

  // MARK: Settings

  func settings(_ workspace: Workspace) throws(CommandFailure) -> GradingSettings {
    let texts = workspace.texts
    var settings = GradingSettings()
    settings.missing = try value(
      missing, "--missing", allowed: "any, half, complete, listwise", texts
    ) { MissingRule(rawValue: $0) }
    settings.reversed = reverse.map { list in
      list.split(separator: ",").map { item in
        ItemID(item.filter { $0 != " " }.replacing("_", with: "-").lowercased())
      }
    }
    settings.scale = try value(scale, "--scale", allowed: "1-5, 1-7, 0-10, …", texts, Self.range)
    settings.direction = try value(
      direction, "--direction", allowed: "agree-high, agree-low", texts
    ) { Instrument.Scale.Direction(rawValue: $0) }
    settings.cut = try value(cut, "--cut", allowed: "4, 4,3.5, mean, median", texts) { Cut($0) }
    settings.isAboveOnly = aboveOnly
    settings.findsDuplicates = !noDuplicates
    settings.customers = try customers.settings(texts)
    if let instrument { settings.instrument = try workspace.instrument(named: instrument) }
    return settings
  }

  /// `1-7`, and `-3-3` or `-3..3` where a scale begins below 0.
  private static func range(_ text: String) -> ClosedRange<Int>? {
    guard let match = text.wholeMatch(of: /(-?\d{1,4})(?:-|–|\.\.)(-?\d{1,4})/),
      let low = Int(match.output.1), let high = Int(match.output.2),
      GradingSettings.isScale(low, high)
    else { return nil }
    return low...high
  }

  // MARK: Reading and reporting

  func input(_ path: String, _ workspace: Workspace) throws(CommandFailure) -> GradingInput {
    let texts = workspace.texts
    var input = GradingInput(.path(path), name: path)
    input.separator = try value(separator, "--separator", allowed: "',', ';', tab", texts) {
      CSVFormat.Separator(name: $0)
    }
    input.decimalMark = try value(decimal, "--decimal", allowed: "',', '.'", texts) {
      CSVNumber.DecimalMark(name: $0)
    }
    if let headerFrom {
      do throws(CSVFailure) {
        input.header = try CSVFile(.path(headerFrom), separator: input.separator).header
      } catch {
        throw CommandFailure(.file(error), path: headerFrom, texts)
      }
    }
    return input
  }

  func report(
    _ common: CommonOptions, _ texts: any Texts
  ) throws(CommandFailure) -> ReportChoices {
    var choices = ReportChoices()
    choices.isUsualAxis = try customers.isUsualAxis(texts)
    choices.hasWilcoxon = wilcoxon
    choices.hasBootstrap = bootstrap
    // The same result each time, unless chance is asked for.
    choices.seed = Seed(common.seed ?? 1)
    return choices
  }

  /// As the language's spreadsheets want it, unless named.
  func dialect(_ texts: any Texts) throws(CommandFailure) -> CSVDialect {
    let names = CSVDialect.allCases.map { $0.rawValue }.joined(separator: ", ")
    let named = try value(csvFor, "--csv-for", allowed: names, texts) { CSVDialect(rawValue: $0) }
    return named ?? (texts.language == .dutch ? .excelDutch : .standard)
  }
}
