package oracle;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A fetch plan.
 *
 * @param statements the number of statements that it promises
 */
record Plan(String name, List<String> paths, int statements) {

  Tree tree() {
    return Tree.of(paths);
  }

  String source() {
    return paths.stream()
        .map(path -> "\"" + path + "\"")
        .collect(Collectors.joining(
            ", ",
            "@Fetch(name = \"" + name + "\", value = {",
            "}, statements = " + statements + ")"));
  }
}
