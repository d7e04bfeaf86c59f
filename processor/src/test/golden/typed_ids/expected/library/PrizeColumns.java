package library;

import dev.fetchplan.query.Column;
import dev.fetchplan.query.ComparableColumn;
import dev.fetchplan.query.ToMany;
import dev.fetchplan.runtime.Path;
import java.util.List;
import javax.annotation.processing.Generated;
import library.ids.Ref;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.qualifier.QualifiedType;

/** The columns of {@link Prize} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class PrizeColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public PrizeColumns(Path path) {
    this.path = path;
  }

  public ComparableColumn<Ref<Prize>> id() {
    return ComparableColumn.of(path, "id", Ref::number);
  }

  public ComparableColumn<Ref<Prize>> afterId() {
    return ComparableColumn.nullable(path, "after_id", Ref::number);
  }

  public Column<Prize.Sum<Long>> sum() {
    return Column.nullable(path, "sum", QualifiedType.of(new GenericType<Prize.Sum<Long>>() {}));
  }

  public PrizeColumns after() {
    return new PrizeColumns(path.toOne("after", "prize", "after_id", "id"));
  }

  public ToMany<AuthorColumns> winners() {
    return ToMany.of(path.linked("winners", "author_prize", "author", List.of("id", "prize_id"),
        List.of("author_id", "id")), AuthorColumns::new);
  }
}
