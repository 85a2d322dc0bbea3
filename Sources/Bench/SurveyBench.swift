/// `oefen grade servqual` on a million respondents with 44 answers each, 95 MB of CSV: gaps, standard
/// deviations, alphas and all else that it reports, beside a program that computes the first three.
enum SurveyBench {
  static func measurements(_ folder: BenchFolder) throws -> [Measurement] {
    let data = try PeerBench.generated("gen_servqual", ["1000000"], folder)
    return try PeerBench.compare("respondents", "polars_servqual", folder) { _ in
      ["grade", "servqual", data, "--json"]
    } theirs: { _ in
      [data]
    }
  }
}
