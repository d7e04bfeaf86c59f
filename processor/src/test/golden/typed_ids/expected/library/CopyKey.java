package library;

import dev.fetchplan.runtime.KeyType;
import javax.annotation.processing.Generated;

/**
 * The key of {@link Copy}.
 *
 * <p>Decimals are kept in the one form that all of their value share.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record CopyKey(Book.Isbn bookIsbn, Edition edition, int number) {
  public CopyKey {
    edition = KeyType.decimal(edition, Edition::version, Edition::new);
  }
}
