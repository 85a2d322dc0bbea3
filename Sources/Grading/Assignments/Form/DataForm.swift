import QuizModel

extension AssignmentForm {
  /// One set of data with enough rows.
  func form(of part: DataPart, _ id: PartID, _ response: PartResponse?) -> PartForm {
    guard let response else { return .empty(asked: 1) }
    guard case .data(let given) = response, let read = data[id] else { return .otherKind(asked: 1) }
    var form = PartForm(asked: 1)
    do throws(GradingFailure) {
      let data = try read.get()
      form.rows = data.rows
      let isAsDrawn = isAsDrawn(given, part)
      let isEnough = isAsDrawn || data.rows.used >= part.minimumRows
      if isEnough {
        form.given = 1
      } else {
        form.remarks.append(.tooFewRows(used: data.rows.used, minimum: part.minimumRows))
      }
      if case .drawn(let seed) = given.source, !isAsDrawn || seed != groupSeed {
        form.remarks.append(.notDrawnForThisGroup)
      }
      if data.findings.count > 0 { form.remarks.append(.dataFindings(data.findings.count)) }
    } catch {
      form.remarks.append(.dataUnreadable(error))
    }
    return form
  }

  /// Whether data are what their seed draws; others count as the group's own.
  private func isAsDrawn(_ given: GivenData, _ part: DataPart) -> Bool {
    guard case .drawn(let seed) = given.source else { return false }
    return DrawnData(part, instruments: instruments)?.csv(seed: seed) == given.csv
  }

  /// By which this group's data are drawn.
  public var groupSeed: Seed {
    DrawnData.seed(
      assignment: assignment.id, version: assignment.version, group: submission.group.name)
  }

  /// Data drawn for this group; `nil` where the part has none to draw.
  public func drawn(_ part: DataPart, seed: Seed? = nil) -> GivenData? {
    let seed = seed ?? groupSeed
    return DrawnData(part, instruments: instruments).map {
      GivenData(source: .drawn(seed), name: "", csv: $0.csv(seed: seed))
    }
  }
}
