package dev.fetchplan.processor.declaration;

import dev.fetchplan.processor.declaration.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the text of {@code @OrderBy}.
 *
 * <pre>
 * orders = order {"," order}
 * order  = name ["asc" | "desc"] ["nulls" ("first" | "last")]
 * </pre>
 */
public final class OrderReader {
  private final Tokens tokens;

  private OrderReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns the orders, or what is wrong with the text. */
  public static Parsed<List<OrderDeclaration>> read(Written<String> text) {
    return Tokens.read(text, tokens -> new OrderReader(tokens).whole());
  }

  private List<OrderDeclaration> whole() {
    List<OrderDeclaration> orders = new ArrayList<>();
    do {
      orders.add(order());
    } while (tokens.skipSign(","));
    if (tokens.peek().kind() != Kind.END) {
      throw tokens.unexpected(
          "\"asc\", \"desc\", \"nulls first\", \"nulls last\" or a comma",
          "Orders have commas between them: published desc, title.");
    }
    return List.copyOf(orders);
  }

  private OrderDeclaration order() {
    Passage column = tokens
        .skip(Kind.NAME)
        .orElseThrow(() -> tokens.unexpected(
            "a component", "An order begins with a component: published desc, title."));
    boolean descending = tokens.skipKeyword("desc");
    if (!descending) {
      tokens.skipKeyword("asc");
    }
    return new OrderDeclaration(column, descending, nullsFirst());
  }

  private Optional<Boolean> nullsFirst() {
    if (!tokens.skipKeyword("nulls")) {
      return Optional.empty();
    }
    if (tokens.skipKeyword("first")) {
      return Optional.of(true);
    }
    if (tokens.skipKeyword("last")) {
      return Optional.of(false);
    }
    throw tokens.unexpected("\"first\" or \"last\"", "Write nulls first, or nulls last.");
  }
}
