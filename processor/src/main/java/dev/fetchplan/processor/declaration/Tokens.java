package dev.fetchplan.processor.declaration;

import dev.fetchplan.processor.declaration.Token.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The tokens of a text, read from left to right. */
final class Tokens {
  private final List<Token> tokens;
  private int at;

  private Tokens(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Reads the whole text, or up to the first token that stands where it may not. */
  static <T> Parsed<T> read(Written<String> text, Function<Tokens, T> reader) {
    try {
      return new Parsed.Whole<>(text, reader.apply(new Tokens(Token.all(text.value()))));
    } catch (Unexpected unexpected) {
      return new Parsed.Broken<>(text, unexpected.passage, unexpected.words);
    }
  }

  /** Returns the token that comes next. */
  Token peek() {
    return tokens.get(at);
  }

  /** Returns the token after the one that comes next, or the end. */
  Token peekSecond() {
    return tokens.get(Math.min(at + 1, tokens.size() - 1));
  }

  /** Returns the token that comes next, and goes on if it is not the end. */
  Token next() {
    Token token = peek();
    if (token.kind() != Kind.END) {
      at++;
    }
    return token;
  }

  /** Returns what comes next if it is of that kind, and goes on. */
  Optional<Passage> skip(Kind kind) {
    return peek().kind() == kind ? Optional.of(next().passage()) : Optional.empty();
  }

  /** Returns whether the keyword comes next, and goes on if so. */
  boolean skipKeyword(String keyword) {
    boolean found = peek().isKeyword(keyword);
    at += found ? 1 : 0;
    return found;
  }

  /** Returns whether the sign comes next, and goes on if so. */
  boolean skipSign(String sign) {
    boolean found = peek().isSign(sign);
    at += found ? 1 : 0;
    return found;
  }

  /**
   * Ends the reading.
   *
   * @param expected what could stand here
   * @param wayOut a sentence that says more
   */
  RuntimeException unexpected(String expected, String wayOut) {
    Passage found = peek().passage();
    return switch (peek().kind()) {
      case END -> new Unexpected(found, "it ends where %s is expected. %s", expected, wayOut);
      case UNCLOSED_TEXT ->
        new Unexpected(
            found,
            "the text %s has no end. Close it with a quote; a quote within is written twice.",
            found.words());
      default ->
        new Unexpected(
            found, "\"%s\" stands where %s is expected. %s", found.words(), expected, wayOut);
    };
  }

  /** A token that stands where it may not. Caught where the reading began. */
  private static final class Unexpected extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Passage passage;
    private final String words;

    Unexpected(Passage passage, String words, Object... arguments) {
      super(words);
      this.passage = passage;
      this.words = words.formatted(arguments);
    }
  }
}
