package people;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
public class Author {
  private final long id;
  private final String name;

  public Author(@Id long id, String name) {
    this.id = id;
    this.name = name;
  }

  public long id() {
    return id;
  }

  public String name() {
    return name;
  }
}
