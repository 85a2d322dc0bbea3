import Documents
import QuizModel

/// A file to be graded, and how to read it.
public struct GradingInput: Sendable {
  public var source: ByteSource
  /// The name that findings bear.
  public var name: String
  /// Found by itself when `nil`.
  public var separator: CSVFormat.Separator?
  /// Found by itself, number by number, when `nil`.
  public var decimalMark: CSVNumber.DecimalMark?
  /// The header of another file, for a part without one.
  public var header: CSVHeader?
  /// What the columns of a file by another program are; `nil` where they bear the names that models
  /// know.
  public var map: ColumnMap?
  /// How many threads read at once; more than there are cores does no harm.
  public var workers = 8
  /// Is told how many bytes were read, and of how many if that's known.
  public var progress: (@Sendable (Int, Int?) -> Void)?

  var limits = CSVLimits()

  public init(_ source: ByteSource, name: String) {
    self.source = source
    self.name = name
  }

  /// The file, with its columns under the names that models know.
  ///
  /// - Parameter readsDoubles: whether two columns can be read as one.
  func open(readsDoubles: Bool = false) throws(GradingFailure) -> CSVFile {
    guard let map else { return try openUnmapped() }
    let file = try open(headerRows: map.headerRows, naming: map.renamed)
    let strangers = map.strangers(in: file.ownHeader)
    guard strangers.map.isEmpty, strangers.file.isEmpty else {
      throw .otherColumns(map: strangers.map, file: strangers.file)
    }
    let doubles = map.doubles(in: file.ownHeader).map { $0.name }
    guard readsDoubles || doubles.isEmpty else { throw .repeatedColumns(doubles.unique) }
    return file
  }

  /// The names of the columns as they are in the file, and nothing else of it.
  public func ownHeader() throws(GradingFailure) -> CSVHeader { try openUnmapped().ownHeader }

  /// The file with its columns as they are in it.
  func openUnmapped() throws(GradingFailure) -> CSVFile { try open(headerRows: 1, naming: { $0 }) }

  private func open(
    headerRows: Int, naming: (CSVHeader) -> CSVHeader
  ) throws(GradingFailure) -> CSVFile {
    do throws(CSVFailure) {
      return try CSVFile(
        source, separator: separator, header: header, headerRows: headerRows, naming: naming,
        limits: limits, progress: progress)
    } catch {
      throw .file(error)
    }
  }

  func read<Worker: CSVWorker>(
    _ file: CSVFile, _ make: @Sendable () -> Worker
  ) throws(GradingFailure) -> (workers: [Worker], rows: CSVRows) {
    do throws(CSVFailure) {
      return try file.read(workers: workers, make)
    } catch {
      throw .file(error)
    }
  }
}

/// What counts as an answer to a dimension when some of its items weren't answered.
public enum MissingRule: String, CaseIterable, Sendable, Codable {
  /// One answered item is enough.
  case any
  /// At least half of the items.
  case half
  /// All items of the dimension.
  case complete
  /// All items of the questionnaire: who left one open is left out altogether.
  case listwise

  /// Whether a dimension with `answered` of its `items` counts.
  func admits(_ answered: Int, of items: Int) -> Bool {
    switch self {
    case .any: answered > 0
    case .half: answered > 0 && 2 * answered >= items
    case .complete, .listwise: answered == items
    }
  }
}

/// Where high begins.
public enum Cut: Equatable, Sendable {
  /// The same on both axes, or one for each.
  case fixed(Rational, Rational)
  case mean
  case median

  /// `3`, `3,5` (two numbers), `mean` or `median`.
  public init?(_ text: String) {
    switch text {
    case "mean": self = .mean
    case "median": self = .median
    default:
      let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        .map { Rational(decimal: $0) }
      guard (1...2).contains(parts.count), let first = parts[0], let last = parts[parts.count - 1]
      else { return nil }
      self = .fixed(first, last)
    }
  }

  public var text: String {
    switch self {
    case .mean: "mean"
    case .median: "median"
    case .fixed(let first, let second):
      first == second ? first.shortText() : "\(first.shortText()),\(second.shortText())"
    }
  }
}

/// What the user can choose; each model uses what concerns it.
public struct GradingSettings: Equatable, Sendable {
  /// The model's own when `nil`.
  public var instrument: Instrument?
  public var missing: MissingRule?
  /// Ids of items to be reversed, in place of the instrument's own.
  public var reversed: [ItemID]?
  public var scale: ClosedRange<Int>?
  public var direction: Instrument.Scale.Direction?
  public var cut: Cut?
  /// Whether a value on the cut is low.
  public var isAboveOnly = false
  /// Whether respondents that occur more than once are looked for.
  public var findsDuplicates = true
  public var customers = CustomerSettings()

  public init() {}
}

/// What a report shows beyond the usual; it takes nothing but the sums.
public struct ReportChoices: Sendable {
  public var hasWilcoxon = false
  public var hasBootstrap = false
  /// Whether tests, intervals, reliability and the list of respondents are left out: what's exact is
  /// enough to mark by, and computed many times as quickly.
  public var isExactOnly = false
  /// Whether the matrix is drawn with high return at the right, other than in the book.
  public var isUsualAxis = false
  /// Of the resampling.
  public var seed = Seed(1)

  public init() {}
}

extension Instrument {
  /// The instrument as it's used: with another scale, direction or reversed items.
  public func adapted(to settings: GradingSettings) throws(GradingFailure) -> Instrument {
    let known = Set(items.map { $0.id })
    if let stranger = settings.reversed?.first(where: { !known.contains($0) }) {
      throw .unknownItem(stranger.text)
    }
    let reversed = settings.reversed.map(Set.init)
    let range = settings.scale ?? scale.minimum...scale.maximum
    return Instrument(
      id: id, kind: kind, title: title, note: note,
      scale: Scale(
        minimum: range.lowerBound, maximum: range.upperBound,
        direction: settings.direction ?? scale.direction,
        labels: scale.labels.filter { range.contains($0.value) }),
      dimensions: dimensions,
      items: items.map { item in
        Item(
          id: item.id, dimension: item.dimension,
          isReversed: reversed?.contains(item.id) ?? item.isReversed,
          expectation: item.expectation, perception: item.perception)
      }, cut: settings.scale == nil ? cut : nil)
  }
}
