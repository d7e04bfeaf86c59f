package timetable;

import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import testing.Database;
import testing.Engine;

/**
 * Departures around changes to summer time, each with a ticket of the same times, in a session of
 * another zone than the JVM's.
 */
final class Timetable implements AutoCloseable {

  /** Where the JVM is, and where the session of the database is. */
  record Zones(String jvm, String session) {}

  static final List<Zones> ZONES = List.of(
      new Zones("America/New_York", "Asia/Kolkata"),
      new Zones("Asia/Kolkata", "America/New_York"),
      new Zones("America/Sao_Paulo", "Asia/Beirut"));

  private static final String COLUMNS = """
      local_date DATE, local_time TIME, local_date_time TIMESTAMP,
      instant TIMESTAMP WITH TIME ZONE, offset_date_time TIMESTAMP WITH TIME ZONE,
      zoned_date_time TIMESTAMP WITH TIME ZONE, stamp TIMESTAMP, sql_date DATE,
      sql_time TIME, zone_id VARCHAR(50)
      """;

  private static final String TABLES = "CREATE TABLE departure (id BIGINT PRIMARY KEY, " + COLUMNS
      + "); CREATE TABLE ticket (id BIGINT PRIMARY KEY, " + COLUMNS + ");";

  private final TimeZone before = TimeZone.getDefault();
  private final Database database;
  private final Handle handle;
  private int seen;
  private int moved;

  private Timetable(Engine engine, Zones zones) {
    database = engine.with(TABLES);
    moveTo(zones.jvm());
    handle = database.jdbi().open();
    if (engine == Engine.SQLITE) {
      TextsOfTimes.register(handle);
    }
    sessionZone(engine, zones.session()).forEach(handle::execute);
    written().forEach(this::write);
    handle.execute("INSERT INTO ticket SELECT * FROM departure");
    seen = database.ran().size();
  }

  static Timetable on(Engine engine, Zones zones) {
    return new Timetable(engine, zones);
  }

  private static Stream<String> sessionZone(Engine engine, String zone) {
    return switch (engine) {
      case POSTGRESQL, H2 -> Stream.of("SET TIME ZONE '" + zone + "'");
      case MARIADB -> Stream.of("SET time_zone = '" + standardOffset(zone) + "'");
      case SQLITE -> Stream.of();
    };
  }

  /** The names of zones are no part of every MariaDB. */
  private static ZoneOffset standardOffset(String zone) {
    return ZoneId.of(zone).getRules().getStandardOffset(Instant.EPOCH);
  }

  /** Returns what is written in the JVM's zone: the departures as a program has them. */
  static List<Departure> written() {
    return List.of(
        departure(
            1, "2026-03-08T02:30", "2026-03-08T07:30:00Z", "America/New_York"), // no such time
        departure(2, "2026-11-01T01:30", "2026-11-01T06:30:00Z", "America/Chicago"), // the second
        departure(
            3, "2018-11-04T00:00", "2018-11-04T03:00:00Z", "America/Sao_Paulo"), // no midnight
        departure(4, "2026-03-29T23:59:59", "2026-03-28T22:00:00Z", "Asia/Beirut"), // no midnight
        departure(5, "2026-06-15T12:34:56", "2026-06-15T07:04:56.123Z", "Asia/Kolkata"));
  }

  private static Departure departure(long id, String local, String instant, String zone) {
    LocalDateTime time = LocalDateTime.parse(local);
    Instant moment = Instant.parse(instant);
    return new Departure(
        id,
        time.toLocalDate(),
        time.toLocalTime(),
        time,
        moment,
        moment.atOffset(ZoneOffset.ofHours(2)),
        moment.atZone(ZoneId.of(zone)),
        Timestamp.valueOf(time),
        Date.valueOf(time.toLocalDate()),
        Time.valueOf(time.toLocalTime()),
        ZoneId.of(zone));
  }

  private void write(Departure departure) {
    handle
        .createUpdate("INSERT INTO departure VALUES (:id, :localDate, :localTime, :localDateTime,"
            + " :instant, :offsetDateTime, :zonedDateTime, :stamp, :sqlDate, :sqlTime, :zoneId)")
        .bindMethods(departure)
        .execute();
  }

  /** Makes a zone the JVM's, until this is closed. */
  private void moveTo(String zone) {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
  }

  Handle handle() {
    return handle;
  }

  /** Stores, with a ticket, a departure at a time that New York and with it that JVM leaves out. */
  void storeTimeLeftOut() {
    for (String table : List.of("departure", "ticket")) {
      handle.execute("UPDATE " + table + " SET local_date_time = '2025-03-09T02:15:00',"
          + " instant = '2025-03-09 02:15:00.000', stamp = '2025-03-09 02:15:00.000' WHERE id = 5");
    }
    seen = database.ran().size();
  }

  /** Makes the next of the zones the JVM's. */
  void moveOn() {
    moved++;
    moveTo(ZONES.get(moved % ZONES.size()).jvm());
  }

  /** Returns what JDBI reads. */
  List<Departure> departures() {
    return uncounted(() -> handle
        .createQuery("SELECT * FROM departure ORDER BY id")
        .map(ConstructorMapper.of(Departure.class))
        .list());
  }

  /** Returns the keys in the order of a column. */
  List<Long> idsBy(String column) {
    return uncounted(() -> handle
        .createQuery("SELECT id FROM departure ORDER BY " + column + ", id")
        .mapTo(Long.class)
        .list());
  }

  private <T> T uncounted(Supplier<T> work) {
    T result = work.get();
    seen = database.ran().size();
    return result;
  }

  /** Returns the statements that ran since the last call. */
  List<String> ran() {
    List<String> all = database.ran();
    List<String> news = all.subList(seen, all.size());
    seen = all.size();
    return news;
  }

  @Override
  public void close() {
    TimeZone.setDefault(before);
    handle.close();
  }
}
