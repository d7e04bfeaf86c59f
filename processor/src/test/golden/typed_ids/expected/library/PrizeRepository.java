package library;

import dev.fetchplan.query.PathQuery;
import dev.fetchplan.query.Query;
import dev.fetchplan.query.ToManyQuery;
import dev.fetchplan.runtime.LabelledRows;
import dev.fetchplan.runtime.Links;
import dev.fetchplan.runtime.LongIndex;
import dev.fetchplan.runtime.Narrowing;
import dev.fetchplan.runtime.Plan;
import dev.fetchplan.runtime.Positions;
import dev.fetchplan.runtime.Rows;
import dev.fetchplan.runtime.Run;
import dev.fetchplan.runtime.Select;
import dev.fetchplan.runtime.Source;
import dev.fetchplan.runtime.Targets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import library.ids.AuthorId;
import library.ids.Ref;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.qualifier.QualifiedType;

/**
 * Loads {@link Prize} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class PrizeRepository {
  private static final QualifiedType<Prize.Sum<Long>> SUM_OF_LONG =
      QualifiedType.of(new GenericType<Prize.Sum<Long>>() {});

  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public PrizeRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi, SUM_OF_LONG);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public PrizeRepository(Handle handle) {
    this.source = Source.of(handle, SUM_OF_LONG);
  }

  /**
   * Prizes without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT prize.id, prize.after_id, prize.sum
   * FROM prize
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Prizes with after (with winners): 2 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT prize.id, prize.after_id, prize.sum, after.id, after.after_id, after.sum
   * FROM prize
   * LEFT JOIN prize after ON after.id = prize.after_id
   * }</pre>
   *
   * <p>{@code after.winners}, for all rows at once:
   *
   * <pre>{@code
   * SELECT author_prize.prize_id, author.id, author.name
   * FROM author_prize
   * JOIN author ON author.id = author_prize.author_id
   * WHERE author_prize.prize_id IN (:prizeIds)
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public WithAfterWinners withAfterWinners() {
    return new WithAfterWinners(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Prize> rowMapper() {
    return LabelledRows.mapper("Prize", (rows, at) -> new Prize(new Ref<>(rows.getInt(at[0])),
        Optional.ofNullable(rows.getIntOrNull(at[1])).map(Ref::new), rows.get(SUM_OF_LONG, at[2])),
        "id", "after_id", "sum");
  }

  /** Prizes without associations: 1 statement. */
  public static final class All extends Query<Prize, Prize, PrizeColumns, Ref<Prize>, All> {
    private static final Select PRIZES = Select.root("Prize", """
        SELECT prize.id, prize.after_id, prize.sum
        FROM prize""")
        .typedKey((Ref<Prize> key) -> key.number());

    private static final Plan<All, Prize, PrizeColumns> PLAN =
        Plan.of("PrizeRepository.all", All::new, PrizeColumns::new, All::load, PRIZES);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the prize with that key, or empty if this query has none. */
    public Optional<Prize> byId(Ref<Prize> id) {
      return byKey(id);
    }

    /** Prizes in hand, in an immutable list: no statement. */
    public List<Prize> of(Collection<Prize> prizes) {
      return inHand(prizes);
    }

    private static List<Prize> load(Run run) {
      var prizes = new PrizeRows(run);
      run.scan(PRIZES, rows -> {
        while (rows.next()) {
          prizes.append(rows, 1);
        }
      });
      return run.distinct(prizes.list, row -> row.id().number());
    }
  }

  /** Prizes with after (with winners): 2 statements. */
  public static final class WithAfterWinners
      extends Query<PrizeWithAfterWinners, Prize, PrizeColumns, Ref<Prize>, WithAfterWinners> {
    private static final Select PRIZES = Select.root("Prize", """
        SELECT prize.id, prize.after_id, prize.sum, after.id, after.after_id, after.sum
        FROM prize
        LEFT JOIN prize after ON after.id = prize.after_id""")
        .joining("after", "Prize")
        .typedKey((Ref<Prize> key) -> key.number());

    private static final Select AFTER = Select.prefetch("after", "Prize", """
        SELECT prize.id, prize.after_id, prize.sum
        FROM prize
        WHERE prize.id IN (:prizeAfterIds)""");

    private static final Select AFTER_WINNERS = Select.prefetch("after.winners", "Author", """
        SELECT author_prize.prize_id, author.id, author.name
        FROM author_prize
        JOIN author ON author.id = author_prize.author_id
        WHERE author_prize.prize_id IN (:prizeIds)""");

    private static final Plan<WithAfterWinners, PrizeWithAfterWinners, PrizeColumns> PLAN =
        Plan.of("PrizeRepository.withAfterWinners", WithAfterWinners::new, PrizeColumns::new,
            WithAfterWinners::load, PRIZES, AFTER_WINNERS);

    private WithAfterWinners(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the prize with that key, or empty if this query has none. */
    public Optional<PrizeWithAfterWinners> byId(Ref<Prize> id) {
      return byKey(id);
    }

    /**
     * Prizes in hand with after (with winners): 2 statements, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code after}, for all rows at once:
     *
     * <pre>{@code
     * SELECT prize.id, prize.after_id, prize.sum
     * FROM prize
     * WHERE prize.id IN (:prizeAfterIds)
     * }</pre>
     *
     * <p>{@code after.winners}, for all rows at once:
     *
     * <pre>{@code
     * SELECT author_prize.prize_id, author.id, author.name
     * FROM author_prize
     * JOIN author ON author.id = author_prize.author_id
     * WHERE author_prize.prize_id IN (:prizeIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<PrizeWithAfterWinners> of(Collection<Prize> prizes) {
      return complete(prizes, WithAfterWinners::complete);
    }

    /** Narrows what is fetched below {@code after} of each prize. */
    public WithAfterWinners after(UnaryOperator<AfterQuery> narrow) {
      return narrowed("after", AfterQuery::new, narrow);
    }

    private static List<PrizeWithAfterWinners> load(Run run) {
      // several prizes can share one prize: each is read once
      var afters = new PrizeRows(run);
      var prizes = new PrizeRows(run);
      var prizeToAfter = new Positions();
      run.scan(PRIZES, rows -> {
        while (rows.next()) {
          int prize = prizes.addRoot(rows, 1);
          prizeToAfter.set(prize, afters.add(rows, 4));
        }
      });
      var winnersOf = winnersOf(run, afters.keys);
      var prizesWithWinners =
          new ArrayList<PrizeWithAfterWinners.PrizeWithWinners>(afters.list.size());
      for (int i = 0; i < afters.list.size(); i++) {
        prizesWithWinners.add(PrizeWithAfterWinners.PrizeWithWinners.of(afters.list.get(i),
            winnersOf[i]));
      }
      var result = new ArrayList<PrizeWithAfterWinners>(prizes.list.size());
      for (int i = 0; i < prizes.list.size(); i++) {
        result.add(PrizeWithAfterWinners.of(prizes.list.get(i),
            prizeToAfter.optional(i, prizesWithWinners)));
      }
      return result;
    }

    private static List<PrizeWithAfterWinners> complete(Run run, List<Prize> prizes) {
      var prizeAfterIds = new LongIndex();
      for (Prize prize : prizes) {
        prizeAfterIds.add(prize.afterId().map(Ref::number).orElse(null));
      }
      var afterOf = afterOf(run, prizeAfterIds);
      var result = new ArrayList<PrizeWithAfterWinners>(prizes.size());
      for (Prize prize : prizes) {
        result.add(PrizeWithAfterWinners.of(prize,
            prizeAfterIds.target(prize.afterId().map(Ref::number).orElse(null), afterOf)));
      }
      return result;
    }

    private static List<Optional<PrizeWithAfterWinners.PrizeWithWinners>> afterOf(Run run,
        LongIndex prizeAfterIds) {
      var afters = new PrizeRows(run);
      var prizeToAfter = new Targets(run, prizeAfterIds, "Prize.after", "prize.after_id");
      run.scan(AFTER, prizeAfterIds, rows -> {
        while (rows.next()) {
          prizeToAfter.add(rows, 1, prizeAfterIds.find(rows, 1), afters.add(rows, 1));
        }
      });
      var winnersOf = winnersOf(run, afters.keys);
      var prizesWithWinners =
          new ArrayList<PrizeWithAfterWinners.PrizeWithWinners>(afters.list.size());
      for (int i = 0; i < afters.list.size(); i++) {
        prizesWithWinners.add(PrizeWithAfterWinners.PrizeWithWinners.of(afters.list.get(i),
            winnersOf[i]));
      }
      return prizeToAfter.optional(prizesWithWinners);
    }

    private static List<Author>[] winnersOf(Run run, LongIndex prizeIds) {
      // several prizes can share one author: each is read once
      var winners = new AuthorRows();
      var prizeToWinners = new Links();
      run.scan(AFTER_WINNERS, prizeIds, rows -> {
        while (rows.next()) {
          prizeToWinners.add(prizeIds.find(rows, 1), winners.add(rows, 2));
        }
      });
      return prizeToWinners.lists(prizeIds.size(), winners.list);
    }

    /** Narrows {@code after}. */
    public static final class AfterQuery extends PathQuery<AfterQuery> {
      private AfterQuery(Narrowing narrowing) {
        super(AfterQuery::new, narrowing);
      }

      /** Narrows {@code winners} of each prize; no further statement. */
      public AfterQuery winners(UnaryOperator<ToManyQuery<AuthorColumns>> narrow) {
        return narrowed("winners", ToManyQuery.of(AuthorColumns::new), narrow);
      }
    }
  }

  /** Reads {@link Prize} from rows. */
  private static final class PrizeRows {
    final LongIndex keys = new LongIndex();

    final List<Prize> list = new ArrayList<>();

    private final ColumnMapper<Prize.Sum<Long>> sumOfLongMapper;

    PrizeRows(Run run) {
      this.sumOfLongMapper = run.mapper(SUM_OF_LONG);
    }

    /** Adds the row and returns its position; two rows of one key are an exception. */
    int addRoot(Rows rows, int at) throws SQLException {
      keys.addNew(rows, at);
      list.add(read(rows, at));
      return list.size() - 1;
    }

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Prize read(Rows rows, int at) throws SQLException {
      return new Prize(new Ref<>(rows.getInt(at)),
          Optional.ofNullable(rows.getIntOrNull(at + 1)).map(Ref::new),
          rows.get(sumOfLongMapper, at + 2));
    }
  }

  /** Reads {@link Author} from rows. */
  private static final class AuthorRows {
    final LongIndex keys = new LongIndex();

    final List<Author> list = new ArrayList<>();

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    Author read(Rows rows, int at) throws SQLException {
      return new Author(new AuthorId(rows.getLong(at)),
          Rows.typed(rows.getString(at + 1), Author.Name::new));
    }
  }
}
