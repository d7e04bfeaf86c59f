package writers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jdbi.v3.core.transaction.TransactionIsolationLevel.READ_COMMITTED;
import static org.jdbi.v3.core.transaction.TransactionIsolationLevel.READ_UNCOMMITTED;
import static org.jdbi.v3.core.transaction.TransactionIsolationLevel.REPEATABLE_READ;
import static org.jdbi.v3.core.transaction.TransactionIsolationLevel.SERIALIZABLE;

import dev.fetchplan.dialect.Dialect;
import dev.fetchplan.query.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import testing.Engine;
import testing.OnEachEngine;

/** Readers beside writers: with a snapshot a run has one state, without one it has several. */
class WritersTest {

  private static final int RUNS = 300;

  @OnEachEngine
  void seesOneStateWhileTwoWritersRun(Engine engine) {
    String url = purchases(engine);
    AtomicBoolean reading = new AtomicBoolean(true);

    try (Writer one = new Writer(url, 0);
        Writer other = new Writer(url, 1);
        Handle handle = Jdbi.create(url).open()) {
      var writers = CompletableFuture.allOf(
          CompletableFuture.runAsync(() -> one.moveWhile(reading)),
          CompletableFuture.runAsync(() -> other.moveWhile(reading)));
      var purchases = new PurchaseRepository(handle).withAll().snapshot();
      List<Boolean> whole = new ArrayList<>();
      try {
        for (int run = 0; run < RUNS; run++) {
          whole.add(Reading.values()[run % Reading.values().length].seesOneState(purchases));
        }
      } finally {
        reading.set(false);
        writers.join();
      }

      assertThat(whole).doesNotContain(false);
      assertThat(one.moves() + other.moves()).isGreaterThan(RUNS / 10);
    }
  }

  @OnEachEngine
  void mixesStatesOnlyWithoutASnapshot(Engine engine) {
    String url = purchases(engine);

    try (Writer writer = new Writer(url, 0);
        Handle handle = interrupted(url, writer)) {
      var purchases = new PurchaseRepository(handle).withAll();

      for (Reading reading : Reading.values()) {
        assertThat(reading.seesOneState(purchases)).as("%s", reading).isFalse();
        assertThat(reading.seesOneState(purchases.snapshot())).as("%s", reading).isTrue();
      }
    }
  }

  @OnEachEngine
  void givesAllSlicesOfATransactionOneState(Engine engine) {
    String url = purchases(engine);
    int level = Dialect.of(engine.name()).snapshotIsolation();

    try (Writer writer = new Writer(url, 0);
        Handle handle = interrupted(url, writer)) {
      List<PurchaseWithAll> purchases = handle.inTransaction(
          TransactionIsolationLevel.valueOf(level), own -> slices(new PurchaseRepository(own)));

      assertThat(Purchases.areOneState(purchases)).isTrue();
    }
  }

  private static List<PurchaseWithAll> slices(PurchaseRepository purchases) {
    var inOrder = purchases.withAll().snapshot().orderBy(PurchaseColumns::id);
    List<PurchaseWithAll> all = new ArrayList<>();
    Slice<PurchaseWithAll> slice = inOrder.slice(5);
    all.addAll(slice.rows());
    while (slice.next().isPresent()) {
      slice = inOrder.slice(5, slice.next().orElseThrow());
      all.addAll(slice.rows());
    }
    return all;
  }

  @OnEachEngine
  void refusesTransactionsThatWouldMixStates(Engine engine) {
    String url = purchases(engine);

    try (Writer writer = new Writer(url, 0);
        Handle handle = interrupted(url, writer)) {
      for (TransactionIsolationLevel level :
          List.of(READ_UNCOMMITTED, READ_COMMITTED, REPEATABLE_READ)) {
        handle.useTransaction(level, own -> {
          var purchases = new PurchaseRepository(own).withAll().snapshot();
          if (level.intValue() < weakest(engine).intValue()) {
            assertThatThrownBy(purchases::list)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("snapshot() would not be one");
          } else {
            assertThat(Reading.PAGE.seesOneState(purchases)).as("%s", level).isTrue();
          }
        });
      }
    }
  }

  /** Returns the weakest level whose transactions see one state. */
  private static TransactionIsolationLevel weakest(Engine engine) {
    return switch (engine) {
      case POSTGRESQL, MARIADB -> REPEATABLE_READ;
      case H2 -> SERIALIZABLE; // takes each table's state when a statement first names it
      case SQLITE -> READ_COMMITTED; // which it calls a transaction that sees one state
    };
  }

  private static String purchases(Engine engine) {
    String url = engine.url();
    Jdbi.create(url)
        .useHandle(h -> h.createScript(engine.script(Purchases.script())).execute());
    return url;
  }

  /** Returns a handle behind each of whose statements a writer commits. */
  private static Handle interrupted(String url, Writer writer) {
    return Jdbi.create(url)
        .setSqlLogger(new SqlLogger() {
          @Override
          public void logAfterExecution(StatementContext context) {
            writer.move();
          }
        })
        .open();
  }
}
