/// Exponential, logarithm and their kin, equal to the last bit on every machine and in every build.
///
/// The C library's functions differ between systems and versions. These use only IEEE 754 addition, subtraction,
/// multiplication, division, comparison and the bits of the number; nothing is fused or reordered.
/// Stated errors are in units in the last place (ulp) of the exact result.
public enum Elementary {
  /// e to the power `x`, within 1 ulp.
  ///
  /// Infinity from 88.72284 upward; 0 from -87.33655 downward, where the result would be subnormal; NaN for NaN.
  /// Method: `x = n ln 2 + r` with `|r| <= ln(2)/2`, then `1 + r + r² p(r)`, where `p` interpolates in Chebyshev
  /// points, relative error 2^-26.
  @inlinable
  public static func exp(_ x: Float) -> Float {
    guard x > -0x1.5d58ap6 && x < 0x1.62e43p6 else { return x > 0 ? .infinity : (x < 0 ? 0 : x) }
    // Adding 1.5 · 2^23 rounds to a whole number, which then stands in the low bits of `shifted`.
    let shifted = x * 1.44269504 + 0x1.8p23
    let n = shifted - 0x1.8p23
    let high = x - n * 0x1.62e4p-1  // exact: the constant has 15 bits, n has 8
    let low = n * 1.42860682e-6
    let r = high - low
    let p = 0.5 + r * (0.166665767 + r * (0.0416665542 + r * (0.00836323288 + r * 0.00139262508)))
    let tail = r * r * p - low
    let y = 1 + (high + tail)
    return Float(bitPattern: y.bitPattern &+ (shifted.bitPattern &<< 23))
  }

  /// The natural logarithm of `x`, within 1 ulp.
  ///
  /// Minus infinity for 0, NaN below 0 and for NaN, infinity for infinity; subnormal numbers included.
  /// Method: `x = 2^k (1 + f)` with `1 + f` from `√½` to `√2`; with `s = f / (2 + f)`,
  /// `log(1 + f) = f - f²/2 + s (f²/2 + R(s²))`, where `R` interpolates in Chebyshev points, relative error 2^-28.
  @inlinable
  public static func log(_ x: Float) -> Float {
    var bits = x.bitPattern
    var k: Int32 = -127
    if bits &- 0x0080_0000 >= 0x7F00_0000 {  // not positive, normal and finite
      guard x > 0 else { return x == 0 ? -.infinity : .nan }
      guard x < .infinity else { return x }
      bits = (x * 0x1p23).bitPattern
      k &-= 23
    }
    bits = bits &+ (0x3F80_0000 &- 0x3F35_04F3)
    k = k &+ Int32(truncatingIfNeeded: bits &>> 23)
    let f = Float(bitPattern: (bits & 0x007F_FFFF) &+ 0x3F35_04F3) - 1
    let s = f / (2 + f)
    let z = s * s
    let r = z * (0.66666685 + z * (0.399887806 + z * 0.295799494))
    let half = 0.5 * f * f
    let n = Float(k)
    return n * 0x1.62e4p-1 + (f - (half - (s * (half + r) + n * 1.42860682e-6)))
  }

  /// The logistic function, 1 / (1 + e^-x), in 0...1, within 2.5 ulp and never falling; NaN for NaN.
  ///
  /// Small probabilities keep their relative precision; 0 from -88.72284 downward. `logistic(x) + logistic(-x)` is 1
  /// within 1 ulp.
  @inlinable
  public static func logistic(_ x: Float) -> Float {
    // Never falling because no step of it is: `exp` was tried for every Float.
    1 / (1 + exp(-x))
  }
}
