package library;

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
 * Loads {@link Card} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class CardRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public CardRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public CardRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Cards without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT card.id, card.student_id
   * FROM card
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Card> rowMapper() {
    return LabelledRows.mapper("Card", (rows, at) -> new Card(rows.getLong(at[0]),
        rows.getLong(at[1])), "id", "student_id");
  }

  /** Cards without associations: 1 statement. */
  public static final class All extends Query<Card, Card, CardColumns, Long, All> {
    private static final Select CARDS = Select.root("Card", """
        SELECT card.id, card.student_id
        FROM card""");

    private static final Plan<All, Card, CardColumns> PLAN =
        Plan.of("CardRepository.all", All::new, CardColumns::new, All::load, CARDS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the card with that key, or empty if this query has none. */
    public Optional<Card> byId(long id) {
      return byKey(id);
    }

    /** Cards in hand, in an immutable list: no statement. */
    public List<Card> of(Collection<Card> cards) {
      return inHand(cards);
    }

    private static List<Card> load(Run run) {
      var cards = new CardRows();
      run.scan(CARDS, rows -> {
        while (rows.next()) {
          cards.append(rows, 1);
        }
      });
      return run.distinct(cards.list, Card::id);
    }
  }

  /** Reads {@link Card} from rows. */
  private static final class CardRows {
    final List<Card> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Card read(Rows rows, int at) throws SQLException {
      return new Card(rows.getLong(at), rows.getLong(at + 1));
    }
  }
}
