package limits;

import java.util.List;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Jdbi;

/**
 * A way to load parents with their children.
 *
 * @param load returns so many of the parents
 * @param alone how many statements are sent without keys
 * @param keyed how many are sent with the keys
 */
record Way<T>(String name, BiFunction<Jdbi, Integer, List<T>> load, int alone, int keyed) {

  static <T> List<Way<T>> list(BiFunction<Jdbi, Integer, List<T>> load) {
    return List.of(new Way<>("list", load, 1, 1));
  }

  /** Whether parents are loaded by their own statement. */
  boolean isPlain() {
    return alone > 0;
  }

  int statements(int keys, int keyLimit) {
    return alone + keyed * (1 + (keys - 1) / keyLimit);
  }

  @Override
  public String toString() {
    return name;
  }
}
