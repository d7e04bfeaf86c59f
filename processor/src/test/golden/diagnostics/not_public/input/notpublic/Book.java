package notpublic;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;
import notpublic.people.Author;

@Entity
@Fetch("author")
@Fetch({"shelf", "author.country"})
public record Book(
    @Id long id,
    @References(Author.class) long authorId,
    @References(Shelf.class) long shelfId) {}
