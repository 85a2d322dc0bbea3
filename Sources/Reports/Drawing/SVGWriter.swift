/// Writes a drawing as SVG.
enum SVGWriter {
  /// What is said of a drawing to who can't see it.
  struct Caption {
    let title: String
    let description: String
  }

  /// An element for a page: `name` makes its ids, and must differ from the page's others.
  static func element(_ drawing: Drawing, caption: Caption, name: String) -> String {
    let ids = (title: "\(name)-title", description: "\(name)-desc")
    return """
      <svg class="drawing" viewBox="0 0 \(coordinate(Drawing.width)) \(coordinate(drawing.height))" \
      role="img" aria-labelledby="\(ids.title)" aria-describedby="\(ids.description)" \
      font-family="\(fonts)">
      <title id="\(ids.title)">\(Markup.escaped(caption.title))</title>
      <desc id="\(ids.description)">\(Markup.escaped(caption.description))</desc>
      \(body(drawing))
      </svg>
      """
  }

  /// A file on its own, on white paper, as for a printed report or slides.
  static func document(_ drawing: Drawing, caption: Caption, language: String) -> String {
    let margin = 10.0
    let (width, height) = (Drawing.width + 2 * margin, drawing.height + 2 * margin)
    let box =
      "\(coordinate(-margin)) \(coordinate(-margin)) \(coordinate(width)) \(coordinate(height))"
    let paper = Box(x: -margin, y: -margin, width: width, height: height)
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="\(box)" width="\(coordinate(2 * width))" \
      height="\(coordinate(2 * height))" role="img" aria-labelledby="chart-title" \
      aria-describedby="chart-desc" xml:lang="\(language)" font-family="\(fonts)">
      <title id="chart-title">\(Markup.escaped(caption.title))</title>
      <desc id="chart-desc">\(Markup.escaped(caption.description))</desc>
      \(element(.box(paper, .paper)))
      \(body(drawing))
      </svg>

      """
  }

  private static let fonts = "system-ui, 'Segoe UI', Roboto, Arial, sans-serif"

  private static func body(_ drawing: Drawing) -> String {
    drawing.marks.map(element).joined(separator: "\n")
  }

  private static func element(_ mark: Mark) -> String {
    switch mark {
    case .line(let line, let ink):
      "<line \(place("1", line.from)) \(place("2", line.to)) \(look(ink))/>"
    case .box(let box, let ink, let opacity):
      "<rect \(place("", Spot(x: box.x, y: box.y))) width=\"\(coordinate(box.width))\""
        + " height=\"\(coordinate(box.height))\" \(look(ink, opacity: opacity))/>"
    case .circle(let middle, let radius, let ink, let opacity):
      "<circle cx=\"\(coordinate(middle.x))\" cy=\"\(coordinate(middle.y))\""
        + " r=\"\(coordinate(radius))\" \(look(ink, opacity: opacity))/>"
    case .polygon(let corners, let ink):
      "<polygon points=\"\(corners.map(pair).joined(separator: " "))\" \(look(ink))/>"
    case .text(let label): element(label)
    }
  }

  private static func element(_ label: Label) -> String {
    let anchor = label.anchor == .start ? "" : " text-anchor=\"\(label.anchor.rawValue)\""
    let weight = label.style.isBold ? " font-weight=\"bold\"" : ""
    return "<text \(place("", label.place)) font-size=\"\(coordinate(label.style.size))\""
      + "\(anchor)\(weight) \(look(label.ink))>\(Markup.escaped(label.text))</text>"
  }

  private static func place(_ suffix: String, _ spot: Spot) -> String {
    "x\(suffix)=\"\(coordinate(spot.x))\" y\(suffix)=\"\(coordinate(spot.y))\""
  }

  private static func pair(_ spot: Spot) -> String {
    "\(coordinate(spot.x)),\(coordinate(spot.y))"
  }

  private static func look(_ ink: Ink, opacity: Double? = nil) -> String {
    var look = "class=\"\(ink.styleClass)\" fill=\"\(ink.fill?.light ?? "none")\""
    if let stroke = ink.stroke {
      look += " stroke=\"\(stroke.light)\" stroke-width=\"\(coordinate(ink.strokeWidth))\""
    }
    if let dash = ink.dash { look += " stroke-dasharray=\"\(dash)\"" }
    let opacity = opacity ?? ink.opacity
    if opacity < 1 { look += " fill-opacity=\"\(coordinate(opacity))\"" }
    return look
  }

  /// To a hundredth, as short as it can be: `12`, `-0.5`.
  private static func coordinate(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let (whole, part) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    if part == 0 { return "\(sign)\(whole)" }
    if part % 10 == 0 { return "\(sign)\(whole).\(part / 10)" }
    return "\(sign)\(whole).\(part < 10 ? "0" : "")\(part)"
  }
}
