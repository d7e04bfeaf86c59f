package noconstructor;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
public class Closed {
  private final long id;

  private Closed(@Id long id) {
    this.id = id;
  }

  public static Closed of(long id) {
    return new Closed(id);
  }

  public long id() {
    return id;
  }
}
