package dev.fetchplan.processor.golden;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A kind of slip of the user's pen in a source. */
enum Mutation {
  DROP_ANNOTATION,
  DOUBLE_ANNOTATION,
  RENAME,
  ODD_NAME,
  CHANGE_TYPE,
  SWAP_TEXT,
  ODD_TEXT,
  SWAP_ARGUMENTS,
  DROP_ARGUMENT,
  SWAP_LINES,
  DROP_LINE,
  CUT,
  NULLABLE,
  NOT_NULLABLE,
  OPTIONAL,
  NOT_OPTIONAL,
  MODIFIER,
  NO_MODIFIER,
  GENERIC,
  NESTED;

  /** Returns the changed text; the same for the same random numbers. */
  String change(String text, Random random) {
    return switch (this) {
      case DROP_ANNOTATION -> replace(text, Words.ANNOTATION, "", random);
      case DOUBLE_ANNOTATION -> replace(text, Words.ANNOTATION, "$0 $0", random);
      case RENAME -> replaceByOther(text, Words.WORD, random);
      case ODD_NAME -> replaceByAny(text, Words.WORD, Words.WORDS, random);
      case CHANGE_TYPE -> replaceByAny(text, Words.TYPE, Words.TYPES, random);
      case SWAP_TEXT -> replaceByOther(text, Words.TEXT, random);
      case ODD_TEXT -> replaceByAny(text, Words.TEXT, Words.TEXTS, random);
      case SWAP_ARGUMENTS -> Arguments.any(text, random).swap(random);
      case DROP_ARGUMENT -> Arguments.any(text, random).drop(random);
      case SWAP_LINES -> swapLines(text, random);
      case DROP_LINE -> dropLine(text, random);
      case CUT -> text.substring(0, text.length() / 2);
      case NULLABLE -> replace(text, Words.TYPE, "@org.jspecify.annotations.Nullable $0", random);
      case NOT_NULLABLE -> replace(text, Words.NULLABLE, "", random);
      case OPTIONAL -> replace(text, Words.TYPE, "java.util.Optional<$0>", random);
      case NOT_OPTIONAL -> replace(text, Words.OPTIONAL, "$1", random);
      case MODIFIER -> replaceByAny(text, Words.DECLARATION, Words.MODIFIED_DECLARATIONS, random);
      case NO_MODIFIER -> replace(text, Words.MODIFIER, "", random);
      case GENERIC -> replace(text, Words.DECLARATION, "$0<T>", random);
      case NESTED -> replace(text, Words.TOP_LEVEL, "\nclass Outer {\n$0", random) + "}";
    };
  }

  private static String replace(String text, Pattern pattern, String replacement, Random random) {
    Matcher matcher = pattern.matcher(text);
    int wanted = random.nextInt(Math.max(1, found(text, pattern).size()));
    StringBuilder changed = new StringBuilder();
    for (int i = 0; matcher.find(); i++) {
      matcher.appendReplacement(changed, i == wanted ? replacement : "$0");
    }
    return matcher.appendTail(changed).toString();
  }

  private static String replaceByOther(String text, Pattern pattern, Random random) {
    String other = any(found(text, pattern), random);
    return replace(text, pattern, Matcher.quoteReplacement(other), random);
  }

  private static String replaceByAny(
      String text, Pattern pattern, List<String> replacements, Random random) {
    return replace(text, pattern, any(replacements, random), random);
  }

  private static List<String> found(String text, Pattern pattern) {
    return pattern.matcher(text).results().map(MatchResult::group).toList();
  }

  private static String swapLines(String text, Random random) {
    List<String> lines = lines(text);
    Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
    return String.join("\n", lines);
  }

  private static String dropLine(String text, Random random) {
    List<String> lines = lines(text);
    lines.remove(random.nextInt(lines.size()));
    return String.join("\n", lines);
  }

  private static List<String> lines(String text) {
    return new ArrayList<>(Arrays.asList(text.split("\n", -1)));
  }

  private static String any(List<String> words, Random random) {
    return words.isEmpty() ? "" : words.get(random.nextInt(words.size()));
  }

  /** What slips are made of: replacements as {@link Matcher} reads them. */
  private static final class Words {
    static final Pattern ANNOTATION = Pattern.compile("@(?!interface)\\w+(\\([^()]*\\))?");
    static final Pattern WORD = Pattern.compile("\\b[A-Za-z_]\\w*\\b");
    static final Pattern TEXT = Pattern.compile("\"[^\"\n]*\"");
    static final Pattern TYPE = Pattern.compile(
        "\\b(long|int|String|boolean|double|(?:Optional|List)<\\w+>|Long|Integer|UUID|[A-Z]\\w+)(?= \\w+[,)])");
    static final Pattern NULLABLE = Pattern.compile("@Nullable");
    static final Pattern OPTIONAL = Pattern.compile("Optional<(\\w+)>");
    static final Pattern DECLARATION = Pattern.compile("\\b(record|class|interface) \\w+");
    static final Pattern MODIFIER =
        Pattern.compile("\\b(public|private|protected|static|final|abstract) ");
    static final Pattern TOP_LEVEL = Pattern.compile("(?m)^(@|public|record|final|class).*$");

    static final List<String> WORDS = List.of(
        "class",
        "id",
        "where",
        "orderBy",
        "List",
        "String",
        "Object",
        "hashCode",
        "_",
        "é",
        "x\\$1",
        "all",
        "source",
        "row",
        "rows",
        "run",
        "path",
        "entity",
        "of",
        "Missing");
    static final List<String> TYPES = List.of(
        "double",
        "byte[]",
        "Object",
        "void",
        "java.util.List<?>",
        "java.util.List<String>",
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
        "java.util.UUID",
        "String...");
    static final List<String> TEXTS = List.of(
        "\"\"",
        "\".\"",
        "\"a..b\"",
        "\"*/\"",
        "\"\\\\u0022\"",
        "\"\\\\\"\"",
        "\"\\$L\"",
        "\"%s\"",
        "\"{@link x\"",
        "\"a b\"",
        "\"é\"",
        "\"\\\\\\\\\"",
        "\"select\"",
        "\"\\\\\\\\u0041\"",
        "\"?\"",
        "\":x\"",
        "\"\\\\n\"",
        "null",
        "1",
        "{}",
        "{\"a\", \"\"}",
        "\"id = 1 or\"",
        "\"id = 'x'\"",
        "\"id desc nulls\"");
    static final List<String> MODIFIED_DECLARATIONS = List.of(
        "private $0",
        "static $0",
        "abstract $0",
        "sealed $0",
        "protected $0",
        "strictfp $0",
        "enum X {} $0",
        "@Deprecated $0");

    private Words() {}
  }
}
