import QuizModel
import Testing

@testable import Documents

@Suite struct CSVValuesTests {
  @Test(arguments: [
    ("12", "12"), ("-1,25", "-5/4"), ("1.25", "5/4"), ("1.234,56", "30864/25"),
    ("1,234.56", "30864/25"), ("1.234.567", "1234567"), ("1.234", "617/500"), ("\u{2212}3", "-3"),
    ("+4", "4"), (" 5 ", "5"), ("1e3", "1000"), ("", nil), ("-", nil), ("1,2,3", nil),
    ("=1+1", nil), ("twee", nil), ("1.2,3.4", nil), ("12.34,5", nil), ("1,", nil),
  ])
  func numbers(text: String, expected: String?) {
    #expect(CSVNumber.value(text)?.description == expected)
  }

  @Test func aNamedMarkDecides() {
    #expect(CSVNumber.value("1.234", mark: .comma) == Rational(1234))
    #expect(CSVNumber.value("1,234", mark: .comma)?.description == "617/500")
    #expect(CSVNumber.value("1,234", mark: .point) == Rational(1234))
    #expect(CSVNumber.value("1.2", mark: .comma) == nil)
    #expect(CSVNumber.DecimalMark(name: ",") == .comma)
    #expect(CSVNumber.DecimalMark(name: "x") == nil)
  }

  @Test func headersFoldTheirNames() {
    let header = CSVHeader(names: ["Respondent", "E1", "w_Empathy", "p1", "P 1", "", ""])
    #expect(header.column("respondent") == .one(0))
    #expect(header.column("id", "respondent") == .one(0))
    #expect(header.column("w-empathy") == .one(2))
    #expect(header.column("p1") == .several([3, 4]))
    #expect(header.column("e2") == .none)
    #expect(header.column("") == .none)
    #expect(header.nearest(to: "w_emphaty") == "w_Empathy")
    #expect(header.nearest(to: "omzet") == nil)
  }

  @Test func writing() {
    let rows: [[CSVValue]] = [
      [.text("naam"), .text("a;b"), .text("a,b"), .text("zegt \"ja\"")],
      [.number(Rational(parts: -5, of: 8), decimals: 2), .integer(-3), .empty, .text("")],
      [.number(Rational(2), decimals: 4), .text("twee\nregels"), .text(" x"), .text("y")],
    ]
    var dutch = CSVWriter(.excelDutch)
    var standard = CSVWriter(.standard)
    for row in rows {
      dutch.append(row)
      standard.append(row)
    }
    #expect(
      dutch.text == "\u{FEFF}naam;\"a;b\";\"a,b\";\"zegt \"\"ja\"\"\"\r\n-0,63;-3;;\r\n"
        + "2;\"twee\nregels\";\" x\";y\r\n")
    #expect(
      standard.text == "naam,\"a;b\",\"a,b\",\"zegt \"\"ja\"\"\"\n-0.63,-3,,\n"
        + "2,\"twee\nregels\",\" x\",y\n")
  }

  @Test func numbersHaveNoZerosAtTheirEnd() {
    var writer = CSVWriter(.standard)
    for (part, whole) in [(1, 3), (-1, 3000), (2, 1), (1999, 1000), (-7, 2), (600, 599)] {
      writer.append([.number(Rational(parts: part, of: whole), decimals: 2)])
    }
    #expect(writer.text == "0.33\n0\n2\n2\n-3.5\n1\n")
  }

  @Test(arguments: [
    ("=cmd|'/C calc'!A0", "'=cmd|'/C calc'!A0"), ("+31 6 1234", "'+31 6 1234"),
    ("-ja", "'-ja"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "\"'\t=1\""), ("\r=1", "\"'\r=1\""),
    ("-5", "-5"), ("-1.25", "-1.25"), ("+3", "+3"), ("＝1", "'＝1"), ("a=b", "a=b"), ("'=1", "'=1"),
  ])
  func formulasAreMadeHarmless(text: String, written: String) {
    var writer = CSVWriter(.standard)
    writer.append([.text(text)])
    #expect(writer.text == written + "\n")
  }

  @Test func whatIsWrittenIsRead() throws {
    let values = ["a", "b;c", "d,e", "f\"g", "h\ni", " j ", "ë", "-5", "", "k\"\u{301}l"]
    for dialect in CSVDialect.allCases {
      var writer = CSVWriter(dialect)
      writer.append(values.indices.map { .text("k\($0)") })
      writer.append(values.map { .text($0) })
      let table = try CSVTable.read(.bytes(Array(writer.text.utf8)))
      #expect(table.header.names.count == values.count)
      #expect(table.rows.map(\.values) == [values.map { $0 == " j " ? "j" : $0 }])
    }
  }
}
