package cards;

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
 * Loads {@link Author} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class AuthorRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public AuthorRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public AuthorRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Authors without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT author.id, author.name, author.publisher_id
   * FROM author
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Author> rowMapper() {
    return LabelledRows.mapper("Author", (rows, at) -> new Author(rows.getLong(at[0]),
        rows.getString(at[1]), Optional.ofNullable(rows.getLongOrNull(at[2]))), "id", "name",
        "publisher_id");
  }

  /** Authors without associations: 1 statement. */
  public static final class All extends Query<Author, Author, AuthorColumns, Long, All> {
    private static final Select AUTHORS = Select.root("Author", """
        SELECT author.id, author.name, author.publisher_id
        FROM author""");

    private static final Plan<All, Author, AuthorColumns> PLAN =
        Plan.of("AuthorRepository.all", All::new, AuthorColumns::new, All::load, AUTHORS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the author with that key, or empty if this query has none. */
    public Optional<Author> byId(long id) {
      return byKey(id);
    }

    /** Authors in hand, in an immutable list: no statement. */
    public List<Author> of(Collection<Author> authors) {
      return inHand(authors);
    }

    private static List<Author> load(Run run) {
      var authors = new AuthorRows();
      run.scan(AUTHORS, rows -> {
        while (rows.next()) {
          authors.append(rows, 1);
        }
      });
      return run.distinct(authors.list, Author::id);
    }
  }

  /** Reads {@link Author} from rows. */
  private static final class AuthorRows {
    final List<Author> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Author read(Rows rows, int at) throws SQLException {
      return new Author(rows.getLong(at), rows.getString(at + 1),
          Optional.ofNullable(rows.getLongOrNull(at + 2)));
    }
  }
}
