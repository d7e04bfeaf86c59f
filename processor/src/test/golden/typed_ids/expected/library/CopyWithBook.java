package library;

import javax.annotation.processing.Generated;

/** {@link Copy} with book. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record CopyWithBook(Book.Isbn bookIsbn, Edition edition, int number, Book.Isbn lenderIsbn,
    Edition lenderEdition, int lenderNumber, Book book) {
  /** Returns the columns alone. */
  public Copy entity() {
    return new Copy(bookIsbn, edition, number, lenderIsbn, lenderEdition, lenderNumber);
  }

  /** Returns the entity's columns with the associations. */
  public static CopyWithBook of(Copy copy, Book book) {
    return new CopyWithBook(copy.bookIsbn(), copy.edition(), copy.number(), copy.lenderIsbn(),
        copy.lenderEdition(), copy.lenderNumber(), book);
  }
}
