package dev.fetchplan.processor.model;

import java.util.Locale;

/** How names are made of other names. */
public final class NameForms {
  private NameForms() {}

  /** Returns the name with an underscore before each capital but the first, in lower case. */
  public static String snakeCase(String name) {
    return name.replaceAll("(?<=.)(\\p{Lu})", "_$1").toLowerCase(Locale.ROOT);
  }

  /** Returns the word with a capital at its start. */
  public static String capitalized(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** Returns the word with a small letter at its start. */
  public static String decapitalized(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
  }
}
