import Grading
import QuizModel

extension ZoneReport: PicturedReport {
  func charts(_ texts: any ReportTexts) -> [any Chart] {
    guard !zones.isEmpty else { return [] }
    let chart = ProfileChart(
      title: texts.zoneTitle, axisTitle: texts.scale(scale), rowTitle: texts.dimension,
      series: [ProfileChart.Series(name: texts.perceived, marker: .diamond)],
      rows: zones.map { zone in
        ProfileChart.Row(
          name: zone.dimension, values: [ReportNumber(zone.perceived)],
          zone: ReportInterval(
            lower: ReportNumber(zone.adequate), upper: ReportNumber(zone.desired)))
      }, scale: Double(scale.lowerBound)...Double(scale.upperBound),
      zone: ProfileChart.ZoneNames(
        name: texts.zoneName, lower: texts.adequate, upper: texts.desired), notes: [])
    return [chart]
  }

  func advice(_ texts: any ReportTexts) -> [String] {
    let names = { (statuses: [Status]) in
      texts.list(
        zones.filter { zone in zone.status.map(statuses.contains) == true }.map(\.dimension))
    }
    return [
      (names([.below]), texts.belowZone), (names([.atAdequate, .inside]), texts.insideZone),
      (names([.atDesired, .above]), texts.aboveZone),
    ].filter { !$0.0.isEmpty }.map { $0.1($0.0) }
  }
}
