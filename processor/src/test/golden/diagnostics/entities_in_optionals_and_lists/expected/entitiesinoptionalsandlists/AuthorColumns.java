package entitiesinoptionalsandlists;

import dev.fetchplan.query.Column;
import dev.fetchplan.runtime.Path;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.qualifier.QualifiedType;

/** The columns of {@link Author} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
final class AuthorColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  AuthorColumns(Path path) {
    this.path = path;
  }

  public Column<UUID> id() {
    return Column.of(path, "id", QualifiedType.of(UUID.class));
  }
}
