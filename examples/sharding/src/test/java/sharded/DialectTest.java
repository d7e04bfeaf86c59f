package sharded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fetchplan.dialect.Dialect;
import dev.fetchplan.runtime.FetchPlans;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** ShardingSphere calls itself PostgreSQL, and is none. */
class DialectTest {

  @Test
  void isTheGenericOneAsTheDriverHasNoArrays() {
    Jdbi spread = Shards.spread();

    assertThat(new AuthorRepository(spread).withBooks().statements().get(1).sql())
        .endsWith("WHERE book.author_id IN (?)");
    assertThat(new EnrollmentRepository(spread).withMarks().statements().get(1).sql())
        .endsWith("WHERE ((mark.student_id = ? AND mark.course_id = ?))");
    assertThat(new AuthorRepository(spread).withBooks().byId(7)).isPresent();
  }

  @Test
  void ofPostgresqlCannotBeRouted() {
    Jdbi spread =
        Shards.spread().configure(FetchPlans.class, plans -> plans.setDialect(Dialect.POSTGRESQL));

    var authors = new AuthorRepository(spread).withBooks().where(a -> a.id().eq(3));
    assertThat(Shards.asked(authors::list)).containsExactly(2, 1, 1);
    assertThatThrownBy(() -> new AuthorRepository(spread).withBooks().byId(3))
        .hasMessageContaining("error in your SQL syntax");
    assertThatThrownBy(() -> new EnrollmentRepository(spread)
            .withMarks()
            .byIds(List.of(new EnrollmentKey(3, 4), new EnrollmentKey(8, 9))))
        .hasMessageContaining("part_1");
  }
}
