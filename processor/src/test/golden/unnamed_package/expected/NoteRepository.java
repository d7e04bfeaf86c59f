import dev.fetchplan.query.Query;
import dev.fetchplan.runtime.LabelledRows;
import dev.fetchplan.runtime.LongIndex;
import dev.fetchplan.runtime.Narrowing;
import dev.fetchplan.runtime.Plan;
import dev.fetchplan.runtime.Rows;
import dev.fetchplan.runtime.Run;
import dev.fetchplan.runtime.Select;
import dev.fetchplan.runtime.Source;
import dev.fetchplan.runtime.Targets;
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
final class NoteRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  NoteRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  NoteRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Notes without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT note.id, note.parent_id
   * FROM note
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Notes with parent: 1 statement.
   *
   * <pre>{@code
   * SELECT note.id, note.parent_id, parent.id, parent.parent_id
   * FROM note
   * LEFT JOIN note parent ON parent.id = note.parent_id
   * }</pre>
   */
  public WithParent withParent() {
    return new WithParent(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Note> rowMapper() {
    return LabelledRows.mapper("Note", (rows, at) -> new Note(rows.getLong(at[0]),
        rows.getLongOrNull(at[1])), "id", "parent_id");
  }

  /** Notes without associations: 1 statement. */
  public static final class All extends Query<Note, Note, NoteColumns, Long, All> {
    private static final Select NOTES = Select.root("Note", """
        SELECT note.id, note.parent_id
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

  /** Notes with parent: 1 statement. */
  public static final class WithParent
      extends Query<NoteWithParent, Note, NoteColumns, Long, WithParent> {
    private static final Select NOTES = Select.root("Note", """
        SELECT note.id, note.parent_id, parent.id, parent.parent_id
        FROM note
        LEFT JOIN note parent ON parent.id = note.parent_id""")
        .joining("parent", "Note");

    private static final Select PARENT = Select.prefetch("parent", "Note", """
        SELECT note.id, note.parent_id
        FROM note
        WHERE note.id IN (:noteParentIds)""");

    private static final Plan<WithParent, NoteWithParent, NoteColumns> PLAN =
        Plan.of("NoteRepository.withParent", WithParent::new, NoteColumns::new, WithParent::load,
            NOTES);

    private WithParent(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the note with that key, or empty if this query has none. */
    public Optional<NoteWithParent> byId(long id) {
      return byKey(id);
    }

    /**
     * Notes in hand with parent: 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code parent}, for all rows at once:
     *
     * <pre>{@code
     * SELECT note.id, note.parent_id
     * FROM note
     * WHERE note.id IN (:noteParentIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<NoteWithParent> of(Collection<Note> notes) {
      return complete(notes, WithParent::complete);
    }

    private static List<NoteWithParent> load(Run run) {
      // several notes can share one note: each is read once
      var parents = new NoteRows();
      var notes = new NoteWithParentRows(parents);
      run.scan(NOTES, rows -> {
        while (rows.next()) {
          notes.append(rows, 1);
        }
      });
      return run.distinct(notes.list, NoteWithParent::id);
    }

    private static List<NoteWithParent> complete(Run run, List<Note> notes) {
      var noteParentIds = new LongIndex();
      for (Note note : notes) {
        noteParentIds.add(note.parentId());
      }
      var parentOf = parentOf(run, noteParentIds);
      var result = new ArrayList<NoteWithParent>(notes.size());
      for (Note note : notes) {
        result.add(NoteWithParent.of(note, noteParentIds.target(note.parentId(), parentOf)));
      }
      return result;
    }

    private static List<Optional<Note>> parentOf(Run run, LongIndex noteParentIds) {
      var parents = new NoteRows();
      var noteToParent = new Targets(run, noteParentIds, "Note.parent", "note.parent_id");
      run.scan(PARENT, noteParentIds, rows -> {
        while (rows.next()) {
          noteToParent.add(rows, 1, noteParentIds.find(rows, 1), parents.append(rows, 1));
        }
      });
      return noteToParent.optional(parents.list);
    }
  }

  /** Reads {@link Note} from rows. */
  private static final class NoteRows {
    final LongIndex keys = new LongIndex();

    final List<Note> list = new ArrayList<>();

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    /** Adds the row unless the key that refers to it is known. */
    int addReferred(Rows rows, int at, int foreignKey) throws SQLException {
      int position = keys.findReferred(rows, foreignKey);
      return position < 0 ? add(rows, at) : position;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Optional<Note> optional(int position) {
      return position < 0 ? Optional.empty() : Optional.of(list.get(position));
    }

    Note read(Rows rows, int at) throws SQLException {
      return new Note(rows.getLong(at), rows.getLongOrNull(at + 1));
    }
  }

  /** Reads {@link NoteWithParent} from rows. */
  private static final class NoteWithParentRows {
    final List<NoteWithParent> list = new ArrayList<>();

    private final NoteRows noteRows;

    NoteWithParentRows(NoteRows noteRows) {
      this.noteRows = noteRows;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    NoteWithParent read(Rows rows, int at) throws SQLException {
      return new NoteWithParent(rows.getLong(at), rows.getLongOrNull(at + 1),
          noteRows.optional(noteRows.addReferred(rows, at + 2, at + 1)));
    }
  }
}
