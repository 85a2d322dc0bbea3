import QuizModel

/// How a question of several elements is scored.
enum ElementScoring: String, CaseIterable {
  /// Each element that is right earns its share.
  case perElement
  case allOrNothing

  func score(right: Int, of count: Int) -> Rational {
    switch self {
    case .perElement: Rational(parts: right, of: max(count, 1))
    case .allOrNothing: right == count ? .one : .zero
    }
  }
}

extension Rational {
  /// 1/count^times; `0` where that doesn't fit.
  static func share(of count: Int, power times: Int) -> Rational {
    (0..<times).reduce(Rational.one) { share, _ in
      share.divided(by: Rational(max(count, 1))) ?? .zero
    }
  }
}
