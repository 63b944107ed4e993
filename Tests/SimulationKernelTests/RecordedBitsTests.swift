import SimulationKernel
import Testing

/// Bits recorded once and equal on every machine, in debug and in release. A change here changes results.
@Suite struct RecordedBitsTests {
  @Test(
    "exp and logistic of a Float have the recorded bits",
    arguments: [
      (1, 0x402D_F854, 0x3F3B_26A8), (-1, 0x3EBC_5AB2, 0x3E89_B2B1), (0.1, 0x3F8D_763E, 0x3F06_6509),
      (10, 0x46AC_14EE, 0x3F7F_FD06), (-20, 0x310D_A433, 0x310D_A433), (88, 0x7EF8_82B7, 0x3F80_0000),
      (-87, 0x00B3_3687, 0x00B3_3687), (3e-5, 0x3F80_00FC, 0x3F00_007E),
    ] as [(Float, UInt32, UInt32)])
  func expFloat(x: Float, exp: UInt32, logistic: UInt32) {
    #expect(Elementary.exp(x).bitPattern == exp)
    #expect(Elementary.logistic(x).bitPattern == logistic)
  }

  @Test(
    "log of a Float has the recorded bits",
    arguments: [
      (2, 0x3F31_7218), (10, 0x4013_5D8E), (0.1, 0xC013_5D8E), (0x1p-140, 0xC2C2_14CA), (1.00001, 0x3727_FFC9),
      (3e38, 0x42B1_3196), (0.7, 0xBEB6_9E1A), (1.4142135, 0x3EB1_7217),
    ] as [(Float, UInt32)])
  func logFloat(x: Float, bits: UInt32) {
    #expect(Elementary.log(x).bitPattern == bits)
  }

  @Test(
    "exp of a Double has the recorded bits",
    arguments: [
      (1, 0x4005_BF0A_8B14_576A), (-1, 0x3FD7_8B56_362C_EF38), (0.1, 0x3FF1_AEC7_B35A_00D4),
      (10, 0x40D5_829D_CF95_0560), (-20, 0x3E21_B486_55F3_7267), (700, 0x7F0D_945D_F4F8_EC8E),
      (-700, 0x00D1_4F2B_0FB9_307F), (3e-9, 0x3FF0_0000_00CE_288F),
    ] as [(Double, UInt64)])
  func expDouble(x: Double, bits: UInt64) {
    #expect(Elementary.exp(x).bitPattern == bits)
  }

  @Test(
    "log of a Double has the recorded bits",
    arguments: [
      (2, 0x3FE6_2E42_FEFA_39EF), (10, 0x4002_6BB1_BBB5_5516), (0.1, 0xC002_6BB1_BBB5_5515),
      (0x1p-1060, 0xC086_F5E3_59F1_05F9), (1.00001, 0x3EE4_F8AE_A9AF_0A25), (1e308, 0x4086_2991_D5D6_2A5E),
      (0.7, 0xBFD6_D3C3_24E1_3F50), (1.4142135623730951, 0x3FD6_2E42_FEFA_39F0),
    ] as [(Double, UInt64)])
  func logDouble(x: Double, bits: UInt64) {
    #expect(Elementary.log(x).bitPattern == bits)
  }

  @Test(
    "The normal quantile has the recorded bits",
    arguments: [
      (0.001, 0xC008_B8CB_B720_4470), (0.3, 0xBFE0_C7E3_9582_C5FA), (0.975, 0x3FFF_5C03_31EE_FF82),
      (1e-12, 0xC01C_234F_BA57_A32A),
    ] as [(Double, UInt64)])
  func normalQuantile(p: Double, bits: UInt64) {
    #expect(Elementary.normalQuantile(p).bitPattern == bits)
  }

  @Test("The digest of a known sequence is the recorded one")
  func digest() {
    var digest = Digest()
    for word in [1, 2, 3] as [UInt64] { digest.add(word) }
    #expect(digest.value == 0x699C_69EF_3DB6_DC1E)
  }
}
