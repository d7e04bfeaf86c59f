package entityform;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
public abstract class Furniture {
  private final long id;

  protected Furniture(@Id long id) {
    this.id = id;
  }

  public long id() {
    return id;
  }
}
