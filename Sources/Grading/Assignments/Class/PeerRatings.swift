import Documents
import QuizModel

/// How members of groups rated each other's share in the work, from a CSV file with the columns
/// `group`, `rater`, `rated` and `points` (`groep`, `beoordelaar`, `beoordeelde`, `punten`); people
/// by their numbers. A column `assignment` (`opdracht`) says which one it's about; all without it.
public struct PeerRatings: Equatable, Sendable {
  public struct Rating: Equatable, Sendable {
    public let assignment: AssignmentID?
    public let group: String
    public let rater: String
    public let rated: String
    /// On whatever scale: only how they compare within the group counts. 0…1,000,000.
    public let points: Rational
    /// For findings.
    public let row: Int
  }

  public private(set) var ratings: [Rating] = []
  public private(set) var findings = RowFindings()
  /// Its name in findings.
  public let file: String

  private static let largest = Rational(1_000_000)

  public static func read(
    _ source: ByteSource, file: String
  ) throws(GradingFailure) -> PeerRatings {
    var table = try ClassTable(
      source, file: file,
      columns: [
        .needed("group", "groep"), .needed("rater", "beoordelaar"),
        .needed("rated", "beoordeelde"), .needed("points", "punten"),
        .optional("assignment", "opdracht"),
      ])
    var peers = PeerRatings(file: file)
    var seen: Set<[String]> = []
    table.readRows { row in
      guard let rating = rating(&row) else { return }
      let key = [row.values[4], rating.group, rating.rater, rating.rated]
        .map { FoldedName($0).text }
      guard seen.insert(key).inserted else {
        row.report("peer-twice", Self.twice)
        return
      }
      peers.ratings.append(rating)
    }
    peers.findings = table.findings
    return peers
  }

  private init(file: String) {
    self.file = file
  }

  private static func rating(_ row: inout ClassTable.Row) -> Rating? {
    if let empty = row.values.prefix(4).firstIndex(where: \.isEmpty) {
      row.report("peer-empty", column: empty, Self.empty)
      return nil
    }
    guard let points = CSVNumber.value(row.values[3]), points >= .zero, points <= largest else {
      row.report("peer-points", column: 3, badPoints(row.values[3]))
      return nil
    }
    guard FoldedName(row.values[1]) != FoldedName(row.values[2]) else {
      row.report("peer-self", column: 2, severity: .warning, ownPoints)
      return nil
    }
    let assignment = row.values[4]
    return Rating(
      assignment: assignment.isEmpty ? nil : AssignmentID(assignment), group: row.values[0],
      rater: row.values[1], rated: row.values[2], points: points, row: row.number)
  }

  private static let empty = Message(
    nl: "hier ontbreekt een waarde; de rij telt niet mee",
    en: "a value is missing here; the row doesn't count")
  private static let ownPoints = Message(
    nl: "punten voor jezelf tellen niet mee", en: "points for oneself don't count")
  private static let twice = Message(
    nl: "deze beoordelaar gaf deze student al punten; alleen de eerste rij telt",
    en: "this rater gave this student points already; only the first row counts")

  private static func badPoints(_ text: String) -> Message {
    Message(
      nl: "'\(shown(text))' is geen aantal punten vanaf 0; de rij telt niet mee",
      en: "'\(shown(text))' is no number of points from 0; the row doesn't count")
  }
}
