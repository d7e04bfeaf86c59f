package library;

import dev.fetchplan.query.ComparableColumn;
import dev.fetchplan.query.ToMany;
import dev.fetchplan.runtime.Path;
import java.util.List;
import javax.annotation.processing.Generated;
import library.ids.AuthorId;

/** The columns of {@link Author} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class AuthorColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public AuthorColumns(Path path) {
    this.path = path;
  }

  public ComparableColumn<AuthorId> id() {
    return ComparableColumn.of(path, "id", AuthorId::value);
  }

  public ComparableColumn<Author.Name> name() {
    return ComparableColumn.nullable(path, "name", Author.Name::text);
  }

  public ToMany<BookColumns> books() {
    return ToMany.of(path.toMany("books", "book", "id", "author_id"), BookColumns::new);
  }

  public ToMany<PrizeColumns> prizes() {
    return ToMany.of(path.linked("prizes", "author_prize", "prize", List.of("id", "author_id"),
        List.of("prize_id", "id")), PrizeColumns::new);
  }
}
