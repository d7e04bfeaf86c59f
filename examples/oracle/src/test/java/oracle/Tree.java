package oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Paths with common prefixes folded: associations in the order of first mention. */
record Tree(Map<String, Tree> below) {

  static Tree of(List<String> paths) {
    Tree root = new Tree(new LinkedHashMap<>());
    for (String path : paths) {
      Tree at = root;
      for (String step : path.split("\\.")) {
        at = at.below.computeIfAbsent(step, name -> new Tree(new LinkedHashMap<>()));
      }
    }
    return root;
  }
}
