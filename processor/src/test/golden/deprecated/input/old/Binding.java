package old;

@Deprecated(forRemoval = true)
public enum Binding {
  CLOTH,
  PAPER
}
