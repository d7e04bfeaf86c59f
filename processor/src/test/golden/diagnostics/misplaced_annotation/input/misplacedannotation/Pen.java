package misplacedannotation;

import dev.fetchplan.Column;
import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
public class Pen {
  private final long id;

  public Pen(@Id long id) {
    this.id = id;
  }

  public long id() {
    return id;
  }

  /** Neither the only constructor nor an accessor. */
  public long sum(@Column("other_id") long id) {
    return this.id + id;
  }
}
