import Grading
import QuizModel
import Terminal

/// The first rows of a long table, and how many more there are.
struct ListingScreen {
  let listing: any ReportListing

  private static let most = 25

  func lines(_ console: Console) -> [String] {
    guard listing.count > 0 else { return [] }
    let language = console.texts.language
    let table = ReportTable(
      columns: listing.columns.map { .init($0.title, isNumber: $0.isNumber) },
      rows: listing.rows(first: Self.most, in: language).map { $0.map { .name($0) } })
    let hidden = listing.count - Self.most
    return [""] + [console.style.bold(listing.title[language])]
      + ReportTableScreen(table: table).lines(console)
      + (hidden > 0 ? console.wrapped(console.texts.moreRows(hidden)) : [])
  }
}
