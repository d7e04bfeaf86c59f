package forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static testing.GeneratedJavadoc.documented;

import dev.fetchplan.runtime.FetchException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import testing.Database;
import testing.Engine;

class StoredFormTest {

  private static final String FIRST = "0000ABCD-0000-4000-8000-000000000001";
  private static final String SECOND = "0000abcd-0000-4000-8000-00000000000f"; // as JDBI writes it

  private static final String TABLES = """
      CREATE TABLE box (id UUID PRIMARY KEY, name VARCHAR(50));
      CREATE TABLE item (id BIGINT PRIMARY KEY, box_id UUID);
      CREATE TABLE tally (box_id UUID, day_of DATE, PRIMARY KEY (box_id, day_of));
      CREATE TABLE note (id BIGINT PRIMARY KEY, box_id UUID, day_of DATE);
      """;

  private static final String ROWS = """
      INSERT INTO box VALUES (FIRST, 'first'), (SECOND, 'second');
      INSERT INTO item VALUES (1, FIRST), (2, SECOND), (3, FIRST);
      INSERT INTO tally VALUES (FIRST, DAY), (SECOND, DAY);
      INSERT INTO note VALUES (1, FIRST, DAY), (2, SECOND, DAY);
      """;

  /** A database with keys that are texts, one of them in capitals. */
  private static Database texts(Engine engine) {
    return engine.with(
        TABLES.replace("UUID", "VARCHAR(36)").replace("day_of", "\"day\"") + rows("'", "'"));
  }

  private static String rows(String before, String after) {
    return ROWS.replace("FIRST", before + FIRST + after)
        .replace("SECOND", before + SECOND + after)
        .replace("DAY", "'1935-10-07'");
  }

  /** A database with keys of 16 bytes, which the user's mapper reads. */
  private static Database bytes(Engine engine) {
    String script = TABLES.replace("UUID", "BINARY(16)").replace("day_of", "\"day\"")
        + rows("X'", "'").replaceAll("(?<=X'[^']{0,40})-", "");
    Database database = engine.with(script);
    database.jdbi().registerColumnMapper(UUID.class, (rows, column, context) -> {
      byte[] bytes = rows.getBytes(column);
      ByteBuffer buffer = ByteBuffer.wrap(bytes == null ? new byte[16] : bytes);
      return bytes == null ? null : new UUID(buffer.getLong(), buffer.getLong());
    });
    return database;
  }

  @ParameterizedTest
  @EnumSource(names = {"SQLITE", "MARIADB", "H2"})
  void matchesTextsInTheFormThatTheDatabaseHolds(Engine engine) {
    assertMatched(texts(engine));
  }

  @ParameterizedTest
  @EnumSource(names = {"SQLITE", "MARIADB", "H2"})
  void matchesBytesThatAMapperReads(Engine engine) {
    assertMatched(bytes(engine));
  }

  private static void assertMatched(Database database) {
    var boxes = new BoxRepository(database.jdbi());
    var withItems = boxes.withItems().orderBy(BoxColumns::name).list();
    assertThat(database.ran().get(1))
        .isEqualTo(documented(BoxRepository.class, "withItems").get(1));
    var withNotes = boxes.withTalliesNotes().orderBy(BoxColumns::name).list();
    var items = new ItemRepository(database.jdbi());
    var joined = items.withBox().orderBy(ItemColumns::id).list();
    var batched = items.withBatchedBox().orderBy(ItemColumns::id).list();
    var notes = new NoteRepository(database.jdbi())
        .withBatchedTally()
        .orderBy(NoteColumns::id)
        .list();

    assertThat(withItems)
        .extracting(box -> box.items().stream().map(Item::id).sorted().toList())
        .containsExactly(List.of(1L, 3L), List.of(2L));
    assertThat(withNotes)
        .extracting(box -> box.tallies().get(0).notes().get(0).id())
        .containsExactly(1L, 2L);
    assertThat(joined)
        .extracting(item -> item.box().name())
        .containsExactly("first", "second", "first");
    assertThat(batched)
        .extracting(item -> item.box().name())
        .containsExactly("first", "second", "first");
    assertThat(notes)
        .extracting(note -> note.tally().boxId())
        .containsExactly(UUID.fromString(FIRST), UUID.fromString(SECOND));
    assertThat(database.ran()).hasSize(2 + 3 + 1 + 2 + 2);
  }

  @Test
  void asksForEachFormOfAKey() {
    Database database = texts(Engine.SQLITE);
    database.run("INSERT INTO item VALUES (4, '" + FIRST.toLowerCase(Locale.ROOT) + "')");

    var items = new ItemRepository(database.jdbi())
        .withBatchedBox()
        .orderBy(ItemColumns::id)
        .list();

    assertThat(items)
        .extracting(item -> item.box().name())
        .containsExactly("first", "second", "first", "first");
    assertThat(database.ran()).hasSize(2);
  }

  @Test
  void takesForTwoKeysWhatTheDatabaseTakesForTwo() {
    Database database = texts(Engine.SQLITE);
    database.run("INSERT INTO item VALUES (4, '" + FIRST.toLowerCase(Locale.ROOT) + "')");
    var items = new ItemRepository(database.jdbi());

    var boxes = new BoxRepository(database.jdbi()).withItems().list();

    assertThat(boxes).flatExtracting(BoxWithItems::items).extracting(Item::id).doesNotContain(4L);
    for (Supplier<?> one : List.<Supplier<?>>of(
        () -> items.withBox().byId(4), () -> items.withBatchedBox().byId(4))) {
      assertThatThrownBy(one::get)
          .isInstanceOf(FetchException.class)
          .hasMessageContaining("refers to does not exist");
    }
    assertThat(database.ran()).hasSize(2 + 1 + 2);
  }

  @Test
  void asksForKeysInHandInTheFormThatJdbiBinds() {
    Database database = texts(Engine.SQLITE);
    var items = new ItemRepository(database.jdbi()).withBox();
    List<Item> rows =
        new ItemRepository(database.jdbi()).all().orderBy(ItemColumns::id).list();

    assertThat(items.of(List.of(rows.get(1))))
        .extracting(item -> item.box().name())
        .containsExactly("second");
    assertThatThrownBy(() -> items.of(rows))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("refers to does not exist");
  }
}
