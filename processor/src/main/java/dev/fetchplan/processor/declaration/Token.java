package dev.fetchplan.processor.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word or sign of a condition or an order. */
record Token(Kind kind, Passage passage) {

  /** What a token can be; each is told by its pattern, the first that fits. */
  enum Kind {
    NAME(Token.NAME + "(?:\\." + Token.NAME + ")*"),
    PARAMETER(":" + Token.NAME),
    NUMBER("-?\\d+(?:\\.\\d+)?"),
    TEXT("'(?:[^']++|'')*+'"),
    SIGN("<>|!=|<=|>=|[=<>(),]"),
    UNCLOSED_TEXT("'.*"),
    UNKNOWN("\\S"),
    END("\\z");

    private final String pattern;

    Kind(String pattern) {
      this.pattern = pattern;
    }

    /** Returns the name of its group in the pattern of all of them. */
    private String group() {
      return name().replace("_", "");
    }
  }

  private static final String NAME = "\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*";
  private static final Pattern TOKEN =
      Pattern.compile("\\s*(?:" + alternatives() + ")", Pattern.DOTALL);

  private static String alternatives() {
    StringBuilder groups = new StringBuilder();
    for (Kind kind : Kind.values()) {
      groups.append(groups.isEmpty() ? "" : "|");
      groups.append("(?<").append(kind.group()).append('>').append(kind.pattern).append(')');
    }
    return groups.toString();
  }

  /** Returns the tokens of a text; the last is its end. */
  static List<Token> all(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.lookingAt()) {
      Token token = token(matcher);
      tokens.add(token);
      if (token.kind == Kind.END) {
        break;
      }
      matcher.region(matcher.end(), text.length());
    }
    return tokens;
  }

  private static Token token(Matcher matcher) {
    for (Kind kind : Kind.values()) {
      String group = kind.group();
      if (matcher.group(group) != null) {
        return new Token(kind, new Passage(matcher.group(group), matcher.start(group) + 1));
      }
    }
    throw new IllegalStateException("no token at " + matcher.start());
  }

  /** Returns whether this is the keyword, in any case. */
  boolean isKeyword(String keyword) {
    return kind == Kind.NAME && passage.words().equalsIgnoreCase(keyword);
  }

  boolean isSign(String sign) {
    return kind == Kind.SIGN && passage.words().equals(sign);
  }
}
