import Documents
import QuizModel

/// A prompt tests the subject, not reading: short words, short sentences (Haladyna, Downing &
/// Rodriguez 2002, guidelines 8 and 13).
///
/// Flesch–Douma for Dutch, 206.84 − 0.77·(syllables of 100 words) − 0.93·(words of a sentence)
/// (Douma 1960); Flesch (1948) for English, 206.835 − 84.6·(syllables of a word) − 1.015·(words of
/// a sentence). Under 30 is "very difficult" in both; told under 15, and from 20 words on, for a
/// term of the subject weighs much in a short text.
enum ReadingLevel: QuestionCheck {
  static let name = "reading-level"
  static let threshold = 15.0
  static let leastWords = 20

  static func findings(in checked: CheckedQuestion) -> [Finding] {
    guard let score = score(of: checked.prompt, checked.context.vocabulary), score < threshold
    else { return [] }
    let ease = Int(score.rounded(.down))
    return [
      checked.finding(
        Self.self, .warning, at: ["prompt"],
        Message(
          nl: "de vraag leest zeer moeilijk (Flesch-Douma \(ease), minstens \(Int(threshold))); "
            + "maak zinnen en woorden korter",
          en: "the prompt is very hard to read (Flesch \(ease), at least \(Int(threshold))); "
            + "use shorter sentences and words"))
    ]
  }

  /// The ease of reading of the sentences that end as such, so without tables; `nil` for a text
  /// that's too short or in another language.
  static func score(of text: WordList, _ vocabulary: Vocabulary) -> Double? {
    guard let language = vocabulary.language, text.words.count >= leastWords else { return nil }
    let (words, sentences, syllables) = counts(of: text, language)
    guard words >= leastWords, sentences > 0 else { return nil }
    let (perSentence, perWord) = (
      Double(words) / Double(sentences), Double(syllables) / Double(words)
    )
    return switch language {
    case .dutch: 206.84 - 77 * perWord - 0.93 * perSentence
    case .english: 206.835 - 84.6 * perWord - 1.015 * perSentence
    }
  }

  private static func counts(
    of list: WordList, _ language: Language
  ) -> (words: Int, sentences: Int, syllables: Int) {
    var text = list.text
    return text.withUTF8 { bytes in
      var (words, sentences, syllables) = (0, 0, 0)
      var sentence = (words: 0, syllables: 0)
      for word in list.words {
        let letters = bytes[Int(word.start)..<Int(word.end)]
        sentence.words += 1
        sentence.syllables += Syllables.count(letters, language)
        guard word.sentenceEnd != 0 else { continue }
        if word.sentenceEnd != UInt8(ascii: "\n") {
          words += sentence.words
          syllables += sentence.syllables
          sentences += 1
        }
        sentence = (0, 0)
      }
      return (words, sentences, syllables)
    }
  }
}

/// Syllables by groups of vowels, as readability programs count them.
enum Syllables {
  /// At least 1. A number counts for one; English drops a silent *e* at the end.
  static func count(_ letters: Slice<UnsafeBufferPointer<UInt8>>, _ language: Language) -> Int {
    var count = 0
    var isInside = false
    for byte in letters {
      let isVowel = isVowel(byte) || isInside && byte >= 0x80
      if isVowel && !isInside { count += 1 }
      isInside = isVowel
    }
    if language == .english, count > 1, letters.last == UInt8(ascii: "e"),
      letters.dropLast().last.map({ !isVowel($0) && $0 != UInt8(ascii: "l") }) ?? false
    {
      count -= 1
    }
    return max(count, 1)
  }

  /// A letter beyond ASCII is taken for a vowel with a mark: `é`, `ö`.
  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      byte < 0x80
    default: byte >= 0xC3
    }
  }
}
