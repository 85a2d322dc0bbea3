import QuizModel

/// Relationship strength that follows from what customers bought, though only they can tell it.
///
/// Given strengths that are the return, a letter's score or a mean of these for every customer were
/// computed from RFM: a mistake in the idea, even if the arithmetic is right.
struct MatrixSuspicion {
  /// Fewer customers can be alike by chance.
  private static let fewest = 5
  /// Half a unit of the second decimal, to which people round.
  private static let tolerance = 0.005001

  /// What the strengths are, if they're all the same as something of buying behaviour.
  let source: Message?

  init(_ customers: CustomerTable, _ matrix: MatrixGrading, scale: RelationshipScale) {
    guard case .given = scale, customers.count >= Self.fewest, Self.differ(customers) else {
      source = nil
      return
    }
    let strength = { (segment: CustomerSegment, place: Int) in
      Double(segment.relationships[place]) / Double(Amount.unit)
    }
    let candidate = Self.candidates(matrix, hasCodes: !customers.segments[0].codes.isEmpty).first {
      candidate in
      customers.segments.allSatisfy { segment in
        (0..<segment.count).allSatisfy { place in
          abs(candidate.value(segment, place) - strength(segment, place)) < Self.tolerance
        }
      }
    }
    source = candidate?.name
  }

  /// Whether there are three different strengths at least.
  private static func differ(_ customers: CustomerTable) -> Bool {
    var values: Set<Int32> = []
    for segment in customers.segments {
      for value in segment.relationships {
        values.insert(value)
        if values.count >= 3 { return true }
      }
    }
    return false
  }

  private struct Candidate {
    let name: Message
    let value: (CustomerSegment, Int) -> Double
  }

  private static func candidates(_ matrix: MatrixGrading, hasCodes: Bool) -> [Candidate] {
    var all = [
      Candidate(name: Message(nl: "het rendement", en: "the return")) { segment, place in
        matrix.returns.value(matrix.position(segment, place).returnSteps).doubleValue
      }
    ]
    guard hasCodes else { return all }
    for (letter, variable) in zip(["R", "F", "M"], RFMVariable.allCases) {
      all.append(
        Candidate(name: Message(nl: "de \(letter)-klasse", en: "the \(letter) class")) {
          Double($0.code($1)[variable] - 1) * 25
        })
      all.append(
        Candidate(
          name: Message(nl: "de \(letter)-klasse gedeeld door 5", en: "the \(letter) class over 5")
        ) { Double($0.code($1)[variable]) * 20 })
    }
    all.append(
      Candidate(name: Message(nl: "de RFM-klassen", en: "the RFM classes")) { segment, place in
        let code = segment.code(place)
        return Double(code.recency + code.frequency + code.monetary) * 20 / 3
      })
    return all
  }

  var note: Message? {
    source.map { source in
      Message(
        nl:
          "de relatiesterkte is bij elke klant gelijk aan \(source.dutch): ze lijkt uit koopgedrag "
          + "berekend. Dat kan niet: hoe sterk de relatie is, weet alleen de klant zelf",
        en: "relationship strength equals \(source.english) for every customer: it seems computed "
          + "from buying behaviour. That can't be: how strong the relationship is, only the "
          + "customer knows")
    }
  }
}
