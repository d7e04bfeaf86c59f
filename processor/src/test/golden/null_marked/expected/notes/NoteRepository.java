package notes;

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
 * Loads {@link Note} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class NoteRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public NoteRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public NoteRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Notes without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT note.id, note.title, note.text, note.draft_id
   * FROM note
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Note> rowMapper() {
    return LabelledRows.mapper("Note", (rows, at) -> new Note(rows.getLong(at[0]),
        rows.getString(at[1]), rows.getString(at[2]), rows.getString(at[3])), "id", "title", "text",
        "draft_id");
  }

  /** Notes without associations: 1 statement. */
  public static final class All extends Query<Note, Note, NoteColumns, Long, All> {
    private static final Select NOTES = Select.root("Note", """
        SELECT note.id, note.title, note.text, note.draft_id
        FROM note""");

    private static final Plan<All, Note, NoteColumns> PLAN =
        Plan.of("NoteRepository.all", All::new, NoteColumns::new, All::load, NOTES);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the note with that key, or empty if this query has none. */
    public Optional<Note> byId(long id) {
      return byKey(id);
    }

    /** Notes in hand, in an immutable list: no statement. */
    public List<Note> of(Collection<Note> notes) {
      return inHand(notes);
    }

    private static List<Note> load(Run run) {
      var notes = new NoteRows();
      run.scan(NOTES, rows -> {
        while (rows.next()) {
          notes.append(rows, 1);
        }
      });
      return run.distinct(notes.list, Note::id);
    }
  }

  /** Reads {@link Note} from rows. */
  private static final class NoteRows {
    final List<Note> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Note read(Rows rows, int at) throws SQLException {
      return new Note(rows.getLong(at), rows.getString(at + 1), rows.getString(at + 2),
          rows.getString(at + 3));
    }
  }
}
