package dev.fetchplan.processor.model;

import dev.fetchplan.processor.diagnostic.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A fetch plan that a user asked for with {@code @Fetch}.
 *
 * @param method the name of the repository's method, given or by default
 * @param paths as written, in order
 * @param batch the paths of the to-one associations that are not joined, as written
 * @param budget the most statements that the plan may run, where one was given
 * @param origin the annotation, or its name where one was given
 */
public record FetchRequest(
    String method, List<Path> paths, List<Path> batch, Optional<Budget> budget, Origin origin) {

  public FetchRequest {
    paths = List.copyOf(paths);
    batch = List.copyOf(batch);
  }

  /** Returns whether a path, or one that continues it, is among those to fetch. */
  public boolean fetches(Path path) {
    return paths.stream().anyMatch(p -> (p.text() + ".").startsWith(path.text() + "."));
  }

  /** A dotted path of association names, and where it was written. */
  public record Path(String text, Origin origin) {
    /** Returns the association names. */
    public List<String> segments() {
      return List.of(text.split("\\.", -1));
    }
  }

  /** A number of statements, and where it was written. */
  public record Budget(int statements, Origin origin) {}
}
