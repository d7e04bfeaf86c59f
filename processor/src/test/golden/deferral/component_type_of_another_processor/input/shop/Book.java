package shop;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;
import java.util.Optional;
import late.Generates;

@Entity
@Fetch("author")
@Generates(
    name = "shop.Money",
    text = "package shop; public record Money(long cents) {}")
public record Book(
    @Id long id, Money price, Optional<Money> discount, @References(Author.class) long authorId) {

  /** Names types that are generated for this entity, and is not waited for. */
  public static BookColumns columnsOf(BookWithAuthor book) {
    throw new UnsupportedOperationException(book.toString());
  }
}
