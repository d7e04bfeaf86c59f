package shop;

import dev.fetchplan.Embedded;
import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;
import java.util.Optional;
import people.Author;
import people.Geo;

@Entity
@Fetch("author")
public record Book(
    @Id long id,
    @References(Author.class) long authorId,
    @Embedded(prefix = "found_") Optional<Geo> found) {}
