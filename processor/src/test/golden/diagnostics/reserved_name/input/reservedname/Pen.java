package reservedname;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
public class Pen {
  private final long id;
  private final int hash;

  public Pen(@Id long id, int hashCode) {
    this.id = id;
    this.hash = hashCode;
  }

  public long id() {
    return id;
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Pen pen && pen.id == id;
  }
}
