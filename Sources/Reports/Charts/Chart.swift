import QuizModel

/// A picture of numbers, which can say the same in words and in a table.
///
/// Charts know numbers and labels only; what these mean is the mapping's to say.
protocol Chart: Sendable {
  var title: String { get }
  /// What one must know to read it, such as which way an axis runs; printed under the drawing.
  var notes: [String] { get }
  /// What the picture shows, in words, for who can't see it.
  func description(_ texts: any ReportTexts) -> String
  /// The picture, without title or notes.
  func drawing(_ texts: any ReportTexts) -> Drawing
  /// Every number of the picture.
  func table(_ texts: any ReportTexts) -> PageTable
}

extension Chart {
  /// The drawing as it stands in a page, where title and notes are text of the page; `name` makes
  /// its ids.
  func element(named name: String, _ texts: any ReportTexts) -> String {
    SVGWriter.element(drawing(texts), caption: caption(texts), name: name)
  }

  /// The drawing as a file on its own, with its title and notes in it.
  func document(_ texts: any ReportTexts) -> String {
    var sheet = Drawing(height: 0)
    sheet.append(.lines(of: title, style: .heading, ink: .heading))
    sheet.append(drawing(texts))
    for note in notes { sheet.append(.note(note)) }
    return SVGWriter.document(
      sheet, caption: caption(texts), language: texts.language.rawValue)
  }

  private func caption(_ texts: any ReportTexts) -> SVGWriter.Caption {
    SVGWriter.Caption(
      title: title, description: ([description(texts)] + notes).joined(separator: " "))
  }
}

extension Drawing {
  /// A remark over the whole width.
  static func note(_ text: String) -> Drawing { lines(of: text, style: .small, ink: .quiet) }

  /// A paragraph over the whole width.
  static func lines(of text: String, style: TextStyle, ink: Ink) -> Drawing {
    let lines = style.lines(text, room: width, atMost: 6)
    var drawing = Drawing(height: Double(lines.count) * style.lineHeight + 6)
    drawing.marks = lines.enumerated().map { row, line in
      .text(
        Label(
          text: line, place: Spot(x: 0, y: style.ascent + Double(row) * style.lineHeight),
          style: style, ink: ink))
    }
    return drawing
  }
}
