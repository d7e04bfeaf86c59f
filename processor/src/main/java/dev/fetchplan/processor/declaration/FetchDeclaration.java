package dev.fetchplan.processor.declaration;

import dev.fetchplan.processor.diagnostic.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A plan asked for with {@code @Fetch}.
 *
 * @param name the method, where it was given
 * @param statements the budget, where one was given
 */
public record FetchDeclaration(
    List<Written<String>> paths,
    Optional<Written<String>> name,
    Optional<Written<Integer>> statements,
    Origin origin) {

  public FetchDeclaration {
    paths = List.copyOf(paths);
  }
}
