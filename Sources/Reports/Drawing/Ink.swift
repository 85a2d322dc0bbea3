/// How a mark is drawn, by what it stands for.
///
/// The colours of kinds that stand side by side differ for people with any kind of colour blindness
/// (after Okabe and Ito, "Color Universal Design", 2008), and their shapes differ too.
enum Ink: String, CaseIterable, Sendable {
  case paper, heading, text, quiet
  case axis, grid, track, cut, band
  case bar, whisker
  case hollow, filled, zone
  case first, second, third, fourth
  case openFirst, openSecond, openThird, openFourth
  case discFirst, discSecond, discThird, discFourth
  case leader, shade

  struct Colour: Equatable, Sendable {
    /// As `#rrggbb`, on white.
    let light: String
    /// On ``Ink/darkPaper``.
    let dark: String
  }

  static let lightPaper = "#ffffff"
  static let darkPaper = "#15191e"

  private static let strong = Colour(light: "#1b1f24", dark: "#eceff2")
  private static let soft = Colour(light: "#555d66", dark: "#aeb6bf")
  private static let pale = Colour(light: "#dde1e6", dark: "#333a42")
  private static let blue = Colour(light: "#0068a8", dark: "#5fb4ef")
  private static let green = Colour(light: "#00785a", dark: "#3fc79a")
  private static let orange = Colour(light: "#b84e00", dark: "#f09a4e")
  private static let purple = Colour(light: "#8a4177", dark: "#da93c3")
  private static let white = Colour(light: lightPaper, dark: darkPaper)

  var fill: Colour? {
    switch self {
    case .paper: Self.white
    case .heading, .text: Self.strong
    case .quiet: Self.soft
    case .axis, .grid, .cut, .whisker, .leader: nil
    case .track: Self.pale
    case .band: Self.soft
    case .bar, .filled, .zone, .shade, .first, .discFirst: Self.blue
    case .second, .discSecond: Self.green
    case .third, .discThird: Self.orange
    case .fourth, .discFourth: Self.purple
    case .hollow, .openFirst, .openSecond, .openThird, .openFourth: Self.white
    }
  }

  var stroke: Colour? {
    switch self {
    case .axis, .cut, .leader: Self.soft
    case .grid: Self.pale
    case .whisker: Self.strong
    case .hollow: Self.orange
    case .zone: Self.blue
    case .shade: Self.pale
    case .filled, .first, .second, .third, .fourth: Self.white
    case .openFirst, .discFirst: Self.blue
    case .openSecond, .discSecond: Self.green
    case .openThird, .discThird: Self.orange
    case .openFourth, .discFourth: Self.purple
    default: nil
    }
  }

  var strokeWidth: Double {
    switch self {
    case .whisker, .hollow, .openFirst, .openSecond, .openThird, .openFourth: 2
    case .leader, .zone: 0.75
    case .cut: 1.25
    default: 1
    }
  }

  /// Lengths of dash and gap.
  var dash: String? { self == .cut ? "5 4" : nil }

  var opacity: Double {
    switch self {
    case .band: 0.18
    case .zone, .discFirst, .discSecond, .discThird, .discFourth: 0.28
    default: 1
    }
  }
}

extension Ink {
  /// What a style sheet adds for a dark screen; on white, and in print, the marks themselves hold
  /// the colours.
  static let darkStyle: String = {
    let rules = allCases.map { ink in
      let fill = ink.fill.map { "fill:\($0.dark);" } ?? ""
      let stroke = ink.stroke.map { "stroke:\($0.dark);" } ?? ""
      return ".\(ink.styleClass){\(fill)\(stroke)}"
    }
    return "@media screen and (prefers-color-scheme:dark){" + rules.joined() + "}"
  }()

  var styleClass: String { "ink-" + rawValue }
}
