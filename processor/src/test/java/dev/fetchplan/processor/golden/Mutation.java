package dev.fetchplan.processor.golden;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A slip of the user's pen in one of several sources: always the same for the same seed. */
final class Mutation {
  private static final Pattern ANNOTATION = Pattern.compile("@\\w+(\\([^()]*\\))?");
  private static final Pattern WORD = Pattern.compile("\\b[A-Za-z_]\\w*\\b");
  private static final Pattern TEXT = Pattern.compile("\"[^\"\n]*\"");
  private static final Pattern TYPE = Pattern.compile(
      "\\b(long|int|String|boolean|double|(?:Optional|List)<\\w+>|Long|Integer|UUID)\\b");
  private static final List<String> WORDS = List.of(
      "class",
      "id",
      "where",
      "List",
      "String",
      "Object",
      "hashCode",
      "_",
      "é",
      "x$1",
      "all",
      "source",
      "row",
      "Missing");
  private static final List<String> TYPES = List.of(
      "double",
      "byte[]",
      "Object",
      "void",
      "java.util.List<?>",
      "java.util.Optional<Long>",
      "int[][]",
      "T",
      "java.util.Map<String, Long>",
      "Missing",
      "char",
      "Long",
      "String",
      "int",
      "java.util.Optional",
      "java.time.DayOfWeek",
      "java.util.OptionalInt",
      "short",
      "float",
      "java.util.Optional<java.util.Optional<String>>",
      "java.util.Map.Entry<String, ?>",
      "java.math.BigDecimal",
      "java.time.Instant",
      "String...");
  private static final List<String> TEXTS = List.of(
      "\"\"",
      "\".\"",
      "\"a..b\"",
      "\"*/\"",
      "\"\\u0022\"",
      "\"\\\"\"",
      "\"$L\"",
      "\"%s\"",
      "\"{@link x\"",
      "\"a b\"",
      "\"é\"",
      "\"\\\\\"",
      "\"select\"",
      "\"\\\\u0041\"",
      "\"?\"",
      "\":x\"",
      "\"\\n\"",
      "null",
      "1",
      "{}",
      "{\"a\", \"\"}");

  private final Random random;

  private Mutation(long seed) {
    this.random = new Random(seed);
  }

  /** Returns the sources with one of them changed. */
  static Map<String, String> mutate(Map<String, String> sources, long seed) {
    return new Mutation(seed).mutate(sources);
  }

  private Map<String, String> mutate(Map<String, String> sources) {
    Map<String, String> mutant = new TreeMap<>(sources);
    String path = any(List.copyOf(sources.keySet()));
    mutant.put(path, change(sources.get(path)));
    return mutant;
  }

  private String change(String text) {
    return switch (random.nextInt(10)) {
      case 0 -> replace(text, ANNOTATION, "");
      case 1 -> replace(text, ANNOTATION, "$0 $0");
      case 2 -> replace(text, WORD, Matcher.quoteReplacement(any(found(text, WORD))));
      case 3 -> replace(text, WORD, Matcher.quoteReplacement(any(WORDS)));
      case 4 -> replace(text, TEXT, Matcher.quoteReplacement(any(TEXTS)));
      case 5 -> replace(text, TEXT, Matcher.quoteReplacement(any(found(text, TEXT))));
      case 6, 7 -> replace(text, TYPE, Matcher.quoteReplacement(any(TYPES)));
      case 8 -> swapLines(text);
      default -> random.nextInt(3) == 0 ? text.substring(0, text.length() / 2) : dropLine(text);
    };
  }

  private String replace(String text, Pattern pattern, String replacement) {
    Matcher matcher = pattern.matcher(text);
    int wanted = random.nextInt(Math.max(1, found(text, pattern).size()));
    StringBuilder changed = new StringBuilder();
    for (int i = 0; matcher.find(); i++) {
      matcher.appendReplacement(changed, i == wanted ? replacement : "$0");
    }
    return matcher.appendTail(changed).toString();
  }

  private static List<String> found(String text, Pattern pattern) {
    return pattern.matcher(text).results().map(MatchResult::group).toList();
  }

  private String swapLines(String text) {
    List<String> lines = lines(text);
    Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
    return String.join("\n", lines);
  }

  private String dropLine(String text) {
    List<String> lines = lines(text);
    lines.remove(random.nextInt(lines.size()));
    return String.join("\n", lines);
  }

  private static List<String> lines(String text) {
    return new ArrayList<>(Arrays.asList(text.split("\n", -1)));
  }

  private String any(List<String> words) {
    return words.isEmpty() ? "" : words.get(random.nextInt(words.size()));
  }
}
