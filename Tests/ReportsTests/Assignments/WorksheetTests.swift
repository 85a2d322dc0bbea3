import QuizModel
import Testing

@testable import Reports

struct WorksheetTests {
  @Test(arguments: Language.allCases)
  func holdsWhatAScreenReaderNeeds(language: Language) throws {
    let html = try SampleAssignment.sheet("Bakkerij", language).html
    #expect(html.contains("<html lang=\"\(language.rawValue)\">"))
    #expect(html.count(of: "<h1>") == 1)
    // About, group, and seven parts.
    #expect(html.count(of: "<h2 ") == 9 && html.count(of: "<section ") == 9)
    #expect(html.count(of: "<caption") == html.count(of: "<table"))
    #expect(html.count(of: "<th scope=\"row\"") == html.count(of: "<tr><th scope=\"row\""))
    let ids = html.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(Set(ids).count == ids.count)
    for id in html.split(separator: "aria-labelledby=\"").dropFirst() {
      #expect(ids.contains(id.prefix { $0 != "\"" }))
    }
  }

  @Test func everythingAskedHasItsRoom() throws {
    let html = try SampleAssignment.sheet("Bakkerij").html
    #expect(html.contains("Opdracht 9.1: Bakkerij"))
    #expect(html.contains("<dt>Groep</dt><dd>2 tot en met 4 studenten</dd>"))
    #expect(html.contains("<dt>Punten</dt><dd>11,5</dd>"))
    #expect(html.contains("<p class=\"points\">2,5 punten</p>"))
    #expect(html.contains("<p class=\"points\">1 punt</p>"))
    #expect(html.contains("Bouwt voort op onderdeel 1 (Bakkerij) en onderdeel 2") == false)
    #expect(html.contains("Bouwt voort op onderdeel 2 (Bakkerij)."))
    #expect(html.contains("minstens 12 klanten. Vragenlijst: Bakkerij."))
    // Own or drawn, and one of three options.
    #expect(html.count(of: "<li><span class=\"box\"") == 2 + 3)
    // Two rows of three options.
    #expect(html.count(of: "<td class=\"tick\">") == 2 * 3)
    // A table for each of two groups, with two and one entries.
    #expect(html.count(of: "<caption id=\"block-8-3\">Jullie lijst</caption>") == 1)
    #expect(html.contains("Neem deze tabel over voor elke volgende Bakkerij, tot en met 3."))
    #expect(html.contains("minstens 2 verschillende antwoorden"))
    #expect(html.contains("60 tot en met 90 woorden."))
    #expect(html.contains("<b>2 punten</b>"))
    #expect(html.contains("* Op het laagste niveau van dit criterium"))
  }

  /// As many rows as a drawn data set has, but no more than fit on a page.
  @Test func customersHaveRows() throws {
    let html = try SampleAssignment.sheet("Bakkerij").html
    #expect(html.count(of: "<tr><th scope=\"row\"></th><td></td></tr>") == 4 + 30)
  }

  @Test(arguments: Language.allCases)
  func givesNothingAway(language: Language) throws {
    let sheet = try SampleAssignment.sheet("Bakkerij", language)
    for text in [sheet.html, sheet.markdown] {
      #expect(!text.contains(SampleAssignment.secret))
      #expect(!text.contains("41"))
    }
  }

  @Test func needsNothingFromElsewhere() throws {
    let html = try SampleAssignment.sheet("Bakkerij").html
    for sign in ["<script", "<link", "<img", "<iframe", "http:", "https:", "url(", "@import"] {
      #expect(!html.contains(sign), "\(sign)")
    }
    #expect(html.contains("default-src 'none'"))
    #expect(!html.contains("{{"))
  }

  @Test(arguments: StrainedCharts.hostile.filter { $0.contains { !$0.isWhitespace } })
  func escapesEverywhere(name: String) throws {
    // Long names get letters above columns, as this one does.
    let plain = try SampleAssignment.sheet(
      name.count <= 14 ? "Bakkerij" : "Bakkerij De Vlinder en Co")
    let sheet = try SampleAssignment.sheet(name)
    #expect(sheet.html.count(of: "<") == plain.html.count(of: "<"))
    #expect(sheet.html.count(of: "\"") == plain.html.count(of: "\""))
    #expect(!sheet.html.unicodeScalars.contains { $0.isControl && $0 != "\n" })
    // Every line of the Markdown begins as it would without such a name.
    let lines = { (text: String) in
      text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.first == "|" }
    }
    #expect(lines(sheet.markdown) == lines(plain.markdown))
    #expect(!sheet.markdown.unicodeScalars.contains { $0.isControl && $0 != "\n" })
    #expect(!sheet.markdown.replacing("\\<", with: "").contains("<"))
  }

  @Test func markdown() throws {
    let markdown = try SampleAssignment.sheet("Bakkerij", .english).markdown
    let lines = markdown.split(separator: "\n").map(String.init)
    #expect(lines.first == "# Assignment 9.1: Bakkerij")
    #expect(lines.contains("- Points: 11.5"))
    #expect(lines.contains("## 4. Bakkerij (1 point)"))
    #expect(lines.contains("Builds on part 2 (Bakkerij)."))
    #expect(lines.contains("- [ ] our own field work"))
    #expect(lines.contains("| Criterion | Level 1 | Level 2 | Level 3 |"))
    #expect(
      lines.contains(
        "| Bakkerij \\* | ☐ **0 points** Bakkerij | ☐ **1 point** Bakkerij "
          + "| ☐ **2 points** Bakkerij |"))
    #expect(lines.contains("| Bakkerij | ☐ | ☐ | ☐ |"))
    #expect(markdown.hasSuffix("Made with oefen.\n"))
  }

  @Test func lettersGoOn() {
    #expect([0, 25, 26, 27, 29].map(SheetLetter.at) == ["a", "z", "aa", "ab", "ad"])
  }
}

/// Course text on pages and in Markdown.
struct RichTextWritingTests {
  static let cases: [(markup: String, html: String, markdown: String)] = [
    (
      "Een *klant* & **koper**", "<p>Een <em>klant</em> &amp; <strong>koper</strong></p>",
      "Een *klant* \\& **koper**"
    ),
    ("- een\n- twee", "<ul>\n<li>een</li>\n<li>twee</li>\n</ul>", "- een\n- twee"),
    ("1. een\n2. twee", "<ol>\n<li>een</li>\n<li>twee</li>\n</ol>", "1. een\n2. twee"),
    ("Eerst\n\nDan", "<p>Eerst</p>\n<p>Dan</p>", "Eerst\n\nDan"),
    ("```\na <b>\n  c\n```", "<pre>a &lt;b&gt;\n  c</pre>", "```\na <b>\n  c\n```"),
    (
      "| a | b |\n|---|---|\n| 1 | 2 |",
      "<table>\n<thead><tr><th scope=\"col\">a</th><th scope=\"col\">b</th></tr></thead>\n<tbody>\n"
        + "<tr><td>1</td><td>2</td></tr>\n</tbody>\n</table>",
      "| a | b |\n| --- | --- |\n| 1 | 2 |"
    ),
    ("1\\*2 = 3 \\< 4", "<p>1*2 = 3 &lt; 4</p>", "1\\*2 = 3 \\< 4"),
    ("2010. Zo begon het", "", "2010\\. Zo begon het"),
  ]

  @Test(arguments: cases.map { $0.markup })
  func writing(markup: String) throws {
    let expected = try #require(Self.cases.first { $0.markup == markup })
    let text = try RichText(markup: markup)
    if !expected.html.isEmpty { #expect(text.html == expected.html) }
    #expect(text.markdown == expected.markdown)
  }

  /// What was written is read as the same text again.
  @Test(arguments: ["Een *klant* en **koper**", "- een\n- twee", "| a | b |\n|---|---|\n| 1 | 2 |"])
  func markdownIsMarkup(markup: String) throws {
    let text = try RichText(markup: markup)
    #expect(try RichText(markup: text.markdown) == text)
  }
}

extension String {
  fileprivate func count(of part: String) -> Int { ranges(of: part).count }
}
