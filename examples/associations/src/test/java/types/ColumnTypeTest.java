package types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static testing.GeneratedJavadoc.documented;

import dev.fetchplan.query.Condition;
import dev.fetchplan.runtime.FetchException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.statement.SqlLogger;
import org.junit.jupiter.api.Test;
import testing.Database;
import testing.Engine;
import testing.OnEachEngine;

class ColumnTypeTest {

  private static final UUID TOKEN = UUID.fromString("00000000-0000-4000-8000-000000000001");

  private static final String TABLES = """
      CREATE TABLE sample (
        id BIGINT PRIMARY KEY, number INT, little SMALLINT, tiny SMALLINT, sound BOOLEAN,
        ratio REAL, exact DOUBLE PRECISION, grade VARCHAR(1),
        maybe_id BIGINT, maybe_number INT, maybe_little SMALLINT, maybe_tiny SMALLINT,
        maybe_sound BOOLEAN, maybe_ratio REAL, maybe_exact DOUBLE PRECISION,
        maybe_grade VARCHAR(1),
        text VARCHAR(50), amount NUMERIC(12, 2), huge NUMERIC(30), raw BYTEA, token UUID,
        weekday VARCHAR(9), "day" DATE, time TIME, moment TIMESTAMP,
        abroad TIMESTAMP WITH TIME ZONE, instant TIMESTAMP WITH TIME ZONE,
        remark VARCHAR(50), price VARCHAR(20), greeting VARCHAR(20));
      CREATE TABLE reading (id BIGINT PRIMARY KEY, price VARCHAR(20), sample_id BIGINT);
      """;

  private static final OffsetDateTime MOMENT =
      OffsetDateTime.of(1975, 10, 1, 9, 30, 0, 0, ZoneOffset.UTC);

  private static final Sample FULL = new Sample(
      1,
      2,
      (short) 3,
      (byte) 4,
      true,
      0.5f,
      0.25,
      'A',
      11L,
      12,
      (short) 13,
      (byte) 14,
      true,
      1.5f,
      1.25,
      'B',
      "text",
      new BigDecimal("12.50"),
      new BigInteger("123456789012345678901234567890"),
      new byte[] {1, 2},
      TOKEN,
      DayOfWeek.MONDAY,
      LocalDate.of(1935, 10, 1),
      LocalTime.of(9, 30),
      LocalDateTime.of(1935, 10, 1, 9, 30),
      MOMENT,
      MOMENT.toInstant(),
      Optional.of("remark"),
      Money.parse("12.50 INR"),
      "HELLO");

  /** The same as JDBI binds it, column by column. */
  private static final Object[] STORED = {
    1,
    2,
    3,
    4,
    true,
    0.5f,
    0.25,
    'A',
    11,
    12,
    13,
    14,
    true,
    1.5f,
    1.25,
    'B',
    "text",
    FULL.amount(),
    new BigDecimal(FULL.huge()),
    FULL.raw(),
    TOKEN,
    FULL.weekday(),
    FULL.day(),
    FULL.time(),
    FULL.moment(),
    MOMENT,
    MOMENT.toInstant(),
    "remark",
    "12.50 INR",
    "hello"
  };

  private static final String EMPTY = """
      INSERT INTO sample (
        id, number, little, tiny, sound, ratio, exact, grade)
      VALUES (2, 0, 0, 0, FALSE, 0, 0, 'Z');
      """;

  @OnEachEngine
  void readsEachTypeOfColumn(Engine engine) {
    Database database = on(engine);

    Sample sample = new SampleRepository(database.jdbi()).all().byId(1).orElseThrow();

    assertThat(sample)
        .usingRecursiveComparison()
        .withEqualsForType((a, b) -> a.isEqual(b), OffsetDateTime.class)
        .withEqualsForType((a, b) -> a.compareTo(b) == 0, BigDecimal.class)
        .isEqualTo(FULL);
    assertThat(database.ran())
        .containsExactly(
            documented(SampleRepository.class, "all").get(0) + "\nWHERE sample.id = ?");
  }

  @OnEachEngine
  void readsNullsWhereAComponentCanBeAbsent(Engine engine) {
    Database database = on(engine);

    Sample sample = new SampleRepository(database.jdbi()).all().byId(2).orElseThrow();

    assertThat(sample)
        .usingRecursiveComparison()
        .isEqualTo(new Sample(
            2,
            0,
            (short) 0,
            (byte) 0,
            false,
            0,
            0,
            'Z',
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            Optional.empty(),
            null,
            null));
    assertThat(database.ran()).hasSize(1);
  }

  @OnEachEngine
  void readsCustomTypesBelowAJoinAndInAPrefetch(Engine engine) {
    Database database = on(engine);
    database.run("INSERT INTO reading VALUES (1, '7.00 INR', 1), (2, '8.00 INR', NULL)");

    var samples = new SampleRepository(database.jdbi()).withReadings().byId(1).orElseThrow();
    var readings = new ReadingRepository(database.jdbi())
        .withSample()
        .orderBy(ReadingColumns::id)
        .list();

    assertThat(samples.readings())
        .containsExactly(new Reading(1, Money.parse("7.00 INR"), Optional.of(1L)));
    assertThat(samples.greeting()).isEqualTo("HELLO");
    assertThat(readings)
        .extracting(reading -> reading.price(), reading -> reading.sample().map(Sample::greeting))
        .containsExactly(
            tuple(Money.parse("7.00 INR"), Optional.of("HELLO")),
            tuple(Money.parse("8.00 INR"), Optional.empty()));
    assertThat(database.ran()).hasSize(3);
  }

  @OnEachEngine
  void bindsEachTypeInConditions(Engine engine) {
    Database database = on(engine);

    assertThat(found(database, s -> s.number().eq(2))).containsExactly(1L);
    assertThat(found(database, s -> s.little().eq((short) 3))).containsExactly(1L);
    assertThat(found(database, s -> s.tiny().eq((byte) 4))).containsExactly(1L);
    assertThat(found(database, s -> s.sound().isTrue())).containsExactly(1L);
    assertThat(found(database, s -> s.sound().isFalse())).containsExactly(2L);
    assertThat(found(database, s -> s.ratio().gt(0.25f))).containsExactly(1L);
    assertThat(found(database, s -> s.exact().eq(0.25))).containsExactly(1L);
    assertThat(found(database, s -> s.grade().eq('A'))).containsExactly(1L);
    assertThat(found(database, s -> s.grade().between('A', 'B'))).containsExactly(1L);
    assertThat(found(database, s -> s.maybeId().eq(11))).containsExactly(1L);
    assertThat(found(database, s -> s.maybeSound().isTrue())).containsExactly(1L);
    assertThat(found(database, s -> s.maybeGrade().isNull())).containsExactly(2L);
    assertThat(found(database, s -> s.amount().eq(new BigDecimal("12.5")))).containsExactly(1L);
    assertThat(found(database, s -> s.huge().gt(BigInteger.TEN))).containsExactly(1L);
    assertThat(found(database, s -> s.raw().isNotNull())).containsExactly(1L);
    assertThat(found(database, s -> s.token().eq(TOKEN))).containsExactly(1L);
    assertThat(found(database, s -> s.token().in(List.of(TOKEN)))).containsExactly(1L);
    assertThat(found(database, s -> s.weekday().eq(DayOfWeek.MONDAY))).containsExactly(1L);
    assertThat(found(database, s -> s.day().lt(LocalDate.of(1947, 8, 15)))).containsExactly(1L);
    assertThat(found(database, s -> s.time().eq(LocalTime.of(9, 30)))).containsExactly(1L);
    assertThat(found(database, s -> s.moment().ge(LocalDateTime.of(1935, 1, 1, 0, 0))))
        .containsExactly(1L);
    assertThat(found(database, s -> s.abroad().eq(MOMENT))).containsExactly(1L);
    assertThat(found(database, s -> s.instant().eq(MOMENT.toInstant()))).containsExactly(1L);
    assertThat(found(database, s -> s.remark().eq("remark"))).containsExactly(1L);
    assertThat(found(database, s -> s.price().eq(Money.parse("12.50 INR")))).containsExactly(1L);
    assertThat(found(database, s -> s.price().in(List.of(Money.parse("12.50 INR")))))
        .containsExactly(1L);
    assertThat(found(database, s -> s.greeting().eq("HELLO"))).containsExactly(1L);

    assertThat(database.ran()).hasSize(27);
  }

  @Test
  void namesTheTypeThatNobodyCanRead() {
    Database database = Engine.H2.with(TABLES);

    assertThatThrownBy(() -> new ReadingRepository(database.jdbi()))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("Money");
    assertThat(database.ran()).isEmpty();
  }

  @Test
  void readsCustomTypesOfTheUsersOwnQueries() {
    Database database = on(Engine.H2);

    var samples = database
        .jdbi()
        .withHandle(handle -> handle
            .createQuery("SELECT * FROM sample ORDER BY id")
            .map(SampleRepository.rowMapper())
            .list());

    assertThat(samples)
        .extracting(Sample::price, Sample::greeting)
        .containsExactly(tuple(Money.parse("12.50 INR"), "HELLO"), tuple(null, null));
    assertThat(database.ran()).hasSize(1);
  }

  private static List<Long> found(Database database, Function<SampleColumns, Condition> condition) {
    return new SampleRepository(database.jdbi())
        .all().where(condition).orderBy(SampleColumns::id).list().stream()
            .map(Sample::id)
            .toList();
  }

  static Database on(Engine engine) {
    Database database = engine.with(TABLES + EMPTY);
    CustomTypes.register(database.jdbi());
    if (engine == Engine.SQLITE) {
      CustomTypes.registerTimesOfOffset(database.jdbi());
    }
    database.jdbi().useHandle(handle -> {
      handle.setSqlLogger(SqlLogger.NOP_SQL_LOGGER);
      String parameters = String.join(", ", Collections.nCopies(STORED.length, "?"));
      handle.execute("INSERT INTO sample VALUES (" + parameters + ")", STORED);
    });
    return database;
  }
}
