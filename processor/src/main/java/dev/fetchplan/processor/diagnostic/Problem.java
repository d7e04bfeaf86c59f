package dev.fetchplan.processor.diagnostic;

/**
 * A mistake in the user's source.
 *
 * @param text what is wrong, what would be right, what to write; without the code
 */
public record Problem(Code code, Origin origin, String text) {

  /** Returns the line that the user reads. */
  public String message() {
    return "[Fetchplan/" + code + "] " + text;
  }
}
