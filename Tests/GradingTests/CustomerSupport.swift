import Foundation
import QuizModel
import TestSupport
import Testing

@testable import Grading

/// Vectors as plain dictionaries; each names the tool that computed it.
enum Fixture {
  static func object(_ name: String) throws -> [String: Any] {
    let bytes = try Repository.bytes("Tests/GradingTests/Fixtures/\(name)")
    return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }
}

extension CustomerTable {
  /// Customers from rows of recency, frequency and monetary, in segments of `size`.
  init(_ rows: [(recency: Int, frequency: Int, monetary: Int)], size: Int = 4) {
    self.init()
    for start in stride(from: 0, to: rows.count, by: size) {
      var segment = CustomerSegment()
      for (place, row) in rows[start..<min(start + size, rows.count)].enumerated() {
        segment.names.append("\(start + place + 1)".utf8)
        segment.recency.append(Int32(row.recency))
        segment.frequency.append(Int32(row.frequency))
        segment.monetary.append(Int64(row.monetary) * Amount.unit)
      }
      segments.append(segment)
    }
  }

  var codes: [String] {
    segments.flatMap { segment in segment.codes.map { RFMCode(index: Int($0)).text } }
  }
}
