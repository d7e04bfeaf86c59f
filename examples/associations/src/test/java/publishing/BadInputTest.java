package publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static publishing.Publishing.GODAAN;
import static publishing.Publishing.NARAYAN;
import static publishing.Publishing.SWAMI;

import dev.fetchplan.query.Condition;
import dev.fetchplan.query.Cursor;
import dev.fetchplan.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import testing.Database;
import testing.Engine;
import testing.OnEachEngine;
import testing.Open;

/** What a caller should not ask, and what is answered; nothing stays open behind it. */
class BadInputTest {

  private static final int MANY = 200_000;

  @OnEachEngine
  void nothingIsInAnEmptyList(Engine engine) {
    Database database = Publishing.on(engine);
    var people = people(database);

    assertThat(people.where(p -> p.id().in()).list()).isEmpty();
    assertThat(people.where(p -> p.name().in(List.of())).count()).isZero();
    assertThat(people.where(p -> p.id().in()).exists()).isFalse();
    assertThat(people.where(p -> p.id().in()).findFirst()).isEmpty();
    assertThat(people.where(p -> p.id().in()).byId(1)).isEmpty();
    assertThat(people.where(p -> p.id().in()).byIds(List.of(1L))).isEmpty();
    assertThat(people.where(p -> p.id().in()).page(1, 5).total()).isZero();
    assertThat(people.where(p -> p.id().in()).slice(5).rows()).isEmpty();
    people.where(p -> p.id().in()).forEach(5, person -> {
      throw new AssertionError(person);
    });
    assertThat(people.where(p -> Condition.anyOf()).list()).isEmpty();
    assertThat(people.where(p -> p.written().any(b -> b.id().in())).list()).isEmpty();
    assertThat(database.ran()).isEmpty();
  }

  @OnEachEngine
  void anEmptyListSendsNoPrefetch(Engine engine) {
    Database database = Publishing.on(engine);

    var people = people(database).written(w -> w.where(b -> b.id().in())).list();

    assertThat(people).hasSize(4).allMatch(person -> person.written().isEmpty());
    assertThat(database.ran()).hasSize(1);
  }

  @OnEachEngine
  void everythingIsNotInAnEmptyList(Engine engine) {
    Database database = Publishing.on(engine);

    assertThat(books(database).where(b -> b.published().notIn()).list()).hasSize(4);
    assertThat(books(database).where(b -> b.id().in().not()).list()).hasSize(4);
    assertThat(books(database).where(b -> b.id().in().or(b.id().eq(1))).list())
        .containsExactly(SWAMI);
    assertThat(people(database).where(p -> p.written().none(b -> b.id().in())).list())
        .hasSize(4);
  }

  @OnEachEngine
  void aLimitOfNothingSendsNothing(Engine engine) {
    Database database = Publishing.on(engine);

    assertThat(people(database).limit(0).list()).isEmpty();
    assertThat(people(database).limit(0).count()).isZero();
    assertThat(people(database).limit(0).exists()).isFalse();
    assertThat(people(database).limit(0).findFirst()).isEmpty();
    people(database).limit(0).forEach(1, person -> {
      throw new AssertionError(person);
    });
    assertThat(database.ran()).isEmpty();
    assertThat(people(database).written(w -> w.limit(0)).list()).hasSize(4);
    assertThat(database.ran()).hasSize(1);
  }

  @OnEachEngine
  void refusesNegativeNumbers(Engine engine) {
    Database database = Publishing.on(engine);
    var people = people(database);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> people.limit(-1))
        .withMessage("limit(-1) is negative");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> people.offset(-1))
        .withMessage("offset(-1) is negative");
    assertThatIllegalArgumentException().isThrownBy(() -> people.written(w -> w.limit(-1)));
    assertThatIllegalArgumentException().isThrownBy(() -> people.written(w -> w.offset(-1)));
    assertThatIllegalArgumentException().isThrownBy(() -> people.page(0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> people.page(1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> people.slice(0));
    assertThatIllegalArgumentException().isThrownBy(() -> people.forEach(0, person -> {}));
    assertThat(database.ran()).isEmpty();
  }

  @OnEachEngine
  void takesHugeNumbers(Engine engine) {
    Database database = Publishing.on(engine);
    var people = people(database);

    assertThat(people.offset(Long.MAX_VALUE).list()).isEmpty();
    assertThat(people.offset(Long.MAX_VALUE).count()).isZero();
    assertThat(people.offset(Long.MAX_VALUE).exists()).isFalse();
    assertThat(people.limit(Integer.MAX_VALUE).offset(3).list()).hasSize(1);
    assertThat(people.limit(Integer.MAX_VALUE).count()).isEqualTo(4);
    assertThat(people.page(Integer.MAX_VALUE, Integer.MAX_VALUE).rows()).isEmpty();
    assertThat(people.page(Integer.MAX_VALUE, Integer.MAX_VALUE).total()).isEqualTo(4);
    assertThat(people.page(1, Integer.MAX_VALUE).rows()).hasSize(4);
    assertThat(people.slice(Integer.MAX_VALUE).rows()).hasSize(4);
    assertThat(people
            .written(w -> w.offset(Long.MAX_VALUE).limit(Integer.MAX_VALUE))
            .list())
        .hasSize(4)
        .allMatch(person -> person.written().isEmpty());
    List<Long> passed = new ArrayList<>();
    people.forEach(Integer.MAX_VALUE, person -> passed.add(person.id()));
    people.offset(Long.MAX_VALUE).forEach(Integer.MAX_VALUE, person -> passed.add(person.id()));
    assertThat(passed).containsExactly(1L, 2L, 3L, 4L);
    assertThat(database.open()).isEqualTo(Open.NOTHING);
  }

  @OnEachEngine
  void takesManyKeys(Engine engine) {
    Database database = Publishing.on(engine);
    List<Long> ids =
        LongStream.rangeClosed(1, MANY).map(id -> MANY + 1 - id).boxed().toList();
    List<String> codes = IntStream.range(0, MANY).mapToObj(i -> "C" + i).toList();
    List<String> known = new ArrayList<>(codes);
    known.add(MANY / 2, "IN");

    assertThat(people(database).byIds(ids))
        .extracting(PersonWithWritten::id)
        .containsExactly(4L, 3L, 2L, 1L);
    int batches = engine == Engine.H2 ? 4 : 1; // an array of H2 holds 65,536
    assertThat(database.ran()).hasSize(batches + 1);
    assertThat(new CountryRepository(database.jdbi()).withPeople().byIds(known)).hasSize(1);
    assertThat(database.open()).isEqualTo(Open.NOTHING);
  }

  @OnEachEngine
  void takesManyValues(Engine engine) {
    Database database = Publishing.on(engine);
    long[] ids = LongStream.rangeClosed(2, MANY).toArray();
    int[] years = IntStream.range(1940, 1940 + MANY).toArray();
    List<String> titles =
        new ArrayList<>(IntStream.range(0, MANY).mapToObj(i -> "T" + i).toList());
    titles.add("Godaan");

    assertThat(books(database).where(b -> b.id().notIn(ids)).list()).containsExactly(SWAMI);
    assertThat(books(database).where(b -> b.published().in(years)).count()).isEqualTo(2);
    assertThat(books(database).where(b -> b.published().notIn(years)).list())
        .containsExactly(SWAMI); // a book without a year is not found, as with a few years
    assertThat(books(database).where(b -> b.title().in(titles)).list()).containsExactly(GODAAN);
    assertThat(people(database).written(w -> w.where(b -> b.id().in(ids))).byId(1))
        .contains(PersonWithWritten.of(NARAYAN, List.of(Publishing.MALGUDI)));
    assertThat(database.bound().get(0)).contains("[2, 3, 4, ").contains("21] and ");
    assertThat(database.open()).isEqualTo(Open.NOTHING);
  }

  @OnEachEngine
  void refusesWhatIsNoCursor(Engine engine) {
    Database database = Publishing.on(engine);
    var books = books(database);
    List<String> texts = List.of("", "x", "AQ", "not a cursor", "AAAAAAAAAAAAAAAA", "é", "a=b&c");

    for (String text : texts) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> books.slice(1, Cursor.of(text)))
          .withMessageContaining("cursor");
    }
    assertThat(database.ran()).isEmpty();
  }

  @OnEachEngine
  void cutsAndKeysDoNotGoTogether(Engine engine) {
    Database database = Publishing.on(engine);
    for (var cut : List.of(books(database).limit(1), books(database).offset(1))) {
      assertThatIllegalStateException().isThrownBy(() -> cut.byId(1));
      assertThatIllegalStateException().isThrownBy(() -> cut.byIds(List.of(1L)));
      assertThatIllegalStateException().isThrownBy(() -> cut.page(1, 1));
      assertThatIllegalStateException().isThrownBy(() -> cut.slice(1));
    }
    assertThat(database.ran()).isEmpty();
  }

  @OnEachEngine
  void doesNotReadFromAClosedHandle(Engine engine) {
    Database database = Publishing.on(engine);
    Handle handle = database.jdbi().open();
    var people = new PersonRepository(handle).withWritten();
    handle.close();

    for (Query<?, ?, ?, Long, ?> query : List.of(people, people.snapshot())) {
      assertThatThrownBy(query::list).isInstanceOf(JdbiException.class);
      assertThatThrownBy(query::count).isInstanceOf(JdbiException.class);
      assertThatThrownBy(query::exists).isInstanceOf(JdbiException.class);
      assertThatThrownBy(query::findFirst).isInstanceOf(JdbiException.class);
      assertThatThrownBy(() -> query.byIds(List.of(1L))).isInstanceOf(JdbiException.class);
      assertThatThrownBy(() -> query.page(1, 1)).isInstanceOf(JdbiException.class);
      assertThatThrownBy(() -> query.slice(1)).isInstanceOf(JdbiException.class);
      assertThatThrownBy(() -> query.forEach(1, row -> {})).isInstanceOf(JdbiException.class);
    }
    assertThat(database.ran()).isEmpty();
    assertThat(database.open()).isEqualTo(Open.NOTHING);
  }

  @OnEachEngine
  void closesEverythingBehindAConsumerThatThrows(Engine engine) {
    Database database = Publishing.on(engine);
    var failure = new IllegalStateException("enough");
    List<Long> passed = new ArrayList<>();

    for (var people : List.of(people(database), people(database).snapshot())) {
      assertThatThrownBy(() -> people.forEach(2, person -> {
            passed.add(person.id());
            if (person.id() == 3) {
              throw failure;
            }
          }))
          .isSameAs(failure);
    }

    assertThat(passed).containsExactly(1L, 2L, 3L, 1L, 2L, 3L);
    assertThat(database.open()).isEqualTo(Open.NOTHING);
    assertThat(database.connections()).isEqualTo(2);
  }

  private static BookRepository.All books(Database database) {
    return new BookRepository(database.jdbi()).all();
  }

  private static PersonRepository.WithWritten people(Database database) {
    return new PersonRepository(database.jdbi()).withWritten();
  }
}
