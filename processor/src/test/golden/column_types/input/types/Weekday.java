package types;

public enum Weekday {
  MONDAY,
  TUESDAY
}
