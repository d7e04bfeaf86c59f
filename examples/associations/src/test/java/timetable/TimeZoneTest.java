package timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static testing.GeneratedJavadoc.documented;

import dev.fetchplan.query.ComparableOperand;
import dev.fetchplan.query.Condition;
import dev.fetchplan.query.Cursor;
import dev.fetchplan.query.Operand;
import dev.fetchplan.query.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import testing.Engine;
import testing.OnEachEngine;

class TimeZoneTest {

  private static final String DEPARTURES =
      documented(DepartureRepository.class, "all").get(0);

  /**
   * A column of each type.
   *
   * @param sql its name
   * @param value takes its value out of a row
   */
  private record Kind<V>(
      String sql, Function<DepartureColumns, Operand<V>> column, Function<Departure, V> value) {

    Condition isThatOf(DepartureColumns columns, Departure departure) {
      return column.apply(columns).eq(value.apply(departure));
    }

    Condition isOneOf(DepartureColumns columns, List<Departure> departures) {
      return column.apply(columns).in(departures.stream().map(value).toList());
    }

    /** There is no between for the types of JDBC, which Java does not order as databases do. */
    Condition isBetween(DepartureColumns columns, Departure low, Departure high) {
      return column.apply(columns) instanceof ComparableOperand<V> comparable
          ? comparable.between(value.apply(low), value.apply(high))
          : column.apply(columns).in(List.of(value.apply(low), value.apply(high)));
    }
  }

  private static final List<Kind<?>> KINDS = List.of(
      new Kind<>("local_date", DepartureColumns::localDate, Departure::localDate),
      new Kind<>("local_time", DepartureColumns::localTime, Departure::localTime),
      new Kind<>("local_date_time", DepartureColumns::localDateTime, Departure::localDateTime),
      new Kind<>("instant", DepartureColumns::instant, Departure::instant),
      new Kind<>("offset_date_time", DepartureColumns::offsetDateTime, Departure::offsetDateTime),
      new Kind<>("zoned_date_time", DepartureColumns::zonedDateTime, Departure::zonedDateTime),
      new Kind<>("stamp", DepartureColumns::stamp, Departure::stamp),
      new Kind<>("sql_date", DepartureColumns::sqlDate, Departure::sqlDate),
      new Kind<>("sql_time", DepartureColumns::sqlTime, Departure::sqlTime),
      new Kind<>("zone_id", DepartureColumns::zoneId, Departure::zoneId));

  @OnEachEngine
  void readsWhatJdbiReads(Engine engine) {
    inEachZone(engine, timetable -> {
      var departures = departures(timetable).list();

      assertThat(timetable.ran()).containsExactly(DEPARTURES + "\nORDER BY departure.id");
      assertThat(departures).isEqualTo(timetable.departures());
    });
  }

  @OnEachEngine
  void matchesAndRefersByEachType(Engine engine) {
    inEachZone(engine, timetable -> {
      assertThatTicketsAreMatched(timetable);
      assertThatDeparturesAreFound(timetable);
    });
  }

  @OnEachEngine
  void matchesAndRefersByTimesThatTheJvmsZoneLeavesOut(Engine engine) {
    inEachZone(engine, timetable -> {
      timetable.storeTimeLeftOut();

      assertThatTicketsAreMatched(timetable);
      assertThatDeparturesAreFound(timetable);
    });
  }

  private static void assertThatTicketsAreMatched(Timetable timetable) {
    var departures = new DepartureRepository(timetable.handle()).withTickets().list();

    assertThat(timetable.ran())
        .isEqualTo(documented(DepartureRepository.class, "withTickets"))
        .hasSize(1 + KINDS.size());
    assertThat(departures)
        .hasSize(5)
        .allSatisfy(departure -> assertThat(ticketsOf(departure))
            .hasSize(KINDS.size())
            .allSatisfy(tickets ->
                assertThat(tickets).extracting(Ticket::id).containsExactly(departure.id())));
  }

  private static Stream<List<Ticket>> ticketsOf(DepartureWithTickets departure) {
    return Stream.of(
        departure.localDateTickets(),
        departure.localTimeTickets(),
        departure.localDateTimeTickets(),
        departure.instantTickets(),
        departure.offsetDateTimeTickets(),
        departure.zonedDateTimeTickets(),
        departure.stampTickets(),
        departure.sqlDateTickets(),
        departure.sqlTimeTickets(),
        departure.zoneIdTickets());
  }

  private static void assertThatDeparturesAreFound(Timetable timetable) {
    var joined = new TicketRepository(timetable.handle()).joined().list();
    assertThat(timetable.ran()).isEqualTo(documented(TicketRepository.class, "joined"));

    var batched = new TicketRepository(timetable.handle()).batched().list();
    assertThat(timetable.ran()).isEqualTo(documented(TicketRepository.class, "batched"));

    assertThat(joined)
        .hasSize(5)
        .allSatisfy(ticket ->
            assertThat(departuresOf(ticket)).extracting(Departure::id).containsOnly(ticket.id()));
    assertThat(batched)
        .hasSize(5)
        .allSatisfy(ticket ->
            assertThat(departuresOf(ticket)).extracting(Departure::id).containsOnly(ticket.id()));
  }

  private static List<Departure> departuresOf(TicketJoined ticket) {
    return List.of(
        ticket.byLocalDate(),
        ticket.byLocalTime(),
        ticket.byLocalDateTime(),
        ticket.byInstant(),
        ticket.byOffsetDateTime(),
        ticket.byZonedDateTime(),
        ticket.byStamp(),
        ticket.bySqlDate(),
        ticket.bySqlTime(),
        ticket.byZoneId());
  }

  private static List<Departure> departuresOf(TicketBatched ticket) {
    return List.of(
        ticket.byLocalDate(),
        ticket.byLocalTime(),
        ticket.byLocalDateTime(),
        ticket.byInstant(),
        ticket.byOffsetDateTime(),
        ticket.byZonedDateTime(),
        ticket.byStamp(),
        ticket.bySqlDate(),
        ticket.bySqlTime(),
        ticket.byZoneId());
  }

  @OnEachEngine
  void findsTheRowThatWasWrittenWithAValue(Engine engine) {
    inEachZone(engine, timetable -> {
      for (Kind<?> kind : KINDS) {
        for (Departure written : Timetable.written()) {
          var one = departures(timetable).where(d -> kind.isThatOf(d, written));
          var few = departures(timetable).where(d -> kind.isOneOf(d, List.of(written)));
          var from = departures(timetable).where(d -> kind.isBetween(d, written, written));

          assertThat(Stream.of(one, few, from).map(query -> query.one().id()))
              .as("%s of %s", kind.sql(), written)
              .containsOnly(written.id());
        }
      }
      assertThat(timetable.ran()).hasSize(3 * KINDS.size() * 5);
    });
  }

  @OnEachEngine
  void ordersByEachTypeAndGoesOnInAnotherZoneWhereACursorEnded(Engine engine) {
    inEachZone(engine, timetable -> {
      for (Kind<?> kind : KINDS) {
        var ordered =
            new DepartureRepository(timetable.handle()).all().orderBy(kind.column()::apply);
        List<Long> inOrder = timetable.idsBy(kind.sql());

        assertThat(ids(ordered.list())).as(kind.sql()).isEqualTo(inOrder);
        assertThat(ids(slices(timetable, ordered))).as(kind.sql()).isEqualTo(inOrder);
        assertThat(timetable.ran()).hasSize(1 + 3);
      }
    });
  }

  /** Returns the rows of all slices, each of which is asked for in another zone. */
  private static List<Departure> slices(Timetable timetable, DepartureRepository.All ordered) {
    Slice<Departure> slice = ordered.slice(2);
    List<Departure> rows = new ArrayList<>(slice.rows());
    while (slice.next().isPresent()) {
      String cursor = slice.next().get().toString();
      timetable.moveOn();
      slice = ordered.slice(2, Cursor.of(cursor));
      rows.addAll(slice.rows());
    }
    return rows;
  }

  private static void inEachZone(Engine engine, Consumer<Timetable> test) {
    for (Timetable.Zones zones : Timetable.ZONES) {
      try (Timetable timetable = Timetable.on(engine, zones)) {
        test.accept(timetable);
      }
    }
  }

  private static DepartureRepository.All departures(Timetable timetable) {
    return new DepartureRepository(timetable.handle()).all().orderBy(DepartureColumns::id);
  }

  private static List<Long> ids(List<Departure> departures) {
    return departures.stream().map(Departure::id).toList();
  }
}
