import Testing

@testable import Reports

struct MarkupTests {
  @Test(arguments: [
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("\"quoted\" & 'quoted'", "&quot;quoted&quot; &amp; &#39;quoted&#39;"),
    // To a `Character` this is no quote.
    ("\"\u{301} onload=x", "&quot;\u{301} onload=x"),
    ("a\u{0}b\u{1B}[31mc", "a\u{FFFD}b\u{FFFD}[31mc"),
    ("\u{202E}gnp.exe", "\u{FFFD}gnp.exe"),
    ("\u{FFFE}", "\u{FFFD}"),
    ("Zoë & Ço 株式会社 👩‍👩‍👧", "Zoë &amp; Ço 株式会社 👩‍👩‍👧"),
  ])
  func escapes(text: String, markup: String) {
    #expect(Markup.escaped(text) == markup)
  }
}
