package people;

import dev.fetchplan.Embedded;
import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import org.jspecify.annotations.Nullable;

@Entity
public class Author {
  private final long id;
  private final @Nullable Address address;

  public Author(@Id long id, @Embedded @Nullable Address address) {
    this.id = id;
    this.address = address;
  }

  public long getId() {
    return id;
  }

  public @Nullable Address getAddress() {
    return address;
  }
}
