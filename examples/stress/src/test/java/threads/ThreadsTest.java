package threads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntFunction;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.Timeout;
import testing.Engine;
import testing.OnEachEngine;

/** Repositories, queries and the caches of plans have one thread's results with 32. */
@Timeout(value = 10, unit = TimeUnit.MINUTES) // a thread that fails leaves the others waiting
class ThreadsTest {

  private static final int THREADS = 32;
  private static final int RUNS = 28; // of each thread

  @OnEachEngine
  void givesEachThreadWhatItAsksFor(Engine engine) throws Exception {
    String url = engine.url();
    Jdbi.create(url)
        .useHandle(h -> h.createScript(engine.script(Teams.script())).execute());

    for (ExecutorService threads : executors()) {
      try (Pool pool = new Pool(url, THREADS / 2)) {
        LongAdder statements = new LongAdder();
        List<List<Object>> answers = together(threads, new Teams(counted(pool, statements)));
        LongAdder expected = new LongAdder();
        Teams alone = new Teams(counted(pool, expected));

        for (int thread = 0; thread < THREADS; thread++) {
          assertThat(answers.get(thread)).isEqualTo(answers(alone, thread));
        }
        assertThat(statements.sum()).isEqualTo(expected.sum());
      } finally {
        threads.shutdown();
      }
    }
  }

  /** Returns one of platform threads, and one of virtual threads where the JDK has them. */
  private static List<ExecutorService> executors() throws ReflectiveOperationException {
    List<ExecutorService> executors = new ArrayList<>();
    executors.add(Executors.newFixedThreadPool(THREADS));
    if (Runtime.version().feature() >= 21) {
      executors.add((ExecutorService)
          Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null));
    }
    return executors;
  }

  private static Jdbi counted(Pool pool, LongAdder statements) {
    return Jdbi.create(pool).setSqlLogger(new SqlLogger() {
      @Override
      public void logBeforeExecution(StatementContext context) {
        statements.increment();
      }
    });
  }

  /** Returns the answers of each thread; all ask their first question at once. */
  private static List<List<Object>> together(ExecutorService threads, Teams teams)
      throws Exception {
    CyclicBarrier start = new CyclicBarrier(THREADS);
    List<Future<List<Object>>> running = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      int number = thread;
      running.add(threads.submit(() -> {
        start.await();
        return answers(teams, number);
      }));
    }
    List<List<Object>> answers = new ArrayList<>();
    for (Future<List<Object>> one : running) {
      answers.add(one.get());
    }
    return answers;
  }

  /** Every other thread is one question ahead, and all others ask the same. */
  private static List<Object> answers(Teams teams, int thread) {
    List<IntFunction<Object>> questions = teams.questions();
    List<Object> answers = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      int team = 1 + (thread * 7 + run * 3) % Teams.COUNT;
      answers.add(questions.get((thread % 2 + run) % questions.size()).apply(team));
    }
    return answers;
  }
}
