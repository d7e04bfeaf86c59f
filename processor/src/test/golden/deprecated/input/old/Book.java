package old;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
@Fetch("shelf")
public record Book(
    @Id long id,
    String isbn,
    @SuppressWarnings("removal") Binding binding,
    @SuppressWarnings("deprecation") @References(Shelf.class) long shelfId) {

  @Deprecated
  public String isbn() {
    return isbn;
  }
}
