import CGSL

/// Student's t distribution.
public enum StudentT {
  /// P(|T| ≥ |t|); `df` is above 0.
  public static func twoSidedP(_ t: Double, df: Double) -> Double? {
    defined(2 * cgsl_t_above(t.magnitude, df))
  }

  /// The value that a share `p` lies below: 2.0452296 for 0.975 and 29 degrees of freedom.
  public static func quantile(_ p: Double, df: Double) -> Double? {
    defined(cgsl_t_quantile(p, df))
  }
}

/// The F distribution.
public enum FisherF {
  public static func quantile(_ p: Double, df1: Double, df2: Double) -> Double? {
    defined(cgsl_f_quantile(p, df1, df2))
  }
}

/// The standard normal distribution.
public enum Normal {
  public static func below(_ z: Double) -> Double { cgsl_normal_below(z) }

  /// P(|Z| ≥ |z|)
  public static func twoSidedP(_ z: Double) -> Double { 2 * cgsl_normal_above(z.magnitude) }

  /// `nil` for 0 and 1, which lie infinitely far away.
  public static func quantile(_ p: Double) -> Double? { defined(cgsl_normal_quantile(p)) }
}

/// A number that isn't one is none.
func defined(_ value: Double) -> Double? { value.isFinite ? value : nil }
