import QuizModel

/// Columns that form services add by themselves.
enum ServiceColumns {
  /// What is known of a column: it tells respondents apart without naming them, or isn't read.
  enum Use: Equatable {
    case respondent
    case ignored
  }

  /// Numbers that a service gives its responses, which are nobody's name.
  private static let respondents: Set<String> = [
    "respondent", "id", "respondent id", "respondentid", "response id", "responseid", "deelnemer",
  ]

  /// Times, addresses, names, scores and what else isn't an answer: Google Forms, Microsoft Forms
  /// and Qualtrics, in Dutch and English.
  private static let others: Set<String> = [
    // Google Forms
    "timestamp", "tijdstempel", "email address", "e mailadres", "username", "gebruikersnaam",
    "score", "total score", "totaalscore",
    // Microsoft Forms
    "start time", "begintijd", "starttijd", "completion time", "tijd van voltooien",
    "voltooiingstijd",
    "email", "e mail", "name", "naam", "last modified time", "tijd van laatste wijziging",
    "tijdstip van laatste wijziging", "language", "taal", "total points", "totaal aantal punten",
    "quiz feedback", "testfeedback", "grade posted time",
    // Qualtrics
    "startdate", "start date", "enddate", "end date", "status", "response type", "ipaddress",
    "ip address", "progress", "duration in seconds", "finished", "recordeddate", "recorded date",
    "recipientlastname", "recipient last name", "recipientfirstname", "recipient first name",
    "recipientemail", "recipient email", "externalreference", "external data reference",
    "externaldatareference", "locationlatitude", "location latitude", "locationlongitude",
    "location longitude", "distributionchannel", "distribution channel", "userlanguage",
    "user language", "q recaptchascore",
  ]

  static func use(_ header: PlainWords) -> Use? {
    let name = header.words.joined(separator: " ")
    if respondents.contains(name) { return .respondent }
    return others.contains(name) ? .ignored : nil
  }
}
