import QuizModel
import Testing

@Suite struct RichTextTests {
  static let forms: [(String, [RichText.Block])] = [
    ("", []),
    ("Gewone tekst.", [.paragraph([.plain("Gewone tekst.")])]),
    ("een\ntwee", [.paragraph([.plain("een\ntwee")])]),
    ("een\n\ntwee", [.paragraph([.plain("een")]), .paragraph([.plain("twee")])]),
    ("\n\neen\n  \n\ntwee\n", [.paragraph([.plain("een")]), .paragraph([.plain("twee")])]),
    ("*nadruk*", [.paragraph([.emphasis("nadruk")])]),
    (
      "een *twee* en **drie vier**.",
      [
        .paragraph([
          .plain("een "), .emphasis("twee"), .plain(" en "), .strong("drie vier"), .plain("."),
        ])
      ]
    ),
    (#"2 \* 3 \* 4"#, [.paragraph([.plain("2 * 3 * 4")])]),
    (#"*a \* b*"#, [.paragraph([.emphasis("a * b")])]),
    (##"C:\dos \\ \` \< \[ \| \#"##, [.paragraph([.plain(##"C:\dos \ ` < [ | #"##)])]),
    ("2 < 3 en [a] en a|b", [.paragraph([.plain("2 < 3 en [a] en a|b")])]),
    ("- een\n- *twee*", [.list(isOrdered: false, items: [[.plain("een")], [.emphasis("twee")]])]),
    ("1. een\n12. twee", [.list(isOrdered: true, items: [[.plain("een")], [.plain("twee")]])]),
    (
      "- een\n  vervolg\n- twee\n\nna",
      [
        .list(isOrdered: false, items: [[.plain("een vervolg")], [.plain("twee")]]),
        .paragraph([.plain("na")]),
      ]
    ),
    (
      "- een\n1. twee",
      [
        .list(isOrdered: false, items: [[.plain("een")]]),
        .list(isOrdered: true, items: [[.plain("twee")]]),
      ]
    ),
    (
      "intro:\n- een",
      [.paragraph([.plain("intro:")]), .list(isOrdered: false, items: [[.plain("een")]])]
    ),
    (#"\- geen lijst"#, [.paragraph([.plain("- geen lijst")])]),
    ("2011. Dat", [.paragraph([.plain("2011. Dat")])]),
    (
      "| a | b |\n|---|:-:|\n| 1 | **2** |\n| - | \\| |",
      [
        .table(
          header: [[.plain("a")], [.plain("b")]],
          rows: [[[.plain("1")], [.strong("2")]], [[.plain("-")], [.plain("|")]]])
      ]
    ),
    (
      "| a | b\n|---|---\n| 1 | |",
      [.table(header: [[.plain("a")], [.plain("b")]], rows: [[[.plain("1")], []]])]
    ),
    ("```\nx *y*\n\n  z\n```", [.code("x *y*\n\n  z")]),
    ("```swift\nlet a\n```\nna", [.code("let a"), .paragraph([.plain("na")])]),
    ("![De matrix](matrix.svg)", [.image(path: "matrix.svg", description: "De matrix")]),
  ]

  @Test(arguments: forms)
  func form(source: String, blocks: [RichText.Block]) throws {
    #expect(try RichText(markup: source).blocks == blocks)
  }

  static let problems: [(String, MarkupProblem)] = [
    ("een *twee", .unclosedEmphasis("*twee")),
    ("**een*", .unclosedEmphasis("**een*")),
    ("*een\n\ntwee*", .unclosedEmphasis("*een")),
    ("2 * 3 * 4", .unclosedEmphasis("* 3 * 4")),
    ("* een", .unclosedEmphasis("* een")),
    ("**", .unclosedEmphasis("**")),
    ("****", .unclosedEmphasis("****")),
    ("***x***", .unclosedEmphasis("***x***")),
    ("*a **b** c*", .unclosedEmphasis("*a **b** c*")),
    ("**a *b* c**", .unclosedEmphasis("**a *b* c**")),
    (#"*a\*"#, .unclosedEmphasis(#"*a\*"#)),
    ("a *012345678901234567890", .unclosedEmphasis("*0123456789012345678")),
    ("```\nx", .unclosedFence),
    ("```", .unclosedFence),
    ("# Kop", .heading("# Kop")),
    ("tekst\n## Kop", .heading("## Kop")),
    ("a <b>c</b>", .html("<b>c</b>")),
    ("<!-- -->", .html("<!-- -->")),
    ("*<i>x</i>*", .html("<i>x</i>*")),
    ("zie [hier](https://a.nl)", .link("[hier](https://a.nl)")),
    ("![](a.svg)", .link("![](a.svg)")),
    ("![a]()", .link("![a]()")),
    ("![a](b) c", .link("![a](b) c")),
    ("*[a](b)*", .link("[a](b)*")),
    ("een `code` stuk", .backtick),
    ("**`x`**", .backtick),
    ("| a | b |\n|---|---|\n| 1 |", .raggedTable(row: "| 1 |")),
    ("| a | b |\n|---|\n| 1 | 2 |", .raggedTable(row: "|---|")),
    ("| a |\n|---|\n| 1 | 2", .raggedTable(row: "| 1 | 2")),
    ("| a |", .tableWithoutRule),
    ("| a |\n| b |", .tableWithoutRule),
    ("|---|\n|---|", .tableWithoutRule),
    ("|", .tableWithoutRule),
    ("| a |\ntekst", .tableWithoutRule),
    ("- ", .emptyListItem),
    ("- een\n-  \n- drie", .emptyListItem),
    ("- een\n  - twee", .nestedList("- twee")),
    ("1. een\n   - twee", .nestedList("- twee")),
  ]

  @Test(arguments: problems)
  func problem(source: String, problem: MarkupProblem) {
    #expect(throws: problem) { try RichText(markup: source) }
  }

  @Test(arguments: [
    ("", ""), ("een *twee* **drie**", "een twee drie"), ("een\n\ntwee", "een\ntwee"),
    ("- een\n- *twee*", "een\ntwee"), ("| a | b |\n|---|---|\n| 1 | 2 |", "a b\n1 2"),
    ("```\nx\n```", "x"), ("![De matrix](m.svg)", "De matrix"),
    ("kijk:\n\n![De matrix](m.svg)", "kijk:\nDe matrix"),
  ])
  func plain(source: String, plain: String) throws {
    #expect(try RichText(markup: source).plain == plain)
  }

  @Test func plainTextIsNeverMarkup() {
    #expect(RichText(plain: "*a*").blocks == [.paragraph([.plain("*a*")])])
    #expect(RichText(plain: "").blocks.isEmpty)
  }

  /// Any text is read or told, and what was read says no mark of its own twice.
  @Test func randomMarkup() {
    var generator = SeededGenerator(seed: 99)
    let pieces = [
      "a", " ", "\n", "*", "**", "`", "```", "|", "-", "- ", "1. ", "#", "<", "[", "](", ")", "!",
      "\\", "  ", "|---|", "é", "\u{301}", "😀", "\r\n",
    ]
    var read = 0
    for _ in 0..<5000 {
      let source = (0..<generator.next(below: 12)).map { _ in
        pieces[generator.next(below: pieces.count)]
      }.joined()
      guard let text = try? RichText(markup: source) else { continue }
      read += 1
      #expect(text.plain.utf8.count <= source.utf8.count, "\(source)")
    }
    #expect(read > 1000)
    #expect(read < 5000)
  }
}
