package library;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.References;
import java.util.UUID;

@Entity
@Fetch("book")
public record Cover(
    @dev.fetchplan.Id Id id,
    @References(value = Book.class, name = "book") Book.Isbn isbn,
    @Shouted Motto motto,
    Loud loud) {

  public record Id(UUID value) {}

  /** A mapped value, since the component has a qualifier. */
  public record Motto(String text) {}

  /** Holds a mapped value. */
  public record Loud(@Shouted String text) {}
}
