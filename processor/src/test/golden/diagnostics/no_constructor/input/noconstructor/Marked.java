package noconstructor;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;

@Entity
public class Marked {
  private final long id;

  public Marked(long id, String text) {
    this.id = id + text.length();
  }

  @JdbiConstructor
  private Marked(@Id long id) {
    this.id = id;
  }

  public long id() {
    return id;
  }
}
