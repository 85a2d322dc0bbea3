import QuizModel

/// The names of a file's columns.
///
/// Names are the same when they differ only in case, spaces, hyphens and underscores: `w_empathy`
/// is `W-Empathy`.
public struct CSVHeader: Equatable, Sendable {
  /// As they stand in the file, without white space around them.
  public let names: [String]
  private let places: [String: [Int]]

  public init(names: [String]) {
    self.names = names
    var places: [String: [Int]] = [:]
    for (place, name) in names.enumerated() where !name.isEmpty {
      places[Self.folded(name), default: []].append(place)
    }
    self.places = places
  }

  private static func folded(_ name: String) -> String {
    String(name.lowercased().filter { !$0.isWhitespace && $0 != "_" && $0 != "-" })
  }

  public enum Column: Equatable, Sendable {
    /// The place of the only one, from 0.
    case one(Int)
    case none
    /// The places of several, from 0.
    case several([Int])
  }

  /// The column with one of these names; the first of them that's there decides.
  public func column(_ names: String...) -> Column { column(anyOf: names) }

  public func column(anyOf names: [String]) -> Column {
    for name in names {
      guard let found = places[Self.folded(name)] else { continue }
      return found.count == 1 ? .one(found[0]) : .several(found)
    }
    return .none
  }

  /// The header that was probably meant by a name that isn't there.
  public func nearest(to name: String) -> String? {
    NearestName.of(name, among: names.lazy.filter { !$0.isEmpty })
  }
}
