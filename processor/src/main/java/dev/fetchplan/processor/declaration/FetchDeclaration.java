package dev.fetchplan.processor.declaration;

import dev.fetchplan.processor.diagnostic.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A plan asked for with {@code @Fetch}.
 *
 * @param name the method, where it was given
 * @param statements the budget, where one was given
 */
public record FetchDeclaration(
    List<Written<String>> paths,
    List<Written<String>> batch,
    Optional<Written<String>> name,
    Optional<Written<Integer>> statements,
    Origin origin) {

  public FetchDeclaration {
    paths = List.copyOf(paths);
    batch = List.copyOf(batch);
  }

  /** Returns every path that is written here. */
  public Stream<Written<String>> allPaths() {
    return Stream.concat(paths.stream(), batch.stream());
  }
}
