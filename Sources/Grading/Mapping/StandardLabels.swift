import QuizModel

/// Words that form services and questionnaires put by the points of a scale when their maker gives
/// none: those of Microsoft Forms and Qualtrics, and their Dutch counterparts.
enum StandardLabels {
  private static let lowest = [
    "strongly disagree", "helemaal mee oneens", "helemaal oneens", "zeer mee oneens",
    "volledig mee oneens",
  ]
  private static let disagree = ["disagree", "mee oneens", "oneens"]
  private static let ratherDisagree = [
    "somewhat disagree", "slightly disagree", "enigszins mee oneens", "een beetje mee oneens",
    "beetje mee oneens",
  ]
  private static let middle = [
    "neutral", "neither agree nor disagree", "neutraal", "niet eens, niet oneens",
    "niet mee eens en niet mee oneens", "noch mee eens, noch mee oneens", "noch eens, noch oneens",
  ]
  private static let ratherAgree = [
    "somewhat agree", "slightly agree", "enigszins mee eens", "een beetje mee eens",
    "beetje mee eens",
  ]
  private static let agree = ["agree", "mee eens", "eens"]
  private static let highest = [
    "strongly agree", "helemaal mee eens", "helemaal eens", "zeer mee eens", "volledig mee eens",
  ]

  /// What people choose who don't answer.
  static let noAnswer = [
    "weet niet", "weet ik niet", "geen mening", "niet van toepassing", "n.v.t.", "nvt",
    "don't know", "i don't know", "no opinion", "not applicable", "n/a",
  ].map { AnswerLabels.Label(text: $0, value: nil) }

  /// Rows of words for a whole scale, from the lowest agreement to the highest. Two rows have five
  /// points, as "agree" and "somewhat agree" can't both be the fourth of them.
  private static let agreement: [[[String]]] = [
    [lowest, disagree, middle, agree, highest],
    [lowest, ratherDisagree, middle, ratherAgree, highest],
    [lowest, disagree, ratherDisagree, middle, ratherAgree, agree, highest],
  ]

  /// The rows for a scale of agreement with as many points; none for others.
  static func rows(for scale: Instrument.Scale) -> [[AnswerLabels.Label]] {
    agreement.filter { $0.count == scale.maximum - scale.minimum + 1 }.map { row in
      row.enumerated().flatMap { step, texts in
        let isHigh = scale.direction == .agreeHigh
        let value = isHigh ? scale.minimum + step : scale.maximum - step
        return texts.map { AnswerLabels.Label(text: $0, value: value) }
      }
    }
  }
}

extension Instrument {
  /// The numbers of some words, as far as they're known: the words by the points of the scale, in
  /// all languages, and where these don't do, the standard row that knows most of the others.
  func labels(for words: [String]) -> AnswerLabels {
    var labels = AnswerLabels()
    for label in scale.labels {
      for language in Language.allCases {
        labels.add(.init(text: label.text[language], value: label.value))
      }
    }
    let unanswered = AnswerLabels(StandardLabels.noAnswer)
    for word in words where unanswered.meaning(of: word) == .noAnswer {
      labels.add(.init(text: word, value: nil))
    }
    let others = words.filter { labels.meaning(of: $0) == nil }
    guard kind == .serviceQuality, !others.isEmpty else { return labels }
    let rows = StandardLabels.rows(for: scale).map { row in
      (row: row, count: others.count { AnswerLabels(row).meaning(of: $0) != nil })
    }
    guard let best = rows.max(by: { $0.count < $1.count }), best.count > 0 else { return labels }
    for label in best.row { labels.add(label) }
    return labels
  }
}
