package sharded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A snapshot is one state of each server, from when it is first asked on, and not one of all. */
class SnapshotTest {

  private static final String BOOK = "INSERT INTO book VALUES (%d, 'New', NULL, %d, 3)";

  @AfterEach
  void takeBack() {
    for (Jdbi jdbi : List.of(Shards.spread(), Shards.whole())) {
      jdbi.useHandle(handle -> handle.execute("DELETE FROM book WHERE title = 'New'"));
    }
  }

  @Test
  void seesNothingNewOnOneServer() {
    assertThat(newBooks(Shards.whole(), Shards.whole())).isEmpty();
  }

  @Test
  void seesNothingNewOnAServerThatItHasAsked() {
    assertThat(newBooks(Shards.spread(), Shards.shard(0))).isEmpty();
  }

  @Test
  void seesWhatIsNewOnAServerThatItHasNotAsked() {
    assertThat(newBooks(Shards.spread(), Shards.shard(1))).hasSize(1);
  }

  /** Returns the new books of publisher 3, on server 0, in a snapshot that a writer runs into. */
  private static List<Book> newBooks(Jdbi jdbi, Jdbi writers) {
    AtomicInteger statements = new AtomicInteger();
    jdbi.setSqlLogger(new SqlLogger() {
      @Override
      public void logAfterExecution(StatementContext context) {
        if (statements.incrementAndGet() == 1) {
          writers.useHandle(handle -> handle.execute(BOOK.formatted(9_001, 300)));
        }
      }
    });
    return new PublisherRepository(jdbi)
        .withBooks().snapshot().where(p -> p.id().eq(3)).one().books().stream()
            .filter(book -> book.title().equals("New"))
            .toList();
  }
}
