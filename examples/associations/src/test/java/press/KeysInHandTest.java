package press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.Press.ROWS;
import static press.Press.TABLES;
import static testing.GeneratedJavadoc.documentedOf;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import press.ShelfRepository.ShelfRoomAndNumber;
import testing.Database;
import testing.Engine;
import testing.OnEachEngine;

class KeysInHandTest {

  @OnEachEngine
  void givesEachKeyItsListInTheOrderAsked(Engine engine) {
    Database database = engine.with(TABLES + ROWS);

    Map<Long, List<BookWithPeople.ReviewWithReader>> reviews =
        new BookRepository(database.jdbi()).withPeople().reviewsOf(List.of(99L, 12L, 10L, 12L));

    assertThat(reviews.keySet()).containsExactly(99L, 12L, 10L);
    assertThat(reviews.get(99L)).isEmpty();
    assertThat(reviews.get(12L))
        .extracting(review -> review.reader().orElseThrow().name())
        .containsExactly("Narayan");
    assertThat(reviews.get(10L)).hasSize(2).isUnmodifiable();
    assertThat(reviews).isUnmodifiable();
    List<String> documented = documentedOf(BookRepository.WithPeople.class);
    assertThat(database.ran()).isEqualTo(documented.subList(3, 5));
    assertThat(database.bound().get(0)).contains("[99, 12, 10]");
  }

  @OnEachEngine
  void narrowsTheAssociation(Engine engine) {
    Database database = engine.with(TABLES + ROWS);

    var books = new PersonRepository(database.jdbi())
        .withBooksShelf()
        .books(b -> b.orderBy(x -> x.title().desc()).limit(1))
        .booksOf(List.of(1L, 2L, 3L));

    assertThat(books.values())
        .extracting(list -> list.stream().map(book -> book.title()).toList())
        .containsExactly(List.of("The Guide"), List.of("Brighton Rock"), List.of("Untouchable"));
    assertThat(database.ran()).hasSize(1);
  }

  @OnEachEngine
  void takesKeysOfSeveralColumns(Engine engine) {
    Database database = engine.with(TABLES + ROWS);
    var south = new ShelfRoomAndNumber("south", 1);
    var attic = new ShelfRoomAndNumber("attic", 3);

    Map<ShelfRoomAndNumber, List<Book>> books =
        new ShelfRepository(database.jdbi()).withBooks().booksOf(List.of(attic, south));

    assertThat(books.keySet()).containsExactly(attic, south);
    assertThat(books.get(attic)).isEmpty();
    assertThat(books.get(south)).extracting(Book::id).containsExactly(11L);
    assertThat(database.ran())
        .isEqualTo(documentedOf(ShelfRepository.WithBooks.class))
        .hasSize(1);
  }

  @OnEachEngine
  void sendsNothingForNothing(Engine engine) {
    Database database = engine.with(TABLES + ROWS);

    assertThat(new ShelfRepository(database.jdbi()).withBooks().booksOf(List.of()))
        .isEmpty();
    assertThat(database.ran()).isEmpty();
    assertThat(database.connections()).isZero();
  }

  @OnEachEngine
  void refusesWhatIsNoKey(Engine engine) {
    Database database = engine.with(TABLES + ROWS);
    var people = new PersonRepository(database.jdbi()).withBooksShelf();
    var shelves = new ShelfRepository(database.jdbi()).withBooks();
    Collection<Long> nothing = null;

    assertThatThrownBy(() -> people.booksOf(nothing))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("booksOf(…) was given null instead of keys.");
    assertThatThrownBy(() -> people.booksOf(Arrays.asList(1L, null)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("booksOf(…) was given null among its keys, and NULL refers to nobody.");
    assertThatThrownBy(() -> shelves.booksOf(List.of(new ShelfRoomAndNumber(null, 1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("booksOf(…) was given ShelfRoomAndNumber[room=null, number=1] among its keys,"
            + " and NULL refers to nobody.");
    assertThat(database.ran()).isEmpty();
  }

  @OnEachEngine
  void refusesAQueryThatIsNarrowedItself(Engine engine) {
    Database database = engine.with(TABLES + ROWS);
    var people = new PersonRepository(database.jdbi()).withBooksShelf();

    assertThatThrownBy(() -> people.limit(1).booksOf(List.of(1L)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("booksOf asks with the keys that it is given, so where, orderBy, limit and"
            + " offset of the query itself do not go with it.");
    assertThat(database.ran()).isEmpty();
  }
}
