package entityform;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

public class House {
  @Entity
  public class Cellar {
    private final long id;

    public Cellar(@Id long id) {
      this.id = id;
    }

    public long id() {
      return id;
    }
  }

  @Entity
  public static class Crate<T> {
    private final long id;

    public Crate(@Id long id) {
      this.id = id;
    }

    public long id() {
      return id;
    }
  }
}
