package parcels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static testing.GeneratedJavadoc.documented;

import dev.fetchplan.runtime.FetchException;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.QualifiedArgumentFactory;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.qualifier.QualifiedType;
import parcels.ids.DepotId;
import parcels.ids.Ref;
import testing.Database;
import testing.Engine;
import testing.OnEachEngine;
import types.Shouted;

class TypedIdTest {

  private static final String TABLES = """
      CREATE TABLE depot (id BIGINT PRIMARY KEY, name VARCHAR(50));
      CREATE TABLE carrier (id INT PRIMARY KEY, deputy_id INT);
      CREATE TABLE depot_carrier (depot_id BIGINT, carrier_id INT);
      CREATE TABLE parcel (
        code VARCHAR(10) PRIMARY KEY, depot_id BIGINT, origin_id BIGINT, via_id BIGINT,
        weight NUMERIC(10, 3), due VARCHAR(10)
      );
      CREATE TABLE label (number UUID PRIMARY KEY, parcel_code VARCHAR(10), greeting VARCHAR(20));
      CREATE TABLE stop (
        parcel_code VARCHAR(10), weight NUMERIC(10, 1), depot_id BIGINT,
        PRIMARY KEY (parcel_code, weight, depot_id)
      );
      CREATE TABLE event (
        id BIGINT PRIMARY KEY, depot_id BIGINT, parcel_code VARCHAR(10), weight NUMERIC(10, 4)
      );
      INSERT INTO depot VALUES (1, 'Malgudi'), (2, 'Trichy');
      INSERT INTO carrier VALUES (7, NULL), (8, 7), (9, 8);
      INSERT INTO depot_carrier VALUES (1, 7), (1, 8), (2, 7);
      INSERT INTO parcel VALUES
        ('A', 1, 2, NULL, 1.5, 'MONDAY'), ('B', 1, NULL, 2, 20, NULL), ('C', 2, 9, 9, 3.25, NULL);
      INSERT INTO label VALUES
        ('00000000-0000-0001-0000-000000000002', 'A', 'hello'),
        ('00000000-0000-0001-0000-000000000003', 'B', 'bye');
      INSERT INTO stop VALUES ('A', 1.5, 1), ('A', 1.5, 2), ('B', 20, 1);
      INSERT INTO event VALUES
        (1, 1, 'A', 1.50), (2, 1, 'A', 1.5), (3, 1, 'B', 20.000), (4, NULL, 'A', 1.5);
      """;

  private static final DepotId MALGUDI = new DepotId(1);
  private static final DepotId TRICHY = new DepotId(2);
  private static final Parcel.Code A = new Parcel.Code("A");
  private static final Parcel.Code B = new Parcel.Code("B");

  @OnEachEngine
  void prefetchesByTypedKeys(Engine engine) {
    Database database = engine.with(TABLES);

    var depots = new DepotRepository(database.jdbi())
        .withParcelsAndCarriers()
        .orderBy(DepotColumns::id)
        .parcels(p -> p.orderBy(ParcelColumns::code))
        .carriers(c -> c.orderBy(CarrierColumns::id))
        .list();

    assertThat(depots)
        .extracting(
            d -> d.id(),
            d -> d.name().text(),
            d -> d.parcels().stream().map(Parcel::code).toList(),
            d -> d.carriers().stream().map(c -> c.id().number()).toList())
        .containsExactly(
            tuple(MALGUDI, "Malgudi", List.of(A, B), List.of(7, 8)),
            tuple(TRICHY, "Trichy", List.of(new Parcel.Code("C")), List.of(7)));
    assertThat(depots.get(0).carriers().get(0))
        .isSameAs(depots.get(1).carriers().get(0));
    assertThat(database.ran()).hasSize(3);
    assertThat(database.bound().get(1)).contains("[1, 2]");
  }

  @OnEachEngine
  void joinsByTypedForeignKeys(Engine engine) {
    Database database = withMappers(engine);

    var parcels = new ParcelRepository(database.jdbi()).withDepotAndOriginAndViaAndLabel();
    var found = parcels.byIds(List.of(B, A));

    assertThat(found.get(1).depot()).isEqualTo(new Depot(MALGUDI, new Depot.Name("Malgudi")));
    assertThat(found.get(1).origin()).map(Depot::id).contains(TRICHY);
    assertThat(found.get(1).originId()).isEqualTo(TRICHY);
    assertThat(found.get(1).via()).isEmpty();
    assertThat(found.get(1).viaId()).isEmpty();
    assertThat(found.get(1).weight().kilograms()).isEqualByComparingTo("1.5");
    assertThat(found.get(1).due()).contains(new Parcel.Due(DayOfWeek.MONDAY));
    assertThat(found.get(1).label())
        .contains(new Label(new Label.Number(new UUID(1, 2)), A, new Label.Greeting("HELLO")));
    assertThat(found.get(0).origin()).isEmpty();
    assertThat(found.get(0).originId()).isNull();
    assertThat(found.get(0).viaId()).contains(TRICHY);
    assertThat(found.get(0).depot()).isSameAs(found.get(1).depot());
    assertThat(parcels.byId(new Parcel.Code("C")).orElseThrow().via()).isEmpty();
    assertThat(parcels.byId(new Parcel.Code("Z"))).isEmpty();
    assertThat(database.ran()).hasSize(3);
  }

  @OnEachEngine
  void runsTheStatementsOfTheJavadoc(Engine engine) {
    Database database = withMappers(engine);

    new StopRepository(database.jdbi()).withDepotAndEvents().list();
    new LabelRepository(database.jdbi()).withParcelStops().list();

    assertThat(database.ran().subList(0, 2))
        .isEqualTo(documented(StopRepository.class, "withDepotAndEvents"));
    assertThat(database.ran().subList(2, 4))
        .isEqualTo(documented(LabelRepository.class, "withParcelStops"));
  }

  @OnEachEngine
  void keepsTypedPartsInCompositeKeys(Engine engine) {
    Database database = engine.with(TABLES);
    var query = new StopRepository(database.jdbi()).withDepotAndEvents();
    Parcel.Weight weight = new Parcel.Weight(new BigDecimal("1.500"));

    var stops = query.byIds(List.of(
        new StopKey(B, new Parcel.Weight(new BigDecimal("2E+1")), MALGUDI),
        new StopKey(A, weight, TRICHY),
        new StopKey(A, weight, MALGUDI),
        new StopKey(A, weight, new DepotId(3))));
    var stop = query.byId(A, weight, MALGUDI).orElseThrow();
    var events = new EventRepository(database.jdbi())
        .withStop()
        .orderBy(EventColumns::id)
        .list();

    assertThat(stops)
        .extracting(s -> s.parcelCode(), s -> s.depot().id(), s -> s.events().size())
        .containsExactly(tuple(B, MALGUDI, 1), tuple(A, TRICHY, 0), tuple(A, MALGUDI, 2));
    assertThat(stop.events()).extracting(Event::id).containsExactlyInAnyOrder(1L, 2L);
    assertThat(events)
        .extracting(e -> e.stop().map(Stop::parcelCode))
        .containsExactly(Optional.of(A), Optional.of(A), Optional.of(B), Optional.empty());
    assertThat(new StopKey(A, weight, TRICHY))
        .isEqualTo(new StopKey(A, new Parcel.Weight(new BigDecimal("1.5")), TRICHY));
    assertThat(database.ran()).hasSize(5);
  }

  @OnEachEngine
  void comparesColumnsWithTypedValues(Engine engine) {
    Database database = withMappers(engine);
    var parcels = new ParcelRepository(database.jdbi()).all().orderBy(ParcelColumns::code);
    var labels = new LabelRepository(database.jdbi()).all();

    assertThat(parcels.where(p -> p.depotId().eq(MALGUDI)).count()).isEqualTo(2);
    assertThat(parcels.where(p -> p.viaId().in(MALGUDI, TRICHY)).list())
        .extracting(Parcel::code)
        .containsExactly(B);
    assertThat(parcels.where(p -> p.originId().ne(TRICHY)).count()).isEqualTo(1);
    assertThat(parcels.where(p -> p.originId().notIn(List.of(TRICHY))).count()).isEqualTo(1);
    assertThat(parcels.where(p -> p.originId().isNull()).count()).isEqualTo(1);
    assertThat(parcels.where(p -> p.code().gt(A)).count()).isEqualTo(2);
    assertThat(parcels
            .where(p -> p.weight()
                .between(
                    new Parcel.Weight(new BigDecimal("1.50")),
                    new Parcel.Weight(new BigDecimal("3.25"))))
            .count())
        .isEqualTo(2);
    assertThat(parcels.where(p -> p.due().eq(new Parcel.Due(DayOfWeek.MONDAY))).count())
        .isEqualTo(1);
    assertThat(parcels.where(p -> p.depot().id().ge(TRICHY)).count()).isEqualTo(1);
    assertThat(labels
            .where(l -> l.number().eq(new Label.Number(new UUID(1, 3))))
            .count())
        .isEqualTo(1);
    assertThat(labels.where(l -> l.greeting().eq(new Label.Greeting("HELLO"))).count())
        .isEqualTo(1);
    assertThat(parcels.slice(2).next().map(next -> parcels.slice(2, next).rows().size()))
        .contains(1);
    assertThat(database.bound()).noneMatch(values -> values.contains("DepotId"));
  }

  @OnEachEngine
  void keepsTypedIdsOfAParameterApart(Engine engine) {
    Database database = engine.with(TABLES);

    var carriers = new CarrierRepository(database.jdbi()).withDeputyDepots();
    var found = carriers.byId(new Ref<>(8)).orElseThrow();

    assertThat(found.deputyId()).contains(new Ref<>(7));
    assertThat(found.deputy().orElseThrow().depots())
        .extracting(Depot::id)
        .containsExactlyInAnyOrder(MALGUDI, TRICHY);
    assertThat(carriers.where(c -> c.deputyId().lt(new Ref<>(8))).count()).isEqualTo(1);
    assertThat(database.ran().subList(1, 2))
        .isEqualTo(documented(CarrierRepository.class, "withDeputyDepots").subList(1, 2));
  }

  @OnEachEngine
  void mapsRowsOfOtherQueries(Engine engine) {
    Database database = engine.with(TABLES);

    List<Stop> stops = database
        .jdbi()
        .withHandle(handle -> handle
            .createQuery("SELECT depot_id, weight, parcel_code FROM stop WHERE parcel_code = 'B'")
            .map(StopRepository.rowMapper())
            .list());

    assertThat(stops)
        .extracting(Stop::parcelCode, Stop::depotId)
        .containsExactly(tuple(B, MALGUDI));
  }

  @OnEachEngine
  void neverMakesATypedIdOfNull(Engine engine) {
    Database database = withMappers(engine);
    database.run("INSERT INTO parcel VALUES ('D', NULL, NULL, NULL, NULL, NULL)");
    database.run("INSERT INTO depot VALUES (3, NULL)");

    var parcels = new ParcelRepository(database.jdbi()).all();
    var depot = new DepotRepository(database.jdbi()).all().byId(new DepotId(3)).orElseThrow();

    assertThatThrownBy(() -> parcels.byId(new Parcel.Code("D")))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("parcel.depot_id is NULL in the row of Parcel with the key D");
    assertThat(depot.name()).isNull();
    assertThatThrownBy(() -> parcels.where(p -> p.code().eq(new Parcel.Code(null))))
        .hasMessageContaining("isNull()");
  }

  private static Database withMappers(Engine engine) {
    Database database = engine.with(TABLES);
    Jdbi jdbi = database.jdbi();
    QualifiedType<Label.Greeting> shouted =
        QualifiedType.of(Label.Greeting.class).with(Shouted.class);
    ColumnMapper<Label.Greeting> mapper =
        (row, column, context) -> new Label.Greeting(row.getString(column).toUpperCase());
    jdbi.registerColumnMapper(shouted, mapper);
    jdbi.registerArgument((QualifiedArgumentFactory) (type, value, config) -> type.equals(shouted)
        ? Optional.<Argument>of((position, statement, context) ->
            statement.setString(position, ((Label.Greeting) value).text().toLowerCase()))
        : Optional.empty());
    return database;
  }
}
