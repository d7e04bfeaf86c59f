import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@link Note} with parent. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
record NoteWithParent(long id, Long parentId, Optional<Note> parent) {
  /** Returns the columns alone. */
  public Note entity() {
    return new Note(id, parentId);
  }

  /** Returns the entity's columns with the associations. */
  public static NoteWithParent of(Note note, Optional<Note> parent) {
    return new NoteWithParent(note.id(), note.parentId(), parent);
  }
}
