package unknownmappedby;

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
 * Loads {@link Genre} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class GenreRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public GenreRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public GenreRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Genres without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT genre.id
   * FROM genre
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Genre> rowMapper() {
    return LabelledRows.mapper("Genre", (rows, at) -> new Genre(rows.getLong(at[0])), "id");
  }

  /** Genres without associations: 1 statement. */
  public static final class All extends Query<Genre, Genre, GenreColumns, Long, All> {
    private static final Select GENRES = Select.root("Genre", """
        SELECT genre.id
        FROM genre""");

    private static final Plan<All, Genre, GenreColumns> PLAN =
        Plan.of("GenreRepository.all", All::new, GenreColumns::new, All::load, GENRES);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the genre with that key, or empty if this query has none. */
    public Optional<Genre> byId(long id) {
      return byKey(id);
    }

    /** Genres in hand, in an immutable list: no statement. */
    public List<Genre> of(Collection<Genre> genres) {
      return inHand(genres);
    }

    private static List<Genre> load(Run run) {
      var genres = new GenreRows();
      run.scan(GENRES, rows -> {
        while (rows.next()) {
          genres.append(rows, 1);
        }
      });
      return run.distinct(genres.list, Genre::id);
    }
  }

  /** Reads {@link Genre} from rows. */
  private static final class GenreRows {
    final List<Genre> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Genre read(Rows rows, int at) throws SQLException {
      return new Genre(rows.getLong(at));
    }
  }
}
