package types;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import testing.Database;
import testing.Engine;
import testing.OnEachEngine;
import types.Matches.Found;

class ConditionTest {
  private static final LocalDate DAY = LocalDate.of(1935, 10, 1);

  private static final String READINGS = """
      INSERT INTO reading VALUES (10, '1.00 INR', 1), (11, '2.00 INR', 2), (12, '3.00 INR', NULL);
      """;

  @OnEachEngine
  void comparesEachTypeWithLiteralsAndParameters(Engine engine) {
    Database database = ColumnTypeTest.on(engine);
    database.run(READINGS);

    List<Matches> matches = all(database, 2);
    List<Matches> others = all(database, 3);

    Optional<Found> found = Optional.of(new Found(1));
    assertThat(matches)
        .containsExactly(
            new Matches(10, found, found, found),
            new Matches(11, Optional.empty(), Optional.empty(), Optional.empty()),
            new Matches(12, Optional.empty(), Optional.empty(), Optional.empty()));
    assertThat(others.get(0)).isEqualTo(new Matches(10, found, Optional.empty(), found));
    assertThat(database.ran()).hasSize(2);
  }

  private static List<Matches> all(Database database, int number) {
    return new MatchesRepository(database.jdbi())
        .all(
            number,
            (short) 3,
            (byte) 4,
            11L,
            true,
            0.5f,
            0.25,
            'A',
            "text",
            new BigDecimal("12.50"),
            new BigInteger("123456789012345678901234567890"),
            DAY,
            Money.parse("12.50 INR"),
            List.of(DayOfWeek.MONDAY),
            List.of(2, 5),
            List.of('A', 'C'),
            List.of(DAY))
        .orderBy(ReadingColumns::id)
        .list();
  }
}
