package dev.fetchplan.processor.emit;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lays out what JavaPoet has no means for, so that generated files look like written ones. */
final class Layout {
  private static final int WIDTH = 100;

  /** A Javadoc comment with one line of text. */
  private static final Pattern SHORT_JAVADOC =
      Pattern.compile("(?m)^( *)/\\*\\*\\R *\\* (.*)\\R *\\*/$");

  /** The head of a class, on one line. */
  private static final Pattern EXTENDS =
      Pattern.compile("(?m)^( *)(.*class \\w+) (extends .*\\{)$");

  /** A constant, on one line. */
  private static final Pattern CONSTANT =
      Pattern.compile("(?m)^( *)(private static final .* =) (.*;)$");

  /** A record without members. */
  private static final Pattern EMPTY_BODY = Pattern.compile("(?m)\\) \\{\\R *\\}$");

  private Layout() {}

  static String of(String source) {
    String trimmed = source.replaceAll("(?m) +$", "");
    String bodies = EMPTY_BODY.matcher(trimmed).replaceAll(") {}");
    String joined = replace(SHORT_JAVADOC, bodies, Layout::oneLine);
    String heads = replace(EXTENDS, joined, Layout::twoLines);
    return replace(CONSTANT, heads, Layout::twoLines);
  }

  private static String oneLine(MatchResult javadoc) {
    String line = javadoc.group(1) + "/** " + javadoc.group(2) + " */";
    return line.length() <= WIDTH ? line : javadoc.group();
  }

  private static String twoLines(MatchResult head) {
    return head.group().length() <= WIDTH
        ? head.group()
        : head.group(1) + head.group(2) + "\n" + head.group(1) + "    " + head.group(3);
  }

  private static String replace(
      Pattern pattern, String text, Function<MatchResult, String> layout) {
    return pattern
        .matcher(text)
        .replaceAll(result -> Matcher.quoteReplacement(layout.apply(result)));
  }
}
