package limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchplan.dialect.ColumnType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import testing.Database;
import testing.Engine;

/**
 * Parents by one kind of keys, and their children. Parents are numbered; every third has a child
 * with its number, and every sixth one more, with the number below zero.
 *
 * @param ways how parents can be loaded with their children
 * @param number tells a parent's number by its key
 * @param children tells the numbers of a parent's children
 */
record Kind<T>(
    String name,
    List<ColumnType> columns,
    String script,
    List<Way<T>> ways,
    ToIntFunction<T> number,
    Function<T, LongStream> children) {

  private static final Pattern CREATED = Pattern.compile("CREATE (TABLE|VIEW) (\\w+)");

  static final Kind<BoxWithLetters> INTEGRAL = new Kind<>(
      "integral",
      List.of(ColumnType.BIGINT),
      """
      CREATE TABLE box (id BIGINT PRIMARY KEY);
      CREATE TABLE letter (box_id BIGINT, id BIGINT, PRIMARY KEY (box_id, id));
      INSERT INTO box SELECT n FROM numbers;
      INSERT INTO letter SELECT n, n FROM numbers WHERE n % 3 = 0;
      INSERT INTO letter SELECT n, -n FROM numbers WHERE n % 6 = 0;
      """,
      Ways.OF_BOXES,
      box -> Math.toIntExact(box.id()),
      box -> box.letters().stream().mapToLong(Letter::id));

  static final Kind<ShelfWithVolumes> TWO_INTEGRAL = new Kind<>(
      "two integral",
      List.of(ColumnType.BIGINT, ColumnType.BIGINT),
      """
      CREATE TABLE shelf (hall BIGINT, number BIGINT, PRIMARY KEY (hall, number));
      CREATE TABLE volume (hall BIGINT, number BIGINT, id BIGINT, PRIMARY KEY (hall, number, id));
      INSERT INTO shelf SELECT n % 1000, n FROM numbers;
      INSERT INTO volume SELECT n % 1000, n, n FROM numbers WHERE n % 3 = 0;
      INSERT INTO volume SELECT n % 1000, n, -n FROM numbers WHERE n % 6 = 0;
      """,
      Way.list((jdbi, parents) ->
          new ShelfRepository(jdbi).withVolumes().limit(parents).list()),
      shelf -> Math.toIntExact(shelf.number()),
      shelf -> shelf.volumes().stream().mapToLong(Volume::id));

  static final Kind<GuestWithVisits> TEXT = new Kind<>(
      "text",
      List.of(ColumnType.TEXT),
      """
      CREATE TABLE guest (name VARCHAR(20) PRIMARY KEY);
      CREATE TABLE visit (guest_name VARCHAR(20), id BIGINT, PRIMARY KEY (guest_name, id));
      INSERT INTO guest SELECT CONCAT('Guest ', n) FROM numbers;
      INSERT INTO visit SELECT CONCAT('Guest ', n), n FROM numbers WHERE n % 3 = 0;
      INSERT INTO visit SELECT CONCAT('Guest ', n), -n FROM numbers WHERE n % 6 = 0;
      """,
      Way.list((jdbi, parents) ->
          new GuestRepository(jdbi).withVisits().limit(parents).list()),
      guest -> Integer.parseInt(guest.name().substring("Guest ".length())),
      guest -> guest.visits().stream().mapToLong(Visit::id));

  static final Kind<TicketWithStamps> UUID = new Kind<>(
      "UUID",
      List.of(ColumnType.UUID),
      """
      CREATE VIEW codes AS
      SELECT n, CAST(CONCAT('00000000-0000-4000-8000-', n + 100000000000) AS UUID) AS code FROM numbers;
      CREATE TABLE ticket (code UUID PRIMARY KEY);
      CREATE TABLE stamp (ticket_code UUID, id BIGINT, PRIMARY KEY (ticket_code, id));
      INSERT INTO ticket SELECT code FROM codes;
      INSERT INTO stamp SELECT code, n FROM codes WHERE n % 3 = 0;
      INSERT INTO stamp SELECT code, -n FROM codes WHERE n % 6 = 0;
      """,
      Way.list((jdbi, parents) ->
          new TicketRepository(jdbi).withStamps().limit(parents).list()),
      ticket -> Integer.parseInt(ticket.code().toString().substring(25)),
      ticket -> ticket.stamps().stream().mapToLong(Stamp::id));

  static final Kind<SeatWithBookings> TEXT_AND_INTEGRAL = new Kind<>(
      "text and integral",
      List.of(ColumnType.TEXT, ColumnType.BIGINT),
      """
      CREATE TABLE seat (block VARCHAR(20), number BIGINT, PRIMARY KEY (block, number));
      CREATE TABLE booking (
        block VARCHAR(20), number BIGINT, id BIGINT, PRIMARY KEY (block, number, id));
      INSERT INTO seat SELECT CONCAT('Block ', n % 1000), n FROM numbers;
      INSERT INTO booking SELECT CONCAT('Block ', n % 1000), n, n FROM numbers WHERE n % 3 = 0;
      INSERT INTO booking SELECT CONCAT('Block ', n % 1000), n, -n FROM numbers WHERE n % 6 = 0;
      """,
      Way.list((jdbi, parents) ->
          new SeatRepository(jdbi).withBookings().limit(parents).list()),
      seat -> Math.toIntExact(seat.number()),
      seat -> seat.bookings().stream().mapToLong(Booking::id));

  static final Kind<SiteWithHits> MAPPED = new Kind<>(
      "mapped",
      List.of(ColumnType.MAPPED),
      """
      CREATE TABLE site (address VARCHAR(20) PRIMARY KEY);
      CREATE TABLE hit (site_address VARCHAR(20), id BIGINT, PRIMARY KEY (site_address, id));
      INSERT INTO site SELECT CONCAT('urn:site:', n) FROM numbers;
      INSERT INTO hit SELECT CONCAT('urn:site:', n), n FROM numbers WHERE n % 3 = 0;
      INSERT INTO hit SELECT CONCAT('urn:site:', n), -n FROM numbers WHERE n % 6 = 0;
      """,
      Way.list(
          (jdbi, parents) -> new SiteRepository(jdbi).withHits().limit(parents).list()),
      site -> Integer.parseInt(site.address().toString().substring("urn:site:".length())),
      site -> site.hits().stream().mapToLong(Hit::id));

  /** More than 2,280 bytes each, which an index of MariaDB takes just so. */
  static final Kind<GuestWithVisits> LONG_TEXT = new Kind<>(
      "long text",
      TEXT.columns,
      TEXT.script.replace("VARCHAR(20)", "VARCHAR(766)").replace("Guest ", "€".repeat(760)),
      TEXT.ways,
      guest -> Integer.parseInt(guest.name().substring(760)),
      TEXT.children);

  /** Returns a database with all there are. */
  Database on(Engine engine, int most) {
    String rows = engine == Engine.SQLITE // where a UUID is a text
        ? script.replaceAll("CAST\\((.*) AS UUID\\)", "$1")
        : script;
    return engine.with(Numbers.upTo(most, engine) + rows);
  }

  /** Asserts that so many parents have come, each with its own children. */
  void check(List<T> parents, int count) {
    BitSet come = new BitSet();
    for (T parent : parents) {
      int ordinal = number.applyAsInt(parent);
      long[] found = children.apply(parent).sorted().toArray();
      if (!Arrays.equals(found, childrenOf(ordinal))) {
        assertThat(found).as("children of %s", parent).containsExactly(childrenOf(ordinal));
      }
      come.set(ordinal);
    }
    assertThat(parents).hasSize(count);
    assertThat(come.cardinality()).isEqualTo(count);
  }

  private static long[] childrenOf(int ordinal) {
    if (ordinal % 6 == 0) {
      return new long[] {-ordinal, ordinal};
    }
    return ordinal % 3 == 0 ? new long[] {ordinal} : new long[0];
  }

  /** Drops all, as it takes room. */
  void drop(Database database) {
    List<String> drops = new ArrayList<>();
    Matcher created = CREATED.matcher(Numbers.upTo(1, Engine.H2) + script);
    while (created.find()) {
      drops.add(0, "DROP " + created.group(1) + " " + created.group(2));
    }
    database.run(String.join(";\n", drops));
  }

  @Override
  public String toString() {
    return name;
  }
}
