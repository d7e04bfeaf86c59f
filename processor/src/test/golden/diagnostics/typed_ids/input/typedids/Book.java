package typedids;

import dev.fetchplan.Entity;
import dev.fetchplan.References;
import java.util.Optional;

@Entity
public record Book(
    @dev.fetchplan.Id long id,
    @References(Author.class) long authorId,
    @References(Author.class) Optional<Id> editorId,
    @References(Book.class) Author.Id sequelId,
    @References(Author.class) Author.Id readerId) {

  public record Id(long value) {}
}
