package publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fetchplan.query.Condition;
import dev.fetchplan.query.Query;
import dev.fetchplan.query.Statement;
import dev.fetchplan.query.StringColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jdbi.v3.core.JdbiException;
import testing.Database;
import testing.Engine;
import testing.OnEachEngine;
import testing.Open;

/** A value is bound wherever it stands: no text of a statement depends on it. */
class HostileValueTest {

  private static final List<String> HOSTILE = List.of(
      "",
      "%",
      "_",
      "\\",
      "!",
      "'",
      "''",
      "\"",
      "`",
      "' OR 1 = 1 --",
      "'; DROP TABLE book; --",
      ":name",
      "?",
      "??",
      "?::text",
      "/* */",
      "*/",
      "--",
      "<x>",
      "{d '2024-01-01'}",
      "$1",
      "$$",
      "\n",
      "\r\n",
      "\t",
      "é\u0000",
      "\uD83D\uDCDA",
      "x".repeat(5_000));

  /** What compares a text; the name says which are patterns that the database reads. */
  private static final Map<String, BiFunction<StringColumn, String, Condition>> OPERATORS =
      new LinkedHashMap<>();

  static {
    OPERATORS.put("eq", StringColumn::eq);
    OPERATORS.put("ne", StringColumn::ne);
    OPERATORS.put("lt", StringColumn::lt);
    OPERATORS.put("le", StringColumn::le);
    OPERATORS.put("gt", StringColumn::gt);
    OPERATORS.put("ge", StringColumn::ge);
    OPERATORS.put("between", (column, text) -> column.between(text, text));
    OPERATORS.put("in", (column, text) -> column.in(text, "other"));
    OPERATORS.put("inCollection", (column, text) -> column.in(List.of("other", text)));
    OPERATORS.put("notIn", (column, text) -> column.notIn("other", text));
    OPERATORS.put("like", StringColumn::like);
    OPERATORS.put("likeIgnoreCase", StringColumn::likeIgnoreCase);
    OPERATORS.put("contains", StringColumn::contains);
    OPERATORS.put("containsIgnoreCase", StringColumn::containsIgnoreCase);
    OPERATORS.put("startsWith", StringColumn::startsWith);
    OPERATORS.put("startsWithIgnoreCase", StringColumn::startsWithIgnoreCase);
    OPERATORS.put("endsWith", StringColumn::endsWith);
    OPERATORS.put("endsWithIgnoreCase", StringColumn::endsWithIgnoreCase);
    OPERATORS.put("eqIgnoreCase", StringColumn::eqIgnoreCase);
  }

  /** A query with a condition on a text in one of the places where conditions can stand. */
  private interface Place {
    Query<?, ?, ?, ?, ?> of(
        Database database, BiFunction<StringColumn, String, Condition> operator, String text);
  }

  private static final List<Place> PLACES = List.of(
      (database, is, text) -> books(database).where(b -> is.apply(b.title(), text)),
      (database, is, text) -> books(database).where(b -> is.apply(b.author().name(), text)),
      (database, is, text) ->
          books(database).where(b -> is.apply(b.editor().country().name(), text).not()),
      (database, is, text) ->
          people(database).where(p -> p.written().any(b -> is.apply(b.title(), text))),
      (database, is, text) ->
          people(database).where(p -> p.edited().none(b -> is.apply(b.author().name(), text))),
      (database, is, text) -> people(database)
          .where(p ->
              p.written().any(b -> b.author().written().none(c -> is.apply(c.title(), text)))),
      (database, is, text) ->
          people(database).written(w -> w.where(b -> is.apply(b.title(), text))),
      (database, is, text) -> people(database)
          .written(w -> w.where(b -> is.apply(b.editor().name(), text)).limit(2)),
      (database, is, text) -> people(database)
          .where(p -> is.apply(p.name(), text).or(is.apply(p.country().name(), text)))
          .orderBy(p -> p.name().ignoreCase())
          .limit(3)
          .offset(1));

  @OnEachEngine
  void standsInNoTextOfAStatement(Engine engine) {
    Database database = Publishing.on(engine);

    database
        .jdbi()
        .useHandle(onOneConnection -> OPERATORS.forEach((name, operator) -> {
          for (Place place : PLACES) {
            List<String> harmless = texts(database, place.of(database, operator, "Godaan"));
            for (String text : texts(engine, name)) {
              assertThat(texts(database, place.of(database, operator, text)))
                  .as("%s with %s", name, text)
                  .isEqualTo(harmless);
            }
          }
        }));
    assertThat(database.open()).isEqualTo(Open.NOTHING);
  }

  /** Returns all texts for a few operators, and all of them in one for the others. */
  private static List<String> texts(Engine engine, String operator) {
    List<String> taken =
        HOSTILE.stream().filter(text -> !isRefused(engine, operator, text)).toList();
    return List.of("eq", "containsIgnoreCase").contains(operator)
        ? taken
        : List.of("", String.join(" ", taken));
  }

  @OnEachEngine
  void isRefusedByTheDatabaseAndNothingStaysOpen(Engine engine) {
    Database database = Publishing.on(engine);
    var patterns = books(database).where(b -> b.title().like("\\"));
    var nul = people(database).where(p -> p.name().startsWith("a\0b"));

    if (engine == Engine.POSTGRESQL) {
      assertThatThrownBy(patterns::list).isInstanceOf(JdbiException.class);
      assertThatThrownBy(patterns::count).isInstanceOf(JdbiException.class);
      assertThatThrownBy(nul::list).isInstanceOf(JdbiException.class);
      assertThatThrownBy(() -> nul.snapshot().list()).isInstanceOf(JdbiException.class);
      assertThatThrownBy(() -> nul.forEach(1, person -> {})).isInstanceOf(JdbiException.class);
    } else {
      assertThat(patterns.list()).isEmpty();
      assertThat(nul.list()).isEmpty();
    }

    assertThat(database.open()).isEqualTo(Open.NOTHING);
  }

  /** PostgreSQL has no NUL in texts; a pattern of the caller's own may be none. */
  private static boolean isRefused(Engine engine, String operator, String text) {
    boolean endsInEscape = operator.startsWith("like") && text.endsWith("\\");
    return engine == Engine.POSTGRESQL && (endsInEscape || text.indexOf('\0') >= 0);
  }

  @OnEachEngine
  void isFoundByWhatItIs(Engine engine) {
    Database database = Publishing.on(engine);
    List<String> finding = List.of(
        "eq",
        "le",
        "ge",
        "between",
        "in",
        "inCollection",
        "contains",
        "containsIgnoreCase",
        "startsWith",
        "startsWithIgnoreCase",
        "endsWith",
        "endsWithIgnoreCase",
        "eqIgnoreCase");

    for (String text : HOSTILE) {
      if (text.indexOf('\0') < 0) {
        database.jdbi().useHandle(handle -> {
          handle.execute("DELETE FROM book WHERE id = 9");
          handle.execute("INSERT INTO book VALUES (9, ?, NULL, 1, NULL)", text);
        });
        for (String name : finding) {
          var found = books(database)
              .where(b -> OPERATORS.get(name).apply(b.title(), text))
              .list();
          assertThat(found).as(name + " " + text).extracting(Book::title).contains(text);
        }
        assertThat(books(database).where(b -> b.title().ne(text)).list()).hasSize(4);
        assertThat(books(database).where(b -> b.title().notIn(text)).list()).hasSize(4);
        assertThat(books(database)
                .where(b -> Condition.sql("book.title = ?", text))
                .list())
            .hasSize(1);
      }
    }
    assertThat(database.open()).isEqualTo(Open.NOTHING);
  }

  @OnEachEngine
  void standsInNoTextAsAKey(Engine engine) {
    Database database = Publishing.on(engine);
    var countries = new CountryRepository(database.jdbi()).withPeople();
    List<String> harmless = sent(database, () -> {
      countries.byId("XX");
      countries.byIds(List.of("XX", "YY"));
    });

    for (String text : HOSTILE) {
      if (!isRefused(engine, "eq", text)) {
        assertThat(sent(database, () -> {
              assertThat(countries.byId(text)).isEmpty();
              assertThat(countries.byIds(List.of("XX", text))).isEmpty();
            }))
            .isEqualTo(harmless);
      }
    }
  }

  @OnEachEngine
  void standsInNoTextAsTheValueOfACursor(Engine engine) {
    Database database = Publishing.on(engine);
    database.run("DELETE FROM book WHERE id > 1");
    var byTitle = books(database).orderBy(BookColumns::title);
    var byAny =
        books(database).orderBy(b -> b.title().desc(), b -> b.author().name().asc());
    List<List<String>> texts = new ArrayList<>();

    for (String text : HOSTILE) {
      if (text.indexOf('\0') < 0) {
        database.jdbi().useHandle(handle -> {
          handle.execute("DELETE FROM book WHERE id > 1");
          handle.execute("INSERT INTO book VALUES (8, ?, NULL, 1, 2), (9, ?, 1, 3, 2)", text, text);
        });
        for (var query : List.of(byTitle, byAny)) {
          texts.add(sent(database, () -> {
            var first = query.slice(1);
            var second = query.slice(1, first.next().orElseThrow());
            var third = query.slice(1, second.next().orElseThrow());
            assertThat(third.next()).isEmpty();
            assertThat(Stream.of(first, second, third).flatMap(slice -> slice.rows().stream()))
                .extracting(Book::id)
                .containsExactlyInAnyOrder(1L, 8L, 9L);
          }));
        }
      }
    }
    assertThat(texts.stream().distinct()).hasSize(2);
    assertThat(database.open()).isEqualTo(Open.NOTHING);
  }

  private static BookRepository.All books(Database database) {
    return new BookRepository(database.jdbi()).all();
  }

  private static PersonRepository.WithWrittenAndEdited people(Database database) {
    return new PersonRepository(database.jdbi()).withWrittenAndEdited();
  }

  /** Returns the statements that a query tells, and those of the root that its calls send. */
  private static List<String> texts(Database database, Query<?, ?, ?, ?, ?> query) {
    Stream<String> sent = sent(database, () -> {
          query.list();
          query.count();
          query.exists();
          query.findFirst();
          query.forEach(10, row -> {});
        })
        .stream()
        .filter(sql -> sql.matches("(?s)/\\* \\S+ \\*/ .*"));
    return Stream.concat(query.statements().stream().map(Statement::sql), sent).toList();
  }

  private static List<String> sent(Database database, Runnable calls) {
    int before = database.ranExactly().size();
    calls.run();
    List<String> ran = database.ranExactly();
    return List.copyOf(ran.subList(before, ran.size()));
  }
}
