import Documents
import QuizModel

/// A file of customers or purchases, and how it's read.
public struct CustomerSource: Sendable {
  public var bytes: ByteSource
  /// Found by itself when `nil`.
  public var separator: CSVFormat.Separator?
  /// Told by each number itself when `nil`.
  public var mark: CSVNumber.DecimalMark?
  /// How many read at once.
  public var workers = 1
  /// Is told how many bytes were read, and of how many if that's known.
  public var progress: (@Sendable (Int, Int?) -> Void)?
  var limits = CSVLimits()

  public init(_ bytes: ByteSource) {
    self.bytes = bytes
  }

  func open() throws(CustomerFileFailure) -> CSVFile {
    do throws(CSVFailure) {
      return try CSVFile(bytes, separator: separator, limits: limits, progress: progress)
    } catch {
      throw .unreadable(error)
    }
  }

  func read<Worker: CSVWorker>(
    _ file: CSVFile, _ make: @Sendable () -> Worker
  ) throws(CustomerFileFailure) -> (workers: [Worker], rows: CSVRows) {
    do throws(CSVFailure) {
      return try file.read(workers: max(1, workers), make)
    } catch {
      throw .unreadable(error)
    }
  }

  func scanner(_ plan: ColumnPlan) -> RowScanner {
    RowScanner(plan, CellReading(mark: mark))
  }
}

/// What was read from a file of customers or purchases.
struct CustomerReading: Sendable {
  var table: CustomerTable
  let rows: RowCounts
  let findings: RowFindings
  /// How many values were rounded to six decimals.
  let rounded: Int
}
