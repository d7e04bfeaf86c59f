package dev.fetchplan.runtime;

/** For each key the number of rows that an association leads to; 0 where none came back. */
public final class Counts {

  private final long[] numbers;

  /**
   * Returns counts of no rows.
   *
   * @param keys what the association's statement is asked with
   */
  public Counts(Keys keys) {
    this.numbers = new long[keys.size()];
  }

  /** Adds rows to those of the key at a position. */
  public void add(int key, long rows) {
    numbers[key] += rows;
  }

  /** Returns the number of rows of the key at a position; 0 for -1, the position of null. */
  public long get(int key) {
    return key < 0 ? 0 : numbers[key];
  }

  /**
   * Returns the same as an int.
   *
   * @throws ArithmeticException if it is none
   */
  public int getInt(int key) {
    return Math.toIntExact(get(key));
  }

  /** Returns whether there are rows of the key at a position. */
  public boolean isAny(int key) {
    return get(key) > 0;
  }
}
