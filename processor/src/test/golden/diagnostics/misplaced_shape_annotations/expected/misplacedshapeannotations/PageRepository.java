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
 * Loads {@link Page}.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
final class PageRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  PageRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  PageRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * All {@link Page}: 1 statement.
   *
   * <pre>{@code
   * SELECT book.id
   * FROM book
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /** All {@link Page}: 1 statement. */
  public static final class All extends Query<Page, Book, BookColumns, Long, All> {
    private static final Select BOOKS = Select.root("Book", """
        SELECT book.id
        FROM book""");

    private static final Plan<All, Page, BookColumns> PLAN =
        Plan.of("PageRepository.all", All::new, BookColumns::new, All::load, BOOKS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the book with that key, or empty if this query has none. */
    public Optional<Page> byId(long id) {
      return byKey(id);
    }

    /**
     * A {@link Page} for each book in hand: no statement.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<Page> of(Collection<Book> books) {
      return complete(books, All::complete);
    }

    private static List<Page> load(Run run) {
      var books = new PageRows();
      run.scan(BOOKS, rows -> {
        while (rows.next()) {
          books.addRoot(rows, 1);
        }
      });
      return books.list;
    }

    private static List<Page> complete(Run run, List<Book> books) {
      var result = new ArrayList<Page>(books.size());
      for (Book book : books) {
        result.add(new Page(book.id()));
      }
      return result;
    }
  }

  /** Reads {@link Page} from rows. */
  private static final class PageRows {
    final LongIndex keys = new LongIndex();

    final List<Page> list = new ArrayList<>();

    /** Adds the row and returns its position; two rows of one key are an exception. */
    int addRoot(Rows rows, int at) throws SQLException {
      keys.addNew(rows, at);
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Page read(Rows rows, int at) throws SQLException {
      return new Page(rows.getLong(at));
    }
  }
}
