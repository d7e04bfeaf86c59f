package noconstructor;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import java.io.IOException;

@Entity
public class Checked {
  private final long id;

  public Checked(@Id long id) throws IllegalStateException, IOException {
    if (id < 0) {
      throw new IOException();
    }
    this.id = id;
  }

  public long id() {
    return id;
  }
}
