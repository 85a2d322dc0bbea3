import Foundation
import Testing

@testable import Reports

/// Contrast as WCAG 2.2 counts it: 4.5 for text, 3 for what must be told apart from its ground.
struct InkTests {
  @Test(arguments: [Ink.heading, .text, .quiet])
  func textIsReadable(ink: Ink) throws {
    let colour = try #require(ink.fill)
    #expect(Self.contrast(colour.light, Ink.lightPaper) >= 4.5)
    #expect(Self.contrast(colour.dark, Ink.darkPaper) >= 4.5)
  }

  @Test(arguments: [
    Ink.bar, .filled, .first, .second, .third, .fourth, .whisker, .axis, .cut, .leader, .hollow,
    .openFirst, .openSecond, .openThird, .openFourth,
  ])
  func marksStandOut(ink: Ink) throws {
    let solid = [ink.fill, ink.stroke].compactMap { $0 }.filter { $0.light != Ink.lightPaper }
    let colour = try #require(solid.first)
    #expect(Self.contrast(colour.light, Ink.lightPaper) >= 3)
    #expect(Self.contrast(colour.dark, Ink.darkPaper) >= 3)
  }

  @Test func theLineOverABarStandsOut() throws {
    let (bar, line) = try (#require(Ink.bar.fill), #require(Ink.whisker.stroke))
    #expect(Self.contrast(bar.light, line.light) >= 2.5)
    #expect(Self.contrast(bar.dark, line.dark) >= 1.8)
  }

  @Test func theDarkStyleNamesEachColour() {
    for ink in Ink.allCases {
      for colour in [ink.fill, ink.stroke].compactMap({ $0 }) {
        #expect(Ink.darkStyle.contains(":\(colour.dark);"))
      }
    }
  }

  private static func contrast(_ one: String, _ other: String) -> Double {
    let (one, other) = (luminance(one), luminance(other))
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  private static func luminance(_ colour: String) -> Double {
    let code = Int(colour.dropFirst(), radix: 16) ?? 0
    let parts = [code >> 16, code >> 8 & 0xFF, code & 0xFF].map { part in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
