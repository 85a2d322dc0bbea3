import QuizModel

extension Gradebook {
  /// How the grades were made, in whole sentences.
  public var conventions: [Message] {
    let cut = NumberWords.whole(choices.cut.multiplied(by: Rational(100)) ?? choices.cut)
    var conventions = [
      Message(
        nl: "Het cijfer loopt in twee rechte lijnen: van 1 bij 0 punten naar 5,5 bij \(cut.dutch)% "
          + "van de punten naar 10 bij alle punten, op één decimaal, een half naar boven. Of het "
          + "een voldoende is, wordt vóór het afronden bepaald.",
        en: "The grade runs in two straight lines: from 1 at 0 points to 5.5 at \(cut.english)% of "
          + "the points to 10 at all points, with one decimal, a half up. Whether it's a pass is "
          + "decided before rounding."),
      Message(
        nl: "Een cijfer is er pas als de docent alle teksten heeft beoordeeld.",
        en: "There is a grade only once a teacher has marked all texts."),
      Message(
        nl: "Een getal dat volgt uit eigen eerdere fouten telt, als het goed is doorgerekend.",
        en: "A number that follows from one's own earlier mistakes counts, if carried on rightly."),
      Message(
        nl: "Van werk dat een groep meer dan één keer inleverde, telt het laatste.",
        en: "Of work that a group handed in more than once the last counts."),
    ]
    if choices.peers != nil { conventions.append(Self.peerRule) }
    if let deadline = choices.deadline {
      conventions.append(
        Message(
          nl: "Later dan \(deadline.minuteText) ingeleverd is te laat; het cijfer blijft gelijk.",
          en: "Handed in after \(deadline.minuteText) is late; the grade stays the same."))
    }
    return conventions
  }

  private static let peerRule = Message(
    nl: "Met beoordelingen door groepsgenoten is het percentage van een student dat van de groep "
      + "maal een factor: het gemiddelde van de punten die anderen gaven, gedeeld door het "
      + "gemiddelde daarvan in de groep, van 0,75 tot en met 1,25; het wordt hoogstens 100.",
    en: "With ratings by group members a student's percentage is the group's times a factor: the "
      + "mean of the points that others gave, divided by the mean of these in the group, from 0.75 "
      + "to 1.25; it's 100 at most.")
}
