extension String {
  /// Words are parted by white space and have a letter or a digit.
  ///
  /// Letters of ASCII, which most are, are told without Unicode's tables: texts are most of what a
  /// class hands in.
  public var wordCount: Int {
    var count = 0
    var isInside = false
    for scalar in unicodeScalars {
      if scalar.isSpace {
        isInside = false
      } else if !isInside, scalar.makesWord {
        isInside = true
        count += 1
      }
    }
    return count
  }
}

extension Unicode.Scalar {
  fileprivate var isSpace: Bool {
    isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }

  fileprivate var makesWord: Bool {
    guard isASCII else { return properties.isAlphabetic || properties.numericType != nil }
    return (0x30...0x39).contains(value) || (0x61...0x7A).contains(value | 0x20)
  }
}
