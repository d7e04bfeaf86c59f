package toomanystatements;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
@Fetch(
    name = "withWorks",
    value = "author.books",
    statements = 1)
public record Book(@Id long id, @References(Author.class) long authorId) {}
