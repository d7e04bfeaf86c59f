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
 * Loads {@link Teacher} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class TeacherRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public TeacherRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public TeacherRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Teachers without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT teacher.id, teacher.name
   * FROM teacher
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Teacher> rowMapper() {
    return LabelledRows.mapper("Teacher", (rows, at) -> new Teacher(rows.getLong(at[0]),
        rows.getString(at[1])), "id", "name");
  }

  /** Teachers without associations: 1 statement. */
  public static final class All extends Query<Teacher, Teacher, TeacherColumns, Long, All> {
    private static final Select TEACHERS = Select.root("Teacher", """
        SELECT teacher.id, teacher.name
        FROM teacher""");

    private static final Plan<All, Teacher, TeacherColumns> PLAN =
        Plan.of("TeacherRepository.all", All::new, TeacherColumns::new, All::load, TEACHERS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the teacher with that key, or empty if this query has none. */
    public Optional<Teacher> byId(long id) {
      return byKey(id);
    }

    /** Teachers in hand, in an immutable list: no statement. */
    public List<Teacher> of(Collection<Teacher> teachers) {
      return inHand(teachers);
    }

    private static List<Teacher> load(Run run) {
      var teachers = new TeacherRows();
      run.scan(TEACHERS, rows -> {
        while (rows.next()) {
          teachers.append(rows, 1);
        }
      });
      return run.distinct(teachers.list, Teacher::id);
    }
  }

  /** Reads {@link Teacher} from rows. */
  private static final class TeacherRows {
    final List<Teacher> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Teacher read(Rows rows, int at) throws SQLException {
      return new Teacher(rows.getLong(at), rows.getString(at + 1));
    }
  }
}
