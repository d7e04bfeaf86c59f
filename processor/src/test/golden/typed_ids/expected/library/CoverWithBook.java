package library;

import javax.annotation.processing.Generated;

/** {@link Cover} with book. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record CoverWithBook(Cover.Id id, Book.Isbn isbn, Cover.Motto motto, Cover.Loud loud,
    Book book) {
  /** Returns the columns alone. */
  public Cover entity() {
    return new Cover(id, isbn, motto, loud);
  }

  /** Returns the entity's columns with the associations. */
  public static CoverWithBook of(Cover cover, Book book) {
    return new CoverWithBook(cover.id(), cover.isbn(), cover.motto(), cover.loud(), book);
  }
}
