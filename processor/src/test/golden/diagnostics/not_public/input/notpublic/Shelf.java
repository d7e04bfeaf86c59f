package notpublic;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
public class Shelf {
  private final long id;

  Shelf(@Id long id) {
    this.id = id;
  }

  long id() {
    return id;
  }
}
