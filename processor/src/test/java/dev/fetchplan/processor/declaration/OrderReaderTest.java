package dev.fetchplan.processor.declaration;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchplan.processor.diagnostic.Origin;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderReaderTest {
  private static final Origin NOWHERE = (messager, kind, message) -> {
    throw new UnsupportedOperationException();
  };

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title | title@1",
        "title asc | title@1",
        "published DESC | published@1 down",
        "published desc nulls first | published@1 down first",
        "published Nulls Last | published@1 last",
        "author.name desc, title,id asc nulls first | author.name@1 down; title@19; id@25 first",
        "desc desc | desc@1 down",
      })
  void readsOrders(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "``|1: it ends where a component is expected.",
        "title,|7: it ends where a component is expected.",
        "title down|7: \"down\" stands where \"asc\", \"desc\", \"nulls first\", \"nulls last\" or a comma",
        "title desc asc|12: \"asc\" stands where \"asc\", \"desc\"",
        "title nulls|12: it ends where \"first\" or \"last\" is expected. Write nulls first,",
        "title nulls second|13: \"second\" stands where \"first\" or \"last\" is expected.",
        "lower(title)|6: \"(\" stands where",
        "1|1: \"1\" stands where a component is expected.",
      })
  void saysWhereATextCannotBeRead(String text, String expected) {
    assertThat(read(text)).startsWith(expected);
  }

  private static String read(String text) {
    return OrderReader.read(new Written<>(text, NOWHERE))
        .match(
            orders -> orders.stream().map(OrderReaderTest::show).collect(joining("; ")),
            broken -> broken.at().character() + ": " + broken.words());
  }

  private static String show(OrderDeclaration order) {
    return order.column().words()
        + "@"
        + order.column().character()
        + (order.descending() ? " down" : "")
        + order.nullsFirst().map(first -> first ? " first" : " last").orElse("");
  }
}
