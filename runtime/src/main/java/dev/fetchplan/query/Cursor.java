package dev.fetchplan.query;

/**
 * The place of a row in the order of a query: an opaque text that can stand in a URL as it is.
 *
 * <p>It is good for the same plan in the same order, whatever the conditions. It holds the row's
 * values in the columns of the order and is neither secret nor signed; whoever changes it sees
 * other rows of the same query, or an exception.
 *
 * @param text as it came from {@link #toString()}; it is checked when it is used
 */
public record Cursor(String text) {

  public Cursor {
    Terms.given(text, "A cursor without a text stands for no place.");
  }

  /** Returns the cursor that a text stands for; it is checked when it is used. */
  public static Cursor of(String text) {
    return new Cursor(text);
  }

  /** Returns the text: letters, digits, {@code -} and {@code _}. */
  @Override
  public String toString() {
    return text;
  }
}
