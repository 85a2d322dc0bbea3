/// A quarter of a plane that is cut in low and high both ways.
enum Quadrant: CaseIterable, Sendable {
  case highXHighY, lowXHighY, highXLowY, lowXLowY

  var xIsHigh: Bool { self == .highXHighY || self == .highXLowY }
  var yIsHigh: Bool { self == .highXHighY || self == .lowXHighY }

  init(xIsHigh: Bool, yIsHigh: Bool) {
    self =
      switch (xIsHigh, yIsHigh) {
      case (true, true): .highXHighY
      case (false, true): .lowXHighY
      case (true, false): .highXLowY
      case (false, false): .lowXLowY
      }
  }

  /// A colour of its own.
  var ink: Ink {
    switch self {
    case .highXHighY: .first
    case .lowXHighY: .second
    case .highXLowY: .third
    case .lowXLowY: .fourth
    }
  }

  private var openInk: Ink {
    switch self {
    case .highXHighY: .openFirst
    case .lowXHighY: .openSecond
    case .highXLowY: .openThird
    case .lowXLowY: .openFourth
    }
  }

  /// Of a disc that a number stands in.
  var discInk: Ink {
    switch self {
    case .highXHighY: .discFirst
    case .lowXHighY: .discSecond
    case .highXLowY: .discThird
    case .lowXLowY: .discFourth
    }
  }

  /// A shape of its own: circle, triangle, square, diamond; open for what lies at the border.
  func marker(at spot: Spot, isOpen: Bool) -> Mark {
    let ink = isOpen ? openInk : ink
    func corners(_ offsets: [(Double, Double)]) -> Mark {
      .polygon(offsets.map { Spot(x: spot.x + $0.0, y: spot.y + $0.1) }, ink)
    }
    switch self {
    case .highXHighY: return .circle(spot, radius: Self.markerRadius, ink)
    case .lowXHighY: return corners([(0, -5), (5, 4), (-5, 4)])
    case .highXLowY: return .box(.around(spot, radius: 4), ink)
    case .lowXLowY: return corners([(0, -5.5), (5.5, 0), (0, 5.5), (-5.5, 0)])
    }
  }

  static let markerRadius = 4.5
}

/// One of the two axes of a plane that is cut in low and high.
struct CutAxis: Equatable, Sendable {
  /// "Rendement"
  let title: String
  let range: ClosedRange<Double>
  let cut: ReportNumber
  /// How near to the cut a value is called a border case, either way; 0 for none.
  var band = 0.0
  /// True when the highest value stands at the left.
  var runsLeft = false
  /// How many decimals its values are written with.
  var decimals = 0
}
