package dev.fetchplan.processor.golden;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What stands between two parentheses of a source: components, parameters, or arguments. */
record Arguments(String before, List<String> all, String after) {

  /** Returns those of any parentheses. */
  static Arguments any(String text, Random random) {
    List<Integer> opening = new ArrayList<>();
    for (int i = text.indexOf('('); i >= 0; i = text.indexOf('(', i + 1)) {
      opening.add(i);
    }
    return opening.isEmpty()
        ? new Arguments(text, List.of(), "")
        : at(text, opening.get(random.nextInt(opening.size())) + 1);
  }

  private static Arguments at(String text, int start) {
    List<String> all = new ArrayList<>();
    int depth = 0;
    int from = start;
    int at = start;
    for (; at < text.length() && depth >= 0; at++) {
      char c = text.charAt(at);
      depth += "([{<".indexOf(c) >= 0 ? 1 : ")]}>".indexOf(c) >= 0 ? -1 : 0;
      if (depth < 0 || (depth == 0 && c == ',')) {
        all.add(text.substring(from, at));
        from = at + 1;
      }
    }
    return new Arguments(text.substring(0, start), all, text.substring(Math.max(start, at - 1)));
  }

  String swap(Random random) {
    List<String> swapped = new ArrayList<>(all);
    if (!swapped.isEmpty()) {
      Collections.swap(swapped, random.nextInt(swapped.size()), random.nextInt(swapped.size()));
    }
    return text(swapped);
  }

  String drop(Random random) {
    List<String> fewer = new ArrayList<>(all);
    if (!fewer.isEmpty()) {
      fewer.remove(random.nextInt(fewer.size()));
    }
    return text(fewer);
  }

  private String text(List<String> arguments) {
    return before + String.join(",", arguments) + after;
  }
}
