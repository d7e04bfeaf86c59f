package batchnotfetched;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
@Fetch(value = "author", batch = {"author", "publisher"})
@Fetch(name = "withCountry", value = "author", batch = "author.country")
public record Book(
    @Id long id,
    @References(Author.class) long authorId,
    @References(Publisher.class) long publisherId) {}
