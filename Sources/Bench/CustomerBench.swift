/// `oefen grade rfm` and `oefen grade matrix` on a million customers, and RFM on ten million
/// purchases of as many: both programs read the same CSV file and write codes to another.
enum CustomerBench {
  static func rfm(_ folder: BenchFolder) throws -> [Measurement] {
    let purchases = try PeerBench.generated("gen_transactions", ["10000000", "1000000"], folder)
    let customers = try PeerBench.generated("gen_customers", ["1000000"], folder)
    return try compare("purchases", "rfm", "polars_rfm", purchases, folder)
      + compare("customers", "rfm", "polars_rfm_customers", customers, folder)
  }

  static func matrix(_ folder: BenchFolder) throws -> [Measurement] {
    let customers = try PeerBench.generated("gen_customers", ["1000000"], folder)
    return try compare("customers", "matrix", "polars_matrix", customers, folder)
  }

  private static func compare(
    _ name: String, _ model: String, _ peer: String, _ data: String, _ folder: BenchFolder
  ) throws -> [Measurement] {
    try PeerBench.compare(name, peer, folder) { path in
      ["grade", model, data, "--csv", "\(path)/ours.csv", "--csv-for", "standard"]
    } theirs: { path in
      [data, "\(path)/theirs.csv"]
    }
  }
}
