extension Elementary {
  /// e to the power `x`, within 1 ulp.
  ///
  /// Infinity above 709.782712893384; 0 below -708.396418532264, where the result would be subnormal; NaN for NaN.
  /// Method: as for `Float`, with the series to the 13th power, relative error 2^-57.
  @inlinable
  public static func exp(_ x: Double) -> Double {
    guard x > -0x1.6232bdd7abcd3p9 && x < 0x1.62e42fefa39fp9 else { return x > 0 ? .infinity : (x < 0 ? 0 : x) }
    let shifted = x * 1.4426950408889634 + 0x1.8p52
    let n = shifted - 0x1.8p52
    let high = x - n * 0x1.62e42feep-1  // exact: the constant has 32 bits
    let low = n * 0x1.a39ef35793c76p-33
    let r = high - low
    var p = 2.08767569878681e-9 + r * 1.6059043836821613e-10
    p = 2.505210838544172e-8 + r * p
    p = 2.755731922398589e-7 + r * p
    p = 2.7557319223985893e-6 + r * p
    p = 2.48015873015873e-5 + r * p
    p = 1.984126984126984e-4 + r * p
    p = 1.388888888888889e-3 + r * p
    p = 8.333333333333333e-3 + r * p
    p = 0.041666666666666664 + r * p
    p = 0.16666666666666666 + r * p
    p = 0.5 + r * p
    let y = 1 + (high + (r * r * p - low))
    return Double(bitPattern: y.bitPattern &+ (shifted.bitPattern &<< 52))
  }

  /// The natural logarithm of `x`, within 1 ulp.
  ///
  /// Minus infinity for 0, NaN below 0 and for NaN, infinity for infinity; subnormal numbers included.
  /// Method: as for `Float`, with eight coefficients, relative error 2^-64.
  @inlinable
  public static func log(_ x: Double) -> Double {
    var bits = x.bitPattern
    var k: Int64 = -1023
    if bits &- 0x0010_0000_0000_0000 >= 0x7FE0_0000_0000_0000 {  // not positive, normal and finite
      guard x > 0 else { return x == 0 ? -.infinity : .nan }
      guard x < .infinity else { return x }
      bits = (x * 0x1p52).bitPattern
      k &-= 52
    }
    bits = bits &+ (0x3FF0_0000_0000_0000 &- 0x3FE6_A09E_667F_3BCD)
    k = k &+ Int64(truncatingIfNeeded: bits &>> 52)
    let f = Double(bitPattern: (bits & 0x000F_FFFF_FFFF_FFFF) &+ 0x3FE6_A09E_667F_3BCD) - 1
    let s = f / (2 + f)
    let z = s * s
    var r = 0.13268773138651676 + z * 0.13086626147887311
    r = 0.15386239702814888 + z * r
    r = 0.1818179565013291 + z * r
    r = 0.22222222391713917 + z * r
    r = 0.28571428570803612 + z * r
    r = 0.40000000000000877 + z * r
    r = 0.66666666666666666 + z * r
    let half = 0.5 * f * f
    let n = Double(k)
    return n * 0x1.62e42feep-1 + (f - (half - (s * (half + z * r) + n * 0x1.a39ef35793c76p-33)))
  }
}
