package misplacedshapeannotations;

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
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Loads {@link Card}.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
final class CardRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  CardRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  CardRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * All {@link Card}: 1 statement.
   *
   * <pre>{@code
   * SELECT book.id
   * FROM book
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /** All {@link Card}: 1 statement. */
  public static final class All extends Query<Card, Book, BookColumns, Long, All> {
    private static final Select BOOKS = Select.root("Book", """
        SELECT book.id
        FROM book""");

    private static final Plan<All, Card, BookColumns> PLAN =
        Plan.of("CardRepository.all", All::new, BookColumns::new, All::load, BOOKS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the book with that key, or empty if this query has none. */
    public Optional<Card> byId(long id) {
      return byKey(id);
    }

    /**
     * A {@link Card} for each book in hand: no statement.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<Card> of(Collection<Book> books) {
      return complete(books, All::complete);
    }

    private static List<Card> load(Run run) {
      var books = new CardRows();
      run.scan(BOOKS, rows -> {
        while (rows.next()) {
          books.addRoot(rows, 1);
        }
      });
      return books.list;
    }

    private static List<Card> complete(Run run, List<Book> books) {
      var result = new ArrayList<Card>(books.size());
      for (Book book : books) {
        result.add(new Card(book.id()));
      }
      return result;
    }
  }

  /** Reads {@link Card} from rows. */
  private static final class CardRows {
    final LongIndex keys = new LongIndex();

    final List<Card> list = new ArrayList<>();

    /** Adds the row and returns its position; two rows of one key are an exception. */
    int addRoot(Rows rows, int at) throws SQLException {
      keys.addNew(rows, at);
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Card read(Rows rows, int at) throws SQLException {
      return new Card(rows.getLong(at));
    }
  }
}
