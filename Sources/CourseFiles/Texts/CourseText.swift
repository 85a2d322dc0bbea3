import Documents
import QuizModel

/// A text of a course as people read it, without markup, and where it stands.
public struct CourseText: Sendable {
  public let place: Finding.Place
  public let text: String
  /// Of a text that is given in several languages; `nil` for the course's own.
  public let language: String?

  /// The texts of a JSON file, in its order. Titles of documents are their authors' own, often in
  /// another language, and are passed over, as are the names in keys and settings of assignments.
  static func all(in document: JSONDocument) -> [CourseText] {
    var texts: [CourseText] = []
    collect(document.root, under: "", into: &texts)
    return texts
  }

  /// Walks a value whose nearest key is `key`.
  private static func collect(
    _ value: JSONValue, under key: String, into texts: inout [CourseText]
  ) {
    switch value.kind {
    case .object:
      for member in value.members {
        let key = member.key.string ?? ""
        if wordlessObjects.contains(key) { continue }
        if key == "text", value["gaps"] != nil, let source = member.value.string {
          let place = member.value.place
          texts.append(CourseText(place: place, text: filled(source, value), language: nil))
        } else {
          collect(member.value, under: key, into: &texts)
        }
      }
    case .array:
      // Of the accepted answers learners are shown the first; others may be misspelt on purpose.
      for element in key == "accepted" ? Array(value.elements.prefix(1)) : Array(value.elements) {
        collect(element, under: key, into: &texts)
      }
    case .string:
      guard !wordlessKeys.contains(key), let source = value.string else { return }
      let language = Language(rawValue: key)?.rawValue
      texts.append(CourseText(place: value.place, text: plain(source), language: language))
    case .number, .boolean, .null: return
    }
  }

  /// A text with gaps, its marks `[id]` replaced by what belongs there.
  private static func filled(_ source: String, _ question: JSONValue) -> String {
    var text = plain(source)
    for gap in question["gaps"]?.elements.map({ $0 }) ?? [] {
      guard let id = gap["id"]?.string, let answer = gap["accepted"]?[0]?.string else { continue }
      text = text.replacing("[\(id)]", with: answer)
    }
    return text
  }

  /// Without markup and formulas. What isn't right as markup is taken as it is.
  private static func plain(_ source: String) -> String {
    let text = (try? RichText(markup: source))?.plain ?? source
    return text.replacing(/\{[^{}]*\}/, with: "…")
  }

  /// The keys of objects and lists that hold no text of the course's own.
  private static let wordlessObjects: Set<String> = ["documents", "settings", "draw", "key"]

  /// The keys of strings that aren't for people to read: ids, names, formulas, letters, and answers
  /// that are matched and never shown. Any other key, also one of later kinds of files, has texts.
  private static let wordlessKeys: Set<String> = [
    "$schema", "language", "type", "bloom", "ask", "kind", "status", "pool", "order", "result",
    "scoring", "id", "section", "sections", "goals", "facts", "document", "requires",
    "confusedWith", "restates", "problems", "case", "twins", "enemies", "match", "group",
    "confuses", "answer", "conditions", "formula", "slip", "name", "letter", "answers", "author",
    "reviewer", "dimension", "direction", "instrument", "data", "part", "value", "quantity",
    "rowsOf", "field",
  ]
}
