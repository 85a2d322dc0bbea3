import Documents
import QuizModel

extension RFMClassTable {
  /// The most rows of a table: five classes of three variables.
  private static let rowLimit = 1000

  /// Reads a table from a file with a row for each class: `variable` (recency, frequency or
  /// monetary), `class` (1–5) and `from`, the lowest value that has the class.
  ///
  /// Example: `recency,5,0` and `recency,4,30` make less than 30 days a 5. An empty `from` is the
  /// lowest value there can be.
  public static func read(
    _ source: ByteSource, name: String
  ) throws(GradingFailure) -> RFMClassTable {
    let table: CSVTable
    do throws(CSVFailure) {
      table = try CSVTable.read(source, rowLimit: rowLimit)
    } catch {
      if case .file = error { throw .file(error) }
      throw .customers(.badClassTable(file: name, reason: error.message))
    }
    do throws(TableProblem) {
      return try made(of: bounds(table))
    } catch {
      throw .customers(.badClassTable(file: name, reason: error.message))
    }
  }

  private struct TableProblem: Error {
    let message: Message
  }

  private static func made(
    of bounds: [RFMVariable: [Bound]]
  ) throws(TableProblem) -> RFMClassTable {
    do throws(Problem) {
      return try RFMClassTable(bounds)
    } catch {
      throw TableProblem(message: error.message)
    }
  }

  private static func bounds(
    _ table: CSVTable
  ) throws(TableProblem) -> [RFMVariable: [Bound]] {
    let columns = [["variable", "variabele"], ["class", "klasse"], ["from", "vanaf"]]
    var places: [Int] = []
    for names in columns {
      guard case .one(let place) = table.header.column(anyOf: names) else {
        throw TableProblem(
          message: Message(
            nl: "de kolom ‘\(names[1])’ ontbreekt of staat er vaker",
            en: "the column ‘\(names[0])’ is missing or there more than once"))
      }
      places.append(place)
    }
    var bounds: [RFMVariable: [Bound]] = [:]
    for row in table.rows {
      let values = places.map { row.text($0) ?? "" }
      guard let variable = RFMVariable(name: values[0]), let number = Int(values[1]),
        let from = values[2].isEmpty ? variable.lowest : CSVNumber.value(values[2])
      else {
        throw TableProblem(
          message: Message(
            nl: "rij \(row.number) is geen grens zoals recency;5;0",
            en: "row \(row.number) is no bound such as recency,5,0"))
      }
      bounds[variable, default: []].append(Bound(class: number, from: from))
    }
    return bounds
  }
}

extension RFMVariable {
  /// As it may be called in a file.
  fileprivate init?(name: String) {
    let columns: [RFMVariable: CustomerColumn] = [
      .recency: .recency, .frequency: .frequency, .monetary: .monetary,
    ]
    let name = name.lowercased()
    let found = Self.allCases.first { variable in
      columns[variable]?.names.contains(name) == true || variable.rawValue.prefix(1) == name
    }
    guard let found else { return nil }
    self = found
  }

  fileprivate var lowest: Rational {
    self == .monetary ? Rational(1 - Int(Amount.limit)) : .zero
  }

  public var name: Message {
    switch self {
    case .recency: Message(nl: "recency", en: "recency")
    case .frequency: Message(nl: "frequency", en: "frequency")
    case .monetary: Message(nl: "monetary", en: "monetary")
    }
  }
}

extension RFMClassTable.Problem {
  var message: Message {
    switch self {
    case .missing(let variable):
      Message(
        nl: "er staat geen klasse in voor \(variable.rawValue)",
        en: "it holds no class of \(variable.rawValue)")
    case .noClass(let variable, let number):
      Message(
        nl: "klasse \(number) van \(variable.rawValue) is niet van 1 tot en met 5",
        en: "class \(number) of \(variable.rawValue) is not from 1 to 5")
    case .twice(let variable, let number):
      Message(
        nl: "klasse \(number) van \(variable.rawValue) staat er twee keer in",
        en: "class \(number) of \(variable.rawValue) is in it twice")
    case .wrongOrder(let variable, let number):
      variable == .recency
        ? Message(
          nl: "klasse \(number) van recency begint niet bij minder dagen dan de klasse eronder; "
            + "korter geleden is beter",
          en: "class \(number) of recency doesn't begin at fewer days than the class below; "
            + "less long ago is better")
        : Message(
          nl: "klasse \(number) van \(variable.rawValue) begint niet hoger dan de klasse eronder",
          en: "class \(number) of \(variable.rawValue) doesn't begin above the class below")
    case .outOfRange(let variable, let number):
      Message(
        nl: "de grens van klasse \(number) van \(variable.rawValue) is te groot",
        en: "the bound of class \(number) of \(variable.rawValue) is too large")
    }
  }
}
