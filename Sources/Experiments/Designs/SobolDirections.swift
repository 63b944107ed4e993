/// The direction numbers that make a Sobol' sequence, for as many dimensions as ``SobolSequence/mostDimensions`` says.
///
/// Dimension j > 1 has a primitive polynomial of degree s over the field of two elements,
/// xˢ + a₁xˢ⁻¹ + … + aₛ₋₁x + 1, and s odd numbers m₁ … mₛ with mᵢ < 2ⁱ; further ones follow from
/// mᵢ = 2a₁mᵢ₋₁ ⊕ 2²a₂mᵢ₋₂ ⊕ … ⊕ 2ˢ⁻¹aₛ₋₁mᵢ₋ₛ₊₁ ⊕ 2ˢmᵢ₋ₛ ⊕ mᵢ₋ₛ, and the direction numbers are mᵢ / 2ⁱ. In the first
/// dimension all mᵢ are 1.
/// - Source: the method and the table `new-joe-kuo-6.21201` of Joe and Kuo, "Constructing Sobol sequences with better
///   two-dimensional projections", SIAM Journal on Scientific Computing 30 (2008), 2635-2654.
enum SobolDirections {
  /// The direction numbers of the first dimensions, times 2^`bits`, `bits` of them for each and 32 at most.
  static func numbers(dimensions: Int, bits: Int) -> [[UInt32]] {
    var rest = table[...]
    return (0..<dimensions).map { dimension in
      guard dimension > 0, let degree = rest.popFirst(), let coefficients = rest.popFirst() else {
        return (1...bits).map { 1 << UInt32(bits - $0) }
      }
      let initial = rest.prefix(Int(degree)).map(UInt32.init)
      rest = rest.dropFirst(Int(degree))
      let odd = extended(initial, coefficients: UInt32(coefficients), to: bits)
      return odd.enumerated().map { $1 << UInt32(bits - 1 - $0) }
    }
  }

  /// The numbers m₁ … mₛ continued; a₁ … aₛ₋₁ are the bits of `coefficients`, a₁ the highest.
  private static func extended(_ initial: [UInt32], coefficients: UInt32, to count: Int) -> [UInt32] {
    let degree = initial.count
    var odd = Array(initial.prefix(count))
    while odd.count < count {
      let before = odd[odd.count - degree]
      var next = before ^ before << UInt32(degree)
      for back in 1..<degree where coefficients >> UInt32(degree - 1 - back) & 1 == 1 {
        next ^= odd[odd.count - back] << UInt32(back)
      }
      odd.append(next)
    }
    return odd
  }
}
