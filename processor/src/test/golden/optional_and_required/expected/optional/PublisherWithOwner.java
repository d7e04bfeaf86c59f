package optional;

import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@link Publisher} with owner. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record PublisherWithOwner(String code, Long ownerId, Optional<Person> owner) {
  /** Returns the columns alone. */
  public Publisher entity() {
    return new Publisher(code, ownerId);
  }

  /** Returns the entity's columns with the associations. */
  public static PublisherWithOwner of(Publisher publisher, Optional<Person> owner) {
    return new PublisherWithOwner(publisher.code(), publisher.ownerId(), owner);
  }
}
