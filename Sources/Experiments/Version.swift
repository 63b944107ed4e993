/// The program as a whole.
public enum Keerpunt {
  /// The version, which result folders state: the same version and the same input give the same bytes.
  public static let version = "0.1.0"
}
