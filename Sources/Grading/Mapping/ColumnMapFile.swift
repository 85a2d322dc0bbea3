import Documents
import QuizModel

/// A map in a file: JSON, to be looked at and changed by hand.
///
///     {
///       "formatVersion": 1, "instrument": "servqual-1991", "headerRows": 1,
///       "columns": [
///         {"header": "Tijdstempel", "readAs": "ignore"},
///         {"header": "Deze organisatie werkt snel.", "readAs": "p11"}
///       ],
///       "labels": [{"text": "helemaal mee eens", "value": 7}]
///     }
extension ColumnMap: FieldReadable {
  public init(reading fields: some FieldReader) {
    let instrument: InstrumentID? = fields.optionalIdentifier("instrument")
    let headerRows = fields.optionalInteger("headerRows", in: 1...Self.headerRowLimit) ?? 1
    let columns = fields.objects("columns") { Column(reading: $0) }
    if columns.isEmpty { fields.report("map-columns", at: "columns", Self.noColumns) }
    let labels = fields.objects("labels") { label in
      AnswerLabels.Label(
        text: label.text("text"),
        value: label.optionalInteger("value", in: Instrument.Scale.bounds))
    }
    if let text = AnswerLabels.contradiction(in: labels) {
      fields.report("label-twice", at: "labels", Self.twoNumbers(text))
    }
    self.init(
      instrument: instrument, headerRows: headerRows, columns: columns,
      labels: AnswerLabels(labels))
  }

  private static let noColumns = Message(
    nl: "er is geen kolom; noem elke kolom van het bestand",
    en: "there is no column; name each column of the file")

  private static func twoNumbers(_ text: String) -> Message {
    Message(
      nl: "'\(shown(text))' heeft twee getallen; laat er één staan",
      en: "'\(shown(text))' has two numbers; leave one of them")
  }

  /// As it's written to a file.
  public var tree: JSONTree {
    var members: [String: JSONTree] = [
      "formatVersion": 1, "headerRows": .integer(headerRows),
      "columns": .array(columns) { $0.tree },
      "labels": .array(labels.all) { label in
        .object(
          ["text": .string(label.text)]
            .merging(label.value.map { ["value": .integer($0)] } ?? [:]) { $1 })
      },
    ]
    if let instrument { members["instrument"] = .string(instrument.text) }
    return .object(members)
  }
}

extension ColumnMap.Column {
  init(reading fields: some FieldReader) {
    let header = fields.optionalText("header") ?? ""
    let name = fields.text("readAs")
    self.init(
      header: header, question: fields.optionalText("question"),
      readAs: name == ColumnMap.ignored ? nil : name.lowercased())
    let isName = name.unicodeScalars.allSatisfy { scalar in
      scalar.isASCII
        && (scalar.properties.isAlphabetic || "0123456789_.".unicodeScalars.contains(scalar))
    }
    if !isName {
      fields.report(
        "map-name", at: "readAs",
        Message(
          nl: "'\(shown(name))' is geen naam van een kolom; schrijf bijvoorbeeld e3, p3, "
            + "w_empathy, respondent of ignore",
          en: "'\(shown(name))' is no name of a column; write for example e3, p3, w_empathy, "
            + "respondent or ignore"))
    }
  }

  fileprivate var tree: JSONTree {
    var members: [String: JSONTree] = ["readAs": .string(readAs ?? ColumnMap.ignored)]
    if !header.isEmpty { members["header"] = .string(header) }
    if let question { members["question"] = .string(question) }
    return .object(members)
  }
}
