package dev.fetchplan.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchplan.dialect.Nulls;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NarrowingTest {

  private static final Predicate STARS = sql -> sql.append("stars");
  private static final Predicate TITLE = sql -> sql.append("title");
  private static final Ordering NEWEST = by("published");
  private static final Ordering FIRST = by("title");
  private static final Ordering THEN = by("id");

  private static final Narrowing DECLARED = Narrowing.NONE
      .below(
          "books", Narrowing.NONE.where(STARS).orderBy(List.of(NEWEST)).limit(3).offset(1))
      .declaredSoFar();

  private static final Narrowing BOOKS = DECLARED.below("books");

  @Test
  void keepsWhatIsDeclared() {
    assertThat(BOOKS.conditions()).containsExactly(STARS);
    assertThat(BOOKS.orderings()).containsExactly(NEWEST);
    assertThat(BOOKS.limit()).hasValue(3);
    assertThat(BOOKS.offset()).isEqualTo(1);
  }

  @Test
  void addsConditions() {
    assertThat(BOOKS.where(TITLE).conditions()).containsExactly(STARS, TITLE);
  }

  @Test
  void replacesTheDeclaredOrderAndAppendsToTheCalled() {
    assertThat(BOOKS.orderBy(List.of(FIRST)).orderBy(List.of(THEN)).orderings())
        .containsExactly(FIRST, THEN);
  }

  @Test
  void takesTheSmallerLimit() {
    assertThat(BOOKS.limit(2).limit()).hasValue(2);
    assertThat(BOOKS.limit(9).limit()).hasValue(3);
    assertThat(BOOKS.limit(2).limit(9).limit()).hasValue(3);
  }

  @Test
  void addsToTheDeclaredOffset() {
    assertThat(BOOKS.offset(2).offset()).isEqualTo(3);
    assertThat(BOOKS.offset(2).offset(4).offset()).isEqualTo(5);
    assertThat(BOOKS.offset(Long.MAX_VALUE).offset()).isEqualTo(Long.MAX_VALUE);
  }

  private static Ordering by(String column) {
    return new Ordering(new ColumnRef(Path.ROOT, column, false), false, Nulls.NONE, false);
  }
}
