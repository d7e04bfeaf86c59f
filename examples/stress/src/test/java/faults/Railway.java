package faults;

import dev.fetchplan.query.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The repositories of the railway on one database, its tables, and what tests ask for. */
final class Railway {

  static final String SCRIPT = """
      CREATE TABLE region (id BIGINT PRIMARY KEY, name VARCHAR(50), whole_id BIGINT);
      CREATE TABLE line (id BIGINT PRIMARY KEY, name VARCHAR(50));
      CREATE TABLE station (id BIGINT PRIMARY KEY, name VARCHAR(50), region_id BIGINT);
      CREATE TABLE station_line (station_id BIGINT, line_id BIGINT);
      CREATE TABLE train (id BIGINT PRIMARY KEY, name VARCHAR(50), depot_id BIGINT);
      CREATE TABLE halt (
        train_id BIGINT, station_id BIGINT, "minute" INT, PRIMARY KEY (train_id, station_id));
      CREATE TABLE delay (id BIGINT PRIMARY KEY, train_id BIGINT, station_id BIGINT, minutes INT);
      INSERT INTO region VALUES
        (1, 'South', NULL), (2, 'Mysore', 1), (3, 'Madras', 1), (4, 'Malgudi', 2);
      INSERT INTO line VALUES (1, 'Main'), (2, 'Ghat'), (3, 'Branch');
      INSERT INTO station VALUES
        (1, 'Malgudi', 4), (2, 'Kumbum', 2), (3, 'Trichinopoly', 3), (4, 'Madras Egmore', 3);
      INSERT INTO station_line VALUES (1, 3), (2, 2), (2, 3), (3, 1), (3, 2), (4, 1);
      INSERT INTO train VALUES
        (1, 'Mail', 4), (2, 'Slow passenger', 1), (3, 'Express', NULL), (4, 'Goods', 3);
      INSERT INTO halt VALUES
        (1, 1, 0), (1, 3, 90), (1, 4, 400), (2, 1, 0), (2, 2, 70), (2, 3, 200), (3, 3, 0),
        (3, 4, 240);
      INSERT INTO delay VALUES (1, 1, 3, 5), (2, 1, 3, 12), (3, 2, 2, 45), (4, 3, 4, 1);
      """;

  private static final List<Station> IN_HAND =
      List.of(new Station(3, "Trichinopoly", 3), new Station(1, "Malgudi", 4));
  private static final List<HaltKey> HALTS = List.of(new HaltKey(1, 3), new HaltKey(2, 2));

  private final TrainRepository trains;
  private final StationRepository stations;
  private final HaltRepository halts;
  private final StationCardRepository cards;
  private final RegionTreeRepository trees;

  Railway(Jdbi jdbi) {
    this.trains = new TrainRepository(jdbi);
    this.stations = new StationRepository(jdbi);
    this.halts = new HaltRepository(jdbi);
    this.cards = new StationCardRepository(jdbi);
    this.trees = new RegionTreeRepository(jdbi);
  }

  List<TrainWithRoute> list() {
    return routes().list();
  }

  /** Takes only some halts. */
  List<TrainWithRoute> list(Condition ofHalts) {
    return trains.withRoute().halts(halts -> halts.where(halt -> ofHalts)).list();
  }

  List<TrainWithRoute> snapshot() {
    return routes().snapshot().list();
  }

  Optional<TrainWithRoute> findOne() {
    return routes().where(train -> train.name().eq("Mail")).findOne();
  }

  List<TrainWithRoute> byIds() {
    return routes().byIds(List.of(3L, 1L, 9L));
  }

  Object page() {
    return routes().page(1, 2);
  }

  Object pageOfASnapshot() {
    return routes().snapshot().page(1, 2);
  }

  Object slice() {
    return routes().slice(2);
  }

  List<TrainWithRoute> forEach() {
    List<TrainWithRoute> passed = new ArrayList<>();
    routes().forEach(2, passed::add);
    return passed;
  }

  long count() {
    return trains
        .withRoute()
        .where(train -> train.depot().name().startsWith("M"))
        .count();
  }

  boolean exists() {
    return trains.withRoute().where(train -> train.halts().isEmpty()).exists();
  }

  Optional<StationWithTimetable> byId() {
    return timetables().byId(3);
  }

  List<StationWithTimetable> of() {
    return timetables().of(IN_HAND);
  }

  Object listsByKey() {
    return timetables().linesOf(List.of(2L, 3L));
  }

  Optional<HaltWithJourney> byCompositeId() {
    return journeys().byId(1, 3);
  }

  Object listsByCompositeKey() {
    return journeys().delaysOf(HALTS);
  }

  List<StationCard> shape() {
    return cards.all("Ghat").orderBy(StationColumns::id).list();
  }

  List<RegionTree> tree() {
    return trees.all().where(region -> region.wholeId().isNull()).list();
  }

  private TrainRepository.WithRoute routes() {
    return trains
        .withRoute()
        .orderBy(TrainColumns::name)
        .halts(halts -> halts
            .orderBy(HaltColumns::minute)
            .station(station -> station.lines(lines -> lines.orderBy(LineColumns::id))));
  }

  private StationRepository.WithTimetable timetables() {
    return stations
        .withTimetable()
        .lines(lines -> lines.orderBy(LineColumns::id))
        .halts(halts -> halts.orderBy(HaltColumns::trainId));
  }

  private HaltRepository.WithJourney journeys() {
    return halts.withJourney().delays(delays -> delays.orderBy(DelayColumns::id));
  }
}
