package dev.fetchplan.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fetchplan.dialect.Dialect;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

final class KeysTest {

  private static final Select TAGS = Select.root("Tag", "SELECT tag.id, tag.name\nFROM tag");

  @Test
  void givesEachKeyOnePositionInTheOrderOfArrival() {
    Random random = new Random(42);
    LongIndex index = new LongIndex();
    Map<Long, Integer> expected = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      long key = i % 3 == 0 ? random.nextInt(3_000) : random.nextLong() >> (i % 50);
      int position = expected.computeIfAbsent(key, unknown -> expected.size());

      assertThat(index.add(key)).isEqualTo(position);
    }

    assertThat(index.size()).isEqualTo(expected.size());
    expected.forEach((key, position) -> assertThat(index.add(key.longValue())).isEqualTo(position));
  }

  @Test
  void takesDecimalsOfOneValueForOneKey() {
    KeyIndex<BigDecimal> index = KeyIndex.ofBigDecimals();

    assertThat(index.add(new BigDecimal("1.0"))).isZero();
    assertThat(index.add(new BigDecimal("100"))).isEqualTo(1);
    assertThat(index.add(new BigDecimal("1.00"))).isZero();
    assertThat(index).hasToString("[1, 100]");
  }

  @Test
  void findsTextsAmongMany() {
    KeyIndex<String> index = KeyIndex.ofStrings();
    for (int i = 0; i < 1000; i++) {
      assertThat(index.add("key" + i)).isEqualTo(i);
    }
    for (int i = 0; i < 1000; i++) {
      assertThat(index.add("key" + i)).isEqualTo(i);
    }
  }

  @Test
  void namesKeysThatNobodyAskedFor() {
    LongIndex index = new LongIndex();
    index.add(1L);

    assertThatThrownBy(() -> scan("VALUES (7, 'x')", rows -> index.find(rows, 1)))
        .isInstanceOf(FetchException.class)
        .hasMessage("A row of Tag came back with the key 7 in tag.id, which was not asked for. The"
            + " database takes it for one that was: look for a collation that ignores case or"
            + " blanks.");
    assertThatThrownBy(
            () -> scan("VALUES ('A', 'x')", rows -> KeyIndex.ofStrings().find(rows, 1)))
        .hasMessageStartingWith("A row of Tag came back with the key A in tag.id");
  }

  @Test
  void refusesASecondRowOfOneKey() {
    LongIndex index = new LongIndex();
    KeyIndex<String> texts = KeyIndex.ofStrings();

    assertThatThrownBy(() -> scan("VALUES (7, 'x'), (7, 'x')", rows -> index.addNew(rows, 1)))
        .isInstanceOf(FetchException.class)
        .hasMessage("Two rows of Tag have the key 7 in tag.id: it does not tell rows apart,"
            + " or a joined one-to-one has two.");
    assertThatThrownBy(() -> scan("VALUES (7, 'x'), (8, 'x')", rows -> texts.addNew(rows, 2)))
        .hasMessage("Two rows of Tag have the key x in tag.name: it does not tell rows apart,"
            + " or a joined one-to-one has two.");
  }

  @Test
  void takesNullForNoKey() {
    LongIndex index = new LongIndex();
    KeyIndex<String> texts = KeyIndex.ofStrings();

    scan("VALUES (CAST(NULL AS BIGINT), CAST(NULL AS VARCHAR))", rows -> {
      assertThat(index.add(rows, 1)).isEqualTo(-1);
      assertThat(texts.add(rows, 2)).isEqualTo(-1);
      assertThatThrownBy(() -> index.addNew(rows, 1))
          .hasMessage("A row of Tag has no key: tag.id is NULL.");
      assertThatThrownBy(() -> texts.addNew(rows, 2))
          .hasMessage("A row of Tag has no key: tag.name is NULL.");
    });
    scan("VALUES (0, 'x')", rows -> assertThat(index.add(rows, 1)).isZero());
  }

  @Test
  void namesAPrimitiveThatIsNull() {
    assertThatThrownBy(() -> scan("VALUES (7, CAST(NULL AS INT))", rows -> rows.getInt(2)))
        .isInstanceOf(FetchException.class)
        .hasMessage(
            "tag.name is NULL in the row of Tag with the key 7, but the component is never absent."
                + " Make it a boxed type or an Optional, or the column NOT NULL.");
    scan(
        "VALUES (7, CAST(NULL AS INT))",
        rows -> assertThat(rows.getIntOrNull(2)).isNull());
    scan("VALUES (7, 0)", rows -> assertThat(rows.getInt(2)).isZero());
  }

  @Test
  void namesARequiredRowThatIsMissing() {
    assertThatThrownBy(
            () -> scan("VALUES (7, 9)", rows -> rows.require(-1, "Tag.author", "tag.author_id", 2)))
        .isInstanceOf(FetchException.class)
        .hasMessage(
            "Tag.author is required, but the row that tag.author_id 9 refers to does not exist.");
  }

  private static void scan(String sql, Scan each) {
    Jdbi.create("jdbc:h2:mem:")
        .useHandle(handle -> handle.createQuery(sql).scanResultSet((resultSet, context) -> {
          try (context) {
            Rows rows =
                new Rows(resultSet.get(), context, new HashMap<>(), Dialect.H2, TAGS::column, null);
            while (rows.next()) {
              each.read(rows);
            }
            return null;
          }
        }));
  }
}
