package oracle;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Tries seed after seed until there were enough plans, and counts. */
final class Trials {

  private int schemas;
  private int plans;
  private final Map<Engine, Integer> plansOf = new EnumMap<>(Engine.class);
  private int databases;
  private long statements;

  /** Tries the schemas of consecutive seeds until so many plans have been tried. */
  static Trials of(long seed, int plans) {
    Trials trials = new Trials();
    long next = seed;
    int left = plans;
    CompletableFuture<Batch> compiling = null;
    while (left > 0 || compiling != null) {
      Batch ready = compiling == null ? null : compiling.join();
      compiling = null;
      if (left > 0) {
        // compiled while the one before runs
        Map<Long, Schema> drafts = Batch.draft(next, left);
        compiling = CompletableFuture.supplyAsync(() -> Batch.compiled(drafts));
        next += drafts.size();
        left -= drafts.values().stream().mapToInt(Schema::plans).sum();
      }
      if (ready != null) {
        ready.schemas().entrySet().parallelStream()
            .forEach(each -> trials.run(each.getKey(), each.getValue(), ready.loader()));
      }
    }
    return trials;
  }

  private void run(long seed, Schema schema, ClassLoader loader) {
    Dice dice = new Dice(~seed);
    boolean canBreak = schema.references().stream().anyMatch(Reference::required);
    run(
        seed,
        schema,
        loader,
        DataDraft.Purpose.SMALL,
        dice.another(),
        dice.oneIn(3) ? Engine.GENERIC : Engine.H2,
        Engine.POSTGRESQL,
        Engine.SPREAD,
        seed % 2 == 0 ? Engine.MARIADB : Engine.SQLITE);
    if (canBreak) {
      Engine any = dice.oneOf(List.of(Engine.values()));
      run(seed, schema, loader, DataDraft.Purpose.BROKEN, dice.another(), any);
    }
    if (dice.oneIn(12)) {
      run(seed, schema, loader, DataDraft.Purpose.LARGE, dice.another(), Engine.values());
    }
    count(schema);
  }

  private void run(
      long seed,
      Schema schema,
      ClassLoader loader,
      DataDraft.Purpose purpose,
      Dice dice,
      Engine... engines) {
    Data data = DataDraft.of(schema, dice.another(), purpose);
    for (Engine engine : engines) {
      try {
        int sent = run(new Trial(schema, loader, engine, data, dice.another()));
        count(engine, purpose == DataDraft.Purpose.SMALL ? schema.plans() : 0, sent);
      } catch (AssertionError | IllegalStateException | SQLException e) {
        throw new AssertionError(describe(seed, schema, purpose, data, e), e);
      }
    }
  }

  private static int run(Trial trial) throws SQLException {
    try (trial) {
      return trial.run();
    }
  }

  private synchronized void count(Schema schema) {
    schemas++;
    plans += schema.plans();
  }

  private synchronized void count(Engine engine, int newPlans, int sent) {
    databases++;
    plansOf.merge(engine, newPlans, Integer::sum);
    statements += sent;
  }

  private static String describe(
      long seed, Schema schema, DataDraft.Purpose purpose, Data data, Throwable problem) {
    List<String> parts = new ArrayList<>();
    parts.add("To repeat it: -Doracle.seed=" + seed + " -Doracle.plans=1");
    parts.add(problem.getMessage());
    parts.add(purpose + " data:\n" + data);
    parts.addAll(JavaSources.of(schema).values());
    return String.join("\n\n", parts);
  }

  @Override
  public String toString() {
    return "%,d schemas with %,d plans on %,d databases, %,d statements; plans of each engine: %s"
        .formatted(schemas, plans, databases, statements, plansOf);
  }
}
