package dev.fetchplan.processor.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Paths with common prefixes folded: association names in order of first mention. */
final class PathTree {
  private final Map<String, PathTree> below = new LinkedHashMap<>();

  void add(List<String> segments) {
    if (!segments.isEmpty()) {
      below
          .computeIfAbsent(segments.get(0), name -> new PathTree())
          .add(segments.subList(1, segments.size()));
    }
  }

  Map<String, PathTree> below() {
    return below;
  }

  /** Appends the association names below, depth first, each once. */
  void collectNames(Set<String> names) {
    below.forEach((name, tree) -> {
      names.add(name);
      tree.collectNames(names);
    });
  }
}
