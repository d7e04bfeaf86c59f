package publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static publishing.Publishing.AMERICAN;
import static publishing.Publishing.GODAAN;
import static publishing.Publishing.MALGUDI;
import static testing.GeneratedJavadoc.documented;

import dev.fetchplan.query.Condition;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import testing.Database;
import testing.Engine;
import testing.OnEachEngine;

class ConditionTest {

  private static final String BOOKS = documented(BookRepository.class, "all").get(0);

  @OnEachEngine
  void comparesNumbers(Engine engine) {
    Database database = Publishing.on(engine);

    assertThat(books(database, b -> b.id().eq(1))).containsExactly(1L);
    assertThat(books(database, b -> b.id().ne(1))).containsExactly(2L, 3L, 4L);
    assertThat(books(database, b -> b.id().lt(2))).containsExactly(1L);
    assertThat(books(database, b -> b.id().le(2))).containsExactly(1L, 2L);
    assertThat(books(database, b -> b.id().gt(3))).containsExactly(4L);
    assertThat(books(database, b -> b.id().ge(3))).containsExactly(3L, 4L);
    assertThat(books(database, b -> b.id().between(2, 3))).containsExactly(2L, 3L);
    assertThat(books(database, b -> b.id().in(1, 4))).containsExactly(1L, 4L);
    assertThat(books(database, b -> b.id().notIn(1, 4))).containsExactly(2L, 3L);

    assertThat(conditions(database))
        .containsExactly(
            "book.id = ?",
            "book.id <> ?",
            "book.id < ?",
            "book.id <= ?",
            "book.id > ?",
            "book.id >= ?",
            "book.id BETWEEN ? AND ?",
            "book.id IN (…)",
            "book.id NOT IN (…)");
  }

  @OnEachEngine
  void findsNullsAndAnythingElse(Engine engine) {
    Database database = Publishing.on(engine);

    assertThat(books(database, b -> b.published().isNull())).containsExactly(3L);
    assertThat(books(database, b -> b.published().isNotNull())).containsExactly(1L, 2L, 4L);
    assertThat(books(database, b -> b.published().ne(1935))).containsExactly(2L, 4L);

    assertThat(conditions(database))
        .containsExactly(
            "book.published IS NULL", "book.published IS NOT NULL", "book.published <> ?");
  }

  @OnEachEngine
  void comparesTexts(Engine engine) {
    Database database = Publishing.on(engine);

    assertThat(books(database, b -> b.title().eq("Godaan"))).containsExactly(3L);
    assertThat(books(database, b -> b.title().eqIgnoreCase("GODAAN"))).containsExactly(3L);
    assertThat(books(database, b -> b.title().like("_odaan"))).containsExactly(3L);
    assertThat(books(database, b -> b.title().likeIgnoreCase("G%N"))).containsExactly(3L);
    assertThat(books(database, b -> b.title().contains("Da"))).containsExactly(2L);
    assertThat(books(database, b -> b.title().containsIgnoreCase("DA"))).containsExactly(2L, 3L);
    assertThat(books(database, b -> b.title().startsWith("The "))).containsExactly(4L);
    assertThat(books(database, b -> b.title().startsWithIgnoreCase("the "))).containsExactly(4L);
    assertThat(books(database, b -> b.title().endsWith("ends"))).containsExactly(1L);
    assertThat(books(database, b -> b.title().endsWithIgnoreCase("ENDS"))).containsExactly(1L);

    assertThat(database.ran()).hasSize(10).allMatch(sql -> sql.startsWith(BOOKS + "\nWHERE "));
  }

  @OnEachEngine
  void takesWildcardsByTheirLetter(Engine engine) {
    Database database = Publishing.on(engine);
    database.run("INSERT INTO book VALUES (5, '100%_of\\!it', NULL, 1, NULL)");

    assertThat(books(database, b -> b.title().contains("%"))).containsExactly(5L);
    assertThat(books(database, b -> b.title().contains("_o"))).containsExactly(5L);
    assertThat(books(database, b -> b.title().contains("\\!"))).containsExactly(5L);
    assertThat(books(database, b -> b.title().startsWith("1%"))).isEmpty();

    assertThat(database.ran()).hasSize(4);
  }

  @OnEachEngine
  void joinsConditions(Engine engine) {
    Database database = Publishing.on(engine);

    assertThat(books(database, b -> b.id().eq(1).or(b.id().eq(2)).and(b.title().gt("S"))))
        .containsExactly(1L);
    assertThat(books(database, b -> b.id().eq(1).or(b.id().eq(2)).not())).containsExactly(3L, 4L);
    assertThat(books(database, b -> Condition.anyOf(b.id().eq(1), b.id().eq(3))))
        .containsExactly(1L, 3L);
    assertThat(books(database, b -> Condition.allOf(b.id().gt(1), b.id().lt(3))))
        .containsExactly(2L);
    assertThat(books(database, b -> Condition.always())).hasSize(4);

    assertThat(conditions(database).subList(0, 4))
        .containsExactly(
            "(book.id = ? OR book.id = ?) AND book.title > ?",
            "NOT (book.id = ? OR book.id = ?)",
            "(book.id = ? OR book.id = ?)",
            "book.id > ? AND book.id < ?");
  }

  @OnEachEngine
  void requiresAllConditionsOfRepeatedCalls(Engine engine) {
    Database database = Publishing.on(engine);

    var books = new BookRepository(database.jdbi())
        .all()
        .where(b -> b.id().gt(1))
        .where(b -> b.id().lt(3).or(b.id().eq(4)))
        .orderBy(BookColumns::id)
        .list();

    assertThat(books).containsExactly(MALGUDI, AMERICAN);
    assertThat(database.ran())
        .containsExactly(
            BOOKS + "\nWHERE book.id > ?\n  AND (book.id < ? OR book.id = ?)\nORDER BY book.id");
  }

  @OnEachEngine
  void usesTheJoinOfThePlan(Engine engine) {
    Database database = Publishing.on(engine);

    var books = new BookRepository(database.jdbi())
        .withAuthorCountry()
        .where(b -> b.author().country().name().eq("England"))
        .list();

    assertThat(books).extracting(book -> book.entity()).containsExactly(AMERICAN);
    assertThat(database.ran())
        .containsExactly(documented(BookRepository.class, "withAuthorCountry").get(0)
            + "\nWHERE author_country.name = ?");
  }

  @OnEachEngine
  void joinsWhatThePlanDoesNot(Engine engine) {
    Database database = Publishing.on(engine);

    var books = new BookRepository(database.jdbi())
        .all()
        .where(b -> b.author().country().name().eq("India"))
        .where(b -> b.author().name().eq("Premchand"))
        .list();

    assertThat(books).containsExactly(GODAAN);
    assertThat(database.ran()).hasSize(1);
    assertThat(database.ran().get(0).split("JOIN")).hasSize(3);
  }

  @OnEachEngine
  void asksTheForeignKeyForTheKeyOfItsTarget(Engine engine) {
    Database database = Publishing.on(engine);

    assertThat(books(database, b -> b.author().id().eq(3))).containsExactly(3L);
    assertThat(books(database, b -> b.editor().id().isNull())).containsExactly(3L, 4L);
    assertThat(books(database, b -> b.author().country().code().eq("GB"))).containsExactly(4L);

    assertThat(database.ran().subList(0, 2))
        .containsExactly(
            BOOKS + "\nWHERE book.author_id = ?\nORDER BY book.id",
            BOOKS + "\nWHERE book.editor_id IS NULL\nORDER BY book.id");
    assertThat(database.ran().get(2)).containsOnlyOnce("JOIN");
  }

  @OnEachEngine
  void keepsRowsWithoutTheTargetOfAnOptionalPath(Engine engine) {
    Database database = Publishing.on(engine);

    assertThat(
            books(database, b -> b.editor().name().eq("Graham Greene").or(b.id().eq(3))))
        .containsExactly(1L, 3L);
    assertThat(database.ran()).hasSize(1);
  }

  @OnEachEngine
  void bindsAValueAndNeverSplicesIt(Engine engine) {
    Database database = Publishing.on(engine);

    assertThat(books(database, b -> b.title().eq("' OR 1 = 1 --"))).isEmpty();
    assertThat(database.ran()).containsExactly(BOOKS + "\nWHERE book.title = ?\nORDER BY book.id");
    assertThat(database.bound().get(0)).contains("' OR 1 = 1 --");
  }

  @Test
  void pointsFromNullToIsNull() {
    Database database = Publishing.on(Engine.H2);

    assertThatThrownBy(() -> books(database, b -> b.title().eq(null)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("isNull()");
    assertThat(database.ran()).isEmpty();
  }

  private static List<Long> books(Database database, Function<BookColumns, Condition> condition) {
    return new BookRepository(database.jdbi())
        .all().where(condition).orderBy(BookColumns::id).list().stream()
            .map(Book::id)
            .toList();
  }

  private static List<String> conditions(Database database) {
    return database.ran().stream()
        .map(sql -> sql.substring(sql.indexOf("WHERE ") + 6, sql.indexOf("\nORDER BY")))
        .toList();
  }
}
