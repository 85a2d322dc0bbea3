import Documents
import Foundation
import QuizModel

/// The long table of a report: a row for each customer. It's written row by row, as it may have
/// millions.
public protocol ReportListing: Sendable {
  /// As in JSON, such as `customers`.
  var name: String { get }
  var title: Message { get }
  var columns: [ListingColumn] { get }
  var count: Int { get }
  /// Writes the first `limit` rows, a cell for each column.
  func write(first limit: Int, to sink: inout some ListingSink, in language: Language) throws
}

public struct ListingColumn: Sendable {
  /// As in JSON.
  public let key: String
  /// As in a spreadsheet.
  public let title: Message
  public let isNumber: Bool

  public init(_ key: String, nl dutch: String, en english: String, isNumber: Bool = true) {
    self.key = key
    title = Message(nl: dutch, en: english)
    self.isNumber = isNumber
  }
}

/// Takes the cells of a listing, one after another.
///
/// A cell that many rows share is made once by one of the functions that give bytes, and then put
/// by ``put(_:)`` as often as needed.
public protocol ListingSink {
  /// Whether words are for people, in their language, or names for programs.
  var isForPeople: Bool { get }
  /// With at most this many decimals, where people read it.
  func cell(_ number: Rational, decimals: Int) -> [UInt8]
  func cell(_ text: String) -> [UInt8]
  func cell(_ flag: Bool) -> [UInt8]
  /// For what isn't known.
  var missing: [UInt8] { get }

  mutating func put(_ cell: [UInt8])
  mutating func put(_ number: Int)
  /// An amount in millionths.
  mutating func put(millionths: Int64)
  /// A text from a file.
  mutating func put(text: UnsafeBufferPointer<UInt8>)
  mutating func endRow() throws
}

extension GradingReport {
  /// Writes ``document(in:)`` as text with the listing in it, of which nothing is kept in memory.
  public func writeDocument(
    in language: Language, to write: @escaping ([UInt8]) throws -> Void
  ) throws {
    let document = document(in: language)
    guard let listing else {
      try write(Array((document.text + "\n").utf8))
      return
    }
    // Stands where the rows will; no text of a file can be the same, as it would be escaped.
    let text = document.with([listing.name: .null]).text
    let member = "\n  \"\(listing.name)\": "
    guard let place = text.range(of: member + "null") else {
      preconditionFailure("a document has the members that it was given")
    }
    try write(Array((text[..<place.lowerBound] + member).utf8))
    try listing.writeJSON(in: language, to: write)
    try write(Array((text[place.upperBound...] + "\n").utf8))
  }
}
