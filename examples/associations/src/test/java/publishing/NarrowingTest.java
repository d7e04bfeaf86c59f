package publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static publishing.Publishing.AMERICAN;
import static publishing.Publishing.GODAAN;
import static publishing.Publishing.GREENE;
import static publishing.Publishing.MALGUDI;
import static publishing.Publishing.NARAYAN;
import static publishing.Publishing.PREMCHAND;
import static publishing.Publishing.SWAMI;
import static publishing.Publishing.WRIGHT;
import static testing.GeneratedJavadoc.documented;

import dev.fetchplan.query.Statement;
import java.util.List;
import testing.Database;
import testing.Engine;
import testing.OnEachEngine;

class NarrowingTest {

  @OnEachEngine
  void narrowsAPrefetchButNotItsParents(Engine engine) {
    Database database = Publishing.on(engine);

    var people = new PersonRepository(database.jdbi())
        .withWritten()
        .written(b -> b.where(x -> x.title().containsIgnoreCase("DAYS")))
        .orderBy(PersonColumns::id)
        .list();

    assertThat(people)
        .containsExactly(
            PersonWithWritten.of(NARAYAN, List.of(MALGUDI)),
            PersonWithWritten.of(GREENE, List.of()),
            PersonWithWritten.of(PREMCHAND, List.of()),
            PersonWithWritten.of(WRIGHT, List.of()));
    List<String> documented = documented(PersonRepository.class, "withWritten");
    assertThat(database.ran())
        .containsExactly(
            documented.get(0) + "\nORDER BY person.id",
            documented.get(1) + "\n  AND LOWER(book.title) LIKE LOWER(?) ESCAPE '!'");
  }

  @OnEachEngine
  void ordersWithinEachParent(Engine engine) {
    Database database = Publishing.on(engine);

    var person = new PersonRepository(database.jdbi())
        .withWritten()
        .written(b -> b.orderBy(x -> x.published().desc()))
        .byId(1);

    assertThat(person).contains(PersonWithWritten.of(NARAYAN, List.of(MALGUDI, SWAMI)));
    assertThat(database.ran().get(1))
        .isEqualTo(documented(PersonRepository.class, "withWritten").get(1)
            + "\nORDER BY book.published DESC");
  }

  @OnEachEngine
  void narrowsByAPathFromTheChildren(Engine engine) {
    Database database = Publishing.on(engine);

    var people = new PersonRepository(database.jdbi())
        .withWritten()
        .written(b -> b.where(x -> x.editor().name().eq("Graham Greene")))
        .where(p -> p.id().le(2))
        .orderBy(PersonColumns::id)
        .list();

    assertThat(people)
        .containsExactly(
            PersonWithWritten.of(NARAYAN, List.of(SWAMI)), PersonWithWritten.of(GREENE, List.of()));
    assertThat(database.ran()).hasSize(2);
    assertThat(database.ran().get(1)).containsOnlyOnce("JOIN");
  }

  @OnEachEngine
  void narrowsBelowATooneOfThePlan(Engine engine) {
    Database database = Publishing.on(engine);

    var book = new BookRepository(database.jdbi())
        .withAuthorAndAuthorWritten()
        .author(a -> a.written(w -> w.where(x -> x.id().ne(1))))
        .byId(1)
        .orElseThrow();

    assertThat(book.author().written()).containsExactly(MALGUDI);
    assertThat(database.ran().get(1))
        .isEqualTo(documented(BookRepository.class, "withAuthorAndAuthorWritten")
                .get(1) + "\n  AND book.id <> ?");
  }

  @OnEachEngine
  void narrowsEachOfTwoAssociationsForItself(Engine engine) {
    Database database = Publishing.on(engine);

    var person = new PersonRepository(database.jdbi())
        .withWrittenAndEdited()
        .edited(b -> b.where(x -> x.id().gt(100)))
        .byId(1)
        .orElseThrow();

    assertThat(person.written()).containsExactlyInAnyOrder(SWAMI, MALGUDI);
    assertThat(person.edited()).isEmpty();
    assertThat(database.ran()).hasSize(3);
  }

  @OnEachEngine
  void cutsTheChildrenOfEachParent(Engine engine) {
    Database database = Publishing.on(engine);

    var people = new PersonRepository(database.jdbi())
        .withWritten()
        .written(b -> b.orderBy(x -> x.published().desc()).limit(1))
        .orderBy(PersonColumns::id)
        .list();

    assertThat(people)
        .extracting(PersonWithWritten::written)
        .containsExactly(List.of(MALGUDI), List.of(AMERICAN), List.of(GODAAN), List.of());
    assertThat(database.ran()).hasSize(2);
  }

  @OnEachEngine
  void tellsItsStatementsAsTheyAreSent(Engine engine) {
    Database database = Publishing.on(engine);
    var query = new PersonRepository(database.jdbi())
        .withWrittenAndEdited()
        .written(b -> b.where(x -> x.title().startsWith("M")).orderBy(BookColumns::title))
        .where(p -> p.name().eq("R.K. Narayan"));

    List<Statement> statements = query.statements();
    query.list();

    assertThat(statements)
        .extracting(Statement::path, Statement::strategy)
        .containsExactly(
            tuple("", Statement.Strategy.ROOT),
            tuple("written", Statement.Strategy.BATCHED_PREFETCH),
            tuple("edited", Statement.Strategy.BATCHED_PREFETCH));
    assertThat(statements).extracting(Statement::sql).isEqualTo(database.ranExactly());
  }
}
