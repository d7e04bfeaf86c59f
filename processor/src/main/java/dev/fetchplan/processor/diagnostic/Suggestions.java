package dev.fetchplan.processor.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words that help a user who wrote an unknown name. */
public final class Suggestions {
  private static final int MOST = 8;

  private Suggestions() {}

  /**
   * Returns {@code Did you mean "author"?} with a blank behind it, or nothing if no name is close.
   */
  public static String didYouMean(String written, Collection<String> names) {
    return nearest(written, names)
        .map(name -> "Did you mean \"" + name + "\"? ")
        .orElse("");
  }

  /**
   * Returns the names with commas between them, at most eight and then a count, or {@code none}.
   */
  public static String list(List<String> names) {
    if (names.isEmpty()) {
      return "none";
    }
    String shown = String.join(", ", names.subList(0, Math.min(MOST, names.size())));
    return names.size() > MOST ? shown + " and " + (names.size() - MOST) + " more" : shown;
  }

  private static Optional<String> nearest(String written, Collection<String> names) {
    int close = Math.max(2, written.length() / 3);
    return names.stream()
        .filter(name -> distance(written, name) <= close)
        .min(Comparator.comparingInt(name -> distance(written, name)));
  }

  private static int distance(String left, String right) {
    String a = left.toLowerCase(Locale.ROOT);
    String b = right.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
