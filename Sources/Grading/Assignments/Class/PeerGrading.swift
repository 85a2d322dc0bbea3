import QuizModel

/// Looks up what each member's share in the work was, as the others rated it.
struct PeerGrading {
  private(set) var findings: [RowFinding] = []
  private let groups: [GroupGrade]
  private let peers: PeerRatings?
  /// By the group's name, in any assignment.
  private var ratings: [FoldedName: [PeerRatings.Rating]] = [:]
  /// By the place of a group's work.
  private var factors: [Int: [FoldedName: Rational]] = [:]

  init(groups: [GroupGrade], _ peers: PeerRatings?) {
    self.groups = groups
    self.peers = peers
    guard let peers else { return }
    ratings = Dictionary(grouping: peers.ratings) { FoldedName($0.group) }
    let counting = groups.indices.filter { groups[$0].counts }
    let known = Set(counting.map { groups[$0].submission.groupKey })
    for rating in peers.ratings where !known.contains(FoldedName(rating.group)) {
      report(rating, "peer-group", Self.noGroup(rating.group))
    }
    for place in counting { factors[place] = factors(groups[place]) }
  }

  /// `nil` without ratings by others.
  func factor(of number: String, group: Int) -> Rational? {
    factors[group]?[FoldedName(number)]
  }

  private mutating func factors(_ group: GroupGrade) -> [FoldedName: Rational] {
    let members = Set(group.submission.group.members.map { FoldedName($0.number) })
    var received: [FoldedName: [Rational]] = [:]
    for rating in ratings[group.submission.groupKey] ?? [] {
      if let assignment = rating.assignment, assignment != group.assignment { continue }
      let (rater, rated) = (FoldedName(rating.rater), FoldedName(rating.rated))
      if let stranger = [rating.rater, rating.rated].first(where: {
        !members.contains(FoldedName($0))
      }) {
        report(rating, "peer-member", Self.noMember(stranger, group.name))
      } else if rater != rated {
        received[rated, default: []].append(rating.points)
      }
    }
    return PeerFactor.factors(received)
  }

  private mutating func report(
    _ rating: PeerRatings.Rating, _ check: String, _ message: Message
  ) {
    guard findings.count < RowFindings.limit, let peers else { return }
    findings.append(
      RowFinding(
        file: peers.file, row: rating.row, column: nil, header: nil, severity: .error,
        check: check, message: message))
  }

  private static func noGroup(_ group: String) -> Message {
    Message(
      nl: "er is geen werk van de groep '\(shown(group))'; de rij telt niet mee",
      en: "there is no work of the group '\(shown(group))'; the row doesn't count")
  }

  private static func noMember(_ number: String, _ group: String) -> Message {
    Message(
      nl: "'\(shown(number))' is geen lid van ‘\(shown(group))’; de rij telt niet mee",
      en: "'\(shown(number))' is no member of ‘\(shown(group))’; the row doesn't count")
  }
}
