package keyinembedded;

import dev.fetchplan.query.Query;
import dev.fetchplan.runtime.LabelledRows;
import dev.fetchplan.runtime.Narrowing;
import dev.fetchplan.runtime.Plan;
import dev.fetchplan.runtime.Rows;
import dev.fetchplan.runtime.Run;
import dev.fetchplan.runtime.Select;
import dev.fetchplan.runtime.Source;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * Loads {@link Letter} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class LetterRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public LetterRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public LetterRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Letters without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT letter.id, letter.shop_city, letter.depot_city
   * FROM letter
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Letter> rowMapper() {
    return LabelledRows.mapper("Letter", (rows, at) -> new Letter(rows.getLong(at[0]),
        rows.getString(at[1]), rows.getString(at[2])), "id", "shop_city", "depot_city");
  }

  /** Letters without associations: 1 statement. */
  public static final class All extends Query<Letter, Letter, LetterColumns, Long, All> {
    private static final Select LETTERS = Select.root("Letter", """
        SELECT letter.id, letter.shop_city, letter.depot_city
        FROM letter""");

    private static final Plan<All, Letter, LetterColumns> PLAN =
        Plan.of("LetterRepository.all", All::new, LetterColumns::new, All::load, LETTERS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the letter with that key, or empty if this query has none. */
    public Optional<Letter> byId(long id) {
      return byKey(id);
    }

    /** Letters in hand, in an immutable list: no statement. */
    public List<Letter> of(Collection<Letter> letters) {
      return inHand(letters);
    }

    private static List<Letter> load(Run run) {
      var letters = new LetterRows();
      run.scan(LETTERS, rows -> {
        while (rows.next()) {
          letters.append(rows, 1);
        }
      });
      return run.distinct(letters.list, Letter::id);
    }
  }

  /** Reads {@link Letter} from rows. */
  private static final class LetterRows {
    final List<Letter> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Letter read(Rows rows, int at) throws SQLException {
      return new Letter(rows.getLong(at), rows.getString(at + 1), rows.getString(at + 2));
    }
  }
}
