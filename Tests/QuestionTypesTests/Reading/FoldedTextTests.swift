import QuestionTypes
import QuizModel
import Testing

@Suite struct FoldedTextTests {
  @Test(arguments: [
    ("vrienden", "vrienden"), ("De Vrienden", "vrienden"), ("  het   gat ", "gat"),
    ("een-op-een", "eenopeen"), ("een op een", "eenopeen"), ("’t gat", "gat"), ("'n gat", "gat"),
    ("t-toets", "ttoets"), ("t toets", "ttoets"), ("co-creatie", "cocreatie"),
    ("co creatie", "cocreatie"), ("cocreatie", "cocreatie"), ("Café", "cafe"),
    ("CAFE\u{301}", "cafe"),
    ("coördinatie", "coordinatie"), ("ｆｒｉｅｎｄｓ", "friends"), ("friends.", "friends"),
    ("\"friends\"", "friends"), ("de", "de"), ("de het", "het"), ("het de vriend", "vriend"),
    ("the employee", "theemployee"), ("½", "½"), ("10²", "10²"), ("prĳskopers", "prijskopers"),
    ("P–E", "pe"), ("4 P's", "4ps"), ("İ", "i"),
    ("niet vrienden", "nietvrienden"), ("!?", ""), ("-", ""), ("'", ""), ("", ""), ("’ ’", ""),
    ("klant\u{AD}waarde", "klantwaarde"), ("klant\nwaarde", "klantwaarde"), ("客户", "客户"),
  ])
  func folded(source: String, text: String) {
    let folded = FoldedText(source)
    #expect(folded.text == text)
    #expect(folded.isEmpty == text.isEmpty)
  }

  @Test(arguments: [
    ("tevreden", "ontevreden"), ("tevreden", "niet tevreden"), ("een klant", "geen klant"),
    ("vriend", "vrienden"), ("de klant", "klanten"), ("klant", ""), ("5", "6"), ("ja", "nee"),
  ])
  func different(left: String, right: String) {
    #expect(FoldedText(left) != FoldedText(right))
  }
}
