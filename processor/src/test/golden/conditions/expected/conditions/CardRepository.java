package conditions;

import dev.fetchplan.query.Condition;
import dev.fetchplan.query.Declared;
import dev.fetchplan.query.Query;
import dev.fetchplan.query.ToManyQuery;
import dev.fetchplan.runtime.Counts;
import dev.fetchplan.runtime.KeyIndex;
import dev.fetchplan.runtime.KeyType;
import dev.fetchplan.runtime.Links;
import dev.fetchplan.runtime.LongIndex;
import dev.fetchplan.runtime.Narrowing;
import dev.fetchplan.runtime.Path;
import dev.fetchplan.runtime.Plan;
import dev.fetchplan.runtime.Rows;
import dev.fetchplan.runtime.Run;
import dev.fetchplan.runtime.Select;
import dev.fetchplan.runtime.Source;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.qualifier.QualifiedType;

/**
 * Loads {@link Card}.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class CardRepository {
  private static final QualifiedType<DayOfWeek> DAY_OF_WEEK = QualifiedType.of(DayOfWeek.class);

  private static final QualifiedType<LocalDate> LOCAL_DATE = QualifiedType.of(LocalDate.class);

  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public CardRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi, DAY_OF_WEEK, LOCAL_DATE);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public CardRepository(Handle handle) {
    this.source = Source.of(handle, DAY_OF_WEEK, LOCAL_DATE);
  }

  /**
   * All {@link Card}: 6 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT box.code,
   *     (SELECT COUNT(*) FROM sample box_samples WHERE box_samples.box_code = box.code AND box_samples.number IN (:low, 7, :high) AND box_samples.weekday NOT IN (:weekday, :other)),
   *     EXISTS (SELECT 1 FROM sample box_samples_2 WHERE box_samples_2.box_code = box.code AND (NOT (box_samples_2.maybe IS NULL OR box_samples_2.raw IS NOT NULL) AND NOT (box_samples_2.text LIKE '%x%') AND NOT (box_samples_2.number BETWEEN 1 AND 2) AND NOT (box_samples_2.number = 3) OR box_samples_2.number = 4))
   * FROM box
   * }</pre>
   *
   * <p>{@code literals}, for all rows at once:
   *
   * <pre>{@code
   * SELECT sample.id, sample.box_code, sample.tiny, sample.little, sample.number, sample.big,
   *     sample.ratio, sample.exact, sample.sound, sample.grade, sample.text, sample.amount, sample.huge,
   *     sample.maybe, sample.raw, sample.weekday, sample."day"
   * FROM sample
   * WHERE sample.box_code IN (:boxCodes)
   *   AND sample.tiny = 1 AND sample.little <> -2 AND sample.number <> 3 AND sample.big > 4000000000 AND sample.big < 5 AND sample.ratio <= 1.5 AND sample.exact >= 3000000000 AND sample.exact < 2 AND sample.sound = TRUE AND sample.grade = '''' AND sample.text = 'it''s "so"' AND sample.amount > 0.50 AND sample.huge <= 123456789012345678901234567890
   * }</pre>
   *
   * <p>{@code lists}, for all rows at once:
   *
   * <pre>{@code
   * SELECT sample.id, sample.box_code, sample.tiny, sample.little, sample.number, sample.big,
   *     sample.ratio, sample.exact, sample.sound, sample.grade, sample.text, sample.amount, sample.huge,
   *     sample.maybe, sample.raw, sample.weekday, sample."day"
   * FROM sample
   * WHERE sample.box_code IN (:boxCodes)
   *   AND (sample.tiny IN (1, 2) OR sample.little NOT IN (1, 2) OR sample.number IN (1) OR sample.big IN (1, 2) OR sample.ratio IN (1, 2.5) OR sample.exact NOT IN (1, 2) OR sample.sound IN (TRUE, FALSE) OR sample.grade IN ('a', 'b') OR sample.text IN ('a', 'b') OR sample.amount IN (1, 2.50) OR sample.huge IN (1, 2) OR sample.maybe IN (1, 2) OR sample.id IN (1, 2) OR sample.box_code IN ('ab'))
   * }</pre>
   *
   * <p>{@code parameters}, for all rows at once:
   *
   * <pre>{@code
   * SELECT sample.id, sample.box_code, sample.tiny, sample.little, sample.number, sample.big,
   *     sample.ratio, sample.exact, sample.sound, sample.grade, sample.text, sample.amount, sample.huge,
   *     sample.maybe, sample.raw, sample.weekday, sample."day"
   * FROM sample
   * WHERE sample.box_code IN (:boxCodes)
   *   AND sample.tiny = :tiny AND sample.little < :little AND sample.number BETWEEN :low AND :high AND sample.big >= :big AND sample.ratio = :ratio AND sample.exact = :exact AND sample.sound = :sound AND sample.grade = :grade AND sample.text LIKE :pattern AND sample.amount = :amount AND sample.huge = :huge AND sample.maybe = :maybe AND sample.maybe BETWEEN :least AND 9 AND sample.raw = :raw AND sample.weekday = :weekday AND sample."day" BETWEEN :day AND :day AND sample.id = :id AND sample.box_code = :code
   * }</pre>
   *
   * <p>{@code collections}, for all rows at once:
   *
   * <pre>{@code
   * SELECT sample.id, sample.box_code, sample.tiny, sample.little, sample.number, sample.big,
   *     sample.ratio, sample.exact, sample.sound, sample.grade, sample.text, sample.amount, sample.huge,
   *     sample.maybe, sample.raw, sample.weekday, sample."day"
   * FROM sample
   * WHERE sample.box_code IN (:boxCodes)
   *   AND (sample.tiny IN (:tinies) OR sample.little IN (:littles) OR sample.number IN (:numbers) OR sample.big NOT IN (:bigs) OR sample.ratio IN (:ratios) OR sample.exact IN (:exacts) OR sample.sound IN (:sounds) OR sample.grade IN (:grades) OR sample.text NOT IN (:texts) OR sample.amount IN (:amounts) OR sample.huge IN (:huges) OR sample.maybe IN (:maybes) OR sample.weekday IN (:weekdays) OR sample."day" IN (:days) OR sample.id IN (:ids) OR sample.box_code IN (:codes))
   * }</pre>
   *
   * <p>{@code ordered}, for all rows at once:
   *
   * <pre>{@code
   * SELECT sample.id, sample.box_code, sample.tiny, sample.little, sample.number, sample.big,
   *     sample.ratio, sample.exact, sample.sound, sample.grade, sample.text, sample.amount, sample.huge,
   *     sample.maybe, sample.raw, sample.weekday, sample."day"
   * FROM sample
   * LEFT JOIN box sample_box ON sample_box.code = sample.box_code
   * WHERE sample.box_code IN (:boxCodes)
   * ORDER BY sample_box.label DESC NULLS LAST, sample.maybe NULLS FIRST, sample.text NULLS LAST, sample."day" DESC NULLS LAST
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public All all(byte tiny, short little, int low, int high, long big, float ratio, double exact,
      boolean sound, char grade, String pattern, BigDecimal amount, BigInteger huge, int maybe,
      int least, byte[] raw, DayOfWeek weekday, LocalDate day, SampleId id, Code code,
      Collection<Byte> tinies, Collection<Short> littles, Collection<Integer> numbers,
      Collection<Long> bigs, Collection<Float> ratios, Collection<Double> exacts,
      Collection<Boolean> sounds, Collection<Character> grades, Collection<String> texts,
      Collection<BigDecimal> amounts, Collection<BigInteger> huges, Collection<Integer> maybes,
      Collection<DayOfWeek> weekdays, Collection<LocalDate> days, Collection<SampleId> ids,
      Collection<Code> codes, DayOfWeek other) {
    return new All(source, declared(tiny, little, low, high, big, ratio, exact, sound, grade,
        pattern, amount, huge, maybe, least, raw, weekday, day, id, code, tinies, littles, numbers,
        bigs, ratios, exacts, sounds, grades, texts, amounts, huges, maybes, weekdays, days, ids,
        codes, other));
  }

  private static Narrowing declared(byte tiny, short little, int low, int high, long big,
      float ratio, double exact, boolean sound, char grade, String pattern, BigDecimal amount,
      BigInteger huge, int maybe, int least, byte[] raw, DayOfWeek weekday, LocalDate day,
      SampleId id, Code code, Collection<Byte> tinies, Collection<Short> littles,
      Collection<Integer> numbers, Collection<Long> bigs, Collection<Float> ratios,
      Collection<Double> exacts, Collection<Boolean> sounds, Collection<Character> grades,
      Collection<String> texts, Collection<BigDecimal> amounts, Collection<BigInteger> huges,
      Collection<Integer> maybes, Collection<DayOfWeek> weekdays, Collection<LocalDate> days,
      Collection<SampleId> ids, Collection<Code> codes, DayOfWeek other) {
    return Declared.nothing()
        .at("mixed", SampleColumns::new, rows -> rows
            .where(row -> Condition.allOf(row.number().in(low, 7, high),
                row.weekday().notIn(weekday, other))))
        .at("nulls", SampleColumns::new, rows -> rows
            .where(row -> Condition.anyOf(Condition.allOf(Condition.anyOf(row.maybe().isNull(),
                        row.raw().isNotNull()).not(), row.text().like("%x%").not(),
                    row.number().between(1, 2).not(), row.number().eq(3).not()),
                row.number().eq(4))))
        .at("literals", SampleColumns::new, rows -> rows
            .where(row -> Condition.allOf(row.tiny().eq((byte) 1), row.little().ne((short) -2),
                row.number().ne(3), row.big().gt(4000000000L), row.big().lt(5),
                row.ratio().le(1.5f), row.exact().ge(3000000000d), row.exact().lt(2),
                row.sound().eq(true), row.grade().eq('\''), row.text().eq("it's \"so\""),
                row.amount().gt(new BigDecimal("0.50")),
                row.huge().le(new BigInteger("123456789012345678901234567890")))))
        .at("lists", SampleColumns::new, rows -> rows
            .where(row -> Condition.anyOf(row.tiny().in((byte) 1, (byte) 2),
                row.little().notIn((short) 1, (short) 2), row.number().in(1), row.big().in(1, 2),
                row.ratio().in(1f, 2.5f), row.exact().notIn(1, 2), row.sound().in(List.of(true,
                false)), row.grade().in('a', 'b'), row.text().in("a", "b"),
                row.amount().in(new BigDecimal("1"), new BigDecimal("2.50")),
                row.huge().in(new BigInteger("1"), new BigInteger("2")), row.maybe().in(1, 2),
                row.id().in(new SampleId(1L), new SampleId(2L)), row.boxCode().in(new Code("ab")))))
        .at("parameters", SampleColumns::new, rows -> rows
            .where(row -> Condition.allOf(row.tiny().eq(tiny), row.little().lt(little),
                row.number().between(low, high), row.big().ge(big), row.ratio().eq(ratio),
                row.exact().eq(exact), row.sound().eq(sound), row.grade().eq(grade),
                row.text().like(pattern), row.amount().eq(amount), row.huge().eq(huge),
                row.maybe().eq(maybe), row.maybe().between(least, 9), row.raw().eq(raw),
                row.weekday().eq(weekday), row.day().between(day, day), row.id().eq(id),
                row.boxCode().eq(code))))
        .at("collections", SampleColumns::new, rows -> rows
            .where(row -> Condition.anyOf(row.tiny().in(tinies), row.little().in(littles),
                row.number().in(numbers), row.big().notIn(bigs), row.ratio().in(ratios),
                row.exact().in(exacts), row.sound().in(sounds), row.grade().in(grades),
                row.text().notIn(texts), row.amount().in(amounts), row.huge().in(huges),
                row.maybe().in(maybes), row.weekday().in(weekdays), row.day().in(days),
                row.id().in(ids), row.boxCode().in(codes))))
        .at("ordered", SampleColumns::new, rows -> rows.orderBy(row -> row.box().label().desc(),
            row -> row.maybe().asc().nullsFirst(), row -> row.text().asc(),
            row -> row.day().desc().nullsLast()))
        .narrowing();
  }

  /** All {@link Card}: 6 statements. */
  public static final class All extends Query<Card, Box, BoxColumns, Code, All> {
    private static final Select BOXES = Select.root("Box", """
        SELECT box.code, (SELECT COUNT(*) FROM sample box_samples WHERE box_samples.box_code = box.code),
            EXISTS (SELECT 1 FROM sample box_box_samples WHERE box_box_samples.box_code = box.code)
        FROM box""")
        .counting("mixed", Path.ROOT.toMany("samples", "sample", "code", "box_code"))
        .testing("nulls", Path.ROOT.toMany("samples", "sample", "code", "box_code"))
        .typedKey((Code key) -> key.letters())
        .key(KeyType.STRING);

    private static final Select LITERALS = Select.prefetch("literals", "Sample", """
        SELECT sample.id, sample.box_code, sample.tiny, sample.little, sample.number, sample.big,
            sample.ratio, sample.exact, sample.sound, sample.grade, sample.text, sample.amount, sample.huge,
            sample.maybe, sample.raw, sample.weekday, sample."day"
        FROM sample
        WHERE sample.box_code IN (:boxCodes)""")
        .key(KeyType.STRING);

    private static final Select LISTS = Select.prefetch("lists", "Sample", """
        SELECT sample.id, sample.box_code, sample.tiny, sample.little, sample.number, sample.big,
            sample.ratio, sample.exact, sample.sound, sample.grade, sample.text, sample.amount, sample.huge,
            sample.maybe, sample.raw, sample.weekday, sample."day"
        FROM sample
        WHERE sample.box_code IN (:boxCodes)""")
        .key(KeyType.STRING);

    private static final Select PARAMETERS = Select.prefetch("parameters", "Sample", """
        SELECT sample.id, sample.box_code, sample.tiny, sample.little, sample.number, sample.big,
            sample.ratio, sample.exact, sample.sound, sample.grade, sample.text, sample.amount, sample.huge,
            sample.maybe, sample.raw, sample.weekday, sample."day"
        FROM sample
        WHERE sample.box_code IN (:boxCodes)""")
        .key(KeyType.STRING);

    private static final Select COLLECTIONS = Select.prefetch("collections", "Sample", """
        SELECT sample.id, sample.box_code, sample.tiny, sample.little, sample.number, sample.big,
            sample.ratio, sample.exact, sample.sound, sample.grade, sample.text, sample.amount, sample.huge,
            sample.maybe, sample.raw, sample.weekday, sample."day"
        FROM sample
        WHERE sample.box_code IN (:boxCodes)""")
        .key(KeyType.STRING);

    private static final Select ORDERED = Select.prefetch("ordered", "Sample", """
        SELECT sample.id, sample.box_code, sample.tiny, sample.little, sample.number, sample.big,
            sample.ratio, sample.exact, sample.sound, sample.grade, sample.text, sample.amount, sample.huge,
            sample.maybe, sample.raw, sample.weekday, sample."day"
        FROM sample
        WHERE sample.box_code IN (:boxCodes)""")
        .key(KeyType.STRING);

    private static final Select MIXED = Select.prefetch("mixed", "Sample", """
        SELECT sample.box_code, COUNT(*)
        FROM sample
        WHERE sample.box_code IN (:boxCodes)
        GROUP BY sample.box_code""")
        .key(KeyType.STRING);

    private static final Select NULLS = Select.prefetch("nulls", "Sample", """
        SELECT sample.box_code
        FROM sample
        WHERE sample.box_code IN (:boxCodes)
        GROUP BY sample.box_code""")
        .key(KeyType.STRING);

    private static final Plan<All, Card, BoxColumns> PLAN =
        Plan.of("CardRepository.all", All::new, BoxColumns::new, All::load, BOXES, LITERALS, LISTS,
            PARAMETERS, COLLECTIONS, ORDERED)
            .byRootKey(LITERALS, LISTS, PARAMETERS, COLLECTIONS, ORDERED);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the box with that key, or empty if this query has none. */
    public Optional<Card> byId(Code code) {
      return byKey(code);
    }

    /**
     * A {@link Card} for each box in hand: 7 statements, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code literals}, for all rows at once:
     *
     * <pre>{@code
     * SELECT sample.id, sample.box_code, sample.tiny, sample.little, sample.number, sample.big,
     *     sample.ratio, sample.exact, sample.sound, sample.grade, sample.text, sample.amount, sample.huge,
     *     sample.maybe, sample.raw, sample.weekday, sample."day"
     * FROM sample
     * WHERE sample.box_code IN (:boxCodes)
     *   AND sample.tiny = 1 AND sample.little <> -2 AND sample.number <> 3 AND sample.big > 4000000000 AND sample.big < 5 AND sample.ratio <= 1.5 AND sample.exact >= 3000000000 AND sample.exact < 2 AND sample.sound = TRUE AND sample.grade = '''' AND sample.text = 'it''s "so"' AND sample.amount > 0.50 AND sample.huge <= 123456789012345678901234567890
     * }</pre>
     *
     * <p>{@code lists}, for all rows at once:
     *
     * <pre>{@code
     * SELECT sample.id, sample.box_code, sample.tiny, sample.little, sample.number, sample.big,
     *     sample.ratio, sample.exact, sample.sound, sample.grade, sample.text, sample.amount, sample.huge,
     *     sample.maybe, sample.raw, sample.weekday, sample."day"
     * FROM sample
     * WHERE sample.box_code IN (:boxCodes)
     *   AND (sample.tiny IN (1, 2) OR sample.little NOT IN (1, 2) OR sample.number IN (1) OR sample.big IN (1, 2) OR sample.ratio IN (1, 2.5) OR sample.exact NOT IN (1, 2) OR sample.sound IN (TRUE, FALSE) OR sample.grade IN ('a', 'b') OR sample.text IN ('a', 'b') OR sample.amount IN (1, 2.50) OR sample.huge IN (1, 2) OR sample.maybe IN (1, 2) OR sample.id IN (1, 2) OR sample.box_code IN ('ab'))
     * }</pre>
     *
     * <p>{@code parameters}, for all rows at once:
     *
     * <pre>{@code
     * SELECT sample.id, sample.box_code, sample.tiny, sample.little, sample.number, sample.big,
     *     sample.ratio, sample.exact, sample.sound, sample.grade, sample.text, sample.amount, sample.huge,
     *     sample.maybe, sample.raw, sample.weekday, sample."day"
     * FROM sample
     * WHERE sample.box_code IN (:boxCodes)
     *   AND sample.tiny = :tiny AND sample.little < :little AND sample.number BETWEEN :low AND :high AND sample.big >= :big AND sample.ratio = :ratio AND sample.exact = :exact AND sample.sound = :sound AND sample.grade = :grade AND sample.text LIKE :pattern AND sample.amount = :amount AND sample.huge = :huge AND sample.maybe = :maybe AND sample.maybe BETWEEN :least AND 9 AND sample.raw = :raw AND sample.weekday = :weekday AND sample."day" BETWEEN :day AND :day AND sample.id = :id AND sample.box_code = :code
     * }</pre>
     *
     * <p>{@code collections}, for all rows at once:
     *
     * <pre>{@code
     * SELECT sample.id, sample.box_code, sample.tiny, sample.little, sample.number, sample.big,
     *     sample.ratio, sample.exact, sample.sound, sample.grade, sample.text, sample.amount, sample.huge,
     *     sample.maybe, sample.raw, sample.weekday, sample."day"
     * FROM sample
     * WHERE sample.box_code IN (:boxCodes)
     *   AND (sample.tiny IN (:tinies) OR sample.little IN (:littles) OR sample.number IN (:numbers) OR sample.big NOT IN (:bigs) OR sample.ratio IN (:ratios) OR sample.exact IN (:exacts) OR sample.sound IN (:sounds) OR sample.grade IN (:grades) OR sample.text NOT IN (:texts) OR sample.amount IN (:amounts) OR sample.huge IN (:huges) OR sample.maybe IN (:maybes) OR sample.weekday IN (:weekdays) OR sample."day" IN (:days) OR sample.id IN (:ids) OR sample.box_code IN (:codes))
     * }</pre>
     *
     * <p>{@code ordered}, for all rows at once:
     *
     * <pre>{@code
     * SELECT sample.id, sample.box_code, sample.tiny, sample.little, sample.number, sample.big,
     *     sample.ratio, sample.exact, sample.sound, sample.grade, sample.text, sample.amount, sample.huge,
     *     sample.maybe, sample.raw, sample.weekday, sample."day"
     * FROM sample
     * LEFT JOIN box sample_box ON sample_box.code = sample.box_code
     * WHERE sample.box_code IN (:boxCodes)
     * ORDER BY sample_box.label DESC NULLS LAST, sample.maybe NULLS FIRST, sample.text NULLS LAST, sample."day" DESC NULLS LAST
     * }</pre>
     *
     * <p>{@code mixed}, counted for all rows at once:
     *
     * <pre>{@code
     * SELECT sample.box_code, COUNT(*)
     * FROM sample
     * WHERE sample.box_code IN (:boxCodes)
     *   AND sample.number IN (:low, 7, :high) AND sample.weekday NOT IN (:weekday, :other)
     * GROUP BY sample.box_code
     * }</pre>
     *
     * <p>{@code nulls}, looked for for all rows at once:
     *
     * <pre>{@code
     * SELECT sample.box_code
     * FROM sample
     * WHERE sample.box_code IN (:boxCodes)
     *   AND (NOT (sample.maybe IS NULL OR sample.raw IS NOT NULL) AND NOT (sample.text LIKE '%x%') AND NOT (sample.number BETWEEN 1 AND 2) AND NOT (sample.number = 3) OR sample.number = 4)
     * GROUP BY sample.box_code
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<Card> of(Collection<Box> boxes) {
      return complete(boxes, All::complete);
    }

    /**
     * For each key its literals: 1 statement, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without literals has an empty list. The
     * method {@code of} shows the SQL: {@code literals}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<Code, List<Sample>> literalsOf(Collection<Code> boxCodes) {
      var keys = KeyIndex.ofStrings();
      return lists("literalsOf", boxCodes, Code::letters, keys, run -> {
        // one sample can be reached in several ways: each is read once
        var samples = new SampleRows(run);
        return literalsOf(run, keys, samples);
      });
    }

    /**
     * For each key its lists: 1 statement, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without lists has an empty list. The
     * method {@code of} shows the SQL: {@code lists}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<Code, List<Sample>> listsOf(Collection<Code> boxCodes) {
      var keys = KeyIndex.ofStrings();
      return lists("listsOf", boxCodes, Code::letters, keys, run -> {
        // one sample can be reached in several ways: each is read once
        var samples = new SampleRows(run);
        return listsOf(run, keys, samples);
      });
    }

    /**
     * For each key its parameters: 1 statement, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without parameters has an empty list. The
     * method {@code of} shows the SQL: {@code parameters}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<Code, List<Sample>> parametersOf(Collection<Code> boxCodes) {
      var keys = KeyIndex.ofStrings();
      return lists("parametersOf", boxCodes, Code::letters, keys, run -> {
        // one sample can be reached in several ways: each is read once
        var samples = new SampleRows(run);
        return parametersOf(run, keys, samples);
      });
    }

    /**
     * For each key its collections: 1 statement, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without collections has an empty list. The
     * method {@code of} shows the SQL: {@code collections}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<Code, List<Sample>> collectionsOf(Collection<Code> boxCodes) {
      var keys = KeyIndex.ofStrings();
      return lists("collectionsOf", boxCodes, Code::letters, keys, run -> {
        // one sample can be reached in several ways: each is read once
        var samples = new SampleRows(run);
        return collectionsOf(run, keys, samples);
      });
    }

    /**
     * For each key its ordered: 1 statement, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without ordered has an empty list. The
     * method {@code of} shows the SQL: {@code ordered}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<Code, List<Sample>> orderedOf(Collection<Code> boxCodes) {
      var keys = KeyIndex.ofStrings();
      return lists("orderedOf", boxCodes, Code::letters, keys, run -> {
        // one sample can be reached in several ways: each is read once
        var samples = new SampleRows(run);
        return orderedOf(run, keys, samples);
      });
    }

    /** Narrows {@code literals} of each box; no further statement. */
    public All literals(UnaryOperator<ToManyQuery<SampleColumns>> narrow) {
      return narrowed("literals", ToManyQuery.of(SampleColumns::new), narrow);
    }

    /** Narrows {@code lists} of each box; no further statement. */
    public All lists(UnaryOperator<ToManyQuery<SampleColumns>> narrow) {
      return narrowed("lists", ToManyQuery.of(SampleColumns::new), narrow);
    }

    /** Narrows {@code parameters} of each box; no further statement. */
    public All parameters(UnaryOperator<ToManyQuery<SampleColumns>> narrow) {
      return narrowed("parameters", ToManyQuery.of(SampleColumns::new), narrow);
    }

    /** Narrows {@code collections} of each box; no further statement. */
    public All collections(UnaryOperator<ToManyQuery<SampleColumns>> narrow) {
      return narrowed("collections", ToManyQuery.of(SampleColumns::new), narrow);
    }

    /** Narrows {@code ordered} of each box; no further statement. */
    public All ordered(UnaryOperator<ToManyQuery<SampleColumns>> narrow) {
      return narrowed("ordered", ToManyQuery.of(SampleColumns::new), narrow);
    }

    private static List<Card> load(Run run) {
      var boxes = new CardRows();
      // one sample can be reached in several ways: each is read once
      var samples = new SampleRows(run);
      run.scan(BOXES, rows -> {
        while (rows.next()) {
          boxes.addRoot(rows, 1);
        }
      });
      var literalsOf = literalsOf(run, boxes.keys, samples);
      var listsOf = listsOf(run, boxes.keys, samples);
      var parametersOf = parametersOf(run, boxes.keys, samples);
      var collectionsOf = collectionsOf(run, boxes.keys, samples);
      var orderedOf = orderedOf(run, boxes.keys, samples);
      var result = new ArrayList<Card>(boxes.list.size());
      for (int i = 0; i < boxes.list.size(); i++) {
        var box = boxes.list.get(i);
        result.add(new Card(box.code(), literalsOf[i], listsOf[i], parametersOf[i],
            collectionsOf[i], box.mixed(), box.nulls(), orderedOf[i]));
      }
      return result;
    }

    private static List<Card> complete(Run run, List<Box> boxes) {
      var boxCodes = KeyIndex.ofStrings();
      for (Box box : boxes) {
        run.requireKey(boxCodes.add(box.code().letters()), "box.code");
      }
      // one sample can be reached in several ways: each is read once
      var samples = new SampleRows(run);
      var literalsOf = literalsOf(run, boxCodes, samples);
      var listsOf = listsOf(run, boxCodes, samples);
      var parametersOf = parametersOf(run, boxCodes, samples);
      var collectionsOf = collectionsOf(run, boxCodes, samples);
      var orderedOf = orderedOf(run, boxCodes, samples);
      var mixedOf = mixedOf(run, boxCodes);
      var nullsOf = nullsOf(run, boxCodes);
      var result = new ArrayList<Card>(boxes.size());
      for (Box box : boxes) {
        result.add(new Card(box.code(), literalsOf[boxCodes.find(box.code().letters())],
            listsOf[boxCodes.find(box.code().letters())],
            parametersOf[boxCodes.find(box.code().letters())],
            collectionsOf[boxCodes.find(box.code().letters())],
            mixedOf.getInt(boxCodes.find(box.code().letters())),
            nullsOf.isAny(boxCodes.find(box.code().letters())),
            orderedOf[boxCodes.find(box.code().letters())]));
      }
      return result;
    }

    private static List<Sample>[] literalsOf(Run run, KeyIndex<String> boxCodes,
        SampleRows samples) {
      var boxToLiterals = new Links();
      run.scan(LITERALS, boxCodes, rows -> {
        while (rows.next()) {
          boxToLiterals.add(boxCodes.find(rows, 2), samples.add(rows, 1));
        }
      });
      return boxToLiterals.lists(boxCodes.size(), samples.list);
    }

    private static List<Sample>[] listsOf(Run run, KeyIndex<String> boxCodes, SampleRows samples) {
      var boxToLists = new Links();
      run.scan(LISTS, boxCodes, rows -> {
        while (rows.next()) {
          boxToLists.add(boxCodes.find(rows, 2), samples.add(rows, 1));
        }
      });
      return boxToLists.lists(boxCodes.size(), samples.list);
    }

    private static List<Sample>[] parametersOf(Run run, KeyIndex<String> boxCodes,
        SampleRows samples) {
      var boxToParameters = new Links();
      run.scan(PARAMETERS, boxCodes, rows -> {
        while (rows.next()) {
          boxToParameters.add(boxCodes.find(rows, 2), samples.add(rows, 1));
        }
      });
      return boxToParameters.lists(boxCodes.size(), samples.list);
    }

    private static List<Sample>[] collectionsOf(Run run, KeyIndex<String> boxCodes,
        SampleRows samples) {
      var boxToCollections = new Links();
      run.scan(COLLECTIONS, boxCodes, rows -> {
        while (rows.next()) {
          boxToCollections.add(boxCodes.find(rows, 2), samples.add(rows, 1));
        }
      });
      return boxToCollections.lists(boxCodes.size(), samples.list);
    }

    private static List<Sample>[] orderedOf(Run run, KeyIndex<String> boxCodes,
        SampleRows samples) {
      var boxToOrdered = new Links();
      run.scan(ORDERED, boxCodes, rows -> {
        while (rows.next()) {
          boxToOrdered.add(boxCodes.find(rows, 2), samples.add(rows, 1));
        }
      });
      return boxToOrdered.lists(boxCodes.size(), samples.list);
    }

    private static Counts mixedOf(Run run, KeyIndex<String> boxCodes) {
      var counts = new Counts(boxCodes);
      run.scan(MIXED, boxCodes, rows -> {
        while (rows.next()) {
          counts.add(boxCodes.find(rows, 1), rows.getLong(2));
        }
      });
      return counts;
    }

    private static Counts nullsOf(Run run, KeyIndex<String> boxCodes) {
      var counts = new Counts(boxCodes);
      run.scan(NULLS, boxCodes, rows -> {
        while (rows.next()) {
          counts.add(boxCodes.find(rows, 1), 1);
        }
      });
      return counts;
    }
  }

  /** What a row holds of {@link Card}. */
  private record CardRow(Code code, int mixed, boolean nulls) {}

  /** Reads {@link Sample} from rows. */
  private static final class SampleRows {
    final LongIndex keys = new LongIndex();

    final List<Sample> list = new ArrayList<>();

    private final ColumnMapper<DayOfWeek> dayOfWeekMapper;

    private final ColumnMapper<LocalDate> localDateMapper;

    SampleRows(Run run) {
      this.dayOfWeekMapper = run.mapper(DAY_OF_WEEK);
      this.localDateMapper = run.mapper(LOCAL_DATE);
    }

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    Sample read(Rows rows, int at) throws SQLException {
      return new Sample(new SampleId(rows.getLong(at)),
          Rows.typed(rows.getString(at + 1), Code::new), rows.getByte(at + 2),
          rows.getShort(at + 3), rows.getInt(at + 4), rows.getLong(at + 5), rows.getFloat(at + 6),
          rows.getDouble(at + 7), rows.getBoolean(at + 8), rows.getChar(at + 9),
          rows.getString(at + 10), rows.getBigDecimal(at + 11), rows.getBigInteger(at + 12),
          rows.getIntOrNull(at + 13), rows.getBytes(at + 14), rows.get(dayOfWeekMapper, at + 15),
          rows.get(localDateMapper, at + 16));
    }
  }

  /** Reads {@link CardRow} from rows. */
  private static final class CardRows {
    final KeyIndex<String> keys = KeyIndex.ofStrings();

    final List<CardRow> list = new ArrayList<>();

    /** Adds the row and returns its position; two rows of one key are an exception. */
    int addRoot(Rows rows, int at) throws SQLException {
      keys.addNew(rows, at);
      list.add(read(rows, at));
      return list.size() - 1;
    }

    CardRow read(Rows rows, int at) throws SQLException {
      return new CardRow(Rows.typed(rows.getString(at), Code::new), rows.getInt(at + 1),
          rows.getBoolean(at + 2));
    }
  }
}
