package library;

import javax.annotation.processing.Generated;

/** {@link Copy} with lender. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record CopyWithLender(Book.Isbn bookIsbn, Edition edition, int number, Book.Isbn lenderIsbn,
    Edition lenderEdition, int lenderNumber, Copy lender) {
  /** Returns the columns alone. */
  public Copy entity() {
    return new Copy(bookIsbn, edition, number, lenderIsbn, lenderEdition, lenderNumber);
  }

  /** Returns the entity's columns with the associations. */
  public static CopyWithLender of(Copy copy, Copy lender) {
    return new CopyWithLender(copy.bookIsbn(), copy.edition(), copy.number(), copy.lenderIsbn(),
        copy.lenderEdition(), copy.lenderNumber(), lender);
  }
}
