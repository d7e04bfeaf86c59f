package elementtype;

import dev.fetchplan.query.Query;
import dev.fetchplan.runtime.LongIndex;
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
import library.Reader;
import library.ReaderColumns;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Loads {@link ReaderCard}.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
final class ReaderCardRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  ReaderCardRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  ReaderCardRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * All {@link ReaderCard}: 1 statement.
   *
   * <pre>{@code
   * SELECT reader.id, reader.name
   * FROM reader
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /** All {@link ReaderCard}: 1 statement. */
  public static final class All extends Query<ReaderCard, Reader, ReaderColumns, Long, All> {
    private static final Select READERS = Select.root("Reader", """
        SELECT reader.id, reader.name
        FROM reader""");

    private static final Plan<All, ReaderCard, ReaderColumns> PLAN =
        Plan.of("ReaderCardRepository.all", All::new, ReaderColumns::new, All::load, READERS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the reader with that key, or empty if this query has none. */
    public Optional<ReaderCard> byId(long id) {
      return byKey(id);
    }

    /**
     * A {@link ReaderCard} for each reader in hand: no statement.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<ReaderCard> of(Collection<Reader> readers) {
      return complete(readers, All::complete);
    }

    private static List<ReaderCard> load(Run run) {
      var readers = new ReaderCardRows();
      run.scan(READERS, rows -> {
        while (rows.next()) {
          readers.addRoot(rows, 1);
        }
      });
      return readers.list;
    }

    private static List<ReaderCard> complete(Run run, List<Reader> readers) {
      var result = new ArrayList<ReaderCard>(readers.size());
      for (Reader reader : readers) {
        result.add(new ReaderCard(reader.name()));
      }
      return result;
    }
  }

  /** Reads {@link ReaderCard} from rows. */
  private static final class ReaderCardRows {
    final LongIndex keys = new LongIndex();

    final List<ReaderCard> list = new ArrayList<>();

    /** Adds the row and returns its position; two rows of one key are an exception. */
    int addRoot(Rows rows, int at) throws SQLException {
      keys.addNew(rows, at);
      list.add(read(rows, at));
      return list.size() - 1;
    }

    ReaderCard read(Rows rows, int at) throws SQLException {
      return new ReaderCard(rows.getString(at + 1));
    }
  }
}
