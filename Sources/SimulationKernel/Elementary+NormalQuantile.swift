extension Elementary {
  /// The quantile of the standard normal distribution: the value below which it falls with probability `p`.
  ///
  /// Relative error below 1e-14. Minus infinity for 0, infinity for 1, NaN outside 0...1.
  /// - Source: Wichura, "Algorithm AS 241: the percentage points of the normal distribution", Applied Statistics 37
  ///   (1988), 477-484, routine PPND16.
  @inlinable
  public static func normalQuantile(_ p: Double) -> Double {
    guard p > 0 && p < 1 else { return p == 0 ? -.infinity : (p == 1 ? .infinity : .nan) }
    let q = p - 0.5
    if q.magnitude <= 0.425 { return q * centralRatio(0.180625 - q * q) }
    let r = (-log(q < 0 ? p : 1 - p)).squareRoot()
    let size = r <= 5 ? middleRatio(r - 1.6) : tailRatio(r - 5)
    return q < 0 ? -size : size
  }

  @usableFromInline
  static func centralRatio(_ r: Double) -> Double {
    var top = 33430.575583588128105 + r * 2509.0809287301226727
    top = 67265.770927008700853 + r * top
    top = 45921.953931549871457 + r * top
    top = 13731.693765509461125 + r * top
    top = 1971.5909503065514427 + r * top
    top = 133.14166789178437745 + r * top
    top = 3.3871328727963666080 + r * top
    var bottom = 28729.085735721942674 + r * 5226.4952788528545610
    bottom = 39307.895800092710610 + r * bottom
    bottom = 21213.794301586595867 + r * bottom
    bottom = 5394.1960214247511077 + r * bottom
    bottom = 687.18700749205790830 + r * bottom
    bottom = 42.313330701600911252 + r * bottom
    return top / (1 + r * bottom)
  }

  @usableFromInline
  static func middleRatio(_ r: Double) -> Double {
    var top = 0.0227238449892691845833 + r * 7.74545014278341407640e-4
    top = 0.241780725177450611770 + r * top
    top = 1.27045825245236838258 + r * top
    top = 3.64784832476320460504 + r * top
    top = 5.76949722146069140550 + r * top
    top = 4.63033784615654529590 + r * top
    top = 1.42343711074968357734 + r * top
    var bottom = 5.47593808499534494600e-4 + r * 1.05075007164441684324e-9
    bottom = 0.0151986665636164571966 + r * bottom
    bottom = 0.148103976427480074590 + r * bottom
    bottom = 0.689767334985100004550 + r * bottom
    bottom = 1.67638483018380384940 + r * bottom
    bottom = 2.05319162663775882187 + r * bottom
    return top / (1 + r * bottom)
  }

  @usableFromInline
  static func tailRatio(_ r: Double) -> Double {
    var top = 2.71155556874348757815e-5 + r * 2.01033439929228813265e-7
    top = 1.24266094738807843860e-3 + r * top
    top = 0.0265321895265761230930 + r * top
    top = 0.296560571828504891230 + r * top
    top = 1.78482653991729133580 + r * top
    top = 5.46378491116411436990 + r * top
    top = 6.65790464350110377720 + r * top
    var bottom = 1.42151175831644588870e-7 + r * 2.04426310338993978564e-15
    bottom = 1.84631831751005468180e-5 + r * bottom
    bottom = 7.86869131145613259100e-4 + r * bottom
    bottom = 0.0148753612908506148525 + r * bottom
    bottom = 0.136929880922735805310 + r * bottom
    bottom = 0.599832206555887937690 + r * bottom
    return top / (1 + r * bottom)
  }
}
