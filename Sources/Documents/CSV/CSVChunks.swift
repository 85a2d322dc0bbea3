/// Cuts a file into chunks of whole records, in turn from front to back.
///
/// Not for several threads at once; see ``CSVFile``.
final class CSVChunks {
  let format: CSVFormat
  private let stream: ByteStream
  private let limits: CSVLimits
  /// How many bytes are read at once.
  private let blockBytes: Int
  private let progress: ((_ read: Int, _ of: Int?) -> Void)?
  private var quotes: QuoteScan
  /// What follows the last record that was handed out.
  private var carry: [UInt8]
  private var isCarryScanned = false
  private var sequence = 0
  /// Lines of the file that are before all records.
  let openingLines: Int
  private var bytesRead: Int
  private var isAtEnd = false

  var canBeReadAgain: Bool { stream.size != nil }

  init(
    _ source: ByteSource, separator: CSVFormat.Separator?, limits: CSVLimits,
    progress: ((Int, Int?) -> Void)?
  ) throws(CSVFailure) {
    self.limits = limits
    self.progress = progress
    let buffer = CSVBuffer()
    do {
      stream = try ByteStream(source)
      // A small file is read at once, in no more memory than it needs.
      blockBytes = min(limits.blockBytes, stream.size.map { max($0 + 1, 4096) } ?? .max)
      _ = try Self.read(blockBytes, from: stream, into: buffer)
    } catch {
      throw .file(error)
    }
    let opening = try CSVFormat.detected(in: buffer.filled, separator: separator)
    format = opening.format
    openingLines = opening.lines
    quotes = QuoteScan(format: opening.format)
    carry = Array(buffer.filled[opening.length...])
    bytesRead = buffer.count
  }

  private static func read(
    _ amount: Int, from stream: ByteStream, into buffer: CSVBuffer
  ) throws(FileBytes.Failure) -> Int {
    try buffer.append(atMost: amount) { bytes throws(FileBytes.Failure) in
      try stream.read(into: bytes)
    }
  }

  /// The next whole records, in `buffer`; `nil` after the last, and after ``stop()``.
  func next(into buffer: CSVBuffer) throws(CSVFailure) -> CSVChunk? {
    guard !isAtEnd else { return nil }
    buffer.removeAll()
    buffer.append(carry)
    var end = isCarryScanned ? nil : quotes.lastRecordEnd(in: buffer.filled, from: 0)
    isCarryScanned = true
    while end == nil, !isAtEnd {
      end = try extend(buffer)
    }
    if isAtEnd { endLastRecord(in: buffer) }
    let cut = isAtEnd ? buffer.count : end ?? buffer.count
    carry = Array(buffer.filled[cut...])
    guard cut > 0 else { return nil }
    defer { sequence += 1 }
    return CSVChunk(
      bytes: UnsafeRawBufferPointer(rebasing: buffer.filled[..<cut]), sequence: sequence,
      format: format, endsInQuotes: isAtEnd && quotes.isInside)
  }

  /// Reads on, and gives the last end of a record in what came.
  private func extend(_ buffer: CSVBuffer) throws(CSVFailure) -> Int? {
    guard buffer.count <= limits.rowBytes else { throw .rowTooLong(limit: limits.rowBytes) }
    let start = buffer.count
    let amount: Int
    do {
      amount = try Self.read(blockBytes, from: stream, into: buffer)
    } catch {
      throw .file(error)
    }
    bytesRead += amount
    isAtEnd = amount < blockBytes
    progress?(bytesRead, stream.size)
    return quotes.lastRecordEnd(in: buffer.filled, from: start)
  }

  /// The last line end of a file may be missing.
  private func endLastRecord(in buffer: CSVBuffer) {
    guard let last = buffer.filled.last else { return }
    if last != format.lineEnd.rawValue || quotes.isInside {
      buffer.append(CollectionOfOne(format.lineEnd.rawValue))
    }
  }

  /// Lets nobody have another chunk.
  func stop() {
    isAtEnd = true
  }
}

/// Whole records of a file, the last with its line end.
struct CSVChunk: @unchecked Sendable {
  /// Valid until the buffer that it was read into is used again.
  let bytes: UnsafeRawBufferPointer
  /// From 0, in the order of the file.
  let sequence: Int
  let format: CSVFormat
  /// Whether a quote in it is never closed.
  let endsInQuotes: Bool
}

/// How much of a file with separated values is read: far more than people make, little enough that
/// a hostile file can't fill the memory.
public struct CSVLimits: Sendable {
  /// The longest row, in bytes.
  public var rowBytes: Int
  public var columns: Int
  /// How many bytes are read at once: few enough to stay in the processor's cache.
  var blockBytes = 512 << 10

  public init(rowBytes: Int = 32 << 20, columns: Int = 100_000) {
    self.rowBytes = rowBytes
    self.columns = columns
  }
}
