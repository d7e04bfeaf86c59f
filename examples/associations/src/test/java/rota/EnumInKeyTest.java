package rota;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static testing.GeneratedJavadoc.documented;

import dev.fetchplan.runtime.FetchException;
import java.util.List;
import testing.Database;
import testing.Engine;
import testing.OnEachEngine;

class EnumInKeyTest {

  private static final String TABLES = """
      CREATE TABLE slot (
        weekday VARCHAR(9), "hour" INT, house VARCHAR(20), gate INT, PRIMARY KEY (weekday, "hour"));
      CREATE TABLE watch (id BIGINT PRIMARY KEY, "hour" INT, weekday VARCHAR(9));
      CREATE TABLE keeper (id BIGINT PRIMARY KEY, name VARCHAR(20));
      CREATE TABLE standby (
        id BIGINT PRIMARY KEY, keeper_id BIGINT, slot_gate INT, slot_house VARCHAR(20));
      INSERT INTO slot VALUES ('MONDAY', 9, 'Mill', 1), ('MONDAY', 21, 'Mill', 2), ('FRIDAY', 9, 'Fort', 1);
      INSERT INTO watch VALUES (1, 9, 'MONDAY'), (2, 9, 'FRIDAY'), (3, 9, 'MONDAY');
      INSERT INTO keeper VALUES (1, 'Velan'), (2, 'Raju'), (3, 'Mani');
      INSERT INTO standby VALUES (1, 1, 1, 'Mill'), (2, 1, 1, 'Fort'), (3, 2, 1, 'Fort');
      """;

  private static final Slot MILL = new Slot(MONDAY, 9, "Mill", 1);
  private static final Slot NIGHT = new Slot(MONDAY, 21, "Mill", 2);
  private static final Slot FORT = new Slot(FRIDAY, 9, "Fort", 1);
  private static final Keeper VELAN = new Keeper(1, "Velan");
  private static final Keeper RAJU = new Keeper(2, "Raju");

  @OnEachEngine
  void joinsAndBatchesByIt(Engine engine) {
    Database database = engine.with(TABLES);
    var watches = new WatchRepository(database.jdbi());

    var joined = watches.withSlot().orderBy(WatchColumns::id).list();
    var batched = watches.withSlotBatched().orderBy(WatchColumns::id).list();

    assertThat(joined).extracting(WatchWithSlot::slot).containsExactly(MILL, FORT, MILL);
    assertThat(batched).extracting(WatchWithSlotBatched::slot).containsExactly(MILL, FORT, MILL);
    assertThat(batched.get(0).slot()).isSameAs(batched.get(2).slot());
    assertThat(database.ran()).hasSize(3);
  }

  @OnEachEngine
  void findsAndPrefetchesByIt(Engine engine) {
    Database database = engine.with(TABLES);
    var slots = new SlotRepository(database.jdbi());

    var all = slots.withWatchesAndSubstitutes().list();
    var found = slots.all().byId(MONDAY, 21);
    var several = slots.all().byIds(List.of(new SlotKey(FRIDAY, 9), new SlotKey(MONDAY, 9)));

    assertThat(all)
        .extracting(SlotWithWatchesAndSubstitutes::entity)
        .containsExactlyInAnyOrder(MILL, NIGHT, FORT);
    assertThat(all)
        .filteredOn(slot -> slot.entity().equals(MILL))
        .singleElement()
        .satisfies(slot -> assertThat(slot.watches()).hasSize(2))
        .satisfies(slot -> assertThat(slot.substitutes()).containsExactly(VELAN));
    assertThat(found).contains(NIGHT);
    assertThat(several).containsExactly(FORT, MILL);
    assertThat(database.ran().subList(0, 3))
        .isEqualTo(documented(SlotRepository.class, "withWatchesAndSubstitutes"));
    assertThat(database.ran()).hasSize(5);
  }

  @OnEachEngine
  void leadsThroughALinkThatKnowsItByOtherColumns(Engine engine) {
    Database database = engine.with(TABLES);

    var keepers = new KeeperRepository(database.jdbi())
        .withSlots()
        .slots(s -> s.orderBy(SlotColumns::house))
        .orderBy(KeeperColumns::id)
        .list();

    assertThat(keepers)
        .extracting(KeeperWithSlots::slots)
        .containsExactly(List.of(FORT, MILL), List.of(FORT), List.of());
    assertThat(keepers.get(0).slots().get(0)).isSameAs(keepers.get(1).slots().get(0));
    assertThat(database.ran()).hasSize(2);
  }

  @OnEachEngine
  void namesAllOfAKeyThatHasNoRow(Engine engine) {
    Database database = engine.with(TABLES + "DELETE FROM slot WHERE weekday = 'FRIDAY'");
    var watches = new WatchRepository(database.jdbi());

    assertThatThrownBy(() -> watches.withSlot().list())
        .isInstanceOf(FetchException.class)
        .hasMessage("WatchRepository.withSlot: Watch.slot is required, but the row that"
            + " watch.weekday, watch.hour [FRIDAY, 9] refers to does not exist.");
    assertThatThrownBy(() -> watches.withSlotBatched().list())
        .isInstanceOf(FetchException.class)
        .hasMessage("WatchRepository.withSlotBatched: Watch.slot is required, but the row that"
            + " watch.weekday, watch.hour SlotKey[weekday=FRIDAY, hour=9] refers to does"
            + " not exist.");
  }
}
