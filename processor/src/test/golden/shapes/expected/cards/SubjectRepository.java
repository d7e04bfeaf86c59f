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
 * Loads {@link Subject} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class SubjectRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public SubjectRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public SubjectRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Subjects without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT subject.id, subject.name
   * FROM subject
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Subject> rowMapper() {
    return LabelledRows.mapper("Subject", (rows, at) -> new Subject(rows.getLong(at[0]),
        rows.getString(at[1])), "id", "name");
  }

  /** Subjects without associations: 1 statement. */
  public static final class All extends Query<Subject, Subject, SubjectColumns, Long, All> {
    private static final Select SUBJECTS = Select.root("Subject", """
        SELECT subject.id, subject.name
        FROM subject""");

    private static final Plan<All, Subject, SubjectColumns> PLAN =
        Plan.of("SubjectRepository.all", All::new, SubjectColumns::new, All::load, SUBJECTS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the subject with that key, or empty if this query has none. */
    public Optional<Subject> byId(long id) {
      return byKey(id);
    }

    /** Subjects in hand, in an immutable list: no statement. */
    public List<Subject> of(Collection<Subject> subjects) {
      return inHand(subjects);
    }

    private static List<Subject> load(Run run) {
      var subjects = new SubjectRows();
      run.scan(SUBJECTS, rows -> {
        while (rows.next()) {
          subjects.append(rows, 1);
        }
      });
      return run.distinct(subjects.list, Subject::id);
    }
  }

  /** Reads {@link Subject} from rows. */
  private static final class SubjectRows {
    final List<Subject> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Subject read(Rows rows, int at) throws SQLException {
      return new Subject(rows.getLong(at), rows.getString(at + 1));
    }
  }
}
