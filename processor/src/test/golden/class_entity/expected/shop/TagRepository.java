package shop;

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
 * Loads {@link Tag} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
final class TagRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  TagRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  TagRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Tags without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT tag.id, tag.text
   * FROM tag
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Tag> rowMapper() {
    return LabelledRows.mapper("Tag", (rows, at) -> new Tag(rows.getLong(at[0]),
        rows.getString(at[1])), "id", "text");
  }

  /** Tags without associations: 1 statement. */
  public static final class All extends Query<Tag, Tag, TagColumns, Long, All> {
    private static final Select TAGS = Select.root("Tag", """
        SELECT tag.id, tag.text
        FROM tag""");

    private static final Plan<All, Tag, TagColumns> PLAN =
        Plan.of("TagRepository.all", All::new, TagColumns::new, All::load, TAGS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the tag with that key, or empty if this query has none. */
    public Optional<Tag> byId(long id) {
      return byKey(id);
    }

    /** Tags in hand, in an immutable list: no statement. */
    public List<Tag> of(Collection<Tag> tags) {
      return inHand(tags);
    }

    private static List<Tag> load(Run run) {
      var tags = new TagRows();
      run.scan(TAGS, rows -> {
        while (rows.next()) {
          tags.append(rows, 1);
        }
      });
      return run.distinct(tags.list, Tag::id);
    }
  }

  /** Reads {@link Tag} from rows. */
  private static final class TagRows {
    final List<Tag> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Tag read(Rows rows, int at) throws SQLException {
      return new Tag(rows.getLong(at), rows.getString(at + 1));
    }
  }
}
