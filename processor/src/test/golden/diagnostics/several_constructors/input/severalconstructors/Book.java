package severalconstructors;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;

@Entity
public class Book {
  private final long id;
  private final String title;

  public Book(@Id long id) {
    this(id, "");
  }

  public Book(@Id long id, String title) {
    this.id = id;
    this.title = title;
  }

  public long id() {
    return id;
  }

  public String title() {
    return title;
  }
}
