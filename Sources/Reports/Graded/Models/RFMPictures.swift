import Grading
import QuizModel

extension RFMReport: PicturedReport {
  func charts(_ texts: any ReportTexts) -> [any Chart] {
    cells.isEmpty ? [] : [recencyAndFrequency(texts), classes(texts)]
  }

  /// Every class from 5 down, as the best stand first.
  private static let rows = (1...RFMCode.classes).reversed()

  private func recencyAndFrequency(_ texts: any ReportTexts) -> CountGrid {
    CountGrid(
      title: texts.recencyAndFrequency, rowTitle: texts.recency, columnTitle: texts.frequency,
      rowNames: Self.rows.map { "R\($0)" },
      columnNames: (1...RFMCode.classes).map { "F\($0)" },
      counts: Self.rows.map { recency in
        (1...RFMCode.classes).map { frequency in
          count { $0.recency == recency && $0.frequency == frequency }
        }
      }, notes: [texts.bestIsFive])
  }

  private func classes(_ texts: any ReportTexts) -> CountGrid {
    CountGrid(
      title: texts.customersByClass, rowTitle: texts.measure, columnTitle: texts.classes,
      rowNames: [texts.recency, texts.frequency, texts.monetary],
      columnNames: (1...RFMCode.classes).map { "\($0)" },
      counts: RFMVariable.allCases.map { variable in
        (1...RFMCode.classes).map { number in count { $0[variable] == number } }
      }, notes: [texts.bestIsFive])
  }

  private func count(_ holds: (RFMCode) -> Bool) -> Int {
    cells.reduce(0) { $0 + (holds($1.code) ? $1.count : 0) }
  }

  func advice(_ texts: any ReportTexts) -> [String] {
    guard !cells.isEmpty else { return [] }
    let groups: [(Int, (Int) -> String)] = [
      (count { min($0.recency, $0.frequency, $0.monetary) >= 4 }, texts.bestCustomers),
      (count { $0.recency <= 2 && $0.frequency >= 4 }, texts.slippingCustomers),
      (count { $0.recency >= 4 && $0.frequency <= 2 }, texts.newCustomers),
      (count { max($0.recency, $0.frequency, $0.monetary) <= 2 }, texts.leastCustomers),
    ]
    return groups.filter { $0.0 > 0 }.map { $0.1($0.0) } + [texts.behaviourIsNoRelationship]
  }
}
