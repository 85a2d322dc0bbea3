import QuizModel

/// What RFM classes can't bear on the customers at hand.
struct RFMNotes {
  let classes: RFMClassification
  let customerCount: Int

  /// Ranks of fewer customers say little.
  private static let few = 20

  var all: [Message] {
    guard customerCount > 0 else {
      return [
        Message(
          nl: "er is geen klant om in te delen; zie de bevindingen",
          en: "there is no customer to class; see the findings")
      ]
    }
    var notes = classes.summaries.compactMap { emptyClasses($0) }
    if classes.rule.table == nil { notes += classes.summaries.compactMap { splitEquals($0) } }
    if classes.rule.table == nil, customerCount < RFMCode.classes {
      notes.append(
        Message(
          nl: "met minder dan vijf klanten bestaan er geen vijf klassen",
          en: "with fewer than five customers there are no five classes"))
    }
    if classes.rule.table == nil, (RFMCode.classes..<Self.few).contains(customerCount) {
      notes.append(
        Message(
          nl: "met \(customerCount) klanten hangt een klasse van enkele anderen af; grenzen die je "
            + "zelf kiest (--thresholds) zeggen dan meer",
          en: "with \(customerCount) customers a class depends on a few others; bounds of your own "
            + "(--thresholds) say more then"))
    }
    if classes.revenue == nil {
      notes.append(
        Message(
          nl: "de omzet is samen niet boven 0; een aandeel ervan zegt niets",
          en: "the revenue isn't above 0 in total; a share of it says nothing"))
    }
    return notes
  }

  /// Equal customers stay together, so a class may have nobody.
  private func emptyClasses(_ summary: RFMVariableSummary) -> Message? {
    let empty = summary.emptyClasses
    guard !empty.isEmpty, customerCount >= RFMCode.classes else { return nil }
    let name = summary.variable.rawValue
    let numbers = NumberWords.list(empty.map { Message(nl: "\($0)", en: "\($0)") })
    let (dutch, english) = (numbers.dutch, numbers.english)
    guard classes.rule.table == nil, let commonest = summary.commonest, commonest.count > 1 else {
      return Message(
        nl: "\(name) heeft niemand in klasse \(dutch)",
        en: "\(name) has nobody in class \(english)")
    }
    let value = CustomerKey.value(commonest.key, of: summary.variable)
    let share = Rational(parts: 100 * commonest.count, of: customerCount)
    return Message(
      nl: "vijf klassen bestaan hier niet voor \(name): klasse \(dutch) blijft leeg, want "
        + "\(commonest.count) van de \(customerCount) klanten "
        + "(\(share.text(decimals: 1, separator: ","))%) hebben dezelfde waarde "
        + "\(value.shortText(separator: ",")). Gelijke klanten zijn niet gesplitst; grenzen die je "
        + "zelf kiest (--thresholds) passen hier beter",
      en: "five classes don't exist here for \(name): class \(english) stays empty, as "
        + "\(commonest.count) of the \(customerCount) customers (\(share.text(decimals: 1))%) share "
        + "the value \(value.shortText()). Equal customers were not split; bounds of your own "
        + "(--thresholds) suit better here")
  }

  private func splitEquals(_ summary: RFMVariableSummary) -> Message? {
    guard summary.splitsEquals else { return nil }
    let name = summary.variable.rawValue
    return Message(
      nl: "--ties first gaf klanten met dezelfde \(name) verschillende klassen, naar hun plaats in "
        + "het bestand",
      en: "--ties first gave customers with the same \(name) different classes, by their place in "
        + "the file")
  }
}
