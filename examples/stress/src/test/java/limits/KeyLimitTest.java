package limits;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.fetchplan.dialect.Dialect;
import dev.fetchplan.runtime.FetchPlans;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import testing.Database;
import testing.Engine;

/** Lists of keys around what one statement takes, and by the million. */
class KeyLimitTest {

  private static final int MILLION = 1_000_000;
  private static final int SOME = 70_000; // more than an array of H2 holds

  private static long keys;
  private static long statements;

  @AfterAll
  static void tell() {
    System.out.printf("Keys: %,d keys in %,d statements on 5 dialects%n", keys, statements);
  }

  static Stream<Arguments> kinds() {
    return Stream.concat(
        Stream.of(Engine.values()).flatMap(KeyLimitTest::kindsOn),
        Stream.of(
            arguments(Kind.INTEGRAL, Engine.H2, Dialect.GENERIC, Load.MANY),
            arguments(Kind.TWO_INTEGRAL, Engine.SQLITE, Dialect.GENERIC, Load.MANY),
            arguments(Kind.TEXT_AND_INTEGRAL, Engine.SQLITE, Dialect.GENERIC, 10_000)));
  }

  private static Stream<Arguments> kindsOn(Engine engine) {
    Dialect own = Dialect.of(engine.name());
    // Only MariaDB takes texts in another way than numbers.
    boolean differs = engine == Engine.MARIADB;
    return Stream.of(
        arguments(Kind.INTEGRAL, engine, own, MILLION),
        arguments(Kind.TWO_INTEGRAL, engine, own, MILLION),
        arguments(Kind.TEXT, engine, own, differs ? MILLION : SOME),
        arguments(Kind.UUID, engine, own, differs ? Load.MANY : SOME),
        arguments(Kind.TEXT_AND_INTEGRAL, engine, own, differs ? Load.MANY : SOME),
        arguments(Kind.MAPPED, engine, own, SOME),
        arguments(Kind.LONG_TEXT, engine, own, 10_000));
  }

  @ParameterizedTest(name = "{0} on {1}, {2}, up to {3}")
  @MethodSource("kinds")
  <T> void findsTheChildrenOfAllParents(Kind<T> kind, Engine engine, Dialect dialect, int most) {
    Database database = kind.on(engine, most);
    database.jdbi().configure(FetchPlans.class, plans -> plans.setDialect(dialect));

    for (Way<T> way : kind.ways()) {
      Load<T> load = new Load<>(kind, way, database, dialect);
      load.upTo(way.isPlain() ? most : Math.min(most, Load.MANY));
      keys += load.keys();
      statements += load.statements();
    }

    kind.drop(database);
  }
}
