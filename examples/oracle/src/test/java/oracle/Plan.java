package oracle;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A fetch plan.
 *
 * @param batch the paths of to-one associations that are not joined
 * @param statements the number of statements that it promises
 */
record Plan(String name, List<String> paths, Set<String> batch, int statements) {

  Tree tree() {
    return Tree.of(paths);
  }

  String source() {
    return "@Fetch(name = \"%s\", value = {%s}, batch = {%s}, statements = %d)"
        .formatted(name, quoted(paths), quoted(batch), statements);
  }

  private static String quoted(Collection<String> paths) {
    return paths.stream().map(path -> "\"" + path + "\"").collect(Collectors.joining(", "));
  }
}
