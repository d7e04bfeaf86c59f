package gallery;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.OneToMany;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;

/** Several constructors, of which one is marked. */
@Entity
@OneToMany(name = "paintings", target = Painting.class)
@Fetch("paintings")
public final class Painter {

  private final long id;
  private final String name;

  public Painter(String name) {
    this(0, name);
  }

  @JdbiConstructor
  public Painter(@Id long id, String name) {
    this.id = id;
    this.name = name;
  }

  public long getId() {
    return id;
  }

  public String getName() {
    return name;
  }
}
