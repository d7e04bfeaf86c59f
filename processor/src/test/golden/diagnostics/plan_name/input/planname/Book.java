package planname;

import dev.fetchplan.Entity;
import dev.fetchplan.Fetch;
import dev.fetchplan.Id;
import dev.fetchplan.References;

@Entity
@Fetch(value = "author", name = "with author")
@Fetch(value = "author", name = "class")
@Fetch(value = "author", name = "toString")
@Fetch(value = "author", name = "wait")
@Fetch(value = "author", name = "bookRepository")
public record Book(@Id long id, @References(Author.class) long authorId) {}
