import Dispatch
import Synchronization

/// A file with separated values: its header, and its records for one or several workers.
///
/// Read once, from front to back, so that a pipe will do too.
public final class CSVFile: Sendable {
  public let header: CSVHeader
  /// The header as it stands in the file, where columns are read by other names.
  public let ownHeader: CSVHeader
  public let format: CSVFormat
  /// The number of the first row under the header as a spreadsheet counts: 2 where the header is one
  /// row, 1 where it came from another file.
  private let firstRow: Int
  /// The lines above the chunk with the header.
  private let linesAbove: Int
  /// Whether the same file can be opened once more; a pipe can't.
  public let canBeReadAgain: Bool
  private let opened: Mutex<OpenedChunk?>
  /// Cutting is quick and done in turn; `cutting` guards it.
  private nonisolated(unsafe) let chunks: CSVChunks
  private let cutting = Mutex(())

  /// The first chunk, of which the header has been read.
  private struct OpenedChunk: @unchecked Sendable {
    let buffer: CSVBuffer
    let chunk: CSVChunk
    let cursor: CSVCursor
  }

  /// - Parameters:
  ///   - separator: found by itself when `nil`.
  ///   - header: of another file, for a part that has none of its own. A first row that repeats it
  ///     is skipped.
  ///   - headerRows: how many rows stand above the records. Only the first has the names of the
  ///     columns; the others aren't read.
  ///   - naming: the names that the columns are read by.
  ///   - progress: is told after each block how many bytes were read, and of how many if that's
  ///     known; on any thread, but never on two at once.
  public init(
    _ source: ByteSource, separator: CSVFormat.Separator? = nil, header: CSVHeader? = nil,
    headerRows: Int = 1, naming: (CSVHeader) -> CSVHeader = { $0 },
    limits: CSVLimits = CSVLimits(), progress: (@Sendable (Int, Int?) -> Void)? = nil
  ) throws(CSVFailure) {
    chunks = try CSVChunks(source, separator: separator, limits: limits, progress: progress)
    format = chunks.format
    canBeReadAgain = chunks.canBeReadAgain
    let buffer = CSVBuffer()
    let (chunk, beginning, linesAbove) = try Self.firstChunk(of: chunks, into: buffer)
    var cursor = beginning
    let own = CSVHeader(names: try Self.names(&cursor, limit: limits.columns))
    let isOwn = header == nil || header == own
    ownHeader = header ?? own
    self.header = naming(ownHeader)
    firstRow = isOwn ? 1 + headerRows : 1
    for _ in 1..<max(1, headerRows) where isOwn && !cursor.isAtEnd { _ = cursor.record() }
    self.linesAbove = linesAbove
    opened = Mutex(
      OpenedChunk(buffer: buffer, chunk: chunk, cursor: isOwn ? cursor : beginning))
  }

  /// The chunk with the header; those before it hold empty lines only.
  private static func firstChunk(
    of chunks: CSVChunks, into buffer: CSVBuffer
  ) throws(CSVFailure) -> (CSVChunk, CSVCursor, linesAbove: Int) {
    var lines = chunks.openingLines
    while let chunk = try chunks.next(into: buffer) {
      do throws(CSVFailure) {
        try check(chunk)
      } catch {
        throw error.movedDown(by: lines)
      }
      var cursor = CSVCursor(chunk)
      cursor.skipEmptyLines()
      if !cursor.isAtEnd { return (chunk, cursor, lines) }
      lines += chunk.bytes.census(of: chunk.format.lineEnd.rawValue).count
    }
    throw .empty
  }

  /// The first records under the header, as far as they stand in the file's first half megabyte.
  /// They're still there to be read.
  public func openingRows(_ count: Int) -> [[String]] {
    opened.withLock { opened in
      guard var cursor = opened?.cursor else { return [] }
      var rows: [[String]] = []
      cursor.skipEmptyLines()
      while rows.count < count, !cursor.isAtEnd {
        rows.append(cursor.record())
        cursor.skipEmptyLines()
      }
      return rows
    }
  }

  private static func names(
    _ cursor: inout CSVCursor, limit: Int
  ) throws(CSVFailure) -> [String] {
    var names: [String] = []
    while true {
      let field = cursor.next()
      names.append(field.trimmedText)
      if field.endsRecord { return names }
      guard names.count < limit else { throw .tooManyColumns(limit: limit) }
    }
  }

  /// What makes a chunk unreadable; lines are counted from the start of the chunk.
  private static func check(_ chunk: CSVChunk) throws(CSVFailure) {
    if let place = chunk.bytes.firstPlaceNotUTF8 {
      throw .notUTF8(line: chunk.line(at: place), byte: chunk.bytes[place])
    }
    if chunk.endsInQuotes { throw .unclosedQuote(line: chunk.line(at: chunk.openQuote)) }
  }
}

/// Reads the records of some of a file's chunks; what it finds is put together afterwards.
public protocol CSVWorker: Sendable {
  /// Reads all records that the cursor has and gives how many there were.
  mutating func read(chunk: Int, _ cursor: inout CSVCursor) -> Int
}

extension CSVFile {
  /// Lets workers read the file side by side, each chunk by one of them and each worker's chunks in
  /// the order of the file. Can be done once.
  ///
  /// Gives the workers that had anything to read, and what tells rows from places in chunks.
  public func read<Worker: CSVWorker>(
    workers count: Int, _ make: @Sendable () -> Worker
  ) throws(CSVFailure) -> (workers: [Worker], rows: CSVRows) {
    let done = Mutex<[Finished<Worker>]>([])
    DispatchQueue.concurrentPerform(iterations: count) { _ in
      let finished = work(make)
      done.withLock { $0.append(finished) }
    }
    let finished = done.withLock { $0 }
    let rows = CSVRows(
      first: firstRow, linesAbove: linesAbove, parts: finished.flatMap { $0.parts })
    if let (chunk, failure) = finished.compactMap({ $0.failure }).min(by: { $0.0 < $1.0 }) {
      throw failure.movedDown(by: rows.lines(beforeChunk: chunk))
    }
    return (finished.compactMap { $0.worker }, rows)
  }

  private struct Finished<Worker: CSVWorker>: Sendable {
    var worker: Worker?
    var parts: [CSVRows.Part] = []
    var failure: (chunk: Int, CSVFailure)?
  }

  private func work<Worker: CSVWorker>(_ make: @Sendable () -> Worker) -> Finished<Worker> {
    var finished = Finished<Worker>()
    var buffer = CSVBuffer()
    do throws(CSVFailure) {
      while let (chunk, start) = try next(into: &buffer) {
        let (lines, isASCII) = chunk.bytes.census(of: format.lineEnd.rawValue)
        finished.parts.append(CSVRows.Part(chunk: chunk.sequence, records: 0, lines: lines))
        if !isASCII || chunk.endsInQuotes { try Self.check(chunk) }
        var worker = finished.worker.take() ?? make()
        var cursor = start
        let records = worker.read(chunk: chunk.sequence, &cursor)
        finished.parts[finished.parts.count - 1].records = records
        finished.worker = worker
      }
    } catch {
      finished.failure = (finished.parts.last?.chunk ?? 0, error)
      cutting.withLock { _ in chunks.stop() }
    }
    return finished
  }

  private func next(into buffer: inout CSVBuffer) throws(CSVFailure) -> (CSVChunk, CSVCursor)? {
    if let opened = opened.withLock({ $0.take() }) {
      buffer = opened.buffer
      return (opened.chunk, opened.cursor)
    }
    let chunk = try cutting.withLock { [buffer] _ throws(CSVFailure) in
      try chunks.next(into: buffer)
    }
    return chunk.map { ($0, CSVCursor($0)) }
  }
}

/// Which rows the chunks of a file hold, known when all have been read.
public struct CSVRows: Sendable {
  struct Part: Sendable {
    let chunk: Int
    var records: Int
    let lines: Int
  }

  /// How many records there were.
  public let count: Int
  /// For each chunk the row of its first record, and the lines before it.
  private let starts: [(row: Int, lines: Int)]

  init(first: Int, linesAbove: Int, parts: [Part]) {
    var starts: [(row: Int, lines: Int)] = []
    var (row, lines) = (first, linesAbove)
    for part in parts.sorted(by: { $0.chunk < $1.chunk }) {
      // Chunks above the header have no records.
      while starts.count <= part.chunk { starts.append((row, lines)) }
      row += part.records
      lines += part.lines
    }
    self.starts = starts
    count = row - first
  }

  /// The row of a record, as a spreadsheet counts: the header is row 1.
  public func row(chunk: Int, record: Int) -> Int { starts[chunk].row + record }

  func lines(beforeChunk chunk: Int) -> Int { chunk < starts.count ? starts[chunk].lines : 0 }
}

extension CSVCursor {
  /// The values of the next record without white space around them, after lines with nothing.
  fileprivate mutating func record() -> [String] {
    skipEmptyLines()
    var values: [String] = []
    while !isAtEnd {
      let field = next()
      values.append(field.trimmedText)
      if field.endsRecord { break }
    }
    return values
  }
}

extension CSVFailure {
  fileprivate func movedDown(by lines: Int) -> CSVFailure {
    switch self {
    case .notUTF8(let line, let byte): .notUTF8(line: line + lines, byte: byte)
    case .unclosedQuote(let line): .unclosedQuote(line: line + lines)
    default: self
    }
  }
}

extension CSVChunk {
  /// The line of a byte, from 1, counted from the start of the chunk.
  fileprivate func line(at place: Int) -> Int {
    UnsafeRawBufferPointer(rebasing: bytes[..<place]).census(of: format.lineEnd.rawValue).count + 1
  }

  /// The place of the quote that's never closed.
  fileprivate var openQuote: Int {
    var cursor = CSVCursor(self)
    var start = 0
    while !cursor.isAtEnd {
      start = bytes.count - cursor.remaining
      _ = cursor.next()
    }
    return start
  }
}
