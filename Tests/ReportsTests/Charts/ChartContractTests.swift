import Foundation
import QuizModel
import Testing

@testable import Reports

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What holds for every chart, whatever it's given.
struct ChartContractTests {
  static let names = StrainedCharts.all.map(\.name)

  @Test(arguments: names, Language.allCases)
  func noTextsOverlap(name: String, language: Language) throws {
    let drawing = try chart(name).drawing(language.reportTexts)
    let labels = drawing.labels
    for (place, label) in labels.enumerated() {
      for other in labels[(place + 1)...] where label.box.overlaps(other.box) {
        Issue.record("\(name): ‘\(label.text)’ over ‘\(other.text)’")
      }
    }
  }

  @Test(arguments: names, Language.allCases)
  func allTextStaysOnTheSheet(name: String, language: Language) throws {
    let drawing = try chart(name).drawing(language.reportTexts)
    let sheet = Box(x: -0.5, y: -0.5, width: Drawing.width + 1, height: drawing.height + 1)
    for label in drawing.labels where !sheet.holds(label.box) {
      Issue.record("\(name): ‘\(label.text)’ at \(label.box) of \(sheet)")
    }
  }

  @Test(arguments: names, Language.allCases)
  func isWellFormedWithTitleAndDescription(name: String, language: Language) throws {
    let chart = try chart(name)
    let reading = SVGReading(chart.document(language.reportTexts))
    #expect(reading.isWellFormed)
    #expect(reading.title == chart.title)
    #expect(reading.words.count > 30)
    #expect(!reading.elements.contains("script"))
    #expect(reading.elements.count < 2_000)
  }

  @Test(arguments: names)
  func theTableHasACellInEachColumn(name: String) throws {
    let table = try chart(name).table(SampleCharts.dutch)
    #expect(table.rows.allSatisfy { $0.count == table.columns.count })
  }

  @Test(arguments: names)
  func drawsTheSameEachTime(name: String) throws {
    let chart = try chart(name)
    #expect(chart.document(SampleCharts.dutch) == chart.document(SampleCharts.dutch))
  }

  private func chart(_ name: String) throws -> any Chart {
    try #require(StrainedCharts.all.first { $0.name == name }).chart
  }
}

/// Reads a document as any XML reader does.
private final class SVGReading: NSObject, XMLParserDelegate {
  private(set) var elements: [String] = []
  private(set) var title = ""
  private(set) var words = ""
  private(set) var isWellFormed = false

  init(_ document: String) {
    super.init()
    let parser = XMLParser(data: Data(document.utf8))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    elements.append(name)
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    switch elements.last {
    case "title": title += text
    case "desc": words += text
    default: break
    }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    elements.append("/" + name)
  }
}
