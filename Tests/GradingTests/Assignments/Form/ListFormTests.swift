import Grading
import QuizModel
import Testing

@Suite struct ListFormTests {
  private static let elements = ["demografisch", "economisch", "politiek"]

  private func part(
    groups: ClosedRange<Int>? = nil, words: Int = 2, variety: Int? = nil
  ) -> AssignmentPart {
    Sample.part(
      "factors",
      .list(
        ListPart(
          elements: Self.elements.map { .init(id: ElementID($0), label: $0) },
          groups: groups.map { .init(label: "markt", count: $0) },
          fields: [.init(id: "factor", label: "Factor", minimumWords: words)],
          variety: variety.map { .init(field: "factor", minimum: $0) }, points: .one)))
  }

  private func entry(_ element: String, _ text: String, group: String = "") -> ListEntry {
    ListEntry(group: group, element: ElementID(element), fields: ["factor": text])
  }

  private func told(_ part: AssignmentPart, _ entries: [ListEntry]) -> PartForm {
    AssignmentForm(
      Sample.assignment([part]), Sample.submission(["factors": .list(entries)]), instruments: []
    ).form(of: part)
  }

  @Test func missingLettersAreNamed() {
    let told = told(part(), [entry("economisch", "de rente stijgt")])
    #expect(told.given == 1 && told.asked == 3)
    #expect(
      told.remarks == [
        .missingElements(
          group: "",
          ["demografisch", "politiek"].map { .init(label: $0, given: 0, minimum: 1) })
      ])
  }

  @Test func aThinEntryDoesNotCount() {
    let entries = Self.elements.map { entry($0, $0 == "politiek" ? "wet" : "de \($0) kant") }
    let told = told(part(), entries)
    #expect(told.given == 2)
    #expect(
      told.remarks.contains(
        .thinEntry(group: "", element: "politiek", field: "Factor", words: 1, minimum: 2)))
  }

  /// The same in another case is no second entry.
  @Test func theSameTwiceCountsOnce() {
    let part = Sample.part(
      "factors",
      .list(
        ListPart(
          elements: [.init(id: "politiek", label: "Politiek", minimum: 2)],
          fields: [.init(id: "factor", label: "Factor")], points: .one)))
    #expect(told(part, [entry("politiek", "Een  wet"), entry("politiek", "een wet")]).given == 1)
    #expect(told(part, [entry("politiek", "een wet"), entry("politiek", "subsidie")]).isComplete)
  }

  @Test func everyGroupHasItsOwnList() {
    let part = part(groups: 2...3)
    let one = Self.elements.map { entry($0, "de \($0) kant", group: "Consumenten") }
    let first = told(part, one)
    #expect(first.asked == 6 && first.given == 3)
    #expect(first.remarks == [.tooFewGroups(label: "markt", given: 1, minimum: 2)])
    let both = one + [entry("politiek", "een wet", group: " bedrijven")]
    #expect(told(part, both).given == 4)
    // A group that was only named asks for its elements.
    let named = one + [ListEntry(group: "Bedrijven", element: "politiek", fields: [:])]
    guard case .missingElements("Bedrijven", let all)? = told(part, named).remarks.first else {
      Issue.record("\(told(part, named).remarks)")
      return
    }
    #expect(all.count == 3)
    let many = (1...4).map { entry("politiek", "een wet", group: "groep \($0)") }
    #expect(
      told(part, many).remarks.contains(.tooManyGroups(label: "markt", given: 4, maximum: 3)))
  }

  @Test func varietyIsOneThingMore() {
    let same = Self.elements.map { entry($0, "een wet") }
    let told = told(part(variety: 2), same)
    #expect(told.asked == 4 && told.given == 3)
    #expect(told.remarks == [.tooLittleVariety(field: "Factor", given: 1, minimum: 2)])
    let other = same.dropLast() + [entry("politiek", "een subsidie")]
    #expect(self.told(part(variety: 2), Array(other)).isComplete)
  }

  @Test func strangersAreTold() {
    #expect(
      told(part(), [entry("ecologie", "het klimaat")]).remarks.last == .unknownElement("ecologie"))
  }

  /// What the form counts is what marking counts.
  @Test func agreesWithTheMarks() throws {
    let part = part(groups: 1...3, variety: 2)
    let entries =
      Self.elements.map { entry($0, "de \($0) kant", group: "A") } + [
        entry("politiek", "wet", group: "b"), entry("economisch", "de rente stijgt", group: "B"),
      ]
    let marked = try Sample.marks([part], ["factors": .list(entries)]).part("factors")
    let form = told(part, entries)
    #expect(marked.points == Rational(Int128(form.given), over: Int128(form.asked)))
  }
}
