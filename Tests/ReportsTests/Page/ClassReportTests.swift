import Grading
import QuizModel
import Testing

@testable import Reports

@Suite struct FileNamesTests {
  @Test(arguments: [
    ("groep 7", "groep-7"), ("  De  Toppers! ", "de-toppers"), ("../../etc/passwd", "etc-passwd"),
    ("", "groep"), ("…", "groep"), ("CON", "groep-con"), ("Ünïcode", "ünïcode"),
    ("a/b\\c:d*e?f\"g<h>i|j", "a-b-c-d-e-f-g-h-i-j"), (".verborgen", "verborgen"),
    ("regel\neen\u{0}twee\u{1B}[2J", "regel-een-twee-2j"), ("-rf", "rf"),
  ])
  func namesThatAreSafe(text: String, name: String) {
    #expect(FileNames.safe(text, fallback: "groep") == name)
  }

  @Test func longNamesAreCut() {
    let name = FileNames.safe(String(repeating: "aé ", count: 500), fallback: "groep")
    #expect(name.count <= 60)
    #expect(name.utf8.count < 200)
    // One letter under a heap of accents.
    let heap = "groep a" + String(repeating: "\u{301}", count: 1000) + "7"
    #expect(FileNames.safe(heap, fallback: "groep") == "groep-7")
  }

  @Test func noTwoAreTheSame() {
    var names = FileNames(fallback: "groep")
    let made = ["Groep 1", "groep-1", "GROEP 1!", "groep 1 2", "groep-1-2"].map {
      names.name(for: $0)
    }
    #expect(Set(made).count == made.count)
    #expect(made.prefix(2) == ["groep-1", "groep-1-2"])
  }
}
