package publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static publishing.Publishing.AMERICAN;
import static publishing.Publishing.GODAAN;
import static publishing.Publishing.GREENE;
import static publishing.Publishing.MALGUDI;
import static publishing.Publishing.PREMCHAND;
import static publishing.Publishing.SWAMI;
import static testing.GeneratedJavadoc.documented;

import java.util.List;
import org.junit.jupiter.api.Test;
import testing.Database;
import testing.Engine;
import testing.OnEachEngine;

class OrderTest {

  private static final String BOOKS = documented(BookRepository.class, "all").get(0);

  @OnEachEngine
  void ordersByColumnsInTheirOrder(Engine engine) {
    Database database = Publishing.on(engine);

    var books = new BookRepository(database.jdbi())
        .all()
        .orderBy(b -> b.authorId().desc(), BookColumns::title)
        .list();

    assertThat(books).containsExactly(GODAAN, AMERICAN, MALGUDI, SWAMI);
    assertThat(database.ran())
        .containsExactly(BOOKS + "\nORDER BY book.author_id DESC, book.title");
  }

  @OnEachEngine
  void putsNullsLastUnlessTold(Engine engine) {
    Database database = Publishing.on(engine);
    var books = new BookRepository(database.jdbi()).all();

    assertThat(books.orderBy(b -> b.published().asc()).list())
        .containsExactly(SWAMI, MALGUDI, AMERICAN, GODAAN);
    assertThat(books.orderBy(b -> b.published().desc()).list())
        .containsExactly(AMERICAN, MALGUDI, SWAMI, GODAAN);
    assertThat(books.orderBy(b -> b.published().asc().nullsFirst()).list())
        .containsExactly(GODAAN, SWAMI, MALGUDI, AMERICAN);

    assertThat(database.ran()).hasSize(3).allMatch(sql -> sql.startsWith(BOOKS + "\nORDER BY "));
    assertThat(database.ranExactly())
        .extracting(sql -> sql.substring(sql.indexOf("ORDER BY ") + 9))
        .isEqualTo(ordersOfNulls(engine));
  }

  private static List<String> ordersOfNulls(Engine engine) {
    return engine == Engine.MARIADB
        ? List.of(
            "CASE WHEN book.published IS NULL THEN 1 ELSE 0 END, book.published",
            "book.published DESC",
            "book.published")
        : List.of(
            "book.published NULLS LAST",
            "book.published DESC NULLS LAST",
            "book.published NULLS FIRST");
  }

  @OnEachEngine
  void ordersByAColumnOverAPath(Engine engine) {
    Database database = Publishing.on(engine);

    var books = new BookRepository(database.jdbi())
        .withAuthor()
        .orderBy(b -> b.author().name().asc(), b -> b.id().desc())
        .list();

    assertThat(books)
        .extracting(BookWithAuthor::entity)
        .containsExactly(AMERICAN, GODAAN, MALGUDI, SWAMI);
    assertThat(database.ran())
        .containsExactly(documented(BookRepository.class, "withAuthor").get(0)
            + "\nORDER BY author.name, book.id DESC");
  }

  @OnEachEngine
  void cutsThePageFromTheRootAndPrefetchesForItAlone(Engine engine) {
    Database database = Publishing.on(engine);

    var people = new PersonRepository(database.jdbi())
        .withWritten()
        .orderBy(p -> p.countryCode().desc())
        .limit(2)
        .offset(1)
        .list();

    assertThat(people)
        .containsExactly(
            PersonWithWritten.of(PREMCHAND, List.of(GODAAN)),
            PersonWithWritten.of(GREENE, List.of(AMERICAN)));
    List<String> documented = documented(PersonRepository.class, "withWritten");
    assertThat(database.ran())
        .containsExactly(
            documented.get(0) + "\nORDER BY person.country_code DESC, person.id\nLIMIT ? OFFSET ?",
            documented.get(1));
    assertThat(database.bound().get(1)).contains("[3, 2]");
  }

  @OnEachEngine
  void startsAtAnOffsetWithoutALimit(Engine engine) {
    Database database = Publishing.on(engine);

    var books = new BookRepository(database.jdbi()).all().offset(3).list();

    assertThat(books).containsExactly(AMERICAN);
    assertThat(database.ran()).hasSize(1);
  }

  @OnEachEngine
  void sendsNothingForNoRows(Engine engine) {
    Database database = Publishing.on(engine);

    assertThat(new PersonRepository(database.jdbi()).withWritten().limit(0).list())
        .isEmpty();
    assertThat(database.ran()).isEmpty();
  }

  @Test
  void leavesTheQueryThatItNarrowsAsItIs() {
    Database database = Publishing.on(Engine.H2);
    var all = new BookRepository(database.jdbi()).all();

    all.where(b -> b.id().eq(1)).orderBy(BookColumns::title).limit(1);

    assertThat(all.list()).hasSize(4);
    assertThat(database.ran()).containsExactly(BOOKS);
  }
}
