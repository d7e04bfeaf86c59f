package duplicateplan;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
@Fetch("author")
@Fetch(value = "author", name = "withauthor")
@Fetch(value = "author", name = "all")
public record Book(@Id long id, @References(Author.class) long authorId) {}
