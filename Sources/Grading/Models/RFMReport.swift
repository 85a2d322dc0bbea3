import Documents
import QuizModel
import Slips

/// What RFM says of a file: codes, how many customers each has, and what the classes can't bear.
public struct RFMReport: GradingReport {
  let sums: RFMModel.Sums

  init(_ sums: RFMModel.Sums) {
    self.sums = sums
  }

  public var rows: RowCounts { sums.customers.rows }
  public var findings: RowFindings { sums.customers.findings }
  public var listing: (any ReportListing)? { RFMListing(table: sums.customers.table) }

  public var slipResults: [SlipResult] { CustomerSlips(sums.customers.table).codes() }

  /// The codes that customers have, from 111 up, and how many each.
  public var cells: [(code: RFMCode, count: Int)] {
    RFMCode.all.compactMap { code in
      let count = sums.classes.cells[code.index]
      return count > 0 ? (code, count) : nil
    }
  }

  private var customerCount: Int { sums.classes.cells.reduce(0, +) }

  public func results(in language: Language) -> [String: JSONTree] {
    var cellCounts: [String: JSONTree] = [:]
    for (code, count) in cells { cellCounts[code.text] = .integer(count) }
    var classCounts: [String: JSONTree] = [:]
    for summary in sums.classes.summaries {
      classCounts[summary.variable.rawValue] = .array(summary.counts) { .integer($0) }
    }
    return [
      "model": .string(RFMModel.name), "customerCount": .integer(customerCount),
      "cells": .object(cellCounts), "classes": .object(classCounts),
      "revenue": sums.classes.revenue?.json ?? .null,
    ]
  }
}

extension RevenueConcentration {
  var json: JSONTree {
    [
      "customers": .integer(customers), "bestFifth": .integer(bestFifth),
      "shareOfBestFifth": .number(shareOfBestFifth),
      "customersForFourFifths": .integer(customersForFourFifths),
    ]
  }

  var sentence: Message {
    let share = shareOfBestFifth.multiplied(by: Rational(100)) ?? .zero
    let percent = { (mark: Character) in share.text(decimals: 1, separator: mark) }
    let part = Rational(parts: 100 * customersForFourFifths, of: customers)
    return Message(
      nl: "De beste 20% (\(bestFifth) van de \(customers) klanten) brengt \(percent(","))% van de "
        + "omzet in; voor 80% van de omzet zijn \(customersForFourFifths) klanten "
        + "(\(part.text(decimals: 1, separator: ","))%) nodig.",
      en: "The best 20% (\(bestFifth) of the \(customers) customers) bring in \(percent("."))% of "
        + "the revenue; 80% of the revenue takes \(customersForFourFifths) customers "
        + "(\(part.text(decimals: 1))%).")
  }
}

// MARK: - For people

extension RFMReport {
  /// How many codes the first table names.
  private static let shownCells = 10

  public var page: ReportPage {
    var page = ReportPage(title: Message(nl: "RFM-klassen", en: "RFM classes"))
    page.headlines = headlines
    page.blocks = [
      ReportPage.Block(
        id: "classes", title: Message(nl: "Klanten per klasse", en: "Customers in each class"),
        .table(classTable)),
      ReportPage.Block(
        id: "cells",
        title: Message(nl: "Codes die het meest voorkomen", en: "The most common codes"),
        .table(cellTable)),
    ]
    page.notes = RFMNotes(classes: sums.classes, customerCount: customerCount).all + readingNotes
    page.conventions = RFMConventions.all(sums.classes.rule, origin: sums.origin)
    return page
  }

  private var headlines: [Message] {
    var headlines: [Message] = []
    let codes = cells.count
    if customerCount > 0 {
      headlines.append(
        Message(
          nl: "\(customerCount) \(customerCount == 1 ? "klant" : "klanten") met \(codes) "
            + "\(codes == 1 ? "code" : "verschillende codes").",
          en: "\(customerCount) \(customerCount == 1 ? "customer" : "customers") with \(codes) "
            + "\(codes == 1 ? "code" : "different codes")."))
    }
    if let revenue = sums.classes.revenue { headlines.append(revenue.sentence) }
    return headlines
  }

  private var readingNotes: [Message] {
    var notes = sums.customers.roundingNotes
    if case .purchases(_, let refunds, _) = sums.origin, refunds > 0 {
      notes.append(
        Message(
          nl: "aankopen met een bedrag onder 0: \(refunds); ze gaan van monetary af en tellen in "
            + "frequency mee",
          en: "purchases with an amount below 0: \(refunds); they lower monetary and count in "
            + "frequency"))
    }
    return notes
  }

  /// A row for each class, from 5 down: how many customers and from which value to which.
  private var classTable: ReportTable {
    var columns = [ReportTable.Column(Message(nl: "klasse", en: "class"))]
    for summary in sums.classes.summaries {
      columns.append(ReportTable.Column(summary.variable.name))
      columns.append(
        ReportTable.Column(Message(nl: "van", en: "from")))
      columns.append(ReportTable.Column(Message(nl: "tot en met", en: "to")))
    }
    let rows = (1...RFMCode.classes).reversed().map { number in
      [ReportTable.Cell.count(number)]
        + sums.classes.summaries.flatMap { summary -> [ReportTable.Cell] in
          let range = summary.ranges[number - 1].map { keys in
            [keys.lowerBound, keys.upperBound].map {
              CustomerKey.value($0, of: summary.variable)
            }.sorted()
          }
          return [
            .count(summary.counts[number - 1]), .exact(range?.first, decimals: 2),
            .exact(range?.last, decimals: 2),
          ]
        }
    }
    return ReportTable(columns: columns, rows: rows)
  }

  private var cellTable: ReportTable {
    let most = cells.sorted { ($1.count, $0.code) < ($0.count, $1.code) }.prefix(Self.shownCells)
    return ReportTable(
      columns: [
        ReportTable.Column(Message(nl: "code", en: "code")),
        ReportTable.Column(Message(nl: "klanten", en: "customers")),
        ReportTable.Column(Message(nl: "deel (%)", en: "share (%)")),
      ],
      rows: most.map { code, count in
        [
          .name(code.text), .count(count),
          .exact(Rational(parts: 100 * count, of: max(1, customerCount)), decimals: 1),
        ]
      })
  }
}

extension CustomerReading {
  var roundingNotes: [Message] {
    guard rounded > 0 else { return [] }
    return [
      Message(
        nl: "waarden met meer dan zes decimalen, op zes afgerond: \(rounded)",
        en: "values with more than six decimals, rounded to six: \(rounded)")
    ]
  }
}
