import QuizModel
import Testing

/// A plain paragraph is kept as its text and looks as any other.
@Suite struct PlainRichTextTests {
  @Test func equalHoweverItWasMade() {
    let blocks = RichText(blocks: [.paragraph([.plain("Een klant.")])])
    #expect(blocks == RichText(plain: "Een klant."))
    #expect(blocks.blocks == [.paragraph([.plain("Een klant.")])])
    #expect(RichText(blocks: []) == RichText(plain: ""))
    #expect(RichText(plain: "").blocks.isEmpty)
  }

  @Test(arguments: ["Een klant.", "1.3 is een getal", "-5 graden", "12 klanten"])
  func plainTexts(source: String) throws {
    #expect(try RichText(markup: source) == RichText(plain: source))
  }

  @Test(arguments: ["- een", "1. een", "12. een"])
  func lists(source: String) throws {
    let blocks = try RichText(markup: source).blocks
    #expect(blocks == [.list(isOrdered: source.first != "-", items: [[.plain("een")]])])
  }
}
