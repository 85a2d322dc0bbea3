import QuizModel

/// An assignment on paper: what is asked, room to answer it, and how it's judged. It holds no key,
/// no model answer and no feedback.
public struct Worksheet: Sendable {
  private let sheet: Sheet

  /// - Parameters:
  ///   - course: the course's title.
  ///   - sections: what to read first, by number and title.
  ///   - instruments: the questionnaires that are filled in, by their ids.
  public init(
    _ assignment: Assignment, course: String, sections: [String],
    instruments: [InstrumentID: String], language: Language
  ) {
    sheet = Sheet(
      assignment, course: course, sections: sections, instruments: instruments,
      language.reportTexts)
  }

  /// A page of A4 that needs nothing but itself: no scripts, no fonts, no pictures from elsewhere.
  public var html: String { sheet.html() }

  /// The same as CommonMark with tables.
  public var markdown: String { sheet.markdown() }
}

/// A worksheet as values, before it becomes a file.
struct Sheet: Sendable {
  let texts: any ReportTexts
  let title: String
  let course: String
  var facts: [PageFact] = []
  var sections: [SheetSection] = []
}

struct SheetSection: Sendable {
  let title: String
  /// What can be earned, in words.
  var points: String?
  /// Small print under the title.
  var notes: [String] = []
  var blocks: [SheetBlock] = []
}

enum SheetBlock: Sendable {
  case text(RichText)
  /// Text that is apart from the rest: a convention.
  case note(title: String, RichText)
  case heading(String)
  /// Each with room to write behind it.
  case blanks([String])
  /// Each with a box to tick.
  case ticks([String])
  /// Each with the letter that stands for it in a table.
  case lettered([String])
  case table(SheetTable)
  /// Empty lines to write on.
  case lines(Int)
}

/// A table of which the first column names the rows, or leaves room to.
struct SheetTable: Sendable {
  enum Cell: Sendable {
    case text(String)
    case blank
    case tick
    /// A box to tick with what it stands for.
    case choice(lead: String, String)
  }

  let caption: String
  let columns: [String]
  let rows: [[Cell]]
  /// Whether its blanks hold sentences instead of numbers.
  var isRoomy = false
}

/// The letters of things in a list: a…z, aa, ab….
enum SheetLetter {
  static func at(_ place: Int) -> String {
    let alphabet = Array("abcdefghijklmnopqrstuvwxyz")
    let first = place >= alphabet.count ? String(alphabet[place / alphabet.count - 1]) : ""
    return first + String(alphabet[place % alphabet.count])
  }
}
