package library;

import dev.fetchplan.query.ComparableColumn;
import dev.fetchplan.query.IntColumn;
import dev.fetchplan.runtime.Path;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.qualifier.QualifiedType;

/** The columns of {@link Copy} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class CopyColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public CopyColumns(Path path) {
    this.path = path;
  }

  public ComparableColumn<Book.Isbn> bookIsbn() {
    return ComparableColumn.of(path, "book_isbn", Book.Isbn::value);
  }

  public ComparableColumn<Edition> edition() {
    return ComparableColumn.of(path, "edition", Edition::version, QualifiedType.of(BigDecimal.class));
  }

  public IntColumn number() {
    return IntColumn.of(path, "number");
  }

  public ComparableColumn<Book.Isbn> lenderIsbn() {
    return ComparableColumn.of(path, "lender_isbn", Book.Isbn::value);
  }

  public ComparableColumn<Edition> lenderEdition() {
    return ComparableColumn.of(path, "lender_edition", Edition::version, QualifiedType.of(BigDecimal.class));
  }

  public IntColumn lenderNumber() {
    return IntColumn.of(path, "lender_number");
  }

  public BookColumns book() {
    return new BookColumns(path.toOne("book", "book", "book_isbn", "isbn"));
  }

  public CopyColumns lender() {
    return new CopyColumns(path.toOne("lender", "copy", "lender_isbn", "book_isbn",
        "lender_edition", "edition", "lender_number", "number"));
  }
}
