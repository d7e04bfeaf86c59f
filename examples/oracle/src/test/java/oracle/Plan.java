package oracle;

import java.util.Collection;
import java.util.LinkedHashSet;
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

  /** Returns what the plan becomes where rows are in hand: nothing is joined to them. */
  Plan inHand(Entity entity) {
    Set<String> prefetched = new LinkedHashSet<>(batch);
    tree().below().keySet().stream()
        .filter(name -> !entity.association(name).toMany())
        .forEach(prefetched::add);
    return new Plan(name, paths, prefetched, statements);
  }

  /** Returns the part of the plan that starts with an association of the root. */
  Plan only(String association) {
    List<String> only = paths.stream()
        .filter(path -> (path + ".").startsWith(association + "."))
        .toList();
    return new Plan(name, only, batch, statements);
  }

  String source() {
    return "@Fetch(name = \"%s\", value = {%s}, batch = {%s}, statements = %d)"
        .formatted(name, quoted(paths), quoted(batch), statements);
  }

  private static String quoted(Collection<String> paths) {
    return paths.stream().map(path -> "\"" + path + "\"").collect(Collectors.joining(", "));
  }
}
