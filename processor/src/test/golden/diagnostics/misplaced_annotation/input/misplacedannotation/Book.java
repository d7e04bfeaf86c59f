package misplacedannotation;

import dev.fetchplan.Entity;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
public record Book(@Id long id) {
  @References(Author.class)
  public long authorId() {
    return 1;
  }
}
