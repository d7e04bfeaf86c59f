package batchoverbrokenassociation;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
@Fetch(value = "author", batch = "publisher")
public record Book(
    @Id long id,
    @References(Author.class) long authorId,
    @References(value = String.class, name = "publisher") long publisherId) {}
