package severalconstructors;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;

@Entity
public class Pen {
  private final long id;

  @JdbiConstructor
  public Pen(@Id long id) {
    this.id = id;
  }

  @JdbiConstructor
  public static Pen of(@Id long id) {
    return new Pen(id);
  }

  public long id() {
    return id;
  }
}
