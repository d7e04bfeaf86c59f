package duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static testing.GeneratedJavadoc.documented;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import testing.Database;
import testing.Engine;
import testing.OnEachEngine;

class KeyTypeTest {

  private static final String TABLES = """
      CREATE TABLE shift (weekday VARCHAR(9) PRIMARY KEY, place VARCHAR(50));
      CREATE TABLE turn (turn_date DATE PRIMARY KEY, weekday VARCHAR(9));
      CREATE TABLE guard (id BIGINT PRIMARY KEY, name VARCHAR(50), turn_date DATE);
      CREATE TABLE badge (id SMALLINT PRIMARY KEY, guard_id INT);
      INSERT INTO shift VALUES ('MONDAY', 'Gate'), ('SUNDAY', 'Tower');
      INSERT INTO turn VALUES ('1935-09-30', 'MONDAY'), ('1935-10-07', 'MONDAY');
      INSERT INTO guard VALUES (1, 'Velan', '1935-10-07'), (2, 'Raju', '1935-10-07');
      INSERT INTO badge VALUES (7, 1);
      """;

  private static final LocalDate SECOND = LocalDate.of(1935, 10, 7);
  private static final Shift GATE = new Shift(DayOfWeek.MONDAY, "Gate");
  private static final Turn LATE = new Turn(SECOND, DayOfWeek.MONDAY);
  private static final Guard VELAN = new Guard(1L, "Velan", SECOND);
  private static final Guard RAJU = new Guard(2L, "Raju", SECOND);
  private static final Badge SEVEN = new Badge((short) 7, 1);

  @OnEachEngine
  void prefetchesByEnumsAndDates(Engine engine) {
    Database database = engine.with(TABLES);

    var shifts = new ShiftRepository(database.jdbi())
        .withDatesGuards()
        .dates(d -> d.orderBy(TurnColumns::date).guards(g -> g.orderBy(GuardColumns::id)))
        .orderBy(ShiftColumns::weekday)
        .list();

    assertThat(shifts).extracting(shift -> shift.dates().size()).containsExactly(2, 0);
    assertThat(shifts.get(0).dates())
        .extracting(turn -> turn.guards())
        .containsExactly(List.of(), List.of(VELAN, RAJU));
    assertThat(database.ran()).hasSize(3);
  }

  @OnEachEngine
  void joinsByEnumsAndDates(Engine engine) {
    Database database = engine.with(TABLES);

    var guards = new GuardRepository(database.jdbi()).withTurnShift().list();

    assertThat(guards)
        .extracting(guard -> guard.entity(), guard -> guard.turn().shift())
        .containsExactlyInAnyOrder(tuple(VELAN, GATE), tuple(RAJU, GATE));
    assertThat(guards.get(0).turn()).isSameAs(guards.get(1).turn());
    assertThat(database.ran()).isEqualTo(documented(GuardRepository.class, "withTurnShift"));
  }

  @OnEachEngine
  void findsByEnumsDatesAndBoxedNumbers(Engine engine) {
    Database database = engine.with(TABLES);

    assertThat(new ShiftRepository(database.jdbi()).all().byId(DayOfWeek.MONDAY))
        .contains(GATE);
    assertThat(new TurnRepository(database.jdbi())
            .withShiftAndGuards()
            .byId(SECOND)
            .orElseThrow())
        .extracting(
            turn -> turn.entity(), turn -> turn.shift(), turn -> turn.guards().size())
        .containsExactly(LATE, GATE, 2);
    assertThat(new TurnRepository(database.jdbi()).all().byIds(List.of(SECOND)))
        .containsExactly(LATE);
    assertThat(new GuardRepository(database.jdbi()).all().byId(2L)).contains(RAJU);
    assertThat(new BadgeRepository(database.jdbi()).all().byId((short) 7)).contains(SEVEN);
    assertThat(new BadgeRepository(database.jdbi()).all().byIds(List.of((short) 7)))
        .containsExactly(SEVEN);
    assertThat(database.ran()).hasSize(7);
  }

  @Test
  void goesOnBehindANumberThatADriverReadsAsABoolean() {
    Database database = Engine.MARIADB.with("""
        CREATE TABLE badge (id TINYINT(1) PRIMARY KEY, guard_id INT);
        INSERT INTO badge VALUES (1, 1), (2, 1), (3, 1);
        """);
    var badges = new BadgeRepository(database.jdbi()).all();

    var second = badges.slice(1, badges.slice(1).next().orElseThrow());
    var third = badges.slice(1, second.next().orElseThrow());

    assertThat(third.rows()).extracting(Badge::id).containsExactly((short) 3);
    assertThat(database.ran()).hasSize(3);
  }

  @OnEachEngine
  void refersFromAnIntToALong(Engine engine) {
    Database database = engine.with(TABLES);

    var badges = new BadgeRepository(database.jdbi()).withGuard().list();
    var guards = new GuardRepository(database.jdbi())
        .withBadges()
        .orderBy(GuardColumns::id)
        .list();

    assertThat(badges).containsExactly(BadgeWithGuard.of(SEVEN, VELAN));
    assertThat(guards)
        .containsExactly(
            GuardWithBadges.of(VELAN, List.of(SEVEN)), GuardWithBadges.of(RAJU, List.of()));
    assertThat(database.ran()).hasSize(3);
  }
}
